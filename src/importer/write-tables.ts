import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Manifest, ManifestTable } from './manifest.ts'
import { readStarterDataset } from './official/starter-dataset.ts'
import { SOURCES } from './sources.ts'
import { formatTable, tableFile, tableNames, TABLES } from './tables.ts'
import type { TableName, Tables } from './tables.ts'

/**
 * Writes every table and the manifest into the directory. The same releases give the same bytes.
 *
 * @param from directory of official releases
 * @param to the data directory, which already holds `rules.json`
 */
export async function writeTables(from: string, to: string): Promise<Manifest> {
  const tables = await readStarterDataset(from)
  mkdirSync(join(to, 'tables'), { recursive: true })
  const entries = tableNames().map((name) => writeTable(to, name, tables))
  const rules = readFileSync(join(to, 'rules.json'), 'utf8')
  entries.push({
    file: 'rules.json',
    what: 'Thresholds of the outlook sentence and lengths of the lists',
    sources: ['waymark'],
    rows: 1,
    sha256: sha256(rules),
  })
  const manifest: Manifest = { sources: [...SOURCES], tables: entries }
  writeFileSync(join(to, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

function writeTable<N extends TableName>(
  to: string,
  name: N,
  tables: Pick<Tables, N>,
): ManifestTable {
  const text = formatTable(name, tables[name])
  writeFileSync(join(to, 'tables', tableFile(name)), text)
  return {
    file: `tables/${tableFile(name)}`,
    what: TABLES[name].what,
    sources: [...TABLES[name].sources],
    rows: text.split('\n').length - 2,
    sha256: sha256(text),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
  if (values.from === undefined || values.to === undefined) {
    process.stderr.write('Usage: write-tables.ts --from RELEASES --to DATA\n')
    return 2
  }
  if (!existsSync(values.from)) {
    process.stderr.write(
      `The official releases are not at ${values.from}, so nothing was written.\n`,
    )
    return 3
  }
  const { tables } = await writeTables(values.from, values.to)
  for (const { file, rows } of tables) process.stderr.write(`${file}: ${rows} rows\n`)
  return 0
}

if (import.meta.main) process.exitCode = await main()
