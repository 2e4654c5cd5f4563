import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ComparisonCell } from '../shared/domain/compare.ts'
import type { Figure } from '../shared/domain/figure.ts'
import { percentileKeys } from '../shared/domain/profile.ts'
import { getComparison } from './compare.ts'
import { getProfile } from './profile.ts'
import { readCsv, readSheet } from './testing/raw-files.ts'
import { openChangedStore, openTestStore, withTables } from './testing/test-store.ts'

const store = openTestStore()

const compared = (codes: readonly string[], areas: readonly string[], from = store) => {
  const comparison = getComparison(from, codes, areas)
  const cell = (code: string, area: string): ComparisonCell => {
    const found = comparison.cells.find((one) => one.code === code && one.area === area)
    if (!found) throw new Error(`no cell ${code} ${area}`)
    return found
  }
  return { ...comparison, cell }
}

const missing = (absent: string): object => ({ value: null, absent })

describe('every cell says what the profile of that occupation and place says', () => {
  const codes = ['29-2072.00', '43-4171.00', '31-9092.00', '27-2011.00', '55-3016.00']
  const areas = ['CA', 'TX', 'US', 'PR', 'DC']
  const { cells } = compared(codes, areas)

  test('in the order of occupations, then places', () => {
    expect(cells.map(({ code, area }) => `${code} ${area}`)).toEqual(
      codes.flatMap((code) => areas.map((area) => `${code} ${area}`)),
    )
  })

  test.each(codes)('%s', (code) => {
    for (const cell of cells.filter((one) => one.code === code)) {
      const profile = getProfile(store, code, cell.area)
      const [here] = profile.wages.areas
      const [newest] = profile.projections.columns
      expect(cell.wages).toEqual({ annual: here?.annual, hourly: here?.hourly })
      expect(cell.employment).toEqual(here?.employment)
      expect(cell.projection).toEqual(newest)
    }
  })
})

