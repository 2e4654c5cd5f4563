import { z } from 'zod'
import { contactTypes, noteStatuses } from '../../shared/domain/casebook.ts'
import type { NoteRow } from '../../shared/domain/casebook-views.ts'
import { asAuthor, AUTHOR } from '../notes/rows.ts'

const contactType = z.enum(contactTypes)
const noteStatus = z.enum(noteStatuses)

export interface NoteColumns {
  readonly key: number
  readonly id: string
  readonly clientId: string
  readonly clientCode: string
  readonly clientName: string
  readonly date: string
  readonly start: string
  readonly contactType: string
  readonly subject: string
  readonly status: string
  readonly authorId: string
  readonly authorName: string
  readonly authorRole: string
  readonly nextStep: string
  readonly owner: string
  readonly followUp: string | null
  readonly settledAt: string | null
  readonly archivedAt: string | null
}

export const NOTE_COLUMNS = `note.key, note.id, client.id AS clientId, client.code AS clientCode,
  client.display_name AS clientName, note.date, note.start, note.contact_type AS contactType,
  note.subject, note.status, ${AUTHOR}, note.next_step AS nextStep, note.owner,
  note.follow_up AS followUp, note.settled_at AS settledAt, note.archived_at AS archivedAt`

export const NOTE_JOINS = `JOIN client ON client.key = note.client
  JOIN person AS author ON author.key = note.author`

/** Not archived, nor of an archived client. */
export const IN_USE = 'note.archived_at IS NULL AND client.archived_at IS NULL'

export const asNoteRow = (row: NoteColumns): NoteRow => ({
  id: row.id,
  client: row.clientId,
  clientCode: row.clientCode,
  clientName: row.clientName,
  date: row.date,
  start: row.start || null,
  contactType: contactType.parse(row.contactType),
  subject: row.subject,
  status: noteStatus.parse(row.status),
  author: asAuthor(row),
  nextStep: row.nextStep,
  owner: row.owner,
  followUp: row.followUp,
  settledAt: row.settledAt,
  archivedAt: row.archivedAt,
})
