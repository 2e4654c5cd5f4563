import type { LogFilter, LogPage, LogRow, LogSubject } from '../shared/domain/casebook-views.ts'
import { moreCsvRows, toCsv } from '../shared/domain/csv.ts'
import { enter } from './audit.ts'
import { change, statement } from './session.ts'
import type { Session } from './session.ts'

interface Row extends Omit<LogRow, 'who' | 'about'> {
  readonly personId: string
  readonly who: string | null
  readonly subject: string | null
  readonly hash: string
  readonly clientId: string | null
  readonly clientName: string | null
  readonly clientCode: string | null
  readonly noteId: string | null
  readonly noteDate: string | null
  readonly personName: string | null
}

/** Which entries: those before a number, of one kind and one person, where they are not null. */
type Which = [before: number, string | null, string | null, string | null, string | null, number]

// What a purge took is in the log and nowhere else.
const rows = statement<Which, Row>(
  `SELECT audit.number, audit.at, audit.action, audit.detail, audit.subject, audit.hash,
    audit.person AS personId, actor.name AS who,
    ifnull(client.id, holder.id) AS clientId,
    ifnull(client.display_name, holder.display_name) AS clientName,
    ifnull(client.code, holder.code) AS clientCode,
    note.id AS noteId, note.date AS noteDate, about.name AS personName
  FROM audit
    LEFT JOIN person AS actor ON actor.id = audit.person
    LEFT JOIN person AS about ON about.id = audit.subject
    LEFT JOIN client ON client.id = audit.subject
    LEFT JOIN note ON note.id = audit.subject
    LEFT JOIN client AS holder ON holder.key = note.client
  WHERE audit.number < ? AND (? IS NULL OR audit.action = ?) AND (? IS NULL OR audit.person = ?)
  ORDER BY audit.number DESC LIMIT ?`,
)
const everyPerson = statement<[], { id: string; name: string }>(
  'SELECT id, name FROM person ORDER BY name COLLATE NOCASE',
)

const ALL = Number.MAX_SAFE_INTEGER
const CSV_ROWS = 1000

function aboutOf(row: Row): LogSubject | null {
  if (row.subject === null) return null
  if (row.personName !== null) return { kind: 'person', name: row.personName }
  if (row.clientId === null || row.clientName === null || row.clientCode === null) {
    return { kind: 'gone' }
  }
  const client = { id: row.clientId, name: row.clientName, code: row.clientCode }
  return row.noteId === null || row.noteDate === null
    ? { kind: 'client', client }
    : { kind: 'note', id: row.noteId, date: row.noteDate, client }
}

/** The audit log as a person reads it. */
export interface Log {
  /** Newest first. */
  page(filter: LogFilter): LogPage
  /** Pieces of a CSV of the whole log, newest first. It names no client. The file is entered in it. */
  csv(): Iterable<string>
}

export function logOf(session: Session): Log {
  const read = (before: number, { action, person, limit }: LogFilter): Row[] =>
    rows.all(session, before, action, action, person, person, limit)

  function* csv(): Iterable<string> {
    const header = ['number', 'at', 'person', 'person_id', 'action', 'detail', 'subject_id', 'hash']
    yield toCsv({ header, rows: [] })
    for (let before = ALL; ;) {
      const some = read(before, { action: null, person: null, limit: CSV_ROWS })
      const last = some.at(-1)
      if (!last) return
      yield moreCsvRows(
        some.map(({ number, at, who, personId, action, detail, subject, hash }) => [
          number,
          at,
          who ?? '',
          personId,
          action,
          detail,
          subject ?? '',
          hash,
        ]),
      )
      before = last.number
    }
  }

  return {
    page: (filter) => {
      const found = read(ALL, { ...filter, limit: filter.limit + 1 })
      return {
        rows: found.slice(0, filter.limit).map((row) => ({
          number: row.number,
          at: row.at,
          who: row.who,
          action: row.action,
          detail: row.detail,
          about: aboutOf(row),
        })),
        more: found.length > filter.limit,
        people: everyPerson.all(session),
      }
    },
    csv: () => {
      change(session, () => enter(session, 'export', null, 'csv of log'))
      return csv()
    },
  }
}
