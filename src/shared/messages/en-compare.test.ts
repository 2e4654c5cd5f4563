import { describe, expect, test } from 'vitest'
import type { Standing } from '../domain/client-lines.ts'
import { percentileKeys } from '../domain/profile.ts'
import type { PercentileKey } from '../domain/profile.ts'
import { compare } from './en-compare.ts'

type Side = PercentileKey | null
const { needs, last } = compare.standing

const ofNeed = (above: Side, below: Side): string => needs({ above, below })
const ofLast = (above: Side, below: Side): string => last({ above, below })

describe('where the client stands', () => {
  test.each<[Side, Side, string]>([
    [null, 'p10', 'More than 9 in 10'],
    ['p10', 'p25', 'More than 3 in 4'],
    ['p25', 'median', 'More than half'],
    ['median', 'p75', 'Fewer than half, but more than 1 in 4,'],
    ['p75', 'p90', 'Fewer than 1 in 4, but more than 1 in 10,'],
    ['p90', null, 'Fewer than 1 in 10'],
  ])('between %s and %s', (above, below, share) => {
    expect(ofNeed(above, below)).toBe(`${share} of these workers earn what you need.`)
    expect(ofLast(above, below)).toBe(
      `${share} of these workers earn more than your last job paid.`,
    )
  })

  test.each<[PercentileKey, string]>([
    ['p10', '9 in 10'],
    ['p25', '3 in 4'],
    ['median', 'Half'],
    ['p75', '1 in 4'],
    ['p90', '1 in 10'],
  ])('on the very amount of %s', (key, share) => {
    expect(ofNeed(key, key)).toBe(`${share} of these workers earn what you need.`)
    expect(ofLast(key, key)).toBe(`${share} of these workers earn more than your last job paid.`)
  })

  test('with only the median published', () => {
    expect(ofNeed(null, 'median')).toMatch(/^More than half of these/)
    expect(ofNeed('median', null)).toMatch(/^Fewer than half of these/)
  })

  test('across percentiles that are not published', () => {
    expect(ofNeed('p10', 'p75')).toMatch(/^Between 1 in 4 and 9 in 10 of these/)
    expect(ofNeed('p10', 'p90')).toMatch(/^Between 1 in 10 and 9 in 10 of these/)
    expect(ofNeed('p25', 'p75')).toMatch(/^Between 1 in 4 and 3 in 4 of these/)
    expect(ofNeed('p10', 'median')).toMatch(/^More than half of these/)
    expect(ofNeed('median', 'p90')).toMatch(/^Fewer than half, but more than 1 in 10, of these/)
  })

  test('on one amount that several percentiles share, as where a minimum wage rules', () => {
    expect(ofNeed('median', 'p10')).toBe('At least 9 in 10 of these workers earn what you need.')
    expect(ofLast('median', 'p10')).toBe(
      'At most half of these workers earn more than your last job paid.',
    )
  })

  test('never names a percentile that was not given', () => {
    const shares: Record<PercentileKey, RegExp> = {
      p10: /9 in 10/,
      p25: /3 in 4/,
      median: /half/i,
      p75: /1 in 4/,
      p90: /1 in 10/,
    }
    const sides: readonly Side[] = [null, ...percentileKeys]
    const all = sides.flatMap((above) => sides.map((below): Standing => ({ above, below })))
    for (const where of all) {
      for (const sentence of [needs(where), last(where)]) {
        const said = percentileKeys.filter((key) => shares[key].test(sentence))
        expect([where.above, where.below]).toEqual(expect.arrayContaining(said))
      }
    }
  })
})
