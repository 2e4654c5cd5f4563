import { expect, test } from 'vitest'
import { areas, education, occupations, readPay } from './arguments.ts'

test.each([
  ['22/h', { amount: 22, per: 'hour' }],
  ['$22.50/hour', { amount: 22.5, per: 'hour' }],
  ['900/w', { amount: 900, per: 'week' }],
  ['3,400 / month', { amount: 3400, per: 'month' }],
  ['$45,000/yr', { amount: 45_000, per: 'year' }],
])('%s is pay', (words, pay) => {
  expect(readPay(words)).toEqual(pay)
})

test.each(['22', '/h', '-5/h', '0/h', '22/d', '1e9/y', '22/h/h', 'twenty/h', '999999999/y'])(
  '%s is no pay',
  (words) => {
    expect(readPay(words)).toBeNull()
  },
)

test('lists of codes may have spaces and small letters', () => {
  expect(areas('ca, tx,US')).toEqual(['CA', 'TX', 'US'])
  expect(occupations('29-2072, 43-4171.00')).toEqual(['29-2072', '43-4171.00'])
})

test.each([
  () => areas('CA,,US'),
  () => areas('CA,TX,US,NY,FL,OH'),
  () => occupations('29-2072,nurse'),
  () => education('school of life'),
])('what cannot be read is refused', (read) => {
  expect(read).toThrow(/up to five|Education is one of/)
})

test('an education is known in any case', () => {
  expect(education("bachelor's DEGREE")).toBe("Bachelor's degree")
})
