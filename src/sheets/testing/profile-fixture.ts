import type {
  Absence,
  Area,
  Figure,
  MeasuredFor,
  Source,
  Unit,
} from '../../shared/domain/figure.ts'
import { educationLevels } from '../../shared/domain/profile.ts'
import type {
  AreaWages,
  Percentiles,
  Profile,
  ProjectionColumn,
  RatedList,
} from '../../shared/domain/profile.ts'

const nation: Area = { code: 'US', name: 'United States', kind: 'nation' }
const california: Area = { code: 'CA', name: 'California', kind: 'state' }
const measuredFor: MeasuredFor = {
  code: '29-2072',
  title: 'Medical Records Specialists',
  scope: 'same',
}

export function figure(value: number, unit: Unit, release = 'OEWS May 2025'): Figure {
  return { value, unit, area: 'CA', release, source: 'oews', measuredFor }
}

export function absentFigure(absent: Absence, unit: Unit): Figure {
  return {
    value: null,
    absent,
    unit,
    area: 'CA',
    release: 'OEWS May 2025',
    source: 'oews',
    measuredFor,
  }
}

function percentiles(median: number, unit: Unit): Percentiles {
  const part = (share: number): Figure => figure(Math.round(median * share), unit)
  return { p10: part(0.7), p25: part(0.8), median: part(1), p75: part(1.3), p90: part(1.6) }
}

export function absentPercentiles(absent: Absence, unit: Unit): Percentiles {
  const none = absentFigure(absent, unit)
  return { p10: none, p25: none, median: none, p75: none, p90: none }
}

function areaWages(area: Area, median: number): AreaWages {
  return {
    area,
    annual: percentiles(median, 'USD/year'),
    hourly: {
      ...absentPercentiles('not-in-copy', 'USD/hour'),
      median: figure(median / 2080, 'USD/hour'),
    },
    employment: figure(21_340, 'people'),
  }
}

function projection(area: Area, base: number, inferred: boolean): ProjectionColumn {
  const years = { base, projected: base + 10, inferred }
  return {
    area,
    years,
    base: figure(186_400, 'people'),
    projected: figure(199_700, 'people'),
    percentChange: figure(7.1, 'percent'),
    openings: figure(14_200, 'openings/year'),
  }
}

export function ratedList(names: readonly string[], shown: number): RatedList {
  return {
    items: names.map((name, index) => ({
      element: `9.${name}`,
      name,
      definition: `You use ${name} well in your work.`,
      importance: figure(90 - index, 'points of 100'),
      level: figure(60 - index, 'points of 100'),
    })),
    shown,
    rule: { importanceAtLeast: 69, fillFrom: 50, fewest: 3, most: 8 },
    source: 'onet-30.0',
  }
}

const category = (value: string): Figure<string> => ({
  value,
  unit: 'category',
  area: 'US',
  release: 'EP 2024-34',
  source: 'ep',
  measuredFor,
})

const source = (id: string, agency: string, title: string, release: string): Source => ({
  id,
  agency,
  title,
  release,
  released: '2026-05',
  retrieved: '2026-11',
  url: 'https://www.example.org/',
  terms: 'CC BY 4.0',
  note: null,
})

const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index + 1}`)

/** A whole profile with every part present; `over` replaces parts. */
export function profileFixture(over: Partial<Profile> = {}): Profile {
  return {
    code: '29-2072.00',
    title: 'Medical Records Specialists',
    socCode: '29-2072',
    socTitle: 'Medical Records Specialists',
    family: { code: '29', title: 'Healthcare practitioners' },
    area: california,
    nation,
    summary: {
      text: 'You keep the health records of patients in good order. You turn each visit and each test into short codes, so that the bill is right and the next doctor finds what was done. Most of the day you work at a computer.',
      source: 'waymark',
    },
    alsoKnownAs: { items: numbered('Records Clerk', 10), shown: 10, source: 'onet-30.3' },
    video: { url: null, transcript: null, absent: 'none-held' },
    outlook: {
      step: 'very-likely',
      growth: figure(7.1, 'percent'),
      openings: figure(14_200, 'openings/year'),
      years: { base: 2024, projected: 2034, inferred: false },
      rule: {
        strongGrowthPercent: 6.2,
        manyOpenings: 100_000,
        largestDeclinePercent: 2,
        someGrowthPercent: 3.1,
        allOccupationsPercent: 3.1,
      },
    },
    projections: {
      columns: [
        projection(california, 2022, true),
        projection(nation, 2022, true),
        projection(nation, 2024, false),
      ],
    },
    wages: { areas: [areaWages(california, 58_240), areaWages(nation, 50_980)], form: 'both' },
    gettingStarted: {
      education: category('Postsecondary nondegree award'),
      experience: category('None'),
      training: category('None'),
    },
    programs: {
      items: [
        { cip: '51.0707', title: 'Health Information/Medical Records Technology/Technician' },
        { cip: '51.0713', title: 'Medical Insurance Coding Specialist/Coder' },
      ],
      shown: 2,
      source: 'nces',
    },
    typicalEducation: {
      levels: educationLevels.map((level, index) => ({
        level,
        share: figure([2.1, 20.4, 31.5, 19.8, 20.1, 5.1, 1][index] ?? 0, 'percent'),
      })),
    },
    certifications: { absent: 'none-held' },
    licenses: { absent: 'none-held' },
    apprenticeship: {
      listed: true,
      items: [{ rapidsCode: '1114', title: 'Medical coder', termHours: '2500' }],
      source: 'rapids-2019',
    },
    activities: {
      items: numbered('Read the notes of a visit and pick the codes, part', 9),
      source: 'waymark',
    },
    knowledge: ratedList(numbered('Knowledge', 33), 5),
    skills: ratedList(numbered('Skill', 35), 4),
    abilities: ratedList(numbered('Ability', 52), 6),
    workStyles: { items: [], shown: 0, source: 'onet-30.1', absent: 'not-measured' },
    interests: { items: [], shown: 0, source: 'onet-30.1', absent: 'not-measured' },
    software: {
      items: numbered('Records software', 14).map((name) => ({
        name,
        category: 'Medical software',
        hot: false,
        inDemand: true,
      })),
      shown: 10,
      source: 'onet-30.3',
    },
    jobZone: { zone: figure(3, 'job zone') },
    related: {
      items: numbered('Health Information Technologists and Medical Registrars', 10).map(
        (title, index) => ({
          code: `29-90${10 + index}.00`,
          title,
          tier: 'primary-short',
          medianPay: figure(60_000 + index * 1000, 'USD/year'),
          payDifference: figure(1760 - index * 1000, 'USD/year'),
          education: category("Associate's degree"),
        }),
      ),
      shown: 10,
      source: 'onet-30.3',
    },
    sources: [
      source('onet-30.3', 'USDOL/ETA', 'O*NET Database', '30.3'),
      source('onet-30.0', 'USDOL/ETA', 'O*NET Database', '30.0'),
      source('oews', 'U.S. Bureau of Labor Statistics', 'Wage Statistics', 'May 2025'),
      source('ep', 'U.S. Bureau of Labor Statistics', 'Employment Projections', '2024-34'),
      source('waymark', 'Waymark', 'Rules of Waymark', '1'),
    ],
    ...over,
  }
}
