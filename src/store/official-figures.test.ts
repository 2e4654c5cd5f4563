import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Figure } from '../shared/domain/figure.ts'
import { educationLevels, percentileKeys } from '../shared/domain/profile.ts'
import type { Profile, RatedList } from '../shared/domain/profile.ts'
import { listFamilies, listFamily } from './browse.ts'
import { listAreas } from './loaded-data.ts'
import { getProfile } from './profile.ts'
import { readCsv, readSheet, readTabs } from './testing/raw-files.ts'
import type { RawRow } from './testing/raw-files.ts'
import { openTestStore } from './testing/test-store.ts'

const RELEASES = '../shared/data'
const SAMPLES = 1000
const SEED = 20_261_122

type Value = number | string | null
/** A figure of a profile with what the official file says. */
interface Sample {
  readonly what: string
  readonly shown: Value
  readonly official: Value
}

const FIPS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AL1 AK2 AZ4 AR5 CA6 CO8 CT9 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 ' +
    'MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 ' +
    'PA42 RI44 SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56 GU66 PR72 VI78 US0'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

const DerivedArea = z.object({
  fips: z.string().optional(),
  cbsa: z.string().optional(),
  occupations: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()]))),
})

const missing = existsSync(RELEASES)
  ? ''
  : ` (skipped: the official releases are not at ${RELEASES})`

describe.skipIf(missing)(`figures equal the official files${missing}`, () => {
  const store = openTestStore()
  let official: Official

  beforeAll(async () => {
    official = await readOfficial()
  })

  test('1,000 figures drawn at random', { timeout: 120_000 }, () => {
    const random = randomFrom(SEED)
    const codes = listFamilies(store).flatMap(({ code }) =>
      listFamily(store, code, 'US').map((occupation) => occupation.code),
    )
    const areas = listAreas(store).map(({ code }) => code)
    const samples: Sample[] = []
    while (samples.length < SAMPLES) {
      const profile = getProfile(store, pick(codes, random), pick(areas, random))
      const drawn = pick(topics, random)(profile, official)
      if (drawn.length > 0) samples.push(pick(drawn, random))
    }
    const wrong = samples.filter(({ shown, official: said }) => !isEqual(shown, said))
    expect(wrong).toEqual([])
    // A test of blanks alone would prove little.
    expect(samples.filter(({ shown }) => shown !== null).length).toBeGreaterThan(SAMPLES * 0.6)
  })
})

interface Official {
  readonly nationalWages: ReadonlyMap<string, RawRow>
  readonly stateWages: ReadonlyMap<number, z.infer<typeof DerivedArea>['occupations']>
  readonly nationalProjections: ReadonlyMap<string, RawRow>
  readonly stateProjections: ReadonlyMap<string, RawRow>
  readonly attainment: ReadonlyMap<string, RawRow>
  readonly entry: ReadonlyMap<string, RawRow>
  /** By occupation, element and scale. */
  readonly ratings: ReadonlyMap<string, RawRow>
  readonly zones: ReadonlyMap<string, RawRow>
}

const at = (...path: readonly string[]): string => join(RELEASES, ...path)