describe('hard cases', () => {
  test('an occupation paid by the year only has no hourly figure anywhere', () => {
    const { cells, occupations } = compared(['25-1011.00'], ['CA', 'US'])
    expect(occupations[0]?.form).toBe('annual')
    for (const { wages, notes } of cells) {
      expect(notes).toContain('annual-only')
      expect(wages.annual.median.value).toBeGreaterThan(0)
      for (const key of percentileKeys) {
        expect(wages.hourly[key]).toMatchObject(missing('annual-only'))
      }
    }
  })

  test('one paid by the hour only has no yearly figure, and the nation stands in for California', () => {
    const { cell, occupations } = compared(['27-2011.00'], ['CA', 'US'])
    expect(occupations[0]?.form).toBe('hourly')
    const [here, nation] = [cell('27-2011.00', 'CA'), cell('27-2011.00', 'US')]
    expect(nation.wages.hourly.median).toMatchObject({ value: 29.05, unit: 'USD/hour' })
    expect(nation.wider).toBeNull()
    expect(nation.notes).toEqual(['hourly-only'])

    expect(here.wages.hourly.median).toMatchObject(missing('not-in-copy'))
    expect(here.wages.annual.median).toMatchObject(missing('hourly-only'))
    expect(here.notes).toEqual(['hourly-only', 'wider-area-shown', 'years-inferred'])
    expect(here.wider?.area.code).toBe('US')
    expect(here.wider?.hourly).toEqual(nation.wages.hourly)
    expect(here.wider?.hourly.median.area).toBe('US')
  })

  test('an absent figure says why, and is never a zero', () => {
    const { cell } = compared(['51-4023.00'], ['DC', 'US'])
    const here = cell('51-4023.00', 'DC')
    expect(here.wages.annual.median).toMatchObject(missing('not-in-copy'))
    expect(here.projection.percentChange).toMatchObject(missing('not-in-copy'))
    expect(here.notes).toContain('wider-area-shown')
  })

  test('two occupations of one measured group share its figure, and only the second says so', () => {
    const { cell, transitions } = compared(['31-1121.00', '31-1122.00'], ['CA', 'US'])
    for (const area of ['CA', 'US']) {
      const [first, second] = [cell('31-1121.00', area), cell('31-1122.00', area)]
      expect(first.wages).toEqual(second.wages)
      expect(first.wages.annual.median.measuredFor).toMatchObject({
        code: '31-1120',
        scope: 'group',
      })
      expect(first.notes).toContain('group-figure')
      expect(first.notes).not.toContain('same-figure')
      expect(second.notes).toContain('same-figure')
    }
    // The figure cannot tell them apart, so there is no difference to give.
    expect(transitions[0]?.payDifference.map(({ value }) => value)).toEqual([null, null])
  })

  test('a state beside the nation covers other years, so the nation is given in both', () => {
    const { cell, yearsDiffer } = compared(['29-2072.00'], ['CA', 'US'])
    const [state, nation] = [cell('29-2072.00', 'CA'), cell('29-2072.00', 'US')]
    expect(yearsDiffer).toBe(true)
    expect(state.projection.years).toEqual({ base: 2022, projected: 2032, inferred: true })
    expect(state.notes).toContain('years-inferred')
    expect(state.projectionSameCycle).toBeNull()
    expect(nation.projection.years).toEqual({ base: 2024, projected: 2034, inferred: false })
    expect(nation.notes).not.toContain('years-inferred')
    expect(nation.projectionSameCycle?.years).toEqual(state.projection.years)
    expect(nation.projectionSameCycle?.base.area).toBe('US')
    expect(nation.projectionSameCycle?.percentChange.value).not.toBe(
      nation.projection.percentChange.value,
    )
  })

  test('the nation alone, and states alone, have the same years', () => {
    expect(compared(['29-2072'], ['US']).yearsDiffer).toBe(false)
    expect(compared(['29-2072'], ['US']).cells[0]?.projectionSameCycle).toBeNull()
    expect(compared(['29-2072'], ['CA', 'TX']).yearsDiffer).toBe(false)
  })

  test('a military occupation has no pay, no jobs and no outlook, and no other place stands in', () => {
    const { cells, occupations, transitions } = compared(['55-3016.00', '29-2072.00'], ['CA', 'US'])
    const [first] = occupations
    expect(first?.outlook.step).toBeNull()
    expect(first?.gettingStarted.education).toMatchObject(missing('not-measured'))
    for (const cell of cells.filter(({ code }) => code === '55-3016.00')) {
      expect(cell.notes).toContain('no-wage')
      expect(cell.wider).toBeNull()
      expect(cell.wages.annual.median).toMatchObject(missing('not-measured'))
      expect(cell.employment).toMatchObject(missing('not-measured'))
      expect(cell.projection.base).toMatchObject(missing('not-measured'))
    }
    expect(transitions[0]).toMatchObject({ educationSteps: null, knowledge: null })
  })

  test('a code given twice, whole or short, stands once', () => {
    const { occupations, areas } = compared(['29-2072', '29-2072.00'], ['CA', 'CA', 'US'])
    expect(occupations.map(({ code }) => code)).toEqual(['29-2072.00'])
    expect(areas.map(({ code }) => code)).toEqual(['CA', 'US'])
  })

  test('an unknown code and an unknown place are told by name', () => {
    expect(() => compared(['29-2072', '99-9999'], ['US'])).toThrow(/not-found: 99-9999/)
    expect(() => compared(['29-2072'], ['US', 'ZZ'])).toThrow(/not-found: ZZ/)
  })
})

