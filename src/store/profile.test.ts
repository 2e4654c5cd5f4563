import { describe, expect, test } from 'vitest'
import type { Figure } from '../shared/domain/figure.ts'
import type { Profile } from '../shared/domain/profile.ts'
import { listFamilies, listFamily } from './browse.ts'
import { listAreas } from './loaded-data.ts'
import { getProfile } from './profile.ts'
import { openChangedStore, openTestStore, withTables } from './testing/test-store.ts'
import { everyObject } from './testing/walk.ts'

const store = openTestStore()
const codes = listFamilies(store).flatMap(({ code }) =>
  listFamily(store, code, 'US').map((occupation) => occupation.code),
)
const figure = (value: number | string): object => ({ value })
const missing = (absent: string): object => ({ value: null, absent })

const measured = (code: string): unknown =>
  getProfile(store, code, 'CA').wages.areas[0]?.annual.median.measuredFor

const wages = (code: string, area: string) => {
  const [first] = getProfile(store, code, area).wages.areas
  if (!first) throw new Error('no wages')
  return first
}

const shares = (code: string) => getProfile(store, code, 'US').typicalEducation.levels

describe('Medical Records Specialists in California', () => {
  const profile = getProfile(store, '29-2072.00', 'CA')

  test('keys come in the order of the page', () => {
    expect(Object.keys(profile)).toEqual([
      'code',
      'title',
      'socCode',
      'socTitle',
      'family',
      'area',
      'nation',
      'summary',
      'alsoKnownAs',
      'video',
      'outlook',
      'projections',
      'wages',
      'gettingStarted',
      'programs',
      'typicalEducation',
      'certifications',
      'licenses',
      'apprenticeship',
      'activities',
      'knowledge',
      'skills',
      'abilities',
      'workStyles',
      'interests',
      'software',
      'jobZone',
      'related',
      'sources',
    ])
  })

  test('wages stand beside the nation, with the hourly percentiles that the copy has', () => {
    const [california, nation] = profile.wages.areas
    expect(california?.area.code).toBe('CA')
    expect(nation?.area.code).toBe('US')
    expect(california?.annual.median).toEqual({
      value: 61_810,
      unit: 'USD/year',
      area: 'CA',
      release: 'OEWS May 2025',
      source: 'oews-2025-states-derived',
      measuredFor: {
        code: '29-2072',
        title: 'Medical Records Specialists',
        scope: 'same',
      },
    })
    expect(california?.hourly.p10).toMatchObject(missing('not-in-copy'))
    expect(nation?.hourly.p10.value).toBeGreaterThan(10)
  })

  test('projections are the state and nation of one cycle, then the newest cycle', () => {
    expect(
      profile.projections.columns.map(({ area, years, base }) => [area.code, years, base.value]),
    ).toEqual([
      ['CA', { base: 2022, projected: 2032, inferred: true }, 20_000],
      ['US', { base: 2022, projected: 2032, inferred: true }, 194_300],
      ['US', { base: 2024, projected: 2034, inferred: false }, 194_800],
    ])
  })

  test('missing ratings are an honest absence', () => {
    for (const list of [profile.knowledge, profile.skills, profile.abilities]) {
      expect(list).toMatchObject({ items: [], shown: 0, absent: 'not-measured' })
    }
  })

  test('it is apprenticeable, with the hours of the list', () => {
    expect(profile.apprenticeship.listed).toBe(true)
    expect(profile.apprenticeship.items).toContainEqual(
      expect.objectContaining({ rapidsCode: '1004', termHours: '4000' }),
    )
  })

  test('related occupations come in their order, ten shown', () => {
    expect(profile.related.items).toHaveLength(20)
    expect(profile.related.shown).toBe(10)
    expect(profile.related.items[0]?.tier).toBe('primary-short')
    const [first] = profile.related.items
    const own = profile.wages.areas[0]?.annual.median.value ?? 0
    expect(first?.payDifference.value).toBe((first?.medianPay.value ?? 0) - own)
  })

  test('sources name every source of the page once', () => {
    const named = new Set(everyObject(profile).flatMap(({ value }) => sourceIn(value)))
    const listed = profile.sources.map(({ id }) => id)
    expect(new Set(listed).size).toBe(listed.length)
    expect([...named].filter((id) => !listed.includes(id))).toEqual([])
  })
})

