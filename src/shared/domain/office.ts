import { z } from 'zod'

/** What an entry of the desk drawer is, in the order in which pages show them. */
export const entryKinds = [
  'training-provider',
  'licensing-desk',
  'apprenticeship-sponsor',
  'certification',
  'hiring-event',
  'other',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** `appliesTo` of an entry that stands with every occupation. */
export const EVERYTHING = 'everything'
/** `place` of an entry that stands in every area. */
export const ANYWHERE = 'any'
/** Entries that a drawer holds at most. */
export const MOST_ENTRIES = 5_000
/** Days before its last day from which an entry is said to expire soon. */
export const SOON_DAYS = 30

/** Characters at most, by field. */
export const fieldLimits = {
  name: 120,
  phone: 60,
  address: 300,
  web: 500,
  note: 600,
  counselor: 120,
} as const

/** Control characters break lines and files; marks that turn the reading direction disguise addresses. */
export const oneLine = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\p{Cc}\p{Bidi_Control}]*$/u)
const someLines = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(?:\n|[^\p{Cc}\p{Bidi_Control}])*$/u)
const webAddress = z
  .string()
  .max(fieldLimits.web)
  .regex(/^(?:https:\/\/[^\s\p{Cc}\p{Bidi_Control}]+)?$/u)

/** One entry of the desk drawer. Text that was not given is empty. */
export const drawerEntry = z.strictObject({
  id: z.uuid(),
  kind: z.enum(entryKinds),
  /** {@link EVERYTHING}, a job family (`29`), or an O*NET-SOC or SOC code. */
  appliesTo: z.string().regex(/^(?:everything|\d{2}|\d{2}-\d{4}(?:\.\d{2})?)$/),
  /** {@link ANYWHERE} or an area code. */
  place: z.string().regex(/^(?:any|[A-Z0-9]{2,7})$/),
  name: oneLine(fieldLimits.name).min(1),
  phone: oneLine(fieldLimits.phone),
  address: someLines(fieldLimits.address),
  web: webAddress,
  note: someLines(fieldLimits.note),
  /** The last day on which it is shown, `YYYY-MM-DD`. */
  expiresOn: z.iso.date().nullable(),
})
export type DrawerEntry = Readonly<z.infer<typeof drawerEntry>>
export type EntryField = keyof DrawerEntry

const typed = z.string().max(4_000)

/** An entry as it is typed; `id` is null for a new one. */
export const entryDraft = z.strictObject({
  id: z.uuid().nullable(),
  kind: z.enum(entryKinds),
  appliesTo: typed,
  place: typed,
  name: typed,
  phone: typed,
  address: typed,
  web: typed,
  note: typed,
  expiresOn: typed,
})
export type EntryDraft = Readonly<z.infer<typeof entryDraft>>

/** Why what was typed cannot be kept. */
export type EntryProblem =
  | 'missing'
  | 'too-long'
  | 'not-https'
  | 'not-a-date'
  | 'no-such-kind'
  | 'no-such-job'
  /** `detail`: the codes that replaced it. */
  | 'job-replaced'
  | 'no-such-family'
  | 'no-such-place'

export interface Problem<Field extends string> {
  readonly field: Field
  readonly problem: EntryProblem
  readonly detail?: string
}

export type Saved =
  | { readonly saved: true; readonly id: string }
  | { readonly saved: false; readonly problems: readonly Problem<EntryField>[] }

/** How long an entry still stands: `days` until its last day, null when it has none. */
export interface Expiry {
  readonly state: 'never' | 'later' | 'soon' | 'expired'
  readonly days: number | null
}

/** An entry with the words that a page needs to show it. */
export interface DrawerItem {
  readonly entry: DrawerEntry
  /** Title of the occupation or family; null for everything, or when the data no longer has the code. */
  readonly target: string | null
  /** The data has no such occupation or family, so that the entry stands nowhere. */
  readonly lost: boolean
  /** Name of the place; null for every place. */
  readonly placeName: string | null
  readonly expiry: Expiry
}

/** A damaged file that was put aside under another name, and what of it could still be read. */
export const setAside = z.strictObject({ fileName: z.string(), kept: z.number().int() })
export type SetAside = Readonly<z.infer<typeof setAside>>

