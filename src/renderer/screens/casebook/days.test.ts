import { expect, test } from 'vitest'
import { yearsBefore } from './days.ts'

test.each([
  ['2026-11-28', 3, '2023-11-28'],
  ['2028-02-29', 3, '2025-02-28'],
  ['2028-02-29', 4, '2024-02-29'],
  ['2026-03-01', 10, '2016-03-01'],
])('%s, %i years before', (day, years, earlier) => {
  expect(yearsBefore(day, years)).toBe(earlier)
})
