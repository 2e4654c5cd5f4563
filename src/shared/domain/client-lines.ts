import type { Percentiles, PercentileKey } from './profile.ts'
import { percentileKeys } from './profile.ts'

export const payPeriods = ['hour', 'week', 'month', 'year'] as const
export type PayPeriod = (typeof payPeriods)[number]

/** Pay as the client says it: "$22 an hour", "$3,400 a month". */
export interface ClientPay {
  /** US dollars, more than 0. */
  readonly amount: number
  readonly per: PayPeriod
}

/** How much the client works; the published figures are for full-time work all year. */
export interface WorkTime {
  readonly hoursAWeek: number
  readonly weeksAYear: number
}

export const fullTime: WorkTime = { hoursAWeek: 40, weeksAYear: 52 }

const MONTHS = 12

/** The client's own pay over a year, in dollars. Converts only what the client said, never a published figure. */
export function yearlyPay(
  { amount, per }: ClientPay,
  { hoursAWeek, weeksAYear }: WorkTime,
): number {
  const perYear: Record<PayPeriod, number> = {
    hour: hoursAWeek * weeksAYear,
    week: weeksAYear,
    month: MONTHS,
    year: 1,
  }
  return amount * perYear[per]
}

/** The client's own pay for an hour, in dollars. */
export function hourlyPay(pay: ClientPay, time: WorkTime): number {
  return yearlyPay(pay, time) / (time.hoursAWeek * time.weeksAYear)
}

/** Between which published percentiles a client's pay falls; null where none is published on that side. */
export interface Standing {
  /** The highest published percentile at or below the client's pay. */
  readonly above: PercentileKey | null
  /** The lowest published percentile at or above the client's pay. */
  readonly below: PercentileKey | null
}

/**
 * Where `pay` (dollars, in the same form as `range`) falls among the published percentiles.
 * Answers null when nothing can be said: no percentile is published, or the pay lies beyond a
 * figure that is only a floor.
 */
export function standingOf(pay: number, range: Percentiles): Standing | null {
  // A top-coded percentile is at least its figure: pay above that floor may lie on either side.
  const above = percentileKeys.findLast((key) => {
    const { value, atLeast } = range[key]
    return value !== null && !atLeast && value <= pay
  })
  const below = percentileKeys.find((key) => {
    const { value } = range[key]
    return value !== null && pay <= value
  })
  return above || below ? { above: above ?? null, below: below ?? null } : null
}
