import type { NoteRow, Silence, TimeLine } from '../../shared/domain/casebook-views.ts'
import { asClientRow, CLIENT_ROW, clientKey } from '../clients.ts'
import type { ListedRow } from '../clients.ts'
import { statement } from '../session.ts'
import type { Session } from '../session.ts'
import { asNoteRow, IN_USE, NOTE_COLUMNS, NOTE_JOINS } from './note-rows.ts'
import type { NoteColumns } from './note-rows.ts'

const timeLineRows = statement<
  [client: number, archived: number, date: string, start: string, key: number, limit: number],
  NoteColumns
>(
  `SELECT ${NOTE_COLUMNS} FROM note ${NOTE_JOINS}
  WHERE note.client = ? AND (note.archived_at IS NULL OR ?)
    AND (note.date, note.start, note.key) < (?, ?, ?)
  ORDER BY note.date DESC, note.start DESC, note.key DESC LIMIT ?`,
)
const ofDay = statement<[date: string], NoteColumns>(
  `SELECT ${NOTE_COLUMNS} FROM note ${NOTE_JOINS} WHERE note.date = ? AND ${IN_USE}
  ORDER BY note.start, note.key`,
)
const due = statement<[date: string, limit: number], NoteColumns>(
  `SELECT ${NOTE_COLUMNS} FROM note ${NOTE_JOINS}
  WHERE note.follow_up <= ? AND note.settled_at IS NULL AND ${IN_USE}
  ORDER BY note.follow_up, note.key LIMIT ?`,
)
const unsignedRows = statement<[date: string], NoteColumns>(
  `SELECT ${NOTE_COLUMNS} FROM note ${NOTE_JOINS}
  WHERE note.status = 'draft' AND note.date <= ? AND ${IN_USE} ORDER BY note.date, note.key`,
)
const silentRows = statement<
  [day: string, day: string],
  ListedRow & { readonly lastContact: string | null; readonly lastAttempt: string | null }
>(
  `SELECT ${CLIENT_ROW},
    (SELECT date FROM note WHERE note.client = client.key AND contact_type <> 'attempted'
      AND archived_at IS NULL ORDER BY date DESC LIMIT 1) AS lastContact,
    (SELECT date FROM note WHERE note.client = client.key AND contact_type = 'attempted'
      AND archived_at IS NULL ORDER BY date DESC LIMIT 1) AS lastAttempt
  FROM client
  WHERE client.archived_at IS NULL AND client.status = 'active'
    AND (lastContact <= ? OR (lastContact IS NULL AND substr(client.created_at, 1, 10) <= ?))
  ORDER BY lastContact, client.display_name COLLATE NOCASE`,
)

/** The day `days` before `day`. */
function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}

const LAST = { date: '9999-12-31', start: '24:00', key: Number.MAX_SAFE_INTEGER }
const cursorOf = ({ date, start, key }: typeof LAST): string => `${date} ${start} ${key}`

function readCursor(cursor: string | undefined): typeof LAST {
  const [, date, start, key] = /^(\S*) (\S*) (\d+)$/.exec(cursor ?? '') ?? []
  return date === undefined || start === undefined ? LAST : { date, start, key: Number(key) }
}

/** A client's notes, newest session first; `before` reads on where the page before ended. */
export function timeLine(
  session: Session,
  client: string,
  {
    before,
    limit,
    archived,
  }: { readonly before?: string; readonly limit: number; readonly archived?: boolean },
): TimeLine {
  const { date, start, key } = readCursor(before)
  const all = archived === true ? 1 : 0
  const who = clientKey(session, client)
  const rows = timeLineRows.all(session, who, all, date, start, key, limit + 1)
  const page = rows.slice(0, limit)
  const end = page.at(-1)
  return {
    notes: page.map(asNoteRow),
    next: rows.length > limit && end ? cursorOf(end) : null,
  }
}

/** Notes of the day's sessions, in the order of the clock. */
export function notesOfDay(session: Session, day: string): NoteRow[] {
  return ofDay.all(session, day).map(asNoteRow)
}

/** Notes whose follow-up is due by `day` and not settled, longest due first. */
export function followUpsDue(session: Session, day: string, limit: number): NoteRow[] {
  return due.all(session, day, limit).map(asNoteRow)
}

/** Drafts of sessions `days` or more before `today`, oldest first. */
export function unsignedAfter(session: Session, today: string, days: number): NoteRow[] {
  return unsignedRows.all(session, daysBefore(today, days)).map(asNoteRow)
}

/** Active clients whom no session has reached for `days` or more, longest first. */
export function silentFor(session: Session, today: string, days: number): Silence[] {
  const day = daysBefore(today, days)
  return silentRows.all(session, day, day).map((row) => ({
    client: asClientRow(row),
    lastContact: row.lastContact,
    lastAttempt: row.lastAttempt,
  }))
}
