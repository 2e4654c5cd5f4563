import { describe, expect, test } from 'vitest'
import { entryEducation, occupationLists } from '../shared/domain/compare.ts'
import type { OccupationListRow } from '../shared/domain/compare.ts'
import { listOccupations } from './occupation-lists.ts'
import { openChangedStore, openTestStore, withTables } from './testing/test-store.ts'

const store = openTestStore()
const ALL = 5000
const values = (rows: readonly OccupationListRow[]): number[] =>
  rows.map(({ figure }) => figure.value ?? Number.NaN)

describe.each(occupationLists)('%s', (name) => {
  const { rows, total } = listOccupations(store, name, 'CA', null, ALL)

  test('is in order, and equal figures share a rank', () => {
    const found = values(rows)
    const sign = name === 'declining' ? 1 : -1
    expect(found.length).toBeGreaterThan(50)
    expect(found).toEqual(found.toSorted((a, b) => sign * (a - b)))
    expect(rows.map(({ rank }) => rank)).toEqual(found.map((value) => found.indexOf(value) + 1))
    expect(rows).toHaveLength(total)
  })

  test('has each measured occupation once, with the others that share its figure', () => {
    const measured = rows.map(({ figure }) => figure.measuredFor.code)
    expect(new Set(measured).size).toBe(measured.length)
    const codes = rows.flatMap(({ code, alsoFor }) => [code, ...alsoFor.map((one) => one.code)])
    expect(new Set(codes).size).toBe(codes.length)
    expect(rows.some(({ alsoFor }) => alsoFor.length > 0)).toBe(true)
  })

  test('names the sources of what it shows', () => {
    const { sources, rows: few } = listOccupations(store, name, 'CA', null, 3)
    expect(few).toHaveLength(3)
    expect(sources.map(({ id }) => id)).toContain(few[0]?.figure.source)
  })
})

test('the best paid is the best paid of all that pay is published for', () => {
  const { rows } = listOccupations(store, 'highest-paid', 'TX', null, 1)
  const highest = store.database
    .prepare("SELECT max(a50) FROM wage WHERE area = 'TX' AND typeof(a50) = 'real'")
    .pluck()
    .get()
  expect(values(rows)).toEqual([highest])
})

test('only what loses jobs is declining, and it is not among the fastest growing', () => {
  const declining = listOccupations(store, 'declining', 'US', null, ALL).rows
  expect(values(declining).every((value) => value < 0)).toBe(true)
  const growing = listOccupations(store, 'fastest-growing', 'US', null, 100).rows
  const lost = new Set(declining.map(({ code }) => code))
  expect(growing.some(({ code }) => lost.has(code))).toBe(false)
})

test('each entry education has its own part of the list, and together they are no more than all', () => {
  const all = listOccupations(store, 'largest', 'CA', null, ALL)
  const whole = new Map(all.rows.map(({ code, figure }) => [code, figure.value]))
  let sum = 0
  for (const education of entryEducation) {
    const { rows, total } = listOccupations(store, 'largest', 'CA', education, ALL)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.education.value === education)).toBe(true)
    expect(rows[0]?.rank).toBe(1)
    expect(rows.every(({ code, figure }) => whole.get(code) === figure.value)).toBe(true)
    sum += total
  }
  expect(sum).toBeLessThanOrEqual(all.total)
  expect(sum).toBeGreaterThan(all.total * 0.95)
})

test('what is published by the hour only has no place among yearly pay, and keeps it elsewhere', () => {
  const codes = (name: 'highest-paid' | 'largest'): string[] =>
    listOccupations(store, name, 'US', null, ALL).rows.map(({ code }) => code)
  expect(codes('highest-paid')).not.toContain('27-2011.00')
  expect(codes('largest')).toContain('27-2011.00')
})

test('equal figures of different occupations share a rank, and the next counts on', () => {
  const tied = openChangedStore((dataset) => {
    const wages = dataset
      .table('wages')
      .map((row) =>
        row.area === 'US' && ['29-1216', '29-1217'].includes(row.oews_code)
          ? { ...row, a50: '999990' }
          : row,
      )
    return withTables(dataset, { wages })
  })
  const { rows } = listOccupations(tied, 'highest-paid', 'US', null, 3)
  expect(rows.map(({ rank, code }) => [rank, code])).toEqual([
    [1, '29-1216.00'],
    [1, '29-1217.00'],
    [3, expect.any(String)],
  ])
})

test('an unknown place is told by name', () => {
  expect(() => listOccupations(store, 'largest', 'ZZ', null, 5)).toThrow(/not-found: ZZ/)
})
