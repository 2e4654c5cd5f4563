import type { CarryOver, CarryOverRule } from './carry-over.ts'
import type { Area, Figure, Source } from './figure.ts'
import type { GettingStarted, Outlook, Percentiles, ProjectionColumn, Wages } from './profile.ts'

/** Most occupations, and most places, that stand side by side. */
export const MOST_COMPARED = 5

export interface ComparedOccupation {
  readonly code: string
  readonly title: string
  readonly socCode: string
  /** In which forms the nation's wages are published. */
  readonly form: Wages['form']
  readonly outlook: Outlook
  readonly gettingStarted: GettingStarted
  /** In the list of apprenticeable occupations. */
  readonly apprenticeable: boolean
}

/** A difference between figures that would mislead if it were not said. */
export const comparisonNotes = [
  'annual-only',
  'hourly-only',
  'group-figure',
  'same-group-figure',
  'no-wage',
  'wider-area-shown',
  'years-differ',
  'years-inferred',
] as const
export type ComparisonNote = (typeof comparisonNotes)[number]

/** One occupation in one place. */
export interface ComparisonCell {
  readonly code: string
  readonly area: string
  readonly wages: { readonly annual: Percentiles; readonly hourly: Percentiles }
  readonly employment: Figure
  readonly projection: ProjectionColumn
  /** The nearest wider area that has wages, when this one has none. */
  readonly wider: {
    readonly area: Area
    readonly annual: Percentiles
    readonly hourly: Percentiles
  } | null
  readonly notes: readonly ComparisonNote[]
}

/** From the first occupation to another one. */
export interface Transition {
  readonly from: string
  readonly to: string
  /** For each place: median yearly pay of the new occupation less that of the old. */
  readonly payDifference: readonly Figure[]
  /** Steps up (above 0) or down on the ladder of entry education; null when either is not published. */
  readonly educationSteps: number | null
  readonly knowledge: CarryOver | null
  readonly skills: CarryOver | null
  readonly abilities: CarryOver | null
}

/** Occupations by places, with every cell in the order of `occupations`, then `areas`. */
export interface Comparison {
  readonly occupations: readonly ComparedOccupation[]
  readonly areas: readonly Area[]
  readonly cells: readonly ComparisonCell[]
  readonly transitions: readonly Transition[]
  readonly rule: CarryOverRule
  /** Notes on the comparison as a whole. */
  readonly notes: readonly ComparisonNote[]
  readonly sources: readonly Source[]
}

export const occupationLists = [
  'highest-paid',
  'most-openings',
  'fastest-growing',
  'largest',
  'declining',
] as const
export type OccupationListName = (typeof occupationLists)[number]

export interface OccupationListRow {
  readonly rank: number
  readonly code: string
  readonly title: string
  readonly socCode: string
  /** The figure that the list is ordered by. */
  readonly figure: Figure
  readonly medianPay: Figure
  readonly education: Figure<string>
  /** Other O*NET occupations that share the figure. */
  readonly alsoFor: readonly { readonly code: string; readonly title: string }[]
}

export interface OccupationList {
  readonly name: OccupationListName
  readonly area: Area
  /** Typical entry education that the list is limited to, in the words of the source. */
  readonly education: string | null
  readonly rows: readonly OccupationListRow[]
  /** How many occupations have the figure at all. */
  readonly total: number
  readonly sources: readonly Source[]
}
