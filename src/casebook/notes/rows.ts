import { z } from 'zod'
import {
  contactTypes,
  discussed,
  handout,
  noteGoal,
  noteStatuses,
  personRoles,
  referral,
} from '../../shared/domain/casebook.ts'
import type {
  Amendment,
  Note,
  NoteContent,
  NoteSection,
  Person,
} from '../../shared/domain/casebook.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { fromJson } from '../parse.ts'
import { statement } from '../session.ts'
import type { Session, Value } from '../session.ts'

const contactType = z.enum(contactTypes)
const noteStatus = z.enum(noteStatuses)
const personRole = z.enum(personRoles)
const services = z.array(z.string())
const headings = z.array(z.string())
const goals = z.array(noteGoal)
const referrals = z.array(referral)
const allDiscussed = z.array(discussed)
const handouts = z.array(handout)

/** Columns that hold what the counselor wrote, in the order of {@link contentValues}. */
export const CONTENT_COLUMNS = [
  'date',
  'start',
  'zone',
  'contact_type',
  'place',
  'minutes',
  'program',
  'services',
  'subject',
  'template',
  'headings',
  'narrative',
  'goals',
  'referrals',
  'discussed',
  'handouts',
  'next_step',
  'owner',
  'follow_up',
  'details',
] as const

/** Between the texts of sections. No text holds it, and to the search index it is a gap between words. */
const SEPARATOR = '\u001F'

/** Words of the lists that a search should find, without the words of their shape. */
const searchedDetails = (content: NoteContent): string =>
  [
    content.place,
    content.owner,
    content.program,
    ...content.services,
    ...content.goals.map(({ text }) => text),
    ...content.referrals.flatMap(({ to, reason, outcome }) => [to, reason, outcome]),
    ...content.discussed.flatMap((about) => [
      ...(about.kind === 'occupation' ? [about] : about.occupations).flatMap(({ code, title }) => [
        code,
        title,
      ]),
      ...about.areas,
      ...about.releases,
    ]),
    ...content.handouts.map(({ title }) => title),
  ]
    .filter((text) => text !== '')
    .join('\n')

export function contentValues(content: NoteContent): Value[] {
  return [
    content.date,
    content.start ?? '',
    content.zone,
    content.contactType,
    content.place,
    content.minutes,
    content.program,
    JSON.stringify(content.services),
    content.subject,
    content.template,
    JSON.stringify(content.sections.map(({ heading }) => heading)),
    content.sections.map(({ text }) => text.replaceAll(SEPARATOR, ' ')).join(SEPARATOR),
    JSON.stringify(content.goals),
    JSON.stringify(content.referrals),
    JSON.stringify(content.discussed),
    JSON.stringify(content.handouts),
    content.nextStep,
    content.owner,
    content.followUp,
    searchedDetails(content),
  ]
}

interface ContentRow {
  readonly date: string
  readonly start: string
  readonly zone: string
  readonly contact_type: string
  readonly place: string
  readonly minutes: number | null
  readonly program: string
  readonly services: string
  readonly subject: string
  readonly template: string
  readonly headings: string
  readonly narrative: string
  readonly goals: string
  readonly referrals: string
  readonly discussed: string
  readonly handouts: string
  readonly next_step: string
  readonly owner: string
  readonly follow_up: string | null
}

function asSections({ headings: json, narrative }: ContentRow): NoteSection[] {
  const texts = narrative.split(SEPARATOR)
  return fromJson(headings, json).map((heading, index) => ({ heading, text: texts[index] ?? '' }))
}

const asContent = (row: ContentRow): NoteContent => ({
  date: row.date,
  start: row.start || null,
  zone: row.zone,
  contactType: contactType.parse(row.contact_type),
  place: row.place,
  minutes: row.minutes,
  program: row.program,
  services: fromJson(services, row.services),
  subject: row.subject,
  template: row.template,
  sections: asSections(row),
  goals: fromJson(goals, row.goals),
  referrals: fromJson(referrals, row.referrals),
  discussed: fromJson(allDiscussed, row.discussed),
  handouts: fromJson(handouts, row.handouts),
  nextStep: row.next_step,
  owner: row.owner,
  followUp: row.follow_up,
})

