import { expect, test } from 'vitest'
import { blankContent } from './note-content.ts'
import { findPrivateData, privateDataIn } from './private-data.ts'

const kindsIn = (text: string): string[] => findPrivateData(text).map(({ kind }) => kind)

test.each([
  ['His number is 123-45-6789.', '123-45-6789'],
  ['123 45 6789', '123 45 6789'],
  ['SSN 123456789', 'SSN 123456789'],
  ['ssn: xxx-xx-6789', 'ssn: xxx-xx-6789'],
  ['Social Security number ends in 6789', 'Social Security number ends in 6789'],
  ['ITIN 912-78-1234', '912-78-1234'],
  ['912-78-1234', '912-78-1234'],
])('%j holds a Social Security number', (text, expected) => {
  expect(findPrivateData(text)).toMatchObject([{ kind: 'social-security-number', text: expected }])
})

test.each([
  'DOB 4/12/1985',
  'D.O.B.: 04-12-85',
  'date of birth is April 12, 1985',
  'born on 12 April 1985',
  'Born 1985-04-12',
  'birthday: Sept. 3rd, 1990',
  'born in 1985',
])('%j holds a birth date', (text) => {
  expect(kindsIn(text)).toEqual(['birth-date'])
})

test.each([
  'Noted F32.1 on the form',
  'ICD-10 code F32',
  'diagnosed with a bad back',
  'Dx: depression',
  'Client has diabetes.',
  'struggles with severe PTSD',
  'He was treated for cancer',
])('%j holds a diagnosis', (text) => {
  expect(kindsIn(text)).toEqual(['diagnosis'])
})

test.each([
  'SSDI of $1,240 a month',
  'gets $291 in SNAP',
  'unemployment pays $412.00 weekly',
  'Receives child support, about $300',
  'food stamps $200',
  '$800 a month in benefits',
])('%j holds a benefit amount', (text) => {
  expect(kindsIn(text)).toEqual(['benefit-amount'])
})

test.each([
  '',
  'Call 555-123-4567 or 800 555 0199.',
  'Occupation 29-2052.00, SOC 29-2052, ZIP 43215-1234',
  'Session on 11/22/2026; class starts January 4, 2027.',
  'Laid off in May 2019, hired 3/1/2020.',
  'Pharmacy technicians earn $40,300; half earn more.',
  'Last job paid $17.50 an hour without benefits offered.',
  'Enrolled in SNAP E&T and WIOA Adult.',
  'Wants to be a diagnostic medical sonographer.',
  'Read about medical coding and diagnosis codes.',
  'Interested in work at the cancer center.',
  'Needs $45,000 a year. Asked about unemployment in Ohio.',
  'Room B12 and bus M15',
  'Apartment 000-12-3456 is no number that was issued',
  'Order 123-45-67890',
  'born and raised here',
])('%j is left alone', (text) => {
  expect(findPrivateData(text)).toEqual([])
})

test('each finding says where it stands', () => {
  const text = 'A. DOB 4/12/1985, SSN 123-45-6789.'
  const found = findPrivateData(text)
  expect(found.map(({ kind }) => kind)).toEqual(['birth-date', 'social-security-number'])
  for (const { start, end, text: piece } of found) expect(text.slice(start, end)).toBe(piece)
})

test('a whole note is read, with the field of each finding', () => {
  const blank = blankContent(
    { date: '2026-11-22', start: null, zone: 'America/Chicago' },
    { name: 'Session', headings: ['Reason', 'Plan'] },
  )
  const content = {
    ...blank,
    subject: 'DOB 4/12/1985',
    sections: [{ heading: 'Plan', text: 'gets $291 in SNAP' }],
    referrals: [{ to: 'Clinic', reason: 'has diabetes', outcome: '' }],
  }
  expect(privateDataIn(content).map(({ field, kind }) => `${field}: ${kind}`)).toEqual([
    'subject: birth-date',
    'Plan: benefit-amount',
    'referrals: diagnosis',
  ])
  expect(privateDataIn(blank)).toEqual([])
})

test('a long text takes no time', () => {
  const started = performance.now()
  findPrivateData(
    `${'has had was '.repeat(9000)} ${'benefits and '.repeat(9000)} ${'1'.repeat(9000)}`,
  )
  expect(performance.now() - started).toBeLessThan(1000)
})
