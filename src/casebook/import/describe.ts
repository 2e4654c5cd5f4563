import { importFields, MOST_COLUMNS, MOST_IMPORTED } from '../../shared/domain/client-import.ts'
import type {
  ClientTable,
  ColumnMapping,
  ImportField,
  TableColumn,
} from '../../shared/domain/client-import.ts'
import { privateColumn } from '../../shared/domain/private-columns.ts'
import { asLine, plainName, readTable } from '../../shared/domain/table-file.ts'
import type { Table } from '../../shared/domain/table-file.ts'
import { WaymarkError } from '../../shared/failure.ts'

const SAMPLES = 3
const CELL_SHOWN = 60

/** Names that agencies give to columns, the surest first, as {@link plainName} writes them. */
const columnNames: Readonly<Record<ImportField, readonly string[]>> = {
  code: [
    'code',
    'client code',
    'participant code',
    'client id',
    'participant id',
    'customer id',
    'case id',
    'state id',
    'job seeker id',
    'seeker id',
    'application id',
    'app id',
    'client number',
    'client no',
    'participant number',
    'customer number',
    'case number',
    'case no',
    'pid',
    'id number',
    'id',
  ],
  displayName: [
    'display name',
    'alias',
    'preferred name',
    'client name',
    'participant name',
    'customer name',
    'job seeker name',
    'full name',
    'name',
    'client',
    'participant',
    'first name',
    'given name',
    'fname',
    'first',
  ],
  namePart: ['last name', 'last initial', 'surname', 'family name', 'lname', 'last'],
  contact: [
    'contact',
    'how to reach them',
    'contact information',
    'contact info',
    'preferred contact',
    'best contact',
    'cell phone',
    'mobile phone',
    'primary phone',
    'phone number',
    'phone',
    'tel',
    'cell',
    'mobile',
    'telephone',
    'home phone',
    'email address',
    'email',
    'e mail',
  ],
  programs: [
    'programs',
    'program',
    'program name',
    'program enrollment',
    'enrolled programs',
    'funding stream',
    'funding source',
    'enrollment',
    'grant',
  ],
  status: [
    'status',
    'client status',
    'participant status',
    'case status',
    'enrollment status',
    'program status',
  ],
  tags: ['tags', 'tag', 'labels', 'groups', 'group', 'flags', 'keywords', 'category'],
  goal: [
    'goal',
    'goals',
    'employment goal',
    'career goal',
    'job goal',
    'occupational goal',
    'career objective',
    'objective',
  ],
}

/** A heading as {@link plainName} writes it, with what stands for a word or an ending written out. */
const headingName = (name: string): string =>
  plainName(name.replaceAll('#', ' number ').replaceAll('(s)', 's'))

/** A first name is one part of a name; whatever else is chosen is all of it. */
const firstNames: ReadonlySet<string> = new Set(['first name', 'given name', 'fname', 'first'])

// By their first bytes, as they read in whatever encoding: a workbook, an old one, a PDF.
const noText = ['PK\u0003\u0004', '\u00D0\u00CF\u0011', '%PDF']

/**
 * The text of a file as a table of clients.
 *
 * @throws WaymarkError `client-file-no-text`, `client-file-unusable`, `client-file-too-long`
 */
export function readClientTable(text: string): Table {
  if (text.includes('\u0000') || noText.some((begin) => text.startsWith(begin))) {
    throw new WaymarkError('client-file-no-text')
  }
  const table = readTable(text)
  const { header, rows } = table
  if (header.filter((name) => name.trim() !== '').length < 2 || rows.length === 0) {
    throw new WaymarkError('client-file-unusable')
  }
  if (rows.length > MOST_IMPORTED || header.length > MOST_COLUMNS) {
    throw new WaymarkError('client-file-too-long')
  }
  return table
}

/** A cell, or a heading, as it is shown. */
export const shown = (cell: string): string => asLine(cell).slice(0, CELL_SHOWN)

const samplesOf = (cells: readonly string[]): string[] =>
  [...new Set(cells.map(shown))].filter((cell) => cell !== '').slice(0, SAMPLES)

function columnsOf({ header, rows }: Table): TableColumn[] {
  return header.map((heading, at) => {
    const cells = rows.map((row) => row.cells[at] ?? '')
    const looksLike = privateColumn(heading, cells)
    return {
      name: shown(heading),
      samples: looksLike ? [] : samplesOf(cells),
      looksLike,
    }
  })
}

function guessOf(columns: readonly TableColumn[]): ColumnMapping {
  const names = columns.map(({ name, looksLike }) => (looksLike ? '' : headingName(name)))
  const taken = new Set<number>()
  const columnFor = (field: ImportField): number | null => {
    const name = columnNames[field].find((one) => names.includes(one))
    const at = name === undefined ? -1 : names.indexOf(name)
    if (at < 0 || taken.has(at)) return null
    taken.add(at)
    return at
  }
  const displayName = columnFor('displayName')
  const isPart = displayName !== null && firstNames.has(names[displayName] ?? '')
  return {
    code: columnFor('code'),
    displayName,
    namePart: isPart ? columnFor('namePart') : null,
    contact: columnFor('contact'),
    programs: columnFor('programs'),
    status: columnFor('status'),
    tags: columnFor('tags'),
    goal: columnFor('goal'),
  }
}

/** What the table holds, for a person to match its columns with fields. */
export function describeTable(table: Table): ClientTable {
  const columns = columnsOf(table)
  return { columns, rows: table.rows.length, guess: guessOf(columns) }
}

/** The columns that no field takes, by name. */
export function unusedColumns(table: Table, mapping: ColumnMapping): string[] {
  const used = new Set(importFields.map((field) => mapping[field]))
  return table.header.filter((name, at) => !used.has(at) && name.trim() !== '').map(shown)
}
