import { expect, it } from 'vitest'
import { likelyPeriod } from './likely-period.ts'

it.each([
  [7.25, 'hour'],
  [22, 'hour'],
  [199.99, 'hour'],
  [640, 'week'],
  [3400, 'month'],
  [10_000, 'year'],
  [45_000, 'year'],
])('takes %d dollars for pay by the %s', (amount, period) => {
  expect(likelyPeriod(amount)).toBe(period)
})