export interface DrawerContents {
  /** What expires soon first, then by name; what has expired last. */
  readonly items: readonly DrawerItem[]
  readonly setAside: readonly SetAside[]
}

/** Entries that stand with one occupation in one area; none that has expired. */
export interface OccupationEntries {
  readonly items: readonly DrawerItem[]
  /** How many more apply to the occupation in other places. */
  readonly elsewhere: number
}

export type ImportNote =
  /** No kind is given: it stands under "other". */
  | 'no-kind'
  /** No occupation is given: it stands with every one. */
  | 'for-everything'
  /** The web address is not https and was left out. */
  | 'web-left-out'
  | 'expired'
  /** The same entry is in the drawer, or further up (`detail`: its row). */
  | 'duplicate'
  /** The row has cells beyond the last column. */
  | 'too-many-cells'
  /** Quotation marks do not close. */
  | 'broken-quotes'

/** One thing about one row of a file, numbered as a spreadsheet does. */
export interface ImportFinding {
  readonly row: number
  /** The row is not taken. */
  readonly refused: boolean
  readonly field: EntryField | null
  readonly what: EntryProblem | ImportNote
  readonly detail?: string
  /** What stands in the cell, cut short. */
  readonly cell: string
}

/** What a file would do to the drawer. The four counts add up to `rows`. */
export interface ImportReport {
  /** Names the check, so that it can be carried out. */
  readonly check: string
  readonly fileName: string
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly refused: number
  /** Refused rows first. The first few hundred of `findingsTotal`. */
  readonly findings: readonly ImportFinding[]
  readonly findingsTotal: number
  /** Columns that Waymark does not know. */
  readonly unusedColumns: readonly string[]
  /** How many more entries the drawer can take; less than `added` when the file does not fit. */
  readonly room: number
}

export type ImportCounts = Pick<ImportReport, 'added' | 'changed' | 'same' | 'refused'>

export type ImportCheck =
  | { readonly done: true; readonly report: ImportReport }
  | { readonly done: false; readonly why: 'cancelled' }

/** The head of the office's handouts. Text that was not given is empty. */
export const letterhead = z.strictObject({
  name: oneLine(fieldLimits.name),
  /** At most four lines. */
  address: someLines(fieldLimits.address),
  phone: oneLine(fieldLimits.phone),
  web: webAddress,
  counselor: oneLine(fieldLimits.counselor),
})
export type Letterhead = Readonly<z.infer<typeof letterhead>>
export type LetterheadField = keyof Letterhead
export const MOST_ADDRESS_LINES = 4

export const letterheadDraft = z.strictObject({
  name: typed,
  address: typed,
  phone: typed,
  web: typed,
  counselor: typed,
})
export type LetterheadDraft = Readonly<z.infer<typeof letterheadDraft>>

/** A PNG as a `data:` address, with its size in pixels. */
export interface Logo {
  readonly dataUrl: string
  readonly width: number
  readonly height: number
}

export interface Office {
  readonly letterhead: Letterhead
  readonly logo: Logo | null
  readonly setAside: readonly SetAside[]
}

export type OfficeSaved =
  | { readonly saved: true; readonly office: Office }
  | { readonly saved: false; readonly problems: readonly Problem<LetterheadField>[] }

/** `office` is unchanged when the person cancels. */
export interface LogoOutcome {
  readonly done: boolean
  readonly office: Office
}

/** The folder of career videos, by its own name alone. */
export type VideoFolder =
  | { readonly chosen: false }
  | { readonly chosen: true; readonly folderName: string; readonly found: false }
  | {
      readonly chosen: true
      readonly folderName: string
      readonly found: true
      readonly videos: number
      readonly captions: number
      readonly transcripts: number
      /** Files that are not named by a code. */
      readonly others: number
    }

/** What the office adds to a handout. */
export interface OfficeExtras {
  readonly letterhead: Letterhead
  readonly logo: Logo | null
  readonly entries: readonly DrawerItem[]
  /** Transcript of the office's career video, paragraphs set apart by an empty line. */
  readonly transcript: string | null
}
