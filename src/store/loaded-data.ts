import type { LoadedData } from '../shared/domain/loaded-data.ts'
import { oncePerStore, query } from './open.ts'
import type { Store } from './open.ts'
import { allReleases } from './reference.ts'

export { listAreas } from './reference.ts'

const occupationCount = query<[], { count: number }>('SELECT count(*) AS count FROM occupation')
const tableRows = query<[], { name: string; what: string; rows: number; position: number }>(
  'SELECT position, name, what, row_count AS rows FROM loaded_table ORDER BY position',
)
const tableSources = query<[position: number], { source: string }>(
  'SELECT value AS source FROM loaded_table, json_each(sources) WHERE position = ?',
)

/** What the store holds: each source, and each table with its rows. */
export const loadedData: (store: Store) => LoadedData = oncePerStore((store) => ({
  occupations: occupationCount.one(store)?.count ?? 0,
  sources: allReleases(store).map(({ source }) => source),
  tables: tableRows.all(store).map(({ position, name, what, rows }) => ({
    name,
    what,
    sources: tableSources.all(store, position).map(({ source }) => source),
    rows,
  })),
}))
