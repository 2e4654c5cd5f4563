import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay, openVirtualDisplay } from '../display.ts'
import { fromRoot } from '../paths.ts'
import { ensureRuntime } from '../runtime.ts'
import { ensureSystemPackages } from '../system-packages.ts'
import { inWords, median, megabytes, ratios, spreadOf, total } from './measure.ts'
import type { Row, Workplace } from './measure.ts'
import { printReport } from './print-report.ts'
import type { PrintMemory, PrintReport, PrintTimes } from './print-report.ts'

const MEMORY_RUNS = 3
const LIMIT_MS = 20 * 60_000

/** Sheets beside a bare `printToPDF` of the same finished HTML, in real Electron. */
export async function printBench(workplace: Workplace): Promise<Row[]> {
  ensureSystemPackages()
  const electron = await ensureRuntime()
  const caches = fromRoot('node_modules/.cache/waymark')
  mkdirSync(caches, { recursive: true })
  // Inside the checkout, so that what the program loads at run time is found.
  const program = mkdtempSync(join(caches, 'bench-'))
  const display = hasDisplay() ? null : await openVirtualDisplay()
  try {
    buildInto(program)
    const ask = (kind: PrintReport['kind']): PrintReport =>
      runElectron(electron, program, kind, workplace, display?.name)
    const timed = ask('times')
    const runs = Array.from({ length: MEMORY_RUNS }, () => ask('memory'))
    return [
      ...(timed.kind === 'times' ? timeRows(timed.times) : []),
      ...memoryRows(runs.flatMap((run) => (run.kind === 'memory' ? [run.samples] : []))),
    ]
  } finally {
    display?.close()
    rmSync(program, { recursive: true, force: true })
  }
}

function buildInto(program: string): void {
  const built = spawnSync(
    process.execPath,
    [
      fromRoot('node_modules/electron-vite/bin/electron-vite.js'),
      'build',
      '--config',
      fromRoot('build/bench/electron.vite.config.ts'),
    ],
    {
      cwd: fromRoot('.'),
      env: { ...process.env, WAYMARK_BENCH_OUT: program },
      encoding: 'utf8',
    },
  )
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`)
  const manifest = { name: 'waymark-bench', type: 'module', main: 'print-electron.js' }
  writeFileSync(join(program, 'package.json'), JSON.stringify(manifest))
}

function runElectron(
  electron: string,
  program: string,
  kind: PrintReport['kind'],
  { folder, storeFile }: Workplace,
  display: string | undefined,
): PrintReport {
  const report = join(folder, `print-${kind}.json`)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const run = spawnSync(
    electron,
    [...sandbox, `--user-data-dir=${join(folder, 'electron')}`, program, kind, storeFile, report],
    {
      encoding: 'utf8',
      timeout: LIMIT_MS,
      env: { ...process.env, ...(display ? { DISPLAY: display } : {}) },
    },
  )
  if (run.status !== 0) throw new Error(`Printing failed:\n${run.stderr}`)
  return printReport.parse(JSON.parse(readFileSync(report, 'utf8')))
}

const baselines = {
  print: 'printToPDF of the loaded HTML',
  loadAndPrint: 'loading the HTML and printToPDF',
} as const

function timeRows({ sheets, each, batch }: PrintTimes): Row[] {
  const perSheet = (times: readonly number[]): number => total(times) / sheets
  return (['print', 'loadAndPrint'] as const).flatMap((baseline) => [
    {
      subject: `a sheet in one PDF of ${sheets}`,
      baseline: baselines[baseline],
      ratio: ratios(batch, 'batch', baseline, total),
      note: `${inWords(batch, 'batch', perSheet)} : ${inWords(batch, baseline, perSheet)} a sheet`,
    },
    {
      subject: `a sheet, ${sheets} PDFs in turn`,
      baseline: `${baselines[baseline]}, one window`,
      ratio: ratios(each, 'sheet', baseline, total),
      note: `${inWords(each, 'sheet', perSheet)} : ${inWords(each, baseline, perSheet)} a sheet; its profile and HTML take ${inWords(each, 'html', perSheet)}`,
    },
  ])
}

/** Kilobytes around a sheet, because one sample may fall on garbage not yet collected. */
function around(samples: PrintMemory, sheet: number, part: 'all' | 'main'): number {
  return median(samples.slice(sheet - 3, sheet + 2).map((sample) => sample[part]))
}

function memoryRows(runs: readonly PrintMemory[]): Row[] {
  const parts = { all: 'all processes', main: 'the main process' } as const
  return (['all', 'main'] as const).map((part) => {
    const at = (sheet: number): string =>
      megabytes(1024 * median(runs.map((samples) => around(samples, sheet, part))))
    return {
      subject: `memory at sheet 100, ${parts[part]}`,
      baseline: 'at sheet 10',
      ratio: spreadOf(runs.map((samples) => around(samples, 98, part) / around(samples, 10, part))),
      note: `${at(98)} : ${at(10)}; working set, 100 PDFs in turn, median of five sheets, ${runs.length} runs`,
    }
  })
}
