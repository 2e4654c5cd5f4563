import { expect, test } from 'vitest'
import { itemsOf, readPrintList } from './list.ts'

test('columns are found by name, in any order, and rows are numbered as a spreadsheet does', () => {
  const text = '\uFEFFState,Note,Code\r\nCA,first,29-2072.00\r\n\r\nTexas,,  11-1011 \r\n'
  expect(readPrintList(text, 'list.csv', ['US'])).toEqual([
    { code: '29-2072.00', area: 'CA', row: 2 },
    { code: '11-1011', area: 'Texas', row: 4 },
  ])
})

test('a row without a place is taken once for each place that was chosen', () => {
  expect(readPrintList('code;area\n29-2072.00;\n', 'list.csv', ['CA', 'TX'])).toEqual([
    { code: '29-2072.00', area: 'CA', row: 2 },
    { code: '29-2072.00', area: 'TX', row: 2 },
  ])
})

test('codes alone, one on each line, need no heading', () => {
  expect(readPrintList('29-2072.00\n11-1011,CA\n', 'list.csv', ['US'])).toEqual([
    { code: '29-2072.00', area: 'US', row: 1 },
    { code: '11-1011', area: 'CA', row: 2 },
  ])
})

test('what is wrong in a row is kept for the report', () => {
  expect(readPrintList('code,area\n=cmd(),Nowhere\n', 'list.csv', ['US'])).toEqual([
    { code: '=cmd()', area: 'Nowhere', row: 2 },
  ])
})

test.each(['', 'code,area\n', 'name,place\nClerk,CA\n', 'PK\u0003\u0004'])(
  'no list is made of %j',
  (text) => {
    expect(() => readPrintList(text, 'list.csv', ['US'])).toThrow(
      expect.objectContaining({ kind: 'list-unusable', subject: 'list.csv' }),
    )
  },
)

test('a list is no longer than a batch may be', () => {
  const text = `code\n${'29-2072.00\n'.repeat(10_001)}`
  expect(readPrintList(text, 'list.csv', ['CA'])).toHaveLength(10_001)
  expect(() => readPrintList(text, 'list.csv', ['CA', 'TX'])).toThrow(
    expect.objectContaining({ kind: 'list-too-long' }),
  )
})

test('the places of an occupation stand together', () => {
  expect(itemsOf(['a', 'b'], ['1', '2']).map(({ code, area }) => code + area)).toEqual([
    'a1',
    'a2',
    'b1',
    'b2',
  ])
})
