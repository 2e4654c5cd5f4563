import { z } from 'zod'
import { oneLine } from './office.ts'
import type { SetAside } from './office.ts'

/** Characters of the name of a list at most. */
export const MOST_LIST_NAME = 80
export const MOST_JOB_LISTS = 200
/** Jobs in one list at most: as many as there are. */
export const MOST_IN_JOB_LIST = 1_016

/** O*NET-SOC codes in the order of a list, current or retired. */
export const listedCodes = z
  .array(z.string().regex(/^\d{2}-\d{4}\.\d{2}$/))
  .min(1)
  .max(MOST_IN_JOB_LIST)

/** Jobs that the office keeps together under a name of its own. It says nothing of a client. */
export const jobList = z.strictObject({
  id: z.uuid(),
  name: oneLine(MOST_LIST_NAME).min(1),
  codes: listedCodes,
})
export type JobList = Readonly<z.infer<typeof jobList>>

/** A list as it stands among the others. */
export interface JobListEntry {
  readonly id: string
  readonly name: string
  /** How many jobs it holds, those included that the data no longer has. */
  readonly jobs: number
}

export interface JobLists {
  /** By name. */
  readonly lists: readonly JobListEntry[]
  readonly setAside: readonly SetAside[]
}

interface ListedJob {
  readonly code: string
  readonly title: string
}

/** A code of a list that is no job of today. */
export interface ReplacedJob {
  readonly code: string
  /** Its title at the time; null when the data has never heard of it. */
  readonly title: string | null
  /** What replaced it; none when nothing is known of it. */
  readonly successors: readonly ListedJob[]
}

/** The jobs of a list, as the data of today knows them. */
export interface OpenJobList {
  readonly name: string
  readonly jobs: readonly ListedJob[]
  readonly replaced: readonly ReplacedJob[]
}

/** What became of a name that a list should have. */
export type JobListSaved =
  | { readonly saved: true; readonly list: JobListEntry }
  | { readonly saved: false; readonly problem: 'missing' | 'too-long' }
  /** `list` has the name already, whatever its case. */
  | { readonly saved: false; readonly problem: 'taken'; readonly list: JobListEntry }
