import { expect, test } from 'vitest'
import { absent, difference, limited, present, published } from './figures.ts'
import type { Origin } from './figures.ts'

const origin = (ceiling: { annual: number | null; hourly: number | null }): Origin => ({
  area: 'CA',
  release: {
    id: 'oews-2024',
    words: 'OEWS May 2024',
    years: null,
    ceiling,
    source: {
      id: 'oews-2024',
      agency: 'BLS',
      title: 'OEWS',
      release: 'May 2024',
      released: '2025-04',
      retrieved: '2026-11',
      url: 'https://www.bls.gov/oes/',
      terms: 'public domain',
      note: null,
    },
  },
  measuredFor: { code: '29-1216', title: 'General Internal Medicine Physicians', scope: 'same' },
})
const capped = origin({ annual: 239_200, hourly: 115 })
const open = origin({ annual: null, hourly: null })

test('a figure carries its area, release, source and what it was measured for', () => {
  expect(present(4.25, 'percent', open)).toEqual({
    value: 4.25,
    unit: 'percent',
    area: 'CA',
    release: 'OEWS May 2024',
    source: 'oews-2024',
    measuredFor: open.measuredFor,
  })
})

test('a figure that is no number is refused instead of shown', () => {
  expect(() => present(Number.NaN, 'people', open)).toThrow('NaN')
})

test.each([
  ['#', 'USD/year', { value: 239_200, atLeast: true }],
  ['#', 'USD/hour', { value: 115, atLeast: true }],
  ['*', 'USD/year', { value: null, absent: 'not-published' }],
  ['**', 'people', { value: null, absent: 'not-published' }],
  ['~', 'people', { value: null, absent: 'not-published' }],
  [null, 'USD/year', { value: null, absent: 'not-in-copy' }],
  [742_310, 'USD/year', { value: 742_310 }],
  [0, 'people', { value: 0 }],
] as const)('the cell %s in %s is read by its mark', (cell, unit, expected) => {
  const figure = published(cell, unit, capped)
  expect(figure).toMatchObject(expected)
  expect('atLeast' in figure).toBe('atLeast' in expected)
  expect('absent' in figure).toBe('absent' in expected)
})

test('a ceiling that the release does not state is not made up', () => {
  expect(published('#', 'USD/year', open)).toMatchObject({ value: null, absent: 'not-published' })
})

test('low precision is marked only on a figure that is there', () => {
  expect(limited(present(50, 'points of 100', open))).toMatchObject({ value: 50, limited: true })
  expect(limited(absent('not-published', 'points of 100', open))).not.toHaveProperty('limited')
})

const other: Origin = {
  ...open,
  measuredFor: { code: '31-9092', title: 'Medical Assistants', scope: 'same' },
}

test('a difference is the second less the first, with the certificate of the first', () => {
  const less = difference(present(40_000, 'USD/year', other), present(52_000, 'USD/year', open))
  expect(less).toMatchObject({ value: -12_000, measuredFor: other.measuredFor })
})

test('there is no difference with an absent figure, a ceiling or the very same figure', () => {
  const pay = present(52_000, 'USD/year', open)
  expect(difference(absent('hourly-only', 'USD/year', other), pay).absent).toBe('hourly-only')
  expect(
    difference(present(1, 'USD/year', other), absent('not-in-copy', 'USD/year', open)),
  ).toEqual(expect.objectContaining({ value: null, absent: 'not-in-copy' }))
  expect(difference(published('#', 'USD/year', capped), present(1, 'USD/year', other)).value).toBe(
    null,
  )
  expect(difference(pay, pay).value).toBe(null)
})
