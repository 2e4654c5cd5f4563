import { noteContent } from '../../shared/domain/casebook.ts'
import type { NoteContent, NoteVersion } from '../../shared/domain/casebook.ts'
import { isBlank, textsOf } from '../../shared/domain/note-content.ts'
import { fromJson } from '../parse.ts'
import { statement } from '../session.ts'
import type { Session } from '../session.ts'
import { asAuthor, AUTHOR } from './rows.ts'
import type { StoredNote } from './rows.ts'

/** A draft is saved every second or so; this is how far apart the states are that stay readable. */
const APART_MS = 10 * 60_000
/** Losing this many characters in one save looks like a slip, so the state before it is kept. */
const SLIP_CHARACTERS = 200

interface Row {
  readonly revision: number
  readonly savedAt: string
  readonly content: string
  readonly authorId: string
  readonly authorName: string
  readonly authorRole: string
}
const rows = statement<[note: number], Row>(
  `SELECT revision, saved_at AS savedAt, content, ${AUTHOR} FROM note_version
  JOIN person AS author ON author.key = note_version.author WHERE note = ? ORDER BY revision`,
)
const newest = statement<[note: number], { savedAt: string }>(
  'SELECT saved_at AS savedAt FROM note_version WHERE note = ? ORDER BY revision DESC LIMIT 1',
)
const insert = statement<[number, number, string, number, string]>(
  'INSERT INTO note_version (note, revision, saved_at, author, content) VALUES (?, ?, ?, ?, ?)',
)

const charactersIn = (content: NoteContent): number =>
  textsOf(content).reduce((sum, { text }) => sum + text.length, 0)

function isWorthKeeping(
  session: Session,
  { key, savedBy, note, content }: StoredNote,
  next: NoteContent,
  by: number,
): boolean {
  if (isBlank(content)) return false
  if (savedBy !== by) return true
  if (charactersIn(content) - charactersIn(next) >= SLIP_CHARACTERS) return true
  const last = newest.one(session, key)?.savedAt ?? note.enteredAt
  return session.clock().getTime() - Date.parse(last) >= APART_MS
}

/** Keeps the stored state readable before `next` takes its place, when a reader would miss it. */
export function keepVersion(
  session: Session,
  stored: StoredNote,
  next: NoteContent,
  by: number,
): void {
  if (!isWorthKeeping(session, stored, next, by)) return
  const { key, savedBy, note, content } = stored
  insert.run(session, key, note.revision, note.savedAt, savedBy, JSON.stringify(content))
}

/** Earlier states of the note, oldest first. */
export function versionsOf(session: Session, note: number): NoteVersion[] {
  return rows.all(session, note).map((row) => ({
    revision: row.revision,
    savedAt: row.savedAt,
    author: asAuthor(row),
    content: fromJson(noteContent, row.content),
  }))
}
