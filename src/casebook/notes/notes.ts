import { randomUUID } from 'node:crypto'
import { amendmentFields, noteContent } from '../../shared/domain/casebook.ts'
import type {
  AmendmentFields,
  Note,
  NoteContent,
  NoteVersion,
} from '../../shared/domain/casebook.ts'
import { isBlank, withHandout } from '../../shared/domain/note-content.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { enter } from '../audit.ts'
import { clientKey } from '../clients.ts'
import { ownKey } from '../identity.ts'
import { checked } from '../parse.ts'
import { change, nowOf, statement } from '../session.ts'
import type { Session, Value } from '../session.ts'
import { CONTENT_COLUMNS, contentValues, lastNoteOf, storedNote } from './rows.ts'
import type { StoredNote } from './rows.ts'
import { keepVersion, versionsOf } from './versions.ts'

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ')

const insert = statement<Value[]>(
  `INSERT INTO note (id, client, author, saved_by, entered_at, saved_at, status, revision,
    ${CONTENT_COLUMNS.join(', ')})
  VALUES (?, ?, ?, ?, ?, ?, 'draft', 1, ${marks(CONTENT_COLUMNS.length)})`,
)
const update = statement<Value[]>(
  `UPDATE note SET saved_at = ?, saved_by = ?, revision = revision + 1,
    ${CONTENT_COLUMNS.map((column) => `${column} = ?`).join(', ')}
  WHERE key = ? AND revision = ? AND status = 'draft'`,
)
const sign = statement<[string, number, number]>(
  "UPDATE note SET status = 'signed', signed_at = ?, signed_by = ? WHERE key = ?",
)
const amend = statement<[string, number, string, string, number, string]>(
  'INSERT INTO amendment (id, note, reason, text, author, at) VALUES (?, ?, ?, ?, ?, ?)',
)
const archive = statement<[string | null, number]>('UPDATE note SET archived_at = ? WHERE key = ?')
const settle = statement<[string | null, number]>('UPDATE note SET settled_at = ? WHERE key = ?')
const remove = statement<[number]>('DELETE FROM note WHERE key = ?')

/** What the window may call saved. */
interface Saved {
  readonly revision: number
  readonly savedAt: string
}

/**
 * Notes and their life: a draft is saved in place, a signed note stays as it is. Each change is on the
 * disk when its function returns.
 */
export interface Notes {
  /** Begins a draft; `blankContent` and `continued` make its content. */
  start(client: string, content: NoteContent): Note
  /**
   * Saves over the draft as it was at `revision`.
   *
   * @throws WaymarkError `casebook-changed` when a newer one was saved, or `note-signed`
   */
  save(id: string, revision: number, content: NoteContent): Saved
  /**
   * Enters what was printed in the draft as it is now, a second copy within a minute only once.
   *
   * @throws WaymarkError `note-signed`
   */
  addHandout(id: string, title: string): Saved
  /** Locks the note for good. @throws WaymarkError `note-blank` */
  sign(id: string, revision: number): Note
  /** Adds to a signed note. @throws WaymarkError `note-not-signed` */
  amend(id: string, fields: AmendmentFields): Note
  get(id: string): Note
  /** As {@link Notes.get}, and enters the view in the audit log. */
  view(id: string): Note
  versions(id: string): readonly NoteVersion[]
  /** The client's newest note, to start the next one from. */
  last(client: string): Note | null
  /** Takes the note out of lists and search, or brings it back. */
  setArchived(id: string, archived: boolean): Note
  /** Marks the follow-up as done, or as open again. */
  setSettled(id: string, settled: boolean): Note
  /** Removes a draft that nothing was ever written in; archives any other. */
  discard(id: string, revision: number): 'removed' | 'archived'
}

function draftOf(session: Session, id: string): StoredNote {
  const stored = storedNote(session, id)
  if (stored.note.status === 'signed') throw new WaymarkError('note-signed')
  return stored
}

function draftAt(session: Session, id: string, revision: number): StoredNote {
  const stored = draftOf(session, id)
  if (stored.note.revision !== revision) throw new WaymarkError('casebook-changed')
  return stored
}

function replace(session: Session, stored: StoredNote, content: NoteContent): Saved {
  const { key, note } = stored
  const next = checked(noteContent, content)
  const values = contentValues(next)
  if (JSON.stringify(values) === JSON.stringify(contentValues(stored.content))) {
    return { revision: note.revision, savedAt: note.savedAt }
  }
  const [savedAt, by] = [nowOf(session), ownKey(session)]
  keepVersion(session, stored, next, by)
  const rows = update.run(session, savedAt, by, ...values, key, note.revision)
  if (rows === 0) throw new WaymarkError('casebook-changed')
  return { revision: note.revision + 1, savedAt }
}

export function notesOf(session: Session): Notes {
  const get = (id: string): Note => storedNote(session, id).note
  const keyOf = (id: string): number => storedNote(session, id).key
  return {
    start: (client, content) =>
      change(session, () => {
        const [id, now, by] = [randomUUID(), nowOf(session), ownKey(session)]
        const values = contentValues(checked(noteContent, content))
        insert.run(session, id, clientKey(session, client), by, by, now, now, ...values)
        return get(id)
      }),
    save: (id, revision, content) =>
      change(session, () => replace(session, draftAt(session, id, revision), content)),
    addHandout: (id, title) =>
      change(session, () => {
        const stored = draftOf(session, id)
        const handouts = withHandout(stored.content.handouts, { title, at: nowOf(session) })
        return replace(session, stored, { ...stored.content, handouts })
      }),
    sign: (id, revision) =>
      change(session, () => {
        const { key, content } = draftAt(session, id, revision)
        if (isBlank(content)) throw new WaymarkError('note-blank')
        sign.run(session, nowOf(session), ownKey(session), key)
        enter(session, 'sign', id)
        return get(id)
      }),
    amend: (id, fields) =>
      change(session, () => {
        const { reason, text } = checked(amendmentFields, fields)
        const [key, by] = [keyOf(id), ownKey(session)]
        amend.run(session, randomUUID(), key, reason, text, by, nowOf(session))
        return get(id)
      }),
    get,
    view: (id) =>
      change(session, () => {
        enter(session, 'view', id, 'note')
        return get(id)
      }),
    versions: (id) => versionsOf(session, keyOf(id)),
    last: (client) => lastNoteOf(session, client),
    setArchived: (id, archived) =>
      change(session, () => {
        archive.run(session, archived ? nowOf(session) : null, keyOf(id))
        return get(id)
      }),
    setSettled: (id, settled) =>
      change(session, () => {
        settle.run(session, settled ? nowOf(session) : null, keyOf(id))
        return get(id)
      }),
    discard: (id, revision) =>
      change(session, () => {
        const { key, content } = draftAt(session, id, revision)
        if (isBlank(content) && versionsOf(session, key).length === 0) {
          remove.run(session, key)
          return 'removed'
        }
        archive.run(session, nowOf(session), key)
        return 'archived'
      }),
  }
}
