import { clientFields } from '../../shared/domain/casebook.ts'
import type { ClientFields, ClientStatus } from '../../shared/domain/casebook.ts'
import type { ColumnMapping, ImportField, RowProblem } from '../../shared/domain/client-import.ts'
import { asLine, plainName, withoutGuard } from '../../shared/domain/table-file.ts'
import type { TableRow } from '../../shared/domain/table-file.ts'

/** A row as a client, or why it is none. */
export type ReadClient =
  | {
      readonly ok: true
      readonly fields: ClientFields
      /** As it stands in the row; empty when none is given. Without a known one it reads as active. */
      readonly statusWord: string
      readonly statusKnown: boolean
    }
  | {
      readonly ok: false
      readonly what: RowProblem
      readonly fields: readonly ImportField[]
      readonly cell: string
    }

const statusWords: Readonly<Record<ClientStatus, readonly string[]>> = {
  active: ['active', 'open', 'enrolled', 'current', 'in progress', 'participating', 'new'],
  'on-hold': ['on hold', 'hold', 'paused', 'suspended', 'inactive', 'pending', 'waiting'],
  exited: ['exited', 'exit', 'closed', 'completed', 'terminated', 'ended', 'follow up'],
}
const statusByWord = new Map<string, ClientStatus>([
  ...statusWords.active.map((word) => [word, 'active'] as const),
  ...statusWords['on-hold'].map((word) => [word, 'on-hold'] as const),
  ...statusWords.exited.map((word) => [word, 'exited'] as const),
])

/** Several in one cell: set apart by semicolons, bars or lines, or else by commas. */
function labelsIn(cell: string): string[] {
  const parts = cell.split(/[;|\n]/)
  const labels = (parts.length > 1 ? parts : cell.split(',')).map(asLine)
  const byName = new Map(labels.map((label) => [label.toLowerCase(), label]))
  byName.delete('')
  return [...byName.values()]
}

/** Reads one row by the columns that were chosen. */
export function readClient(
  { cells, broken }: TableRow,
  columns: number,
  mapping: ColumnMapping,
): ReadClient {
  const cellOf = (field: ImportField): string => {
    const at = mapping[field]
    return at === null ? '' : withoutGuard(cells[at] ?? '')
  }
  const code = asLine(cellOf('code'))
  const displayName = asLine(`${cellOf('displayName')} ${cellOf('namePart')}`)
  const refuse = (what: RowProblem, ...fields: ImportField[]): ReadClient => ({
    ok: false,
    what,
    fields,
    cell: code || displayName,
  })
  if (broken) return refuse('broken-quotes')
  if (cells.slice(columns).some((cell) => cell.trim() !== '')) return refuse('too-many-cells')
  if (code === '') return refuse('no-code', 'code')
  if (displayName === '') return refuse('no-name', 'displayName')

  const word = asLine(cellOf('status'))
  const status = statusByWord.get(plainName(word))
  const parsed = clientFields.safeParse({
    code,
    displayName,
    contact: asLine(cellOf('contact')),
    programs: labelsIn(cellOf('programs')),
    status: status ?? 'active',
    tags: labelsIn(cellOf('tags')),
    goal: cellOf('goal').trim(),
  })
  if (parsed.success) {
    const statusKnown = status !== undefined
    return { ok: true, fields: parsed.data, statusWord: word, statusKnown }
  }
  const wrong = new Set(parsed.error.issues.map(({ path: [field] }) => field))
  if (wrong.has('code')) return refuse('bad-code', 'code')
  const long = (['displayName', 'contact', 'programs', 'tags', 'goal'] as const).filter((field) =>
    wrong.has(field),
  )
  return refuse('too-long', ...long)
}
