import { expect, it } from 'vitest'
import { typedNumber } from './typed-number.ts'

it.each([
  ['22', 22],
  ['$45,000', 45_000],
  [' 22.50 ', 22.5],
  ['.5', 0.5],
  ['22.', 22],
])('reads %j', (text, value) => {
  expect(typedNumber(text, 100_000_000)).toBe(value)
})

it.each(['', '0', '-5', 'x', '22x', '1.2.3', '1e5', '100000001', '.'])('refuses %j', (text) => {
  expect(typedNumber(text, 100_000_000)).toBeNull()
})
