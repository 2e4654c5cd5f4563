import type { PayPeriod } from '../../../shared/domain/client-lines.ts'

/** Amounts from which nobody means the shorter time any more, in dollars, the largest first. */
const bounds: readonly (readonly [number, PayPeriod])[] = [
  [10_000, 'year'],
  [1_000, 'month'],
  [200, 'week'],
]

/** The time that someone means who says only an amount of pay: 22 is by the hour, 45,000 by the year. */
export function likelyPeriod(amount: number): PayPeriod {
  return bounds.find(([from]) => amount >= from)?.[1] ?? 'hour'
}
