import type { Area, Figure } from './figure.ts'
import type { Family, OutlookStep } from './profile.ts'

/** Which text made an occupation match. */
const matchKinds = [
  'title',
  'code',
  'retired code',
  'reported title',
  'alternate title',
  'phrase',
  'summary',
  'activity',
] as const
export type MatchKind = (typeof matchKinds)[number]

export interface Match {
  readonly text: string
  readonly kind: MatchKind
  /** Words were corrected ("medcal" read as "medical"). */
  readonly corrected?: true
}

/** One occupation in a list, with what a counselor needs to choose it. */
export interface OccupationRow {
  readonly code: string
  readonly title: string
  readonly socCode: string
  readonly summary: string | null
  /** Median yearly pay in the chosen area. */
  readonly medianPay: Figure
  readonly education: Figure<string>
  readonly outlook: OutlookStep | null
}

export interface SearchResult extends OccupationRow {
  readonly matched: Match
}

/** A code that was replaced, and what replaced it. */
export interface RetiredCode {
  readonly code: string
  readonly title: string
  /** Such as "O*NET-SOC 2010". */
  readonly taxonomy: string
  readonly successors: readonly { readonly code: string; readonly title: string }[]
}

export interface SearchResults {
  readonly results: readonly SearchResult[]
  /** How many occupations match in all. */
  readonly total: number
  readonly area: Area
  /** The words as they were read, when typing errors were corrected; otherwise null. */
  readonly readAs: string | null
  /** Nothing matched every word: these match some. */
  readonly nearest: boolean
  readonly retired: RetiredCode | null
}

export interface FamilyCount extends Family {
  readonly occupations: number
}
