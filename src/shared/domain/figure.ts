/** Why a figure is absent. Screens and sheets say it in words; it is never shown as 0 or blank. */
export const absences = [
  /** The agency marks the figure as not available. */
  'not-published',
  /** This copy of the release has no figure; the release itself may have one. */
  'not-in-copy',
  /** The published figure is too small to say anything (a base of zero after rounding). */
  'too-small',
  /** The program does not measure this occupation (military, residual, not yet rated). */
  'not-measured',
  /** Published by the year only; an hourly figure would be invented. */
  'annual-only',
  /** Published by the hour only; a yearly figure would be invented. */
  'hourly-only',
] as const
export type Absence = (typeof absences)[number]

export type Unit =
  | 'USD/year'
  | 'USD/hour'
  | 'people'
  | 'openings/year'
  | 'percent'
  /** Importance or level standardized to 0-100, as O*NET does for display. */
  | 'points of 100'
  /** Work style impact, -3 to 3. */
  | 'impact'
  /** Occupational interest, 1 to 7. */
  | 'interest score'
  | 'job zone'
  | 'category'

/** The occupation or group of occupations that a figure was measured for. */
export interface MeasuredFor {
  readonly code: string
  readonly title: string
  /** `same`: this very occupation; `soc`: the SOC occupation it folds into; `group`: a published group of SOC occupations. */
  readonly scope: 'same' | 'soc' | 'group'
}

/** One figure with its birth certificate. `value` is null exactly when `absent` says why. */
export interface Figure<T extends number | string = number> {
  readonly value: T | null
  readonly unit: Unit
  readonly absent?: Absence
  /** The release's ceiling: the true figure is this or more. */
  readonly atLeast?: true
  /** Low precision by the agency's own mark ("recommend suppress"). */
  readonly limited?: true
  /** Area code: `US` or a postal code. */
  readonly area: string
  /** Release in words, such as "OEWS May 2025". */
  readonly release: string
  /** Id of an entry of `Profile.sources`. */
  readonly source: string
  readonly measuredFor: MeasuredFor
}

export interface Area {
  /** `US` or a postal code. */
  readonly code: string
  readonly name: string
  readonly kind: 'nation' | 'state' | 'territory' | 'metro'
}

export const NATION = 'US'

/** Where figures or text come from: one release of one agency. */
export interface Source {
  readonly id: string
  readonly agency: string
  readonly title: string
  readonly release: string
  /** ISO date, or year and month, of publication. */
  readonly released: string
  /** When this copy was retrieved: ISO date, or year and month. */
  readonly retrieved: string
  readonly url: string
  readonly terms: string
  readonly note: string | null
}