async function readOfficial(): Promise<Official> {
  const derived = ['states', 'part-of-metros'].flatMap((folder) =>
    readdirSync(at('oews/M2025-derived-json', folder))
      .filter((file) => folder === 'states' || /^(?:66|72|78)\.json$/.test(file))
      .map((file) =>
        DerivedArea.parse(
          JSON.parse(readFileSync(at('oews/M2025-derived-json', folder, file), 'utf8')),
        ),
      ),
  )
  const national = await readSheet(
    at('oews/national_M2025_dl.xlsx'),
    'xl/worksheets/sheet1.xml',
    /^OCC_CODE$/,
  )
  const attainment = await readSheet(
    at('projections/education_2022-32.xlsx'),
    'xl/worksheets/sheet4.xml',
    /Matrix code/i,
  )
  const entry = await readSheet(
    at('projections/education_table5.4_2024-34.xlsx'),
    'xl/worksheets/sheet1.xml',
    /Matrix code/i,
  )
  const rated = [
    'onet/30.0-ratings-tsv/Knowledge.txt',
    'onet/30.0-ratings-tsv/Skills.txt',
    'onet/30.0-ratings-tsv/Abilities.txt',
    'onet/30.1-part-txt/Work Styles.txt',
    'onet/30.1-part-txt/Interests.txt',
  ].flatMap((file) => readTabs(at(file)))
  return {
    nationalWages: by(
      national.filter((row) => row['O_GROUP'] === 'detailed'),
      (row) => row['OCC_CODE'],
    ),
    stateWages: new Map(
      derived.map(({ fips, cbsa, occupations }) => [Number(fips ?? cbsa), occupations]),
    ),
    nationalProjections: by(
      readCsv(at('projections/Employment Projections 2024-34.csv')),
      (row) => /\d\d-\d{4}/.exec(row['Occupation Code'] ?? '')?.[0],
    ),
    stateProjections: by(
      readCsv(at('state-projections/longterm_stfips-all_885_occupations.csv')),
      (row) => `${Number(row['STFIPS'])} ${row['OccCode']}`,
    ),
    attainment: by(attainment, codeOfMatrix),
    entry: by(entry, codeOfMatrix),
    ratings: by(rated, (row) => `${row['O*NET-SOC Code']} ${row['Element ID']} ${row['Scale ID']}`),
    zones: by(readCsv(at('onet/30.3-csv/job_zones.csv')), (row) => row['O*NET-SOC Code']),
  }
}

function codeOfMatrix(row: RawRow): string | undefined {
  return Object.entries(row).find(([name]) => /Matrix code/i.test(name))?.[1]
}

function by(rows: readonly RawRow[], key: (row: RawRow) => string | undefined) {
  return new Map(rows.map((row) => [key(row) ?? '', row]))
}

/** Figures of one topic of a profile, each with what the official file says. */
type TopicReader = (profile: Profile, official: Official) => Sample[]

const wages: TopicReader = (profile, official) =>
  profile.wages.areas.flatMap(({ annual, hourly, employment }) => {
    const names = { p10: 'PCT10', p25: 'PCT25', median: 'MEDIAN', p75: 'PCT75', p90: 'PCT90' }
    const keys = { p10: 'p10', p25: 'p25', median: 'med', p75: 'p75', p90: 'p90' }
    return [
      wage(official, employment, 'TOT_EMP', 'emp'),
      ...percentileKeys.map((key) => wage(official, annual[key], `A_${names[key]}`, keys[key])),
      ...percentileKeys.map((key) =>
        wage(official, hourly[key], `H_${names[key]}`, key === 'median' ? 'hmed' : null),
      ),
    ]
  })

/** @param derived key in the derived copy, which has but one hourly figure */
function wage(
  { nationalWages, stateWages }: Official,
  figure: Figure,
  column: string,
  derived: string | null,
): Sample {
  const { area } = figure
  const { code } = figure.measuredFor
  const national = nationalWages.get(code)
  const state = stateWages.get(FIPS[area] ?? -1)?.[code]
  const withheld = national?.['HOURLY'] === 'TRUE' && derived !== 'emp'
  const inState = derived === null || withheld ? null : number(state?.[derived])
  return {
    what: `${area} ${code} ${column}`,
    shown: figure.value,
    official: area === 'US' ? number(national?.[column]) : inState,
  }
}

const projections: TopicReader = (profile, { nationalProjections, stateProjections }) =>
  profile.projections.columns.flatMap(({ years, base, projected, percentChange, openings }) => {
    const newest = years.base === 2024
    const cell = (figure: Figure, national: string, state: string): Sample => {
      const { code } = figure.measuredFor
      const what = `${figure.area} ${code} ${years.base} ${state}`
      if (newest) {
        const said = number(nationalProjections.get(code)?.[national])
        const thousands = state !== 'PercentChange'
        return {
          what,
          shown: figure.value,
          official: said !== null && thousands ? Math.round(said * 1000) : said,
        }
      }
      const row = stateProjections.get(`${FIPS[figure.area]} ${code}`)
      const said = number(row?.['Base']) === 0 ? null : number(row?.[state])
      return { what, shown: figure.value, official: said }
    }
    return [
      cell(base, 'Employment 2024', 'Base'),
      cell(projected, 'Employment 2034', 'Projected'),
      cell(percentChange, 'Employment Percent Change, 2024-2034', 'PercentChange'),
      cell(openings, 'Occupational Openings, 2024-2034 Annual Average', 'AvgAnnualOpenings'),
    ]
  })

