import { describe, expect, it } from 'vitest'
import type { ComparedOccupation, ComparisonCell } from '../../../shared/domain/compare.ts'
import type { Area, Figure } from '../../../shared/domain/figure.ts'
import type { Percentiles } from '../../../shared/domain/profile.ts'
import { panelsOf, payRows, sortRows } from './pay-rows.ts'
import type { PayRow } from './pay-rows.ts'

const figure = (value: number | null, unit: Figure['unit'] = 'USD/year'): Figure => ({
  value,
  unit,
  ...(value === null && { absent: 'not-in-copy' as const }),
  area: 'CA',
  release: 'OEWS May 2025',
  source: 'oews',
  measuredFor: { code: '29-2072', title: 'A', scope: 'same' },
})
const pay = (median: number | null): Percentiles => ({
  p10: figure(null),
  p25: figure(null),
  median: figure(median),
  p75: figure(null),
  p90: figure(null),
})
const nation: Area = { code: 'US', name: 'United States', kind: 'nation' }
const california: Area = { code: 'CA', name: 'California', kind: 'state' }

const occupation = (code: string, form: ComparedOccupation['form']): ComparedOccupation => ({
  code,
  title: `Job ${code}`,
  socCode: code,
  form,
  outlook: {
    step: null,
    growth: figure(null),
    openings: figure(null),
    years: { base: 2024, projected: 2034, inferred: false },
    rule: {
      strongGrowthPercent: 0,
      manyOpenings: 0,
      largestDeclinePercent: 0,
      someGrowthPercent: 0,
      allOccupationsPercent: 0,
    },
  },
  gettingStarted: {
    education: { ...figure(null), value: null },
    experience: { ...figure(null), value: null },
    training: { ...figure(null), value: null },
  },
  apprenticeable: false,
})

interface Pay {
  readonly annual?: number
  readonly hourly?: number
  readonly openings?: number
  readonly wider?: { readonly annual?: number; readonly hourly?: number }
}
const cell = (
  code: string,
  area: Area,
  { annual, hourly, openings, wider }: Pay,
): ComparisonCell => ({
  code,
  area: area.code,
  wages: { annual: pay(annual ?? null), hourly: pay(hourly ?? null) },
  employment: figure(null, 'people'),
  projection: {
    area,
    years: { base: 2022, projected: 2032, inferred: true },
    base: figure(null, 'people'),
    projected: figure(null, 'people'),
    percentChange: figure(null, 'percent'),
    openings: figure(openings ?? null, 'openings/year'),
  },
  projectionSameCycle: null,
  wider: wider
    ? { area: nation, annual: pay(wider.annual ?? null), hourly: pay(wider.hourly ?? null) }
    : null,
  notes: [],
})

const both = occupation('both', 'both')
const hourly = occupation('hourly', 'hourly')
const rows = payRows(
  {
    occupations: [both, hourly],
    areas: [california, nation],
    cells: [
      cell('both', california, { annual: 50_000, openings: 5 }),
      cell('both', nation, { annual: 60_000 }),
      cell('hourly', california, { wider: { hourly: 29 } }),
      cell('hourly', nation, { hourly: 29, openings: 9 }),
    ],
    transitions: [],
    rule: { neededFrom: 0, heldFrom: 0, levelShortfall: 0 },
    yearsDiffer: true,
    sources: [],
  },
  'annual',
)
const keys = (list: readonly PayRow[]): string[] => list.map(({ key }) => key)

describe('rows of pay', () => {
  it('keep a job that is published in one form in that form', () => {
    expect(rows.map(({ form }) => form)).toEqual(['annual', 'annual', 'hourly', 'hourly'])
  })

  it('show the wider place where there is no figure, and say so', () => {
    expect(rows.map(({ wider }) => wider?.code ?? null)).toEqual([null, null, 'US', null])
    expect(rows[2]?.pay.median.value).toBe(29)
  })

  it('stay in order without sorting', () => {
    expect(sortRows(rows, null)).toBe(rows)
  })

  it('sort by pay within a form, and never by the pay of another place', () => {
    expect(keys(sortRows(rows, { by: 'median', direction: 'desc' }))).toEqual([
      'both US',
      'both CA',
      'hourly US',
      'hourly CA',
    ])
  })

  it('put what has no figure last, whatever the direction', () => {
    for (const direction of ['asc', 'desc'] as const) {
      const sorted = keys(sortRows(rows, { by: 'openings', direction }))
      expect(sorted.slice(2)).toEqual(['both US', 'hourly CA'])
      expect(sorted[0]).toBe(direction === 'asc' ? 'both CA' : 'hourly US')
    }
  })

  it('stand in groups, those of another form on a scale of their own', () => {
    const panels = panelsOf(rows, 'place', 'annual')
    expect(panels.map(({ form }) => form)).toEqual(['annual', 'hourly'])
    expect(panels[0]?.groups.map(({ title }) => title)).toEqual(['California', 'United States'])
    expect(panelsOf(rows, 'occupation', 'annual')[0]?.groups.map(({ title }) => title)).toEqual([
      'Job both',
    ])
  })
})
