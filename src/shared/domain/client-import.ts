import { z } from 'zod'
import type { ClientStatus } from './casebook.ts'
import type { PrivateDataKind } from './private-data.ts'

/** Clients that a file holds, one in each row, and what bringing them in would do. */

/** Most rows of one file. */
export const MOST_IMPORTED = 5000
/** Most columns of one file. */
export const MOST_COLUMNS = 300

/** What a column can hold. Agencies keep names in two columns; the second part follows the first. */
export const importFields = [
  'code',
  'displayName',
  'namePart',
  'contact',
  'programs',
  'status',
  'tags',
  'goal',
] as const
export type ImportField = (typeof importFields)[number]

const column = z.number().int().min(0).max(MOST_COLUMNS).nullable()

/** The column of each field, counted from 0; null for none. */
export const columnMapping = z.record(z.enum(importFields), column)
export type ColumnMapping = Readonly<z.infer<typeof columnMapping>>

/** For a client who is there already: leave all as it is, or fill in what is blank. */
export const existingChoices = ['leave', 'fill'] as const
export type ExistingChoice = (typeof existingChoices)[number]

export interface TableColumn {
  /** As it stands in the file; empty where the heading is. */
  readonly name: string
  /** What its first filled cells hold; nothing of a column that looks private. */
  readonly samples: readonly string[]
  readonly looksLike: PrivateDataKind | null
}

export interface ClientTable {
  readonly columns: readonly TableColumn[]
  readonly rows: number
  /** What the names of the columns suggest. */
  readonly guess: ColumnMapping
}

/** Each row of the file is one of these. */
export interface ClientImportCounts {
  readonly added: number
  /** There already, and something that was blank is filled in. */
  readonly filled: number
  /** There already, and the row says nothing else. */
  readonly same: number
  /** There already and otherwise than the row says, which changes nothing. */
  readonly left: number
  /** An earlier row has the code. */
  readonly twice: number
  readonly refused: number
}

/** Why a row is not taken. */
export type RowProblem =
  | 'no-code'
  | 'bad-code'
  | 'no-name'
  | 'too-long'
  | 'broken-quotes'
  | 'too-many-cells'
  | 'twice'
/** What to know of a row that is taken, or of a client who stays. */
export type RowHint =
  | 'fills'
  | 'left'
  | 'archived'
  | 'same-name'
  | 'same-name-row'
  | 'looks-private'

export interface ClientFinding {
  readonly row: number
  readonly what: RowProblem | RowHint
  /** The row is not taken. */
  readonly refused: boolean
  readonly fields: readonly ImportField[]
  /** What tells the row from others: its code, or its name. */
  readonly cell: string
  /** The number of another row, the code of another client, or a kind of private data. */
  readonly detail: string
}

/** A column that was chosen for a field though it looks private. */
export interface PrivateChoice {
  readonly field: ImportField
  readonly column: string
  readonly looksLike: PrivateDataKind
}

/** What would happen; nothing has. */
export interface ClientImportReport {
  /** Names this very outcome: bringing in is refused when it would be another. */
  readonly check: string
  readonly rows: number
  readonly counts: ClientImportCounts
  /** How the status of those who are added was read. */
  readonly addedAs: Readonly<Record<ClientStatus, number>>
  /** Rows that are not taken first; the first of them when there are many. */
  readonly findings: readonly ClientFinding[]
  readonly findingsTotal: number
  /** Words for a status that are not known, and how many rows have each: they come in as active. */
  readonly unknownStatuses: readonly { readonly word: string; readonly rows: number }[]
  readonly unusedColumns: readonly string[]
  readonly privateChoices: readonly PrivateChoice[]
}

export interface ClientImportDone {
  readonly added: number
  readonly filled: number
  /** When the backup was made that holds the casebook of before. */
  readonly backupAt: string
}
