import { describe, expect, test } from 'vitest'
import type { RatedItem } from '../shared/domain/profile.ts'
import { getProfile } from './profile.ts'
import { outlookStep } from './projections.ts'
import { shownRatings } from './ratings.ts'
import { openTestStore } from './testing/test-store.ts'

const store = openTestStore()
const outlook = {
  strongGrowthPercent: 6.2,
  manyOpenings: 100_000,
  largestDeclinePercent: 2,
  someGrowthPercent: 3.1,
  allOccupationsPercent: 3.1,
}

test.each([
  [6.2, 0, 'very-likely'],
  [6.1, 0, 'likely'],
  [3.1, 0, 'likely'],
  [3, 0, 'less-likely'],
  [-2, 100_000, 'very-likely'],
  [-2.1, 100_000, 'less-likely'],
  [-2, 99_999, 'less-likely'],
] as const)('growth of %d percent with %i openings is %s', (growth, openings, step) => {
  expect(outlookStep(growth, openings, outlook)).toBe(step)
})

describe('how many ratings are shown', () => {
  const rule = { importanceAtLeast: 69, fillFrom: 50, fewest: 3, most: 8 }
  const [example] = getProfile(store, '11-1011.00', 'US').knowledge.items
  if (!example) throw new Error('no rating to begin from')
  const rated = (importance: number, limited?: true): RatedItem => ({
    ...example,
    importance: { ...example.importance, value: importance, ...(limited ? { limited } : {}) },
  })

  test.each([
    ['all that matter', [90, 80, 75, 70, 60], 4],
    ['no more than the most', Array.from({ length: 12 }, () => 90), 8],
    ['filled up to the fewest', [90, 60, 55, 52], 3],
    ['not filled from what hardly matters', [90, 60, 49, 48], 2],
    ['none when nothing matters', [49, 40], 0],
    ['none of none', [], 0],
  ])('%s', (_, weights, shown) => {
    expect(
      shownRatings(
        weights.map((each) => rated(each)),
        rule,
      ),
    ).toBe(shown)
  })

  test('those of low precision are not among them', () => {
    expect(shownRatings([rated(90), rated(80), rated(95, true)], rule)).toBe(2)
  })
})

test('ratings are ordered by importance, then level, those of low precision last', () => {
  const { items } = getProfile(store, '29-1141.00', 'US').skills
  expect(items).toHaveLength(35)
  const weights = items
    .filter(({ importance }) => !importance.limited)
    .map(({ importance }) => importance.value ?? -1)
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
})

test('distinctive work styles come first, by rank', () => {
  const { items, shown } = getProfile(store, '29-1141.00', 'US').workStyles
  const ranks = items.map(({ rank }) => rank)
  const ranked = ranks.filter((rank) => rank !== null)
  expect(ranked.length).toBeGreaterThan(0)
  expect(ranks.slice(0, ranked.length)).toEqual(ranked.toSorted((a, b) => a - b))
  expect(shown).toBe(Math.min(ranked.length, 5))
})

test('software in demand comes first, then hot technology, then names', () => {
  const { items, shown } = getProfile(store, '15-1252.00', 'US').software
  const order = items.map(({ inDemand, hot }) => (inDemand ? 0 : hot ? 1 : 2))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(shown).toBe(10)
})
