/** Sheets that one document for a client holds at most: occupations times places. */
export const MOST_AT_ONCE = 50
/** Occupations times places, or rows of a list, that one batch takes at most. */
export const MOST_IN_BATCH = 20_000
/** Sheets in one joined file at most: what one page of Chromium draws within about 600 MB. */
export const MOST_IN_FILE = 100
/** Entries of {@link BatchReport.leftOut} at most. */
export const MOST_REPORTED = 500

/** Why one sheet of a batch was not made, while the others were. */
export type LeftOutReason =
  /** What stands for the code is none. */
  | 'not-a-code'
  | 'unknown-code'
  /** `detail`: the codes that replaced it. */
  | 'retired'
  | 'unknown-place'
  /** The same occupation and place stand further up. */
  | 'twice'
  /** The office has no transcript of a video for it. */
  | 'no-transcript'
  /** Chromium could not draw it. */
  | 'not-drawn'

export interface LeftOut {
  /** As it was asked for, cut short. */
  readonly code: string
  readonly area: string
  /** As a spreadsheet numbers it; null when it comes from no list. */
  readonly row: number | null
  readonly why: LeftOutReason
  readonly detail: string
}

/** How a batch ended: all was tried, a person stopped it, or a file could not be written. */
export type BatchEnd = 'finished' | 'stopped' | 'disk'

/** What became of a batch. `asked` is the sum of `printed`, `leftOutTotal` and `notReached`. */
export interface BatchReport {
  readonly asked: number
  /** Sheets that stand whole in a file. */
  readonly printed: number
  /** The first {@link MOST_REPORTED} of `leftOutTotal`, in the order of the batch. */
  readonly leftOut: readonly LeftOut[]
  readonly leftOutTotal: number
  /** Sheets that were not come to, or not kept, before the end. */
  readonly notReached: number
  readonly ended: BatchEnd
  readonly files: number
  readonly pages: number
  /** Name of the folder, without what it lies in. */
  readonly folderName: string
  /** Name of the one joined file; null when there are several or none. */
  readonly fileName: string | null
}

/** Sheets dealt with so far, printed or left out. */
export interface BatchProgress {
  readonly done: number
  readonly of: number
}

/** A list of occupations and places from a file, held until a batch is made of it. */
export interface PrintList {
  readonly id: string
  readonly fileName: string
  readonly rows: number
}

export type ListChoice =
  | { readonly done: true; readonly list: PrintList }
  | { readonly done: false; readonly why: 'cancelled' }

export type BatchOutcome =
  | { readonly done: true; readonly report: BatchReport }
  | { readonly done: false; readonly why: 'cancelled' }
