import type {
  ComparedOccupation,
  Comparison,
  ComparisonCell,
  ComparisonNote,
  Transition,
} from '../compare.ts'
import type { CarryOver } from '../carry-over.ts'
import { NATION } from '../figure.ts'
import type { Absence, Area, Figure, MeasuredFor, Unit } from '../figure.ts'
import type { Percentiles, ProjectionColumn, RatedItem } from '../profile.ts'

const nation: Area = { code: NATION, name: 'United States', kind: 'nation' }
const places: readonly Area[] = [
  { code: 'CA', name: 'California', kind: 'state' },
  nation,
  { code: 'TX', name: 'Texas', kind: 'state' },
  { code: 'DC', name: 'District of Columbia', kind: 'state' },
  { code: 'MA', name: 'Massachusetts', kind: 'state' },
]

type Certificate = Pick<Figure, 'area' | 'release' | 'source' | 'measuredFor'>

const certificate = (area: string, measuredFor: MeasuredFor): Certificate => ({
  area,
  release: 'OEWS May 2025',
  source: 'oews',
  measuredFor,
})

const figure = (value: number, unit: Unit, from: Certificate): Figure => ({ value, unit, ...from })
const absentFigure = (absent: Absence, unit: Unit, from: Certificate): Figure => ({
  value: null,
  absent,
  unit,
  ...from,
})

function percentiles(median: number, unit: Unit, from: Certificate): Percentiles {
  const part = (share: number): Figure => figure(Math.round(median * share * 100) / 100, unit, from)
  return { p10: part(0.7), p25: part(0.8), median: part(1), p75: part(1.3), p90: part(1.6) }
}

function absentPercentiles(absent: Absence, unit: Unit, from: Certificate): Percentiles {
  const none = absentFigure(absent, unit, from)
  return { p10: none, p25: none, median: none, p75: none, p90: none }
}

export interface JobSetting {
  readonly title: string
  readonly form?: ComparedOccupation['form']
  /** Dollars a year, or an hour for an occupation published by the hour only. */
  readonly median?: number
  /** Pay has no figure in the first place. */
  readonly absentHere?: true
  /** The two highest percentiles are floors. */
  readonly ceiling?: true
  /** Neither pay nor projections are measured. */
  readonly unmeasured?: true
}

function cellOf(
  { title, form = 'both', median = 50_000, absentHere, ceiling, unmeasured }: JobSetting,
  code: string,
  area: Area,
  isFirst: boolean,
): ComparisonCell {
  const from = certificate(area.code, { code: code.slice(0, 7), title, scope: 'same' })
  const pay = (unit: 'USD/year' | 'USD/hour'): Percentiles => {
    const hourly = unit === 'USD/hour'
    if (unmeasured) return absentPercentiles('not-measured', unit, from)
    if (hourly && form === 'annual') return absentPercentiles('annual-only', unit, from)
    if (!hourly && form === 'hourly') return absentPercentiles('hourly-only', unit, from)
    if (absentHere && isFirst) return absentPercentiles('not-in-copy', unit, from)
    const whole = percentiles(hourly && form === 'both' ? median / 2080 : median, unit, from)
    return ceiling
      ? { ...whole, p75: { ...whole.p75, atLeast: true }, p90: { ...whole.p75, atLeast: true } }
      : whole
  }
  const count = (value: number, unit: Unit): Figure =>
    unmeasured ? absentFigure('not-measured', unit, from) : figure(value, unit, from)
  const base = area.code === NATION ? 2024 : 2022
  const projection: ProjectionColumn = {
    area,
    years: { base, projected: base + 10, inferred: base === 2022 },
    base: count(186_400, 'people'),
    projected: count(180_400, 'people'),
    percentChange: count(-3.2, 'percent'),
    openings: count(14_200, 'openings/year'),
  }
  const stands: Partial<Record<ComparisonNote, boolean>> = {
    'annual-only': form === 'annual',
    'hourly-only': form === 'hourly',
    'no-wage': unmeasured === true,
    'wider-area-shown': absentHere === true && isFirst,
    'years-inferred': projection.years.inferred,
  }
  const wide = certificate(NATION, from.measuredFor)
  return {
    code,
    area: area.code,
    wages: { annual: pay('USD/year'), hourly: pay('USD/hour') },
    employment: count(21_340, 'people'),
    projection,
    projectionSameCycle:
      area.code === NATION
        ? { ...projection, years: { base: 2022, projected: 2032, inferred: true } }
        : null,
    wider: stands['wider-area-shown']
      ? {
          area: nation,
          annual: percentiles(median, 'USD/year', wide),
          hourly: percentiles(median / 2080, 'USD/hour', wide),
        }
      : null,
    notes: (
      ['annual-only', 'hourly-only', 'no-wage', 'wider-area-shown', 'years-inferred'] as const
    ).filter((note) => stands[note]),
  }
}

