import { expect, test } from 'vitest'
import { searchOccupations } from '../search.ts'
import { everydayQueries } from '../testing/everyday-queries.ts'
import { openTestStore } from '../testing/test-store.ts'

const store = openTestStore()

test.each(everydayQueries)('among the first $top for "$words": $code', ({ top, words, code }) => {
  const { results } = searchOccupations(store, { words, area: 'US', limit: top })
  expect(results.map((result) => result.code)).toContain(code)
})

/** Share of `words` that must be typed until the occupation is among the first three results. */
function typedUntil(words: string, code: string): number {
  for (let end = 1; end <= words.length; end += 1) {
    const { results } = searchOccupations(store, {
      words: words.slice(0, end),
      area: 'US',
      limit: 3,
    })
    if (results.some((result) => result.code === code)) return end / words.length
  }
  return Infinity
}

test('a result comes up well before its last letter', () => {
  expect(typedUntil('electrician', '47-2111.00')).toBeLessThan(0.8)
  expect(typedUntil('truck driver', '53-3032.00')).toBeLessThan(0.5)
  expect(typedUntil('medical coder', '29-2072.00')).toBeLessThan(0.85)
})