describe('pay at the ceiling of a release', () => {
  // No release of the starter dataset has such a cell.
  const marked = openChangedStore((dataset) => {
    const wages = dataset
      .table('wages')
      .map((row) =>
        row.area === 'US' && row.oews_code === '29-1216'
          ? { ...row, a50: '#', a75: '#', a90: '#', h50: '#', h75: '#', h90: '#' }
          : row,
      )
    const sources = dataset.manifest.sources.map((source) =>
      source.id === 'oews-2025-national'
        ? { ...source, wageCeiling: { annual: 239_200, hourly: 115 } }
        : source,
    )
    return { ...withTables(dataset, { wages }), manifest: { ...dataset.manifest, sources } }
  })

  test('is this much or more, and has no difference', () => {
    const { cell, transitions } = compared(['29-2072.00', '29-1216.00'], ['US', 'CA'], marked)
    const { annual, hourly } = cell('29-1216.00', 'US').wages
    expect(annual.median).toMatchObject({ value: 239_200, atLeast: true })
    expect(annual.p90).toMatchObject({ value: 239_200, atLeast: true })
    expect(hourly.median).toMatchObject({ value: 115, atLeast: true })
    expect(annual.p25).not.toHaveProperty('atLeast')
    expect(cell('29-1216.00', 'CA').wages.annual.median).not.toHaveProperty('atLeast')
    expect(transitions[0]?.payDifference[0]).toMatchObject(missing('not-published'))
    expect(transitions[0]?.payDifference[1]?.value).toBeGreaterThan(0)
  })
})

describe('from the first occupation to another', () => {
  const { transitions, occupations, rule } = compared(
    ['31-9092.00', '29-1141.00', '53-3032.00'],
    ['CA', 'US'],
  )

  test('one transition for each of the others, with pay in each place', () => {
    expect(transitions.map(({ from, to }) => [from, to])).toEqual([
      ['31-9092.00', '29-1141.00'],
      ['31-9092.00', '53-3032.00'],
    ])
    const median = (code: string, area: string): number =>
      getProfile(store, code, area).wages.areas[0]?.annual.median.value ?? Number.NaN
    expect(transitions[0]?.payDifference.map(({ value, area }) => [value, area])).toEqual(
      ['CA', 'US'].map((area) => [median('29-1141', area) - median('31-9092', area), area]),
    )
  })

  test('education steps follow the ladder of entry education', () => {
    expect(occupations.map(({ gettingStarted }) => gettingStarted.education.value)).toEqual([
      'Postsecondary nondegree award',
      "Bachelor's degree",
      'Postsecondary nondegree award',
    ])
    expect(transitions.map(({ educationSteps }) => educationSteps)).toEqual([2, 0])
  })

  test('what carries over and what to learn is all that the new occupation asks for, once', () => {
    for (const { to, knowledge, skills, abilities } of transitions) {
      const profile = getProfile(store, to, 'US')
      for (const [carry, list] of [
        [knowledge, profile.knowledge],
        [skills, profile.skills],
        [abilities, profile.abilities],
      ] as const) {
        const asked = list.items.filter(
          ({ importance }) => (importance.value ?? 0) >= rule.neededFrom,
        )
        const told = [...(carry?.carriesOver ?? []), ...(carry?.toLearn ?? [])]
        expect(told.map(({ element }) => element).toSorted()).toEqual(
          asked.map(({ element }) => element).toSorted(),
        )
      }
    }
  })

  test('an unrated occupation has nothing to carry over', () => {
    const [to] = compared(['29-2072.00', '31-9092.00'], ['US']).transitions
    expect(to).toMatchObject({ knowledge: null, skills: null, abilities: null })
  })
})

test('every source that a cell names is listed once', () => {
  const { sources, cells } = compared(['31-9092', '29-1141', '55-3016'], ['CA', 'PR', 'US'])
  const ids = sources.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { wages, employment, projection } of cells) {
    expect(ids).toContain(wages.annual.median.source)
    expect(ids).toContain(employment.source)
    expect(ids).toContain(projection.base.source)
  }
  expect(sources.some(({ title }) => title === 'O*NET Database')).toBe(true)
  expect(sources.some(({ title }) => title.includes('RAPIDS'))).toBe(true)
})

const RELEASES = '../shared/data'
const held = existsSync(RELEASES)
const skipped = held ? '' : ` (skipped: the official releases are not at ${RELEASES})`

const DerivedState = z.object({
  fips: z.string(),
  occupations: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()]))),
})

