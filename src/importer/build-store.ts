import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createStore } from '../store/write.ts'
import { readOwnText } from './own-text.ts'
import { readManifest } from './manifest.ts'
import { readRules } from './rules.ts'
import { fillDescriptors } from './fill/descriptors.ts'
import { startFilling } from './fill/filling.ts'
import type { Dataset } from './fill/filling.ts'
import { fillLaborMarket } from './fill/labor-market.ts'
import { fillOccupations } from './fill/occupations.ts'
import { fillProvenance } from './fill/provenance.ts'
import { fillRequirements } from './fill/requirements.ts'
import { fillSearch } from './fill/search.ts'
import { readTable } from './tables.ts'
import type { Tables } from './tables.ts'

/**
 * Compiles the tables and texts of a data directory into an occupation store. The same data give the
 * same content.
 *
 * @throws Error naming the file, row or rule that does not fit
 */
export function buildStore(data: string, out: string): void {
  writeStore(readDataset(data), out)
}

/** @throws Error naming the file, line or rule that does not fit */
export function readDataset(data: string): Dataset {
  return {
    manifest: readManifest(data),
    rules: readRules(data),
    text: readOwnText(join(data, 'text')),
    table: tableReader(join(data, 'tables')),
  }
}

/**
 * Writes a store beside `out`, which takes the place of `out` only when it is whole and checked.
 *
 * @throws Error naming the row that does not fit
 */
export function writeStore(dataset: Dataset, out: string): void {
  mkdirSync(dirname(out), { recursive: true })
  // Two builds at once must not write into each other.
  const next = `${out}.${process.pid}.next`
  const writer = createStore(next)
  try {
    const filling = startFilling(writer, dataset)
    fillProvenance(filling)
    fillOccupations(filling)
    fillLaborMarket(filling)
    fillRequirements(filling)
    fillDescriptors(filling)
    fillSearch(filling)
    writer.finish()
  } catch (error) {
    writer.discard()
    throw error
  }
  renameSync(next, out)
}

/** Reads each table once, when it is first asked for. */
function tableReader(dir: string): Dataset['table'] {
  const read: Partial<Tables> = {}
  return (name) => (read[name] ??= readTable(dir, name))
}

function main(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
  buildStore(
    values.data ?? join(root, 'data'),
    values.out ?? join(root, 'resources', 'store', 'occupations.db'),
  )
}

if (import.meta.main) main()
