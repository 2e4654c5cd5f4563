import { NATION } from '../shared/domain/figure.ts'
import type { Area, Figure, Unit } from '../shared/domain/figure.ts'
import type {
  Outlook,
  OutlookRule,
  OutlookStep,
  ProjectionColumn,
  Projections,
  Years,
} from '../shared/domain/profile.ts'
import { WaymarkError } from '../shared/failure.ts'
import { absent, presentOr } from './figures.ts'
import type { Origin } from './figures.ts'
import { measuredFor } from './occupations.ts'
import type { Occupation } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { findArea, outlookRule, releaseFor, releaseOf } from './reference.ts'

type ProjectionTopic = 'projections' | 'state projections'

interface ProjectionRow {
  readonly base: number | null
  readonly projected: number | null
  readonly percent: number | null
  readonly openings: number | null
  readonly source: number
}
const projectionRow = query<[topic: string, code: string, area: string], ProjectionRow>(
  `SELECT base, projected, percent, openings, source
  FROM projection WHERE topic = ? AND code = ? AND area = ?`,
)

/**
 * Projected employment: the state and the nation in the cycle of the state file, then the nation's
 * newest cycle; for the nation only that one.
 *
 * @throws WaymarkError `not-found` when the store has no such area
 */
export function projectionsOf(store: Store, occupation: Occupation, area: Area): Projections {
  const nation = findArea(store, NATION)
  const newest = column(store, occupation, nation, 'projections')
  if (area.code === NATION) return { columns: [newest] }
  return {
    columns: [
      column(store, occupation, area, 'state projections'),
      column(store, occupation, nation, 'state projections'),
      newest,
    ],
  }
}

/** The nation in the cycle of the state file, which its newest cycle must not be compared with. */
export function nationInStatesCycle(store: Store, occupation: Occupation): ProjectionColumn {
  return column(store, occupation, findArea(store, NATION), 'state projections')
}

/** National outlook by Waymark's own rule; no projection, no step. */
export function outlookOf(store: Store, occupation: Occupation): Outlook {
  const nation = findArea(store, NATION)
  const {
    percentChange: growth,
    openings,
    years,
  } = column(store, occupation, nation, 'projections')
  const rule = outlookRule(store)
  const reason = growth.absent ?? openings.absent
  if (growth.value === null || openings.value === null) {
    return { step: null, absent: reason ?? 'not-published', growth, openings, years, rule }
  }
  return { step: outlookStep(growth.value, openings.value, rule), growth, openings, years, rule }
}

/** @param growth percent over the span of the projection; @param openings a year */
export function outlookStep(growth: number, openings: number, rule: OutlookRule): OutlookStep {
  const many = openings >= rule.manyOpenings && growth >= -rule.largestDeclinePercent
  if (growth >= rule.strongGrowthPercent || many) return 'very-likely'
  return growth >= rule.someGrowthPercent ? 'likely' : 'less-likely'
}

function column(
  store: Store,
  occupation: Occupation,
  area: Area,
  topic: ProjectionTopic,
): ProjectionColumn {
  const measured = measuredFor(store, topic, occupation)
  const row = measured.held
    ? projectionRow.one(store, topic, measured.measuredFor.code, area.code)
    : undefined
  const release = row ? releaseOf(store, row.source) : releaseFor(store, topic, area.code)
  const origin: Origin = { area: area.code, release, measuredFor: measured.measuredFor }
  const figure = (value: number | null | undefined, unit: Unit): Figure => {
    if (!measured.held) return absent('not-measured', unit, origin)
    // A base that rounds to zero makes its growth and openings say nothing either.
    if (row?.base === 0) return absent('too-small', unit, origin)
    return presentOr(value ?? null, whenEmpty(topic, area), unit, origin)
  }
  return {
    area,
    years: yearsOf(release.years),
    base: figure(row?.base, 'people'),
    projected: figure(row?.projected, 'people'),
    percentChange: figure(row?.percent, 'percent'),
    openings: figure(row?.openings, 'openings/year'),
  }
}

/** The national file is whole, so an empty cell there is the agency's own dash. */
function whenEmpty(topic: ProjectionTopic, area: Area): 'not-published' | 'not-in-copy' {
  return topic === 'projections' && area.code === NATION ? 'not-published' : 'not-in-copy'
}

function yearsOf(years: Years | null): Years {
  if (!years) throw new WaymarkError('store-damaged', 'a projection without years')
  return years
}
