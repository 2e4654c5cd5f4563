import type { Discussed, Note } from '../shared/domain/casebook.ts'
import type { ClientRecord } from '../shared/domain/casebook-views.ts'
import { moreCsvRows, toCsv } from '../shared/domain/csv.ts'
import type { CsvCell } from '../shared/domain/csv.ts'
import { enter } from './audit.ts'
import { getClient } from './clients.ts'
import { notesOfClient } from './notes/rows.ts'
import { change, nowOf, statement } from './session.ts'
import type { Session } from './session.ts'

/** Version of the exported JSON; other systems read it. */
const EXPORT_VERSION = 1

const everyClient = statement<[], { id: string }>(
  'SELECT id FROM client ORDER BY code COLLATE NOCASE',
)

/** Identifier of one client; null for all, archived ones too. */
type Who = string | null

/** The casebook for another system. Each export is entered in the audit log as it begins. */
export interface Out {
  /** One client with all notes, for a document made elsewhere. `as` is what becomes of it. */
  record(client: string, as: 'pdf' | 'packet'): ClientRecord
  /** Every client in turn with all notes, archived ones too, for a document of each. */
  records(as: 'pdf'): Iterable<ClientRecord>
  /** Pieces of one JSON text, to be written one after the other: a whole casebook is large. */
  json(who: Who): Iterable<string>
  /** Pieces of a CSV of clients, and of one of notes; safe to open in a spreadsheet. */
  clientsCsv(who: Who): Iterable<string>
  notesCsv(who: Who): Iterable<string>
}

const recordOf = (session: Session, id: string): ClientRecord => ({
  client: getClient(session, id),
  notes: notesOfClient(session, id),
})

const joined = (items: readonly string[]): string => items.join('; ')

const discussedInWords = (about: Discussed): string => {
  const occupations = about.kind === 'occupation' ? [about] : about.occupations
  const titles = occupations.map(({ code, title }) => `${title} (${code})`)
  return `${titles.join(' / ')}, ${about.areas.join(' / ')}, ${about.releases.join(' / ')}`
}

/** Names that another system can rely on, with what stands under each. */
const noteColumns: readonly (readonly [string, (note: Note) => CsvCell])[] = [
  ['note_id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['start', ({ start }) => start ?? ''],
  ['zone', ({ zone }) => zone],
  ['entered_at', ({ enteredAt }) => enteredAt],
  ['contact_type', ({ contactType }) => contactType],
  ['place', ({ place }) => place],
  ['minutes', ({ minutes }) => minutes ?? ''],
  ['program', ({ program }) => program],
  ['services', ({ services }) => joined(services)],
  ['subject', ({ subject }) => subject],
  [
    'narrative',
    ({ sections }) => sections.map(({ heading, text }) => `${heading}: ${text}`).join('\n'),
  ],
  ['goals', ({ goals }) => joined(goals.map(({ text, status }) => `${text} (${status})`))],
  [
    'referrals',
    ({ referrals }) =>
      joined(referrals.map(({ to, reason, outcome }) => `${to}: ${reason}: ${outcome}`)),
  ],
  ['discussed', ({ discussed }) => joined(discussed.map(discussedInWords))],
  ['handouts', ({ handouts }) => joined(handouts.map(({ title }) => title))],
  ['next_step', ({ nextStep }) => nextStep],
  ['owner', ({ owner }) => owner],
  ['follow_up', ({ followUp }) => followUp ?? ''],
  ['follow_up_settled_at', ({ settledAt }) => settledAt ?? ''],
  ['status', ({ status }) => status],
  ['author', ({ author }) => author.name],
  ['signed_at', ({ signedAt }) => signedAt ?? ''],
  ['signed_by', ({ signedBy }) => signedBy?.name ?? ''],
  [
    'amendments',
    ({ amendments }) =>
      amendments
        .map(({ at, author, reason, text }) => `${at} ${author.name}: ${reason}: ${text}`)
        .join('\n'),
  ],
  ['archived_at', ({ archivedAt }) => archivedAt ?? ''],
]

const clientColumns: readonly (readonly [string, (record: ClientRecord) => CsvCell])[] = [
  ['client_id', ({ client }) => client.id],
  ['code', ({ client }) => client.code],
  ['display_name', ({ client }) => client.displayName],
  ['contact', ({ client }) => client.contact],
  ['programs', ({ client }) => joined(client.programs)],
  ['status', ({ client }) => client.status],
  ['tags', ({ client }) => joined(client.tags)],
  ['goal', ({ client }) => client.goal],
  ['created_at', ({ client }) => client.createdAt],
  ['archived_at', ({ client }) => client.archivedAt ?? ''],
  ['notes', ({ notes }) => notes.length],
]

const noteRows = ({ client, notes }: ClientRecord): CsvCell[][] =>
  notes.map((note) => [
    client.code,
    client.displayName,
    ...noteColumns.map(([, cellOf]) => cellOf(note)),
  ])

export function outOf(session: Session): Out {
  const begin = (who: Who, form: string): readonly string[] =>
    change(session, () => {
      enter(session, 'export', who, form)
      return who === null ? everyClient.all(session).map(({ id }) => id) : [who]
    })

  function* records(ids: readonly string[]): Iterable<ClientRecord> {
    for (const id of ids) yield recordOf(session, id)
  }

  function* json(ids: readonly string[]): Iterable<string> {
    const head = {
      format: 'waymark casebook export',
      version: EXPORT_VERSION,
      casebook: session.keys.casebook,
      exportedAt: nowOf(session),
    }
    yield `${JSON.stringify(head).slice(0, -1)},"clients":[`
    for (const [index, id] of ids.entries()) {
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(recordOf(session, id))}`
    }
    yield '\n]}\n'
  }

  function* csv(
    ids: readonly string[],
    header: readonly string[],
    rowsOf: (record: ClientRecord) => CsvCell[][],
  ): Iterable<string> {
    yield toCsv({ header, rows: [] })
    for (const id of ids) {
      const rows = rowsOf(recordOf(session, id))
      if (rows.length > 0) yield moreCsvRows(rows)
    }
  }

  return {
    record: (client, as) => {
      begin(client, as)
      return recordOf(session, client)
    },
    records: (as) => records(begin(null, as)),
    json: (who) => json(begin(who, 'json')),
    clientsCsv: (who) =>
      csv(
        begin(who, 'csv of clients'),
        clientColumns.map(([name]) => name),
        (record) => [clientColumns.map(([, cellOf]) => cellOf(record))],
      ),
    notesCsv: (who) =>
      csv(
        begin(who, 'csv of notes'),
        ['client_code', 'client_name', ...noteColumns.map(([name]) => name)],
        noteRows,
      ),
  }
}
