import { expect, test } from 'vitest'
import { carryOver } from './carry-over.ts'
import type { Figure } from './figure.ts'
import type { RatedItem, RatedList } from './profile.ts'

const points = (value: number | null): Figure => ({
  value,
  unit: 'points of 100',
  ...(value === null ? { absent: 'not-measured' as const } : {}),
  area: 'US',
  release: 'O*NET 30.0',
  source: 'onet-30.0',
  measuredFor: { code: '29-9021.00', title: 'Health Information Technologists', scope: 'same' },
})

const item = (name: string, importance: number, level: number | null): RatedItem => ({
  element: name,
  name,
  definition: '',
  importance: points(importance),
  level: points(level),
})

const list = (...items: readonly RatedItem[]): RatedList => ({
  items,
  shown: items.length,
  rule: { importanceAtLeast: 69, fillFrom: 50, fewest: 3, most: 8 },
  source: 'onet-30.0',
})

const rule = { neededFrom: 60, heldFrom: 50, levelShortfall: 10 }
const names = (items: readonly RatedItem[]): string[] => items.map(({ name }) => name)

test('splits what the new occupation asks for by what the old one holds', () => {
  const from = list(item('Writing', 70, 50), item('Speaking', 65, 40), item('Programming', 20, 30))
  const to = list(
    item('Writing', 75, 58),
    item('Speaking', 70, 55),
    item('Programming', 62, 30),
    item('Science', 61, 40),
    item('Repairing', 10, 10),
  )
  const outcome = carryOver(from, to, rule)
  expect(names(outcome?.carriesOver ?? [])).toEqual(['Writing'])
  expect(names(outcome?.toLearn ?? [])).toEqual(['Speaking', 'Programming', 'Science'])
})

test('says nothing when an occupation has no ratings', () => {
  expect(carryOver(list(), list(item('Writing', 70, 50)), rule)).toBeNull()
  expect(carryOver(list(item('Writing', 70, 50)), list(), rule)).toBeNull()
})

test('a level that is not rated counts as none', () => {
  const outcome = carryOver(list(item('A', 70, null)), list(item('A', 70, 40)), rule)
  expect(names(outcome?.toLearn ?? [])).toEqual(['A'])
})