const rated = (name: string, importance: number, from: Certificate): RatedItem => ({
  element: `9.${name}`,
  name,
  definition: '',
  importance: figure(importance, 'points of 100', from),
  level: figure(50, 'points of 100', from),
})

function carry(kind: string, from: Certificate): CarryOver {
  const items = Array.from({ length: 9 }, (_, index) =>
    rated(`${kind} that matters ${index + 1}`, 90 - index, from),
  )
  return { carriesOver: items.slice(0, 6), toLearn: items.slice(6) }
}

/** Jobs in the first `areaCount` of the places, with every kind of figure. */
export function comparisonFixture(jobs: readonly JobSetting[], areaCount: number): Comparison {
  const areas = places.slice(0, areaCount)
  const codeOf = (index: number): string => `11-10${11 + index}.00`
  const occupations = jobs.map(
    ({ title, form = 'both', unmeasured }, index): ComparedOccupation => {
      const from = certificate(NATION, { code: codeOf(index).slice(0, 7), title, scope: 'same' })
      const words = (value: string): Figure<string> =>
        unmeasured
          ? { value: null, absent: 'not-measured', unit: 'category', ...from }
          : { value, unit: 'category', ...from }
      return {
        code: codeOf(index),
        title,
        socCode: codeOf(index).slice(0, 7),
        form,
        outlook: {
          step: unmeasured ? null : 'likely',
          growth: figure(-3.2, 'percent', from),
          openings: figure(14_200, 'openings/year', from),
          years: { base: 2024, projected: 2034, inferred: false },
          rule: {
            strongGrowthPercent: 6.2,
            manyOpenings: 100_000,
            largestDeclinePercent: 2,
            someGrowthPercent: 3.1,
            allOccupationsPercent: 3.1,
          },
        },
        gettingStarted: {
          education: words('High school diploma or equivalent'),
          experience: words('None'),
          training: words('Moderate-term on-the-job training'),
        },
        apprenticeable: index % 2 === 0,
      }
    },
  )
  const transitions = occupations.slice(1).map((to): Transition => {
    const from = certificate(NATION, { code: to.socCode, title: to.title, scope: 'same' })
    return {
      from: codeOf(0),
      to: to.code,
      payDifference: areas.map((area) => figure(-17_710, 'USD/year', { ...from, area: area.code })),
      educationSteps: 2,
      knowledge: carry('Knowledge', from),
      skills: carry('Skill', from),
      abilities: carry('Ability', from),
    }
  })
  return {
    occupations,
    areas,
    cells: jobs.flatMap((job, index) =>
      areas.map((area, at) => cellOf(job, codeOf(index), area, at === 0)),
    ),
    transitions,
    rule: { neededFrom: 60, heldFrom: 50, levelShortfall: 10 },
    yearsDiffer: areaCount > 1,
    sources: [
      {
        id: 'oews',
        agency: 'U.S. Bureau of Labor Statistics',
        title: 'Wage Statistics',
        release: 'May 2025',
        released: '2026-05',
        retrieved: '2026-11',
        url: 'https://www.bls.gov/oes/',
        terms: 'Public domain',
        note: null,
      },
      {
        id: 'onet-30.3',
        agency: 'USDOL/ETA',
        title: 'O*NET Database',
        release: '30.3',
        released: '2026-05',
        retrieved: '2026-11',
        url: 'https://www.onetcenter.org/',
        terms: 'CC BY 4.0',
        note: null,
      },
    ],
  }
}
