import { ANYWHERE, EVERYTHING, entryDraft, entryKinds } from '../shared/domain/office.ts'
import type {
  DrawerEntry,
  EntryDraft,
  EntryField,
  EntryKind,
  ImportFinding,
} from '../shared/domain/office.ts'
import { asLine, plainName, readTable, withoutGuard } from '../shared/domain/table-file.ts'
import type { TableRow } from '../shared/domain/table-file.ts'
import { WaymarkError } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import type { Catalog } from './catalog.ts'
import { checkEntry, readWebAddress } from './check-entry.ts'
import { expiryOf } from './dates.ts'

/** A row of the file that can be kept, or what is wrong with it. */
interface ReadRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number
  readonly entry: DrawerEntry | null
  readonly findings: readonly ImportFinding[]
}

export interface ReadFile {
  readonly rows: readonly ReadRow[]
  readonly unusedColumns: readonly string[]
}

const CELL_SHOWN = 60

/** Other names that agencies give the columns. */
const columnNames: Readonly<Record<EntryField, readonly string[]>> = {
  id: ['id'],
  kind: ['kind', 'type'],
  appliesTo: [
    'applies to',
    'occupation',
    'occupation code',
    'code',
    'onet code',
    'onet soc code',
    'o net soc code',
    'soc code',
    'job',
  ],
  place: ['place', 'state', 'area'],
  name: ['name', 'title', 'organization', 'provider', 'sponsor'],
  phone: ['phone', 'telephone', 'phone number'],
  address: ['address', 'street address'],
  web: ['web address', 'web', 'website', 'web site', 'url', 'link'],
  note: ['note', 'notes', 'description', 'comment'],
  expiresOn: ['expires on', 'expires', 'expiration date', 'expiry date', 'last day', 'end date'],
}
const fields: readonly EntryField[] = [
  'id',
  'kind',
  'appliesTo',
  'place',
  'name',
  'phone',
  'address',
  'web',
  'note',
  'expiresOn',
]

const otherKindNames: Readonly<Record<EntryKind, readonly string[]>> = {
  'training-provider': ['training', 'school'],
  'licensing-desk': ['license', 'licence', 'licensing', 'licensing board'],
  'apprenticeship-sponsor': ['sponsor', 'apprenticeship'],
  certification: ['certificate', 'certifications'],
  'hiring-event': ['event', 'job fair'],
  other: [],
}

const kindByName = new Map(
  entryKinds.flatMap((kind) =>
    [kind, messages.office.kinds[kind], ...otherKindNames[kind]].map((name) => [
      plainName(name),
      kind,
    ]),
  ),
)

const everywhere = new Set([
  '',
  'any',
  'all',
  'everywhere',
  'us',
  'usa',
  'united states',
  'nationwide',
])
const everyJob = new Set(['all', 'any', 'every', 'everything', 'all occupations', 'all jobs'])

/**
 * Reads a table of entries, each row by itself, on the day `today`.
 *
 * @throws WaymarkError `import-unusable` when it has no column of names or no row
 */
export function readEntries(
  text: string,
  fileName: string,
  catalog: Catalog,
  today: string,
): ReadFile {
  const { header, rows } = readTable(text)
  const columns = columnsOf(header)
  if (!columns.fieldAt.includes('name') || rows.length === 0) {
    throw new WaymarkError('import-unusable', fileName)
  }
  return {
    rows: rows.map((one) => readRow(one, columns.fieldAt, catalog, today)),
    unusedColumns: columns.unused,
  }
}

interface Columns {
  /** Field by column; null where Waymark has no use for it. */
  readonly fieldAt: readonly (EntryField | null)[]
  readonly unused: readonly string[]
}

function columnsOf(header: readonly string[]): Columns {
  const taken = new Set<EntryField>()
  const fieldAt = header.map((name) => {
    const field = fields.find((one) => columnNames[one].includes(plainName(name)))
    if (field === undefined || taken.has(field)) return null
    taken.add(field)
    return field
  })
  const unused = header.filter((name, at) => fieldAt[at] === null && name.trim() !== '')
  return { fieldAt, unused: unused.map((name) => asLine(name).slice(0, CELL_SHOWN)) }
}

function readRow(
  { cells, row, broken }: TableRow,
  fieldAt: Columns['fieldAt'],
  catalog: Catalog,
  today: string,
): ReadRow {
  const findings: ImportFinding[] = []
  const cellOf = (field: EntryField): string => {
    const at = fieldAt.indexOf(field)
    return at < 0 ? '' : withoutGuard(cells[at] ?? '')
  }
  const find = (
    refused: boolean,
    field: EntryField | null,
    what: ImportFinding['what'],
    detail?: string,
  ): void => {
    const cell = asLine(field === null ? cells.join(' ') : cellOf(field)).slice(0, CELL_SHOWN)
    findings.push({ row, refused, field, what, ...(detail !== undefined && { detail }), cell })
  }
  const refuse = (what: ImportFinding['what']): ReadRow => {
    find(true, null, what)
    return { row, entry: null, findings }
  }

  if (broken) return refuse('broken-quotes')
  if (cells.slice(fieldAt.length).some((cell) => cell.trim() !== ''))
    return refuse('too-many-cells')

  const kindName = plainName(cellOf('kind'))
  const kind = kindName === '' ? 'other' : kindByName.get(kindName)
  if (kindName === '') find(false, null, 'no-kind')
  if (kind === undefined) find(true, 'kind', 'no-such-kind')

  const target = asLine(cellOf('appliesTo'))
  if (target === '') find(false, null, 'for-everything')
  const web = readWebAddress(cellOf('web'))
  if (web === null) find(false, 'web', 'web-left-out')

  const draft: EntryDraft = {
    id: entryDraft.shape.id.safeParse(asLine(cellOf('id'))).data ?? null,
    kind: kind ?? 'other',
    appliesTo: target === '' || everyJob.has(plainName(target)) ? EVERYTHING : target,
    place: everywhere.has(plainName(cellOf('place'))) ? ANYWHERE : cellOf('place'),
    name: cellOf('name'),
    phone: cellOf('phone'),
    address: cellOf('address'),
    web: web ?? '',
    note: cellOf('note'),
    expiresOn: cellOf('expiresOn'),
  }
  const checked = checkEntry(draft, catalog)
  if (!checked.ok) {
    for (const { field, problem, detail } of checked.problems) find(true, field, problem, detail)
  }
  if (!checked.ok || kind === undefined) return { row, entry: null, findings }
  if (expiryOf(checked.value.expiresOn, today).state === 'expired') {
    find(false, 'expiresOn', 'expired')
  }
  return { row, entry: checked.value, findings }
}

/** What makes two entries the same one: kind, job, place and name. */
export const sameness = ({ kind, appliesTo, place, name }: DrawerEntry): string =>
  [kind, appliesTo, place, name.toLowerCase()].join('\n')
