import type {
  OccupationList,
  OccupationListName,
  OccupationListRow,
} from '../shared/domain/compare.ts'
import type { Area, Figure } from '../shared/domain/figure.ts'
import { allOccupations } from './occupations.ts'
import type { Occupation } from './occupations.ts'
import type { Store } from './open.ts'
import { projectionsOf } from './projections.ts'
import { findArea, sourcesNamedIn } from './reference.ts'
import { gettingStartedOf } from './requirements.ts'
import { employmentIn, medianPay } from './wages.ts'

interface Ordering {
  readonly figure: (store: Store, occupation: Occupation, area: Area) => Figure
  /** 1 for the largest first, -1 for the smallest. */
  readonly direction: 1 | -1
  readonly keeps?: (value: number) => boolean
}

const projected =
  (key: 'percentChange' | 'openings') =>
  (store: Store, occupation: Occupation, area: Area): Figure => {
    const [newest] = projectionsOf(store, occupation, area).columns
    if (!newest) throw new Error(`no projection was read for ${area.code}`)
    return newest[key]
  }

const orderings: Record<OccupationListName, Ordering> = {
  'highest-paid': { figure: (store, one, area) => medianPay(store, one, area.code), direction: 1 },
  'most-openings': { figure: projected('openings'), direction: 1 },
  'fastest-growing': { figure: projected('percentChange'), direction: 1 },
  largest: { figure: (store, one, area) => employmentIn(store, one, area.code), direction: 1 },
  declining: { figure: projected('percentChange'), direction: -1, keeps: (value) => value < 0 },
}

interface Candidate {
  readonly occupation: Occupation
  readonly figure: Figure
  readonly value: number
}

/**
 * The occupations of a place in the order of one figure. Occupations that share the figure, because
 * it was measured for their SOC occupation or group, stand in one row.
 *
 * @param education typical entry education in the words of EP table 5.4; null for any
 * @param limit most rows
 * @throws WaymarkError `not-found` for an unknown area
 */
export function listOccupations(
  store: Store,
  name: OccupationListName,
  areaCode: string,
  education: string | null,
  limit: number,
): OccupationList {
  const area = findArea(store, areaCode)
  const groups = groupByFigure(candidates(store, name, area, education))
  const { direction } = orderings[name]
  const ordered = groups.toSorted(
    ([a], [b]) =>
      direction * (b.value - a.value) || (a.occupation.code < b.occupation.code ? -1 : 1),
  )
  const rows = ordered
    .slice(0, limit)
    .map((group, index) => rowOf(store, group, area, rankOf(ordered, index)))
  return { name, area, education, rows, total: groups.length, sources: sourcesNamedIn(store, rows) }
}

function candidates(
  store: Store,
  name: OccupationListName,
  area: Area,
  education: string | null,
): Candidate[] {
  const { figure: read, keeps } = orderings[name]
  return allOccupations(store).flatMap((occupation) => {
    const figure = read(store, occupation, area)
    const { value } = figure
    if (value === null || keeps?.(value) === false) return []
    const needed = gettingStartedOf(store, occupation).education.value
    return education !== null && needed !== education ? [] : [{ occupation, figure, value }]
  })
}

type Group = readonly [Candidate, ...Candidate[]]

/** Candidates come in the order of their codes, so that each group starts with its main occupation. */
function groupByFigure(all: readonly Candidate[]): Group[] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>()
  for (const candidate of all) {
    const { code } = candidate.figure.measuredFor
    const group = groups.get(code)
    if (group) group.push(candidate)
    else groups.set(code, [candidate])
  }
  return [...groups.values()]
}

/** Equal figures share a rank. */
function rankOf(ordered: readonly Group[], index: number): number {
  const value = ordered[index]?.[0].value
  return ordered.findIndex(([{ value: other }]) => other === value) + 1
}

function rowOf(store: Store, group: Group, area: Area, rank: number): OccupationListRow {
  const [{ occupation, figure }, ...others] = group
  return {
    rank,
    code: occupation.code,
    title: occupation.title,
    socCode: occupation.soc,
    figure,
    medianPay: medianPay(store, occupation, area.code),
    education: gettingStartedOf(store, occupation).education,
    alsoFor: others.map(({ occupation: { code, title } }) => ({ code, title })),
  }
}