interface PersonColumns {
  readonly authorId: string
  readonly authorName: string
  readonly authorRole: string
}
export const AUTHOR = `author.id AS authorId, author.name AS authorName, author.role AS authorRole`
export const asAuthor = (row: PersonColumns): Person => ({
  id: row.authorId,
  name: row.authorName,
  role: personRole.parse(row.authorRole),
})

interface NoteColumns extends ContentRow, PersonColumns {
  readonly key: number
  readonly id: string
  readonly clientId: string
  readonly status: string
  readonly revision: number
  readonly enteredAt: string
  readonly savedAt: string
  readonly savedBy: number
  readonly signedAt: string | null
  readonly signerId: string | null
  readonly signerName: string | null
  readonly signerRole: string | null
  readonly archivedAt: string | null
  readonly settledAt: string | null
}

const NOTE = `SELECT note.key, note.id, client.id AS clientId, note.status, note.revision,
  entered_at AS enteredAt, saved_at AS savedAt, saved_by AS savedBy, signed_at AS signedAt,
  note.archived_at AS archivedAt, settled_at AS settledAt,
  ${CONTENT_COLUMNS.map((column) => `note.${column}`).join(', ')}, ${AUTHOR},
  signer.id AS signerId, signer.name AS signerName, signer.role AS signerRole
FROM note JOIN client ON client.key = note.client JOIN person AS author ON author.key = note.author
LEFT JOIN person AS signer ON signer.key = note.signed_by`

const byId = statement<[string], NoteColumns>(`${NOTE} WHERE note.id = ?`)
const ofClient = statement<[string], NoteColumns>(
  `${NOTE} WHERE client.id = ? ORDER BY note.date, note.start, note.key`,
)
const lastOfClient = statement<[string], NoteColumns>(
  `${NOTE} WHERE client.id = ? AND note.archived_at IS NULL
  ORDER BY note.date DESC, note.start DESC, note.key DESC LIMIT 1`,
)

interface AmendmentColumns extends PersonColumns {
  readonly id: string
  readonly reason: string
  readonly text: string
  readonly at: string
}
const amendmentsOf = statement<[note: number], AmendmentColumns>(
  `SELECT amendment.id, reason, text, at, ${AUTHOR} FROM amendment
  JOIN person AS author ON author.key = amendment.author WHERE note = ? ORDER BY amendment.key`,
)

function amendments(session: Session, note: number): Amendment[] {
  return amendmentsOf.all(session, note).map((row) => ({
    id: row.id,
    reason: row.reason,
    text: row.text,
    author: asAuthor(row),
    at: row.at,
  }))
}

const signerOf = (row: NoteColumns): Person | null =>
  row.signerId === null || row.signerName === null
    ? null
    : { id: row.signerId, name: row.signerName, role: personRole.parse(row.signerRole) }

/** A note with what only this module's statements need. */
export interface StoredNote {
  readonly key: number
  readonly savedBy: number
  readonly note: Note
  readonly content: NoteContent
}

function asStored(session: Session, row: NoteColumns): StoredNote {
  const content = asContent(row)
  const note: Note = {
    ...content,
    id: row.id,
    client: row.clientId,
    status: noteStatus.parse(row.status),
    revision: row.revision,
    author: asAuthor(row),
    enteredAt: row.enteredAt,
    savedAt: row.savedAt,
    signedAt: row.signedAt,
    signedBy: signerOf(row),
    archivedAt: row.archivedAt,
    settledAt: row.settledAt,
    amendments: amendments(session, row.key),
  }
  return { key: row.key, savedBy: row.savedBy, note, content }
}

/** @throws WaymarkError `casebook-not-found` */
export function storedNote(session: Session, id: string): StoredNote {
  const row = byId.one(session, id)
  if (!row) throw new WaymarkError('casebook-not-found', 'this note')
  return asStored(session, row)
}

/** All notes of a client, archived ones too, oldest session first. */
export function notesOfClient(session: Session, client: string): Note[] {
  return ofClient.all(session, client).map((row) => asStored(session, row).note)
}

/** The client's newest note that is not archived. */
export function lastNoteOf(session: Session, client: string): Note | null {
  const row = lastOfClient.one(session, client)
  return row ? asStored(session, row).note : null
}
