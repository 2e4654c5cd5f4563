import { expect, test } from 'vitest'
import { buildSearchIndex } from './build-index.ts'

test('an occupation keeps each wording once, under its strongest kind', () => {
  const { ordered } = buildSearchIndex([
    { occupation: 2, kind: 'alternate title', text: 'Truck Driver' },
    { occupation: 1, kind: 'alternate title', text: 'Truck Driver' },
    { occupation: 1, kind: 'phrase', text: 'truck driver' },
    { occupation: 1, kind: 'reported title', text: 'TRUCK-DRIVER' },
    { occupation: 1, kind: 'title', text: '—' },
  ])
  expect(ordered).toEqual([
    { occupation: 1, kind: 'reported title', text: 'TRUCK-DRIVER' },
    { occupation: 2, kind: 'alternate title', text: 'Truck Driver' },
  ])
})

test('the same texts in another order give the same bytes', () => {
  const texts = [
    { occupation: 1, kind: 'title', text: 'Roofers' },
    { occupation: 1, kind: 'phrase', text: 'put on roofs' },
    { occupation: 2, kind: 'title', text: 'Welders' },
  ] as const
  expect(buildSearchIndex(texts.toReversed()).parts).toEqual(buildSearchIndex(texts).parts)
})
