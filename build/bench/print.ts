import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay, openVirtualDisplay } from '../display.ts'
import { fromRoot } from '../paths.ts'
import { ensureRuntime } from '../runtime.ts'
import { ensureSystemPackages } from '../system-packages.ts'
import { median, megabytes, spreadOf } from './measure.ts'
import type { Row, Workplace } from './measure.ts'
import { printReport } from './print-report.ts'
import type { PrintMemory, PrintReport, PrintRound } from './print-report.ts'

const MEMORY_RUNS = 3
const LIMIT_MS = 20 * 60_000

/** The batch that people start beside a bare `printToPDF` of the same finished HTML, in real Electron. */
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
      ...(timed.kind === 'times' ? timeRows(timed) : []),
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
    [
      ...sandbox,
      `--user-data-dir=${join(folder, 'electron')}`,
      program,
      kind,
      storeFile,
      folder,
      report,
    ],
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
  print: 'printToPDF of the finished HTML',
  loadAndPrint: 'loading the finished HTML and printToPDF',
} as const

function timeRows({ sheets, each, joined }: Extract<PrintReport, { kind: 'times' }>): Row[] {
  const row = (
    subject: string,
    rounds: readonly PrintRound[],
    baseline: keyof typeof baselines,
  ): Row => {
    const aSheet = (name: keyof PrintRound): string =>
      `${(median(rounds.map((round) => round[name])) / sheets).toPrecision(3)} ms`
    return {
      subject,
      baseline: baselines[baseline],
      ratio: spreadOf(rounds.map((round) => round.batch / round[baseline])),
      note: `${aSheet('batch')} : ${aSheet(baseline)} a sheet, ${rounds.length} rounds`,
    }
  }
  return (['print', 'loadAndPrint'] as const).flatMap((baseline) => [
    row(`a sheet in a batch of ${sheets} files`, each, baseline),
    row(`a sheet in one file of ${sheets}`, joined, baseline),
  ])
}

/** Kilobytes around a sheet, because one sample may fall on garbage not yet collected. */
function around(samples: PrintMemory, wanted: number, part: 'all' | 'main'): number {
  return median(
    samples.filter(({ sheet }) => Math.abs(sheet - wanted) <= 5).map((sample) => sample[part]),
  )
}

function memoryRows(runs: readonly PrintMemory[]): Row[] {
  const parts = { all: 'all processes', main: 'the main process' } as const
  return (['all', 'main'] as const).map((part) => {
    const at = (sheet: number): string =>
      megabytes(1024 * median(runs.map((samples) => around(samples, sheet, part))))
    return {
      subject: `memory at sheet 100, ${parts[part]}`,
      baseline: 'at sheet 10',
      ratio: spreadOf(runs.map((samples) => around(samples, 95, part) / around(samples, 10, part))),
      note: `${at(95)} : ${at(10)}; working set along a batch of 100 files, median of ten sheets, ${runs.length} runs`,
    }
  })
}
