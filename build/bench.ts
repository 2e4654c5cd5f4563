import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildStore } from '../src/importer/build-store.ts'
import { casebookBench } from './bench/casebook.ts'
import { compareBench } from './bench/compare.ts'
import type { Row, Spread, Workplace } from './bench/measure.ts'
import { printBench } from './bench/print.ts'
import { profileBench } from './bench/profile.ts'
import { fromRoot } from './paths.ts'
import { searchBench } from './bench/search.ts'
import { storeBench } from './bench/store.ts'

const subjects: Readonly<Record<string, (workplace: Workplace) => Promise<Row[]>>> = {
  search: searchBench,
  profile: profileBench,
  compare: compareBench,
  store: storeBench,
  print: printBench,
  casebook: casebookBench,
}

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

const inBrackets = ({ median, min, max }: Spread): string =>
  min === max ? number(median) : `${number(median)} [${number(min)}..${number(max)}]`

function table(rows: readonly Row[]): string {
  const cells = rows.map(({ subject, baseline, ratio, note }) => [
    subject,
    baseline,
    inBrackets(ratio),
    note,
  ])
  const all = [['subject', 'baseline', 'ratio', 'note (subject : baseline)'], ...cells]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n')
}

function machine(): string {
  const [first] = cpus()
  const load = loadavg()[0]?.toFixed(1) ?? '?'
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${first?.model.trim() ?? 'unknown processor'}, load ${load}, Node ${process.versions.node}`
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const names = positionals.length > 0 ? positionals : Object.keys(subjects)
  const unknown = names.find((name) => !(name in subjects))
  if (unknown !== undefined) {
    console.error(`There is no "${unknown}" to measure, only ${Object.keys(subjects).join(', ')}.`)
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const workplace = { folder, storeFile: join(folder, 'occupations.db') }
  const measured: Record<string, readonly Row[]> = {}
  try {
    buildStore(fromRoot('data'), workplace.storeFile)
    for (const name of names) {
      console.error(`Measuring ${name}`)
      const rows = (await subjects[name]?.(workplace)) ?? []
      measured[name] = rows
      if (!values.json) console.log(`\n${name} (${machine()})\n${table(rows)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (values.json) console.log(JSON.stringify({ machine: machine(), subjects: measured }, null, 2))
  return 0
}

process.exitCode = await main()
