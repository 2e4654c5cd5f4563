import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { readDataset, writeStore } from '../../importer/build-store.ts'
import type { Dataset } from '../../importer/fill/filling.ts'
import type { Tables } from '../../importer/tables.ts'
import { openStore } from '../open.ts'
import type { Store } from '../open.ts'

/** The store of the starter dataset, closed after the tests of this file. */
export function openTestStore(): Store {
  return closedAfterwards(openStore(inject('storeFile')))
}

/** An empty folder that is removed after the tests of this file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store of the starter dataset after a change. */
export function openChangedStore(change: (dataset: Dataset) => Dataset): Store {
  const file = join(temporaryFolder(), 'occupations.db')
  writeStore(change(readDataset('data')), file)
  return closedAfterwards(openStore(file))
}

/** The dataset with other rows in some tables. */
export function withTables(dataset: Dataset, changed: Partial<Tables>): Dataset {
  return { ...dataset, table: (name) => changed[name] ?? dataset.table(name) }
}

function closedAfterwards(store: Store): Store {
  afterAll(() => store.close())
  return store
}
