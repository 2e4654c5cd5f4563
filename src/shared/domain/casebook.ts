import { z } from 'zod'

/**
 * What the casebook keeps, as the window sends it. There is no field for a Social Security number, a
 * birth date, a diagnosis or a benefit amount, and none may be added.
 */

// Control characters come with text from the clipboard and mean nothing to a reader.
const withoutControls = (text: string): string =>
  text.replaceAll(/[\p{Cc}--[\t\n\r]]/gv, ' ').replaceAll(/\r\n?/g, '\n')
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

const line = (most: number): z.ZodString =>
  z.string().overwrite(withoutControls).overwrite(oneLine).trim().max(most)
const words = (most: number): z.ZodString => z.string().overwrite(withoutControls).max(most)

export const casebookId = z.uuid()
/** A calendar day, `2026-11-22`. */
export const day = z.iso.date()
/** Wall-clock time to the minute, `09:30`. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** IANA name of a time zone, such as `America/Chicago`. */
const timeZone = z.string().regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/)

/** The least that a new passphrase must have; several words are the better choice. */
export const PASSPHRASE_LEAST = 12
export const newPassphrase = z.string().min(PASSPHRASE_LEAST).max(1000)
export const personName = line(80).min(1)
export const personRoles = ['owner', 'counselor'] as const
export type PersonRole = (typeof personRoles)[number]

/** Someone who can open the casebook, or could. */
export interface Person {
  readonly id: string
  readonly name: string
  /** Owners add and remove people, and purge. */
  readonly role: PersonRole
}

/** Programs that a new list starts from; an office may use any other word. */
export const commonPrograms = [
  'WIOA Adult',
  'WIOA Dislocated Worker',
  'WIOA Youth',
  'Wagner-Peyser',
  'RESEA',
  'TAA',
  'Vocational Rehabilitation',
  'SNAP E&T',
  'Other',
] as const

/** Service types that a new list starts from; an office may use any other word. */
export const commonServices = [
  'Basic career service',
  'Individualized career service',
  'Assessment',
  'Individual employment plan',
  'Labor market information',
  'Training referral',
  'Follow-up',
] as const

export const clientStatuses = ['active', 'on-hold', 'exited'] as const
export type ClientStatus = (typeof clientStatuses)[number]

const label = line(60).min(1)

export const clientFields = z.strictObject({
  /** The office's own code, never a Social Security number. Unique in the casebook. */
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/),
  displayName: line(120).min(1),
  /** How to reach the client, in words; may be empty. */
  contact: line(300),
  programs: z.array(label).max(20),
  status: z.enum(clientStatuses),
  tags: z.array(label).max(40),
  goal: words(4000),
})
export type ClientFields = z.infer<typeof clientFields>

export interface Client extends ClientFields {
  readonly id: string
  /** Grows by one with each change; a change names the one that it was made on. */
  readonly revision: number
  /** Instants are ISO 8601 in UTC. */
  readonly createdAt: string
  readonly changedAt: string
  readonly archivedAt: string | null
}

export const contactTypes = [
  'in-person',
  'phone',
  'video',
  'email-or-text',
  'mail',
  'group',
  'attempted',
] as const
export type ContactType = (typeof contactTypes)[number]

const noteSection = z.strictObject({ heading: line(120), text: words(100_000) })
export type NoteSection = z.infer<typeof noteSection>

export const noteGoal = z.strictObject({
  /** May be empty, as a row that was begun is saved like any other text. */
  text: line(1000),
  status: z.enum(['open', 'met', 'dropped']),
})

export const referral = z.strictObject({
  to: line(200),
  reason: line(1000),
  /** Empty while nothing is known. */
  outcome: line(1000),
})

/** What was on screen, so that the note still says which figures were talked about. */
const shown = {
  /** Names of the areas, such as `Ohio`. */
  areas: z.array(line(120)).max(10),
  /** The releases behind the figures, such as `OEWS May 2026`. */
  releases: z.array(line(120)).max(20),
}
const discussedOccupation = z.strictObject({ code: line(12), title: line(200) })
export const discussed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('occupation'), ...discussedOccupation.shape, ...shown }),
  z.strictObject({
    kind: z.literal('comparison'),
    occupations: z.array(discussedOccupation).min(1).max(10),
    ...shown,
  }),
])
export type Discussed = z.infer<typeof discussed>

export const handout = z.strictObject({
  title: line(300).min(1),
  /** When it was printed or saved. */
  at: z.iso.datetime(),
})
export type Handout = z.infer<typeof handout>

/** All that a counselor writes in a note. */
export const noteContent = z.strictObject({
  /** Day and time of the session where it took place; the time of entry is kept beside it. */
  date: day,
  start: clockTime.nullable(),
  zone: timeZone,
  contactType: z.enum(contactTypes),
  place: line(200),
  minutes: z.number().int().min(0).max(1440).nullable(),
  program: line(60),
  services: z.array(label).max(20),
  subject: line(300),
  /** Name of the template that the sections came from. */
  template: line(80),
  sections: z.array(noteSection).max(30),
  goals: z.array(noteGoal).max(30),
  referrals: z.array(referral).max(30),
  discussed: z.array(discussed).max(50),
  /** Entered by the program itself: one too many would keep what is written from the disk. */
  handouts: z.array(handout).max(500),
  nextStep: words(4000),
  /** Who takes the next step, such as `client`. */
  owner: line(120),
  followUp: day.nullable(),
})
export type NoteContent = z.infer<typeof noteContent>

export const noteStatuses = ['draft', 'signed'] as const
export type NoteStatus = (typeof noteStatuses)[number]

export interface Amendment {
  readonly id: string
  readonly reason: string
  readonly text: string
  readonly author: Person
  readonly at: string
}
export const amendmentFields = z.strictObject({
  reason: line(300).min(1),
  text: words(100_000).min(1),
})
export type AmendmentFields = z.infer<typeof amendmentFields>

export interface Note extends NoteContent {
  readonly id: string
  readonly client: string
  readonly status: NoteStatus
  readonly revision: number
  readonly author: Person
  readonly enteredAt: string
  readonly savedAt: string
  readonly signedAt: string | null
  readonly signedBy: Person | null
  readonly archivedAt: string | null
  /** When the follow-up was settled; null while it is open or there is none. */
  readonly settledAt: string | null
  readonly amendments: readonly Amendment[]
}

/** An earlier state of a note. */
export interface NoteVersion {
  readonly revision: number
  readonly savedAt: string
  readonly author: Person
  readonly content: NoteContent
}

export const templateFields = z.strictObject({
  name: line(80).min(1),
  headings: z.array(line(120)).min(1).max(30),
})
export type TemplateFields = z.infer<typeof templateFields>
export interface Template extends TemplateFields {
  readonly id: string
}

/** A piece of text that its abbreviation brings into a note. */
export const snippetFields = z.strictObject({
  abbreviation: z.string().regex(/^[\p{L}\p{N}_-]{1,30}$/u),
  text: words(10_000).min(1),
})
export type SnippetFields = z.infer<typeof snippetFields>
export interface Snippet extends SnippetFields {
  readonly id: string
}
