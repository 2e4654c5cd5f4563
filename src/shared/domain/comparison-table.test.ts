import { describe, expect, test } from 'vitest'
import { messages } from '../messages.ts'
import { fullTime } from './client-lines.ts'
import { comparisonTable } from './comparison-table.ts'
import type { PayView } from './comparison-words.ts'
import { comparisonFixture } from './testing/comparison-fixture.ts'
import type { JobSetting } from './testing/comparison-fixture.ts'

const plain: PayView = { form: 'annual', last: null, needs: null, time: fullTime }

/** The rows as objects by their headings. */
function read(jobs: readonly JobSetting[], places: number, view: PayView = plain) {
  const { header, rows } = comparisonTable(comparisonFixture(jobs, places), view, messages)
  expect(rows.every((row) => row.length === header.length)).toBe(true)
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? null])),
  )
}

describe('the comparison as a table', () => {
  test('has one row for each occupation in each place, with bare figures', () => {
    const rows = read([{ title: 'Cooks' }, { title: 'Bakers', median: 40_000 }], 2)
    expect(rows.map((row) => [row['Job'], row['Place']])).toEqual([
      ['Cooks', 'California'],
      ['Cooks', 'United States'],
      ['Bakers', 'California'],
      ['Bakers', 'United States'],
    ])
    expect(rows[2]).toMatchObject({
      'O*NET-SOC code': '11-1012.00',
      'Pay by the': 'year',
      'Pay: 10% earn less': 28_000,
      'Pay: 25% earn less': 32_000,
      'Pay: median': 40_000,
      'Pay: 75% earn less': 52_000,
      'Pay: 90% earn less': 64_000,
      'Jobs now': 21_340,
      'Years of projection': '2022 to 2032, inferred',
      'Jobs at the start': 186_400,
      'Jobs at the end': 180_400,
      'Growth, percent': -3.2,
      'Openings a year': 14_200,
      Schooling: 'High school diploma or equivalent',
      'Work experience': 'None',
      'Training on the job': 'Moderate-term on-the-job training',
      'Outlook, United States': 'Likely',
      'Apprenticeship in the 2019 list': 'no',
      'Pay measured for': '11-1012 Bakers',
      'Release of pay': 'OEWS May 2025',
      Sources: 'https://www.bls.gov/oes/',
    })
    expect(rows[3]).toMatchObject({ 'Years of projection': '2024 to 2034' })
  })

  test('by the hour, and in the one form that is published', () => {
    const rows = read(
      [
        { title: 'Cooks', median: 41_600 },
        { title: 'Teachers', form: 'annual', median: 60_000 },
        { title: 'Actors', form: 'hourly', median: 29.05 },
      ],
      1,
      { ...plain, form: 'hourly' },
    )
    expect(rows.map((row) => [row['Pay by the'], row['Pay: median']])).toEqual([
      ['hour', 20],
      ['year', 60_000],
      ['hour', 29.05],
    ])
    expect(rows[1]?.['Notes']).toContain('by the year only')
    expect(rows[2]?.['Notes']).toContain('by the hour only')
  })

  test('a floor reads "or more"', () => {
    const [row] = read([{ title: 'Surgeons', median: 184_000, ceiling: true }], 1)
    expect(row).toMatchObject({
      'Pay: median': 184_000,
      'Pay: 75% earn less': '$239,200 or more',
      'Pay: 90% earn less': '$239,200 or more',
    })
  })

  test('an absent figure gives its reason, and the wider place stands in the notes', () => {
    const [here, nation] = read(
      [{ title: 'Actors', form: 'hourly', median: 29.05, absentHere: true }],
      2,
    )
    expect(here).toMatchObject({ 'Pay: median': 'No figure in this copy' })
    expect(here?.['Notes']).toMatch(/California.*United States/)
    expect(nation).toMatchObject({ 'Pay: median': 29.05 })
  })

  test('what is not measured is words in every column, never a zero or a blank', () => {
    const [row] = read([{ title: 'Infantry', unmeasured: true }], 1)
    const { 'Growth, percent': growth, 'Jobs now': now, Schooling: schooling } = row ?? {}
    expect([growth, now, schooling]).toEqual(Array(3).fill('Not measured for this job'))
    expect(Object.values(row ?? {})).not.toContain(0)
    expect(Object.values(row ?? {})).not.toContain('')
  })

  test('has a column for each line of the client, with its sentence', () => {
    const view: PayView = {
      ...plain,
      needs: { amount: 22, per: 'hour' },
      last: { amount: 45_000.5, per: 'year' },
    }
    const [low, high] = read(
      [
        { title: 'Cooks', median: 40_000 },
        { title: 'Vets', median: 90_000 },
      ],
      1,
      view,
    )
    expect(low?.['Needs to earn $22 an hour']).toBe(
      messages.compare.standing.needs({ above: 'median', below: 'p75' }),
    )
    expect(high?.['Last job paid $45,000.50 a year']).toBe(
      messages.compare.standing.last({ above: null, below: 'p10' }),
    )
    expect(Object.keys(read([{ title: 'Cooks' }], 1)[0] ?? {}).join()).not.toContain('Needs')
  })
})
