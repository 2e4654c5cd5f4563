import { describe, expect, test } from 'vitest'
import { fullTime, hourlyPay, standingOf, yearlyPay } from './client-lines.ts'
import type { Figure } from './figure.ts'
import type { Percentiles } from './profile.ts'

const figure = (value: number | null, atLeast = false): Figure => ({
  value,
  unit: 'USD/year',
  ...(value === null ? { absent: 'not-published' as const } : {}),
  ...(atLeast ? { atLeast: true as const } : {}),
  area: 'CA',
  release: 'OEWS May 2025',
  source: 'oews',
  measuredFor: { code: '29-2072', title: 'Medical Records Specialists', scope: 'same' },
})

const range = (
  values: readonly [number | null, number | null, number | null, number | null, number | null],
): Percentiles => ({
  p10: figure(values[0]),
  p25: figure(values[1]),
  median: figure(values[2]),
  p75: figure(values[3]),
  p90: figure(values[4]),
})

describe("the client's own pay", () => {
  test('is carried to a year and to an hour by the hours the client works', () => {
    expect(yearlyPay({ amount: 22, per: 'hour' }, fullTime)).toBe(45_760)
    expect(yearlyPay({ amount: 22, per: 'hour' }, { hoursAWeek: 30, weeksAYear: 50 })).toBe(33_000)
    expect(yearlyPay({ amount: 900, per: 'week' }, fullTime)).toBe(46_800)
    expect(yearlyPay({ amount: 3_000, per: 'month' }, fullTime)).toBe(36_000)
    expect(hourlyPay({ amount: 45_760, per: 'year' }, fullTime)).toBe(22)
  })
})

describe('standingOf', () => {
  const full = range([30_000, 36_000, 45_000, 60_000, 75_000])

  test.each([
    [20_000, { above: null, below: 'p10' }],
    [33_000, { above: 'p10', below: 'p25' }],
    [40_000, { above: 'p25', below: 'median' }],
    [45_000, { above: 'median', below: 'median' }],
    [50_000, { above: 'median', below: 'p75' }],
    [70_000, { above: 'p75', below: 'p90' }],
    [80_000, { above: 'p90', below: null }],
  ])('%d stands %j', (pay, standing) => {
    expect(standingOf(pay, full)).toEqual(standing)
  })

  test('uses only the percentiles that are published', () => {
    const medianOnly = range([null, null, 45_000, null, null])
    expect(standingOf(40_000, medianOnly)).toEqual({ above: null, below: 'median' })
    expect(standingOf(50_000, medianOnly)).toEqual({ above: 'median', below: null })
    expect(standingOf(50_000, range([null, null, null, null, null]))).toBeNull()
  })

  test('does not read a floor as a figure', () => {
    const topCoded: Percentiles = { ...full, p75: figure(60_000, true), p90: figure(60_000, true) }
    expect(standingOf(55_000, topCoded)).toEqual({ above: 'median', below: 'p75' })
    expect(standingOf(90_000, topCoded)).toEqual({ above: 'median', below: null })
    const onlyFloors: Percentiles = {
      ...range([null, null, null, null, null]),
      median: figure(60_000, true),
    }
    expect(standingOf(90_000, onlyFloors)).toBeNull()
  })
})