describe.skipIf(!held)(
  `three occupations by three places equal the official files${skipped}`,
  () => {
    const codes = ['29-2072', '43-4171', '31-9092']
    const number = (cell: string | number | undefined): number | null =>
      cell === undefined || !/^-?[\d,]*\.?\d+$/.test(String(cell))
        ? null
        : Number(String(cell).replaceAll(',', ''))
    const values = (figures: readonly Figure[]): (number | null)[] =>
      figures.map(({ value }) => value)
    const { cell, cells } = compared(codes, ['CA', 'TX', 'US'])

    test('nine cells', () => {
      expect(cells).toHaveLength(9)
    })

    test.each([
      ['CA', '06'],
      ['TX', '48'],
    ])('pay and jobs in %s', (area, fips) => {
      const { occupations } = DerivedState.parse(
        JSON.parse(readFileSync(`${RELEASES}/oews/M2025-derived-json/states/${fips}.json`, 'utf8')),
      )
      for (const code of codes) {
        const row = occupations[code]
        const { wages, employment } = cell(`${code}.00`, area)
        expect(values([employment, ...percentileKeys.map((key) => wages.annual[key])])).toEqual(
          ['emp', 'p10', 'p25', 'med', 'p75', 'p90'].map((name) => number(row?.[name])),
        )
        expect(wages.hourly.median.value).toBe(number(row?.['hmed']))
        expect(values([wages.hourly.p10, wages.hourly.p90])).toEqual([null, null])
      }
    })

    test('pay and jobs in the nation', async () => {
      const rows = await readSheet(
        `${RELEASES}/oews/national_M2025_dl.xlsx`,
        'xl/worksheets/sheet1.xml',
        /^OCC_CODE$/,
      )
      for (const code of codes) {
        const row = rows.find((one) => one['OCC_CODE'] === code && one['O_GROUP'] === 'detailed')
        const { wages, employment } = cell(`${code}.00`, 'US')
        const columns = ['PCT10', 'PCT25', 'MEDIAN', 'PCT75', 'PCT90']
        expect(employment.value).toBe(number(row?.['TOT_EMP']))
        for (const [form, prefix] of [
          ['annual', 'A'],
          ['hourly', 'H'],
        ] as const) {
          expect(values(percentileKeys.map((key) => wages[form][key]))).toEqual(
            columns.map((column) => number(row?.[`${prefix}_${column}`])),
          )
        }
      }
    })

    test('projections of the states, and of the nation in both cycles', () => {
      const states = readCsv(
        `${RELEASES}/state-projections/longterm_stfips-all_885_occupations.csv`,
      )
      const national = readCsv(`${RELEASES}/projections/Employment Projections 2024-34.csv`)
      for (const code of codes) {
        for (const [area, fips] of [
          ['CA', 6],
          ['TX', 48],
          ['US', 0],
        ] as const) {
          const row = states.find(
            (one) => Number(one['STFIPS']) === fips && one['OccCode'] === code,
          )
          const here = cell(`${code}.00`, area)
          const column = area === 'US' ? here.projectionSameCycle : here.projection
          if (!column) throw new Error('no projection in the cycle of the states')
          expect(
            values([column.base, column.projected, column.percentChange, column.openings]),
          ).toEqual(
            ['Base', 'Projected', 'PercentChange', 'AvgAnnualOpenings'].map((name) =>
              number(row?.[name]),
            ),
          )
        }
        const newest = national.find((one) => one['Occupation Code']?.includes(code))
        const { base, projected, percentChange, openings } = cell(`${code}.00`, 'US').projection
        const thousands = (name: string): number => Math.round((number(newest?.[name]) ?? 0) * 1000)
        expect(values([base, projected, percentChange, openings])).toEqual([
          thousands('Employment 2024'),
          thousands('Employment 2034'),
          number(newest?.['Employment Percent Change, 2024-2034']),
          thousands('Occupational Openings, 2024-2034 Annual Average'),
        ])
      }
    })
  },
)