function sourceIn(value: object): string[] {
  return 'source' in value && typeof value.source === 'string' ? [value.source] : []
}

test('in the nation there is one column of each', () => {
  const { wages, projections } = getProfile(store, '29-2072.00', 'US')
  expect(wages.areas.map(({ area }) => area.code)).toEqual(['US'])
  expect(projections.columns.map(({ years }) => years.base)).toEqual([2024])
})

describe('what a figure is measured for', () => {
  test.each([
    ['29-2072.00', { code: '29-2072', scope: 'same' }],
    ['29-1141.00', { code: '29-1141', scope: 'soc' }],
    ['29-1141.03', { code: '29-1141', title: 'Registered Nurses', scope: 'soc' }],
    [
      '31-1121.00',
      { code: '31-1120', title: 'Home Health and Personal Care Aides', scope: 'group' },
    ],
  ])('%s', (code, expected) => {
    expect(measured(code)).toMatchObject(expected)
  })
})

test('schooling that the survey counts together names what it counts', () => {
  expect(shares('11-1011.00')[0]?.share.measuredFor).toEqual({
    code: '11-1011',
    title: 'Chief Executives; Legislators',
    scope: 'group',
  })
  expect(shares('29-1213.00')[0]?.share.measuredFor.title).toMatch(/; …$/)
  expect(shares('29-2072.00')[0]?.share.measuredFor.scope).toBe('same')
})

describe('absent figures say why', () => {
  test('teachers have no hourly wage', () => {
    expect(getProfile(store, '25-2021.00', 'US').wages.form).toBe('annual')
    expect(wages('25-2021.00', 'US').hourly.median).toMatchObject(missing('annual-only'))
    expect(wages('25-2021.00', 'CA').hourly.median).toMatchObject(missing('annual-only'))
    expect(wages('25-2021.00', 'CA').annual.median.value).toBeGreaterThan(50_000)
  })

  test('actors have no yearly wage, and the copy has no hourly one for states', () => {
    expect(getProfile(store, '27-2011.00', 'CA').wages.form).toBe('hourly')
    expect(wages('27-2011.00', 'US').annual.median).toMatchObject(missing('hourly-only'))
    expect(wages('27-2011.00', 'US').hourly.median.value).toBeGreaterThan(10)
    expect(wages('27-2011.00', 'CA').annual.median).toMatchObject(missing('hourly-only'))
    expect(wages('27-2011.00', 'CA').hourly.median).toMatchObject(missing('not-in-copy'))
  })

  test('the military is not measured, and gets no outlook', () => {
    const profile = getProfile(store, '55-3016.00', 'CA')
    expect(wages('55-3016.00', 'CA').annual.median).toMatchObject(missing('not-measured'))
    expect(profile.outlook).toMatchObject({ step: null, absent: 'not-measured' })
    for (const column of profile.projections.columns) {
      expect(column.base).toMatchObject(missing('not-measured'))
    }
    expect(profile.gettingStarted.education).toMatchObject(missing('not-measured'))
    expect(profile.typicalEducation).toEqual({ levels: [], absent: 'not-measured' })
  })

  test('a state without a row is not in the copy, a base of zero is too small', () => {
    const [idaho] = getProfile(store, '17-2121.00', 'ID').projections.columns
    expect(idaho?.base).toMatchObject(missing('too-small'))
    expect(idaho?.percentChange).toMatchObject(missing('too-small'))
    const [guam] = getProfile(store, '17-2121.00', 'GU').projections.columns
    expect(guam?.base).toMatchObject(missing('not-in-copy'))
  })
})

describe('marks of the wage release', () => {
  const marked = openChangedStore((dataset) => {
    const wages = dataset
      .table('wages')
      .map((row) =>
        row.area === 'US' && row.oews_code === '29-1216'
          ? { ...row, a75: '#', a90: '#', h90: '#', a10: '*', employment: '**' }
          : row,
      )
    const sources = dataset.manifest.sources.map((source) =>
      source.id === 'oews-2025-national'
        ? { ...source, wageCeiling: { annual: 239_200, hourly: 115 } }
        : source,
    )
    return { ...withTables(dataset, { wages }), manifest: { ...dataset.manifest, sources } }
  })

  test('the ceiling of the release is a floor of the figure', () => {
    const [nation] = getProfile(marked, '29-1216.00', 'US').wages.areas
    expect(nation?.annual.p75).toMatchObject({ value: 239_200, atLeast: true })
    expect(nation?.annual.p90).toMatchObject({ value: 239_200, atLeast: true })
    expect(nation?.hourly.p90).toMatchObject({ value: 115, atLeast: true })
    expect(nation?.annual.median).not.toHaveProperty('atLeast')
    expect(nation?.annual.p10).toMatchObject(missing('not-published'))
    expect(nation?.employment).toMatchObject(missing('not-published'))
  })
})

