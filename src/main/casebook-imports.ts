import { randomUUID } from 'node:crypto'
import type { ChosenClients } from '../shared/domain/casebook-answers.ts'
import type { Casebook } from '../casebook/casebook.ts'
import { describeTable, readClientTable } from '../casebook/import/describe.ts'
import type {
  ClientImportDone,
  ClientImportReport,
  ColumnMapping,
  ExistingChoice,
} from '../shared/domain/client-import.ts'
import type { Table } from '../shared/domain/table-file.ts'
import { WaymarkError } from '../shared/failure.ts'
import { readTextFile } from './text-file.ts'

const MOST_BYTES = 10_000_000

/** How the columns of a file that was chosen are to be read. */
interface ImportOrder {
  readonly file: string
  readonly mapping: ColumnMapping
  readonly existing: ExistingChoice
}

/** Holds what the file that was chosen last says, in memory alone, until it is used or forgotten. */
export interface ClientImports {
  /** @throws WaymarkError `client-file-no-text`, `-unusable`, `-too-long`; `office-unreadable` */
  choose(): Promise<ChosenClients>
  /** @throws WaymarkError `client-file-gone` */
  check(casebook: Casebook, order: ImportOrder): ClientImportReport
  /** @throws WaymarkError `client-file-gone`, or as `Imports.run` does */
  run(casebook: Casebook, order: ImportOrder, check: string): Promise<ClientImportDone>
  forget(): void
}

/**
 * @param chooseFile asks a person; null when they cancel
 * @param requireOpen throws when the casebook was locked while the dialog stood open
 */
export function createClientImports(
  chooseFile: () => Promise<string | null>,
  requireOpen: () => void,
): ClientImports {
  let held: { readonly id: string; readonly table: Table } | null = null
  const tableOf = (id: string): Table => {
    if (held?.id !== id) throw new WaymarkError('client-file-gone')
    return held.table
  }
  return {
    choose: async () => {
      const path = await chooseFile()
      if (path === null) return { done: false, why: 'cancelled' }
      requireOpen()
      const { fileName, text } = readTextFile(path, MOST_BYTES, 'client-file-too-long')
      const table = readClientTable(text)
      held = { id: randomUUID(), table }
      return { done: true, file: { id: held.id, fileName, ...describeTable(table) } }
    },
    check: (casebook, { file, mapping, existing }) =>
      casebook.imports.check(tableOf(file), mapping, existing),
    run: async (casebook, { file, mapping, existing }, check) => {
      const done = await casebook.imports.run(tableOf(file), mapping, existing, check)
      if (held?.id === file) held = null
      return done
    },
    forget: () => {
      held = null
    },
  }
}
