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
import { fillOfficialText } from './fill/official-text.ts'
import { fillProvenance } from './fill/provenance.ts'
import { fillRequirements } from './fill/requirements.ts'
import { fillSearch } from './fill/search.ts'
import { readOnetText } from './official/onet-text.ts'
import type { OnetText } from './official/onet-text.ts'
import { onetRelease } from './sources.ts'
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
    official: null,
    table: tableReader(join(data, 'tables')),
  }
}

/**
 * The dataset with the text of an official release beside our own, and that release among its sources.
 *
 * @param retrieved the day on which the release came here, such as `2026-11-22`
 */
export function withOfficialText(dataset: Dataset, text: OnetText, retrieved: string): Dataset {
  const added = onetRelease(text.release, text.released, retrieved)
  const known = dataset.manifest.sources.find(({ id }) => id === added.id)
  const { note = '', ...source } = known ?? added
  const serves = { ...source, note: `${note} Serves official descriptions and tasks.`.trim() }
  const sources = known
    ? dataset.manifest.sources.map((each) => (each === known ? serves : each))
    : [...dataset.manifest.sources, serves]
  return {
    ...dataset,
    manifest: { ...dataset.manifest, sources },
    official: { ...text, sourceId: added.id },
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
    fillOfficialText(filling)
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

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      official: { type: 'string' },
    },
  })
  const starter = readDataset(values.data ?? join(root, 'data'))
  const out = values.out ?? join(root, 'resources', 'store', 'occupations.db')
  const today = new Date().toISOString().slice(0, 10)
  writeStore(
    values.official === undefined
      ? starter
      : withOfficialText(starter, await readOnetText(values.official), today),
    out,
  )
}

if (import.meta.main) await main()
