import type { Client, ClientFields } from '../../shared/domain/casebook.ts'
import type { ClientRow } from '../../shared/domain/casebook-views.ts'
import { importFields } from '../../shared/domain/client-import.ts'
import type {
  ClientFinding,
  ClientImportCounts,
  ColumnMapping,
  ExistingChoice,
  ImportField,
} from '../../shared/domain/client-import.ts'
import { findPrivateData } from '../../shared/domain/private-data.ts'
import type { Table, TableRow } from '../../shared/domain/table-file.ts'
import { shown } from './describe.ts'
import { readClient } from './read-client.ts'
import type { ReadClient } from './read-client.ts'

/** The clients who are there, as far as rows are compared with them. */
export interface ClientsThere {
  readonly rows: readonly ClientRow[]
  readonly get: (id: string) => Client
}

export interface FilledClient {
  readonly id: string
  readonly revision: number
  readonly fields: ClientFields
}

/** What becomes of a row. */
export interface JudgedRow {
  readonly outcome: keyof ClientImportCounts
  readonly findings: readonly ClientFinding[]
  readonly added?: ClientFields
  readonly filled?: FilledClient
  /** Of a client who comes in as active because the word says nothing. */
  readonly unknownStatus?: string
}

/** Fields that a row may fill in; a name or a status is never blank. */
const fillable = ['contact', 'programs', 'tags', 'goal'] as const
const comparable = ['displayName', 'status', ...fillable] as const

type ReadFields = Extract<ReadClient, { ok: true }>

const textOf = (fields: ClientFields, field: Exclude<ImportField, 'namePart'>): string => {
  const value = fields[field]
  return typeof value === 'string' ? value : value.join('; ')
}

/** What the row says that the casebook says otherwise; a blank cell says nothing. */
const differing = ({ fields, statusKnown }: ReadFields, client: ClientFields) =>
  comparable.filter((field) => {
    const said = field === 'status' && !statusKnown ? '' : textOf(fields, field)
    return said !== '' && said !== textOf(client, field)
  })

/** What is blank in the casebook and not in the row. */
const blankIn = (client: Client, row: ClientFields) =>
  fillable.filter((field) => textOf(client, field) === '' && textOf(row, field) !== '')

/** The client with `blank` taken from the row. */
function filledIn(client: Client, row: ClientFields, blank: ReturnType<typeof blankIn>) {
  const { code, displayName, contact, programs, status, tags, goal } = client
  const taken = Object.fromEntries(blank.map((field) => [field, row[field]]))
  return { code, displayName, contact, programs, status, tags, goal, ...taken }
}

/** Judges the rows of a table in their order, each by those before it and by the clients there. */
export function createJudge(
  table: Table,
  mapping: ColumnMapping,
  existing: ExistingChoice,
  there: ClientsThere,
): (row: TableRow) => JudgedRow {
  const byCode = new Map(there.rows.map((row) => [row.code.toLowerCase(), row]))
  const codeByName = new Map(there.rows.map((row) => [row.displayName.toLowerCase(), row.code]))
  const rowByCode = new Map<string, number>()
  const rowByName = new Map<string, number>()

  const finding = (
    { row }: TableRow,
    what: ClientFinding['what'],
    cell: string,
    more: Partial<ClientFinding> = {},
  ): ClientFinding => ({
    row,
    what,
    refused: false,
    fields: [],
    detail: '',
    cell: shown(cell),
    ...more,
  })
  const privateIn = (row: TableRow, fields: ClientFields): ClientFinding[] =>
    importFields.flatMap((field) => {
      const [found] = field === 'namePart' ? [] : findPrivateData(textOf(fields, field))
      if (!found) return []
      return [finding(row, 'looks-private', fields.code, { fields: [field], detail: found.kind })]
    })
  const sameName = (row: TableRow, { code, displayName }: ClientFields): ClientFinding[] => {
    const name = displayName.toLowerCase()
    const [client, earlier] = [codeByName.get(name), rowByName.get(name)]
    rowByName.set(name, row.row)
    if (client !== undefined) return [finding(row, 'same-name', code, { detail: client })]
    if (earlier === undefined) return []
    return [finding(row, 'same-name-row', code, { detail: String(earlier) })]
  }

  const ofExisting = (row: TableRow, read: ReadFields, client: Client): JudgedRow => {
    const { fields } = read
    const blank = existing === 'fill' ? blankIn(client, fields) : []
    const next = filledIn(client, fields, blank)
    const rest = differing(read, next)
    const findings = [
      ...(client.archivedAt === null ? [] : [finding(row, 'archived', fields.code)]),
      ...(blank.length === 0 ? [] : [finding(row, 'fills', fields.code, { fields: blank })]),
      ...(rest.length === 0 ? [] : [finding(row, 'left', fields.code, { fields: rest })]),
    ]
    if (blank.length === 0) return { outcome: rest.length === 0 ? 'same' : 'left', findings }
    return {
      outcome: 'filled',
      findings: [...findings, ...privateIn(row, fields)],
      filled: { id: client.id, revision: client.revision, fields: next },
    }
  }

  return (row) => {
    const read = readClient(row, table.header.length, mapping)
    if (!read.ok) {
      const { what, cell, fields } = read
      return { outcome: 'refused', findings: [finding(row, what, cell, { refused: true, fields })] }
    }
    const { fields, statusWord, statusKnown } = read
    const code = fields.code.toLowerCase()
    const earlier = rowByCode.get(code)
    if (earlier !== undefined) {
      const detail = String(earlier)
      return {
        outcome: 'twice',
        findings: [finding(row, 'twice', fields.code, { refused: true, detail })],
      }
    }
    rowByCode.set(code, row.row)
    const known = byCode.get(code)
    if (known) return ofExisting(row, read, there.get(known.id))
    return {
      outcome: 'added',
      findings: [...sameName(row, fields), ...privateIn(row, fields)],
      added: fields,
      ...(!statusKnown && statusWord && { unknownStatus: statusWord }),
    }
  }
}
