import { expect, test } from 'vitest'
import { privateColumn } from './private-columns.ts'
import { plainName, readTable } from './table-file.ts'

test.each([
  ['commas', '\uFEFFcode,name\r\nS-1,"Lee, Ann"\r\n'],
  ['semicolons', 'code;name\nS-1;Lee, Ann'],
  ['tabs', 'code\tname\rS-1\tLee, Ann'],
  ['bars', 'code|name\nS-1|Lee, Ann\n\n'],
])('cells are set apart by %s', (_, text) => {
  expect(readTable(text)).toEqual({
    header: ['code', 'name'],
    rows: [{ row: 2, cells: ['S-1', 'Lee, Ann'], broken: false }],
  })
})

test('rows keep the numbers of the spreadsheet, over blank ones and lines within a cell', () => {
  const { rows } = readTable('a,b\n1,"x\ny"\n\n , \n2,z')
  expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [2, '1'],
    [5, '2'],
  ])
})

test.each(['Client_ID', 'ClientID', ' client  id ', 'CLIENT-ID'])('%s is one name', (name) => {
  expect(plainName(name)).toBe('client id')
})

test.each([
  ['Participant SSN', [], 'social-security-number'],
  ['ID', ['219-09-9991', '219-09-9992'], 'social-security-number'],
  ['DateOfBirth', [], 'birth-date'],
  ['Disability status', [], 'diagnosis'],
  ['TANF', [], 'benefit-amount'],
  ['Remarks', ['Gets SNAP of $200', '', ''], 'benefit-amount'],
  ['Phone', ['555-010-1234', '(555) 010 1234', '5550101234'], null],
  ['Enrolled', ['5/14/2026', '2026-05-14'], null],
  ['Wage', ['$22.50', '$45,000'], null],
  ['Remarks', ['Gets SNAP of $200', 'fine', 'fine', 'fine'], null],
  ['Status', [], null],
] as const)('a column %s with %j looks like %s', (heading, cells, expected) => {
  expect(privateColumn(heading, cells)).toBe(expected)
})
