import { describe, expect, it } from 'vitest'
import { emptyComparison, formatComparison, parseComparison } from './compare-address.ts'
import type { CompareState } from './compare-address.ts'

const full: CompareState = {
  occupations: ['29-2072.00', '43-4171.00', '31-9092'],
  areas: ['CA', 'TX', 'US'],
  form: 'hourly',
  last: { amount: 45_000, per: 'year' },
  needs: { amount: 22.5, per: 'hour' },
  time: { hoursAWeek: 37.5, weeksAYear: 50 },
  group: 'place',
  sort: { by: 'percentChange', direction: 'asc' },
}

describe('the address of a comparison', () => {
  it.each<[string, CompareState]>([
    ['full', full],
    ['empty', emptyComparison],
    ['without places', { ...full, areas: [] }],
    ['with the highest first', { ...full, sort: { by: 'median', direction: 'desc' } }],
  ])('leads back to it: %s', (_name, state) => {
    expect(parseComparison(formatComparison(state))).toEqual(state)
  })

  it('can be read by a person', () => {
    expect(formatComparison(full)).toBe(
      'jobs=29-2072.00,43-4171.00,31-9092&places=CA,TX,US&pay=hourly&last=45000/year&needs=22.5/hour&hours=37.5&weeks=50&by=place&sort=percentChange&order=asc',
    )
    expect(formatComparison(emptyComparison)).toBe('')
  })

  it('names each job and place once', () => {
    const state = parseComparison('jobs=29-2072.00,29-2072.00&places=CA,CA')
    expect(state).toMatchObject({ occupations: ['29-2072.00'], areas: ['CA'] })
  })

  it.each([
    'jobs=nurse',
    'jobs=29-2072.00,43-4171.00,31-9092.00,11-1011.00,13-2011.00,15-1252.00',
    'places=california',
    'pay=weekly',
    'needs=22',
    'needs=0/hour',
    'needs=-5/hour',
    'needs=22/decade',
    'hours=0',
    'hours=200',
    'weeks=x',
    'sort=luck',
    'sort=median&order=up',
    'jobs=29-2072.00&jobs=43-4171.00',
    'more=1',
  ])('that names no comparison is refused: %s', (query) => {
    expect(parseComparison(query)).toBeNull()
  })
})