describe('codes', () => {
  test.each([
    ['29-2072', '29-2072.00'],
    ['29-1141', '29-1141.00'],
  ])('%s stands for %s', (soc, code) => {
    expect(getProfile(store, soc, 'US').code).toBe(code)
  })

  test.each([
    ['29-2071', '29-2071 (replaced by 29-2072.00, 29-9021.00)'],
    ['29-2071.00', '29-2071.00 (replaced by 29-2072.00, 29-9021.00)'],
    ['99-9999', '99-9999'],
  ])('%s is not found', (code, subject) => {
    expect(() => getProfile(store, code, 'US')).toThrow(
      expect.objectContaining({ kind: 'not-found', subject }),
    )
  })

  test('an unknown area is not found', () => {
    expect(() => getProfile(store, '29-2072.00', 'ZZ')).toThrow(
      expect.objectContaining({ kind: 'not-found', subject: 'ZZ' }),
    )
  })
})

const areas = process.env['WAYMARK_LONG'] ? listAreas(store).map(({ code }) => code) : ['CA', 'US']

test.each(areas)('every occupation has a whole profile in %s', { timeout: 300_000 }, (area) => {
  expect(codes).toHaveLength(1016)
  const problems = codes.flatMap((code) => problemsOf(getProfile(store, code, area)))
  expect(problems.slice(0, 20)).toEqual([])
})

/** Values that no page can show, and absences without a reason. */
function problemsOf(profile: Profile): string[] {
  const problems: string[] = []
  for (const { path, value } of everyObject(profile)) {
    const say = (problem: string): void =>
      void problems.push(`${profile.code} ${profile.area.code} ${path}: ${problem}`)
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) say(`${key} is undefined`)
      if (typeof inner === 'number' && !Number.isFinite(inner)) say(`${key} is ${inner}`)
      // Waymark's own rules have no home page.
      if (inner === '' && key !== 'url') say(`${key} is empty`)
    }
    if ('unit' in value && 'value' in value) {
      if ((value.value === null) !== 'absent' in value) say('a figure without a reason')
      if ('absent' in value && value.absent === undefined) say('an empty reason')
    }
    if ('items' in value && Array.isArray(value.items) && !('listed' in value)) {
      if ((value.items.length === 0) !== 'absent' in value) say('an empty list without a reason')
      if ('shown' in value && Number(value.shown) > value.items.length) say('more shown than held')
    }
  }
  if (profile.summary.text === null && !profile.summary.absent) problems.push('no summary')
  if (profile.typicalEducation.levels.length === 0 && !profile.typicalEducation.absent) {
    problems.push('no attainment')
  }
  if (profile.apprenticeship.listed !== profile.apprenticeship.items.length > 0) {
    problems.push('apprenticeships do not fit')
  }
  const education: Figure<string> = profile.gettingStarted.education
  if (education.value === null && !education.absent) problems.push('no education')
  return problems
}

test('a profile is read within one frame', () => {
  getProfile(store, '29-2072.00', 'CA')
  const started = performance.now()
  for (const code of codes.slice(0, 100)) getProfile(store, code, 'CA')
  expect((performance.now() - started) / 100).toBeLessThan(16)
})

test('the outlook follows the thresholds of the data', () => {
  const steps = new Map(
    codes.map((code) => {
      const { outlook } = getProfile(store, code, 'US')
      return [code, outlook]
    }),
  )
  const counts = Map.groupBy([...steps.values()], ({ step }) => step)
  for (const step of ['very-likely', 'likely', 'less-likely'] as const) {
    expect(counts.get(step)?.length).toBeGreaterThan(50)
  }
  expect(steps.get('29-2072.00')).toMatchObject({ step: 'very-likely', growth: figure(7.1) })
})
