import { expect, test } from 'vitest'
import { openTestStore } from '../testing/test-store.ts'
import { searchIndex } from './load-index.ts'
import { correctionsOf, slipsAllowed, slipsBetween } from './spelling.ts'

const index = searchIndex(openTestStore())

test.each([
  ['medcal', 'medical', 1],
  ['recrods', 'records', 1],
  ['nurse', 'nurse', 0],
  ['mecanik', 'mechanic', 2],
  ['ab', 'ba', 1],
])('%s and %s are %i slips apart', (typed, other, slips) => {
  expect(slipsBetween(typed, other, 2, false)).toBe(slips)
})

test('the end of a word that is begun is free', () => {
  expect(slipsBetween('electrsi', 'electrician', 2, true)).toBe(1)
  expect(slipsBetween('electrsi', 'electrician', 2, false)).toBeGreaterThan(2)
  expect(slipsBetween('cook', 'roofer', 2, false)).toBeGreaterThan(2)
})

test('short words are not corrected', () => {
  expect(slipsAllowed(3)).toBe(0)
  expect(slipsAllowed(4)).toBe(1)
  expect(slipsAllowed(8)).toBe(2)
  expect(correctionsOf(index, 'nrs', false)).toEqual([])
})

test.each([
  ['medcal', 'medical'],
  ['recrods', 'records'],
  ['nerse', 'nurse'],
  ['acountent', 'accountant'],
  ['kashier', 'cashier'],
  ['resturant', 'restaurant'],
])('the likeliest reading of %s is %s', (typed, meant) => {
  const [first] = correctionsOf(index, typed, false)
  expect(index.words[first?.word ?? -1]).toBe(meant)
})
