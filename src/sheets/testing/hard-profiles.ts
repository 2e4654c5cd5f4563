import type { Figure, MeasuredFor } from '../../shared/domain/figure.ts'
import type { Profile, RatedList } from '../../shared/domain/profile.ts'
import { absentFigure, absentPercentiles, profileFixture, ratedList } from './profile-fixture.ts'

const LONG =
  'Grinding, Lapping, Polishing, and Buffing Machine Tool Setters, Operators, and Tenders, Metal and Plastic'
export const group: MeasuredFor = {
  code: '53-1047',
  title:
    'First-Line Supervisors of Transportation and Material Moving Workers, Except Aircraft Cargo Handling Supervisors',
  scope: 'group',
}

const inGroup = <T extends number | string>(
  measuredFor: MeasuredFor,
  figure: Figure<T>,
): Figure<T> => ({ ...figure, measuredFor })

export const unrated: RatedList = { ...ratedList([], 0), absent: 'not-measured' }

export const plain = profileFixture()

export const military = profileFixture({
  code: '55-1011.00',
  title: 'Air Crew Officers',
  family: { code: '55', title: 'Military' },
  alsoKnownAs: { items: [], shown: 0, source: 'onet-30.3', absent: 'not-measured' },
  summary: { text: null, absent: 'not-written', source: 'waymark' },
  activities: { items: [], source: 'waymark', absent: 'not-written' },
  outlook: {
    ...plain.outlook,
    step: null,
    absent: 'not-measured',
    growth: absentFigure('not-measured', 'percent'),
    openings: absentFigure('not-measured', 'openings/year'),
  },
  wages: {
    form: 'both',
    areas: plain.wages.areas.map(({ area }) => ({
      area,
      annual: absentPercentiles('not-measured', 'USD/year'),
      hourly: absentPercentiles('not-measured', 'USD/hour'),
      employment: absentFigure('not-measured', 'people'),
    })),
  },
  projections: {
    columns: plain.projections.columns.map(({ area, years }) => ({
      area,
      years,
      base: absentFigure('not-measured', 'people'),
      projected: absentFigure('not-measured', 'people'),
      percentChange: absentFigure('not-measured', 'percent'),
      openings: absentFigure('not-measured', 'openings/year'),
    })),
  },
  typicalEducation: { levels: [], absent: 'not-measured' },
  knowledge: unrated,
  skills: unrated,
  abilities: unrated,
  software: { items: [], shown: 0, source: 'onet-30.3', absent: 'not-measured' },
  related: { items: [], shown: 0, source: 'onet-30.3', absent: 'not-measured' },
  programs: { items: [], shown: 0, source: 'nces', absent: 'not-measured' },
  apprenticeship: { listed: false, items: [], source: 'rapids-2019' },
})

export const longest = profileFixture({
  title: LONG,
  summary: { text: 'You set up large machines and watch them work. '.repeat(8), source: 'waymark' },
  alsoKnownAs: { items: Array(10).fill(`${LONG} Helper`), shown: 10, source: 'onet-30.3' },
  activities: {
    items: Array.from(
      { length: 12 },
      (_, index) =>
        `${index} Watch screens during the operation, then write what you saw in the log`,
    ),
    source: 'waymark',
  },
  software: {
    ...plain.software,
    items: plain.software.items.map((item, index) => ({
      ...item,
      name: `${index} Digital Imaging Communications in Medicine DICOM-compatible image acquisition and integration software products`,
    })),
  },
  programs: {
    ...plain.programs,
    items: Array.from({ length: 9 }, (_, index) => ({
      cip: `48.050${index}`,
      title: `${index} Turkic, Uralic-Altaic, Caucasian, and Central Asian Languages, Literatures, and Linguistics, Other`,
    })),
  },
  apprenticeship: {
    listed: true,
    items: Array.from({ length: 14 }, (_, index) => ({
      rapidsCode: `${index}`,
      title: `${index} CNC operator and programmer (Existing Title: CNC Set-Up Program Operator - Milling and Turning)`,
      termHours: null,
    })),
    source: 'rapids-2019',
  },
  related: {
    ...plain.related,
    items: plain.related.items.map((item, index) => ({ ...item, title: `${index} ${LONG}` })),
  },
})

export const groupedAs = (pay: MeasuredFor, schooling: string): Profile =>
  profileFixture({
    title: 'Recycling Coordinators',
    wages: {
      form: 'both',
      areas: plain.wages.areas.map((area) => ({
        ...area,
        annual: { ...area.annual, median: inGroup(pay, area.annual.median) },
      })),
    },
    outlook: { ...plain.outlook, growth: inGroup(pay, plain.outlook.growth) },
    projections: {
      columns: plain.projections.columns.map((column) => ({
        ...column,
        base: inGroup(pay, column.base),
      })),
    },
    typicalEducation: {
      levels: plain.typicalEducation.levels.map(({ level, share }) => ({
        level,
        share: { ...share, measuredFor: { ...pay, title: schooling } },
      })),
    },
  })
export const grouped = groupedAs(group, LONG)
