import { toCsv } from '../shared/domain/csv.ts'
import type { DrawerEntry, EntryField } from '../shared/domain/office.ts'
import { messages } from '../shared/messages.ts'

const columns: readonly EntryField[] = [
  'kind',
  'appliesTo',
  'place',
  'name',
  'phone',
  'address',
  'web',
  'note',
  'expiresOn',
  'id',
]

/** The whole drawer as CSV, which an import reads back as the same entries. */
export function entriesCsv(entries: readonly DrawerEntry[]): string {
  const { kinds, csvColumns } = messages.office
  return toCsv({
    header: columns.map((column) => csvColumns[column]),
    rows: entries.map((entry) =>
      columns.map((column) => (column === 'kind' ? kinds[entry.kind] : (entry[column] ?? ''))),
    ),
  })
}
