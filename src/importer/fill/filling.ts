import type { Topic } from '../../store/schema.ts'
import type { Cell, StoreWriter } from '../../store/write.ts'
import type { Manifest } from '../manifest.ts'
import type { OnetText } from '../official/onet-text.ts'
import type { OwnText } from '../own-text.ts'
import type { Rules } from '../rules.ts'
import { TABLES } from '../tables.ts'
import type { Row, TableName } from '../tables.ts'

export const NATION = 'US'
/** Id of the source of Waymark's own words and rules. */
export const OWN = 'waymark'

/** All that a store is made of. */
export interface Dataset {
  readonly manifest: Manifest
  readonly rules: Rules
  readonly text: OwnText
  /** Text of an official release, with the id of its source; null in the starter. */
  readonly official: (OnetText & { readonly sourceId: string }) | null
  table<N extends TableName>(name: N): readonly Row<N>[]
}

/** A store being filled from a dataset. Sources and occupations go by number. */
export interface Filling {
  readonly dataset: Dataset
  /** `columns` are names apart by blanks. */
  readonly put: (table: string, columns: string, rows: Iterable<readonly Cell[]>) => void
  /** Says which source answers for a topic in an area, also where it has no row. */
  readonly serve: (topic: Topic, source: number, area?: string) => void
  /** @throws Error when the manifest has no such source */
  readonly source: (id: string) => number
  /** Number of the first source of a table. */
  readonly sourceOf: (table: TableName) => number
  /** @throws Error when there is no such occupation */
  readonly occupation: (code: string) => number
}

export function startFilling(writer: StoreWriter, dataset: Dataset): Filling {
  const sources = new Map(dataset.manifest.sources.map(({ id }, index) => [id, index + 1]))
  const occupations = new Map(
    dataset.table('occupations').map(({ code }, index) => [code, index + 1]),
  )
  const put: Filling['put'] = (table, columns, rows) =>
    writer.insert(table, columns.split(' '), rows)
  const source = (id: string): number => numberIn(sources, id, 'source in manifest.json')
  return {
    dataset,
    put,
    serve: (topic, number, area = NATION) =>
      put('serving', 'topic area source', [[topic, area, number]]),
    source,
    sourceOf: (table) => source(TABLES[table].sources[0] ?? OWN),
    occupation: (code) => numberIn(occupations, code, 'occupation'),
  }
}

function numberIn(numbers: ReadonlyMap<string, number>, name: string, what: string): number {
  const number = numbers.get(name)
  if (number === undefined) throw new Error(`There is no ${what} named "${name}"`)
  return number
}

/** A figure, or nothing when the cell is empty. @throws Error when it is neither */
export function figure(cell: string): number | null {
  if (cell === '') return null
  const value = Number(cell)
  if (!Number.isFinite(value)) throw new Error(`"${cell}" is not a figure`)
  return value
}

/** Code-point order, which does not change with the language of the machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Rows of occupations with a position that counts from 1 within each, in the order given. */
export function numbered<T extends { readonly code: string }>(
  filling: Filling,
  rows: Iterable<T>,
  cells: (row: T) => readonly Cell[],
): Cell[][] {
  const counts = new Map<string, number>()
  return [...rows].map((row) => {
    const position = (counts.get(row.code) ?? 0) + 1
    counts.set(row.code, position)
    return [filling.occupation(row.code), position, ...cells(row)]
  })
}
