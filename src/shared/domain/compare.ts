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

/** What a cell must say so that its figures do not mislead. */
export const comparisonNotes = [
  /** The nation publishes pay by the year only, or by the hour only. */
  'annual-only',
  'hourly-only',
  /** Pay was measured for a published group of occupations. */
  'group-figure',
  /** Pay is the very figure of an occupation that stands before this one. */
  'same-figure',
  /** The wage program does not cover this occupation. */
  'no-wage',
  /** No pay here, so a wider area is given in `wider`. */
  'wider-area-shown',
  /** Years of the projection were inferred. */
  'years-inferred',
] as const
export type ComparisonNote = (typeof comparisonNotes)[number]

/** Typical entry education in the words of EP table 5.4, least first. */
export const entryEducation = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
] as const

const place = ({ value }: Figure<string>): number =>
  entryEducation.findIndex((education) => education === value)

/** Steps from one entry education up to another, below 0 when down; null when either is not published. */
export function educationSteps(from: Figure<string>, to: Figure<string>): number | null {
  const [start, end] = [place(from), place(to)]
  return start < 0 || end < 0 ? null : end - start
}

/** One occupation in one place. */
export interface ComparisonCell {
  readonly code: string
  readonly area: string
  readonly wages: { readonly annual: Percentiles; readonly hourly: Percentiles }
  readonly employment: Figure
  /** The newest projection of the area. */
  readonly projection: ProjectionColumn
  /** For the nation beside states: its projection in the cycle of the states' file. */
  readonly projectionSameCycle: ProjectionColumn | null
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
  /** The projections that stand side by side cover different years. */
  readonly yearsDiffer: boolean
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