const attainmentColumns = {
  less_than_high_school: 'Less than high school diploma',
  high_school: 'High school diploma or equivalent',
  some_college: 'Some college, no degree',
  associate: "Associate's degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctoral: 'Doctoral or professional degree',
}

const schooling: TopicReader = (profile, { attainment, entry }) => {
  const { education, experience, training } = profile.gettingStarted
  const row = entry.get(education.measuredFor.code)
  const words = (figure: Figure<string>, column: RegExp): Sample => {
    const said = Object.entries(row ?? {}).find(([name]) => column.test(name))?.[1]
    return {
      what: `${profile.code} ${column.source}`,
      shown: figure.value,
      official: said && said !== '—' ? said : null,
    }
  }
  const shares = profile.typicalEducation.levels.map(({ level, share }) => ({
    what: `${profile.code} ${level}`,
    shown: share.value,
    official: number(attainment.get(share.measuredFor.code)?.[attainmentColumns[level]]),
  }))
  expect([0, educationLevels.length]).toContain(shares.length)
  return [
    words(education, /^Typical education/),
    words(experience, /^Work experience/),
    words(training, /^Typical on-the-job/),
    ...shares,
  ]
}

function points(row: RawRow | undefined, lowest: number, highest: number): Value {
  const said = number(row?.['Data Value'])
  return said === null ? null : Math.round(((said - lowest) / (highest - lowest)) * 100)
}

const ratings: TopicReader = (profile, { ratings: rows }) => {
  const rating = (element: string, scale: string): RawRow | undefined =>
    rows.get(`${profile.code} ${element} ${scale}`)
  const lists: readonly RatedList[] = [profile.knowledge, profile.skills, profile.abilities]
  return [
    ...lists.flatMap(({ items }) =>
      items.flatMap(({ element, importance, level }) => {
        const lv = rating(element, 'LV')
        return [
          {
            what: `${profile.code} ${element} IM`,
            shown: importance.value,
            official: points(rating(element, 'IM'), 1, 5),
          },
          {
            what: `${profile.code} ${element} LV`,
            shown: level.value,
            official: lv?.['Not Relevant'] === 'Y' ? null : points(lv, 0, 7),
          },
        ]
      }),
    ),
    ...profile.workStyles.items.map(({ element, impact }) => ({
      what: `${profile.code} ${element} WI`,
      shown: impact.value,
      official: number(rating(element, 'WI')?.['Data Value']),
    })),
    ...profile.interests.items.map(({ element, score }) => ({
      what: `${profile.code} ${element} OI`,
      shown: score.value,
      official: number(rating(element, 'OI')?.['Data Value']),
    })),
  ]
}

const zone: TopicReader = (profile, { zones }) => [
  {
    what: `${profile.code} job zone`,
    shown: profile.jobZone.zone.value,
    official: number(zones.get(profile.code)?.['Job Zone']),
  },
]

// Wages and projections count most, so they are drawn most.
const topics: readonly TopicReader[] = [
  wages,
  wages,
  wages,
  wages,
  projections,
  projections,
  projections,
  schooling,
  schooling,
  ratings,
  ratings,
  ratings,
  zone,
]

/** A figure of a cell; nothing for a mark, a dash or an empty cell. */
function number(cell: string | number | undefined): number | null {
  if (typeof cell === 'number') return cell
  if (cell === undefined || !/^-?[\d,]*\.?\d+$/.test(cell)) return null
  return Number(cell.replaceAll(',', ''))
}

function isEqual(a: Value, b: Value): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-6 : a === b
}

/** Mulberry32: the same draws on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to draw from')
  return item
}
