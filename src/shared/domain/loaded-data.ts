import type { Source } from './figure.ts'

/** One table of the store: what it holds, from which sources, how many rows. */
export interface LoadedTable {
  readonly name: string
  /** What the rows are, in a few words. */
  readonly what: string
  readonly sources: readonly string[]
  readonly rows: number
}

export interface LoadedData {
  readonly occupations: number
  readonly sources: readonly Source[]
  readonly tables: readonly LoadedTable[]
}
