import { comparisonNotes, educationSteps } from '../shared/domain/compare.ts'
import { carryOver } from '../shared/domain/carry-over.ts'
import type {
  Comparison,
  ComparisonCell,
  ComparisonNote,
  Transition,
} from '../shared/domain/compare.ts'
import { NATION } from '../shared/domain/figure.ts'
import type { Area } from '../shared/domain/figure.ts'
import { percentileKeys } from '../shared/domain/profile.ts'
import type { AreaWages } from '../shared/domain/profile.ts'
import { difference } from './figures.ts'
import { findOccupation } from './occupations.ts'
import type { Occupation } from './occupations.ts'
import type { Store } from './open.ts'
import { nationInStatesCycle, outlookOf, projectionsOf } from './projections.ts'
import { ratingsOf } from './ratings.ts'
import { carryOverRule, findArea, releaseFor, sourcesNamedIn } from './reference.ts'
import { apprenticeshipOf, gettingStartedOf } from './requirements.ts'
import { medianPay, wagesOf } from './wages.ts'

const hasPay = ({ annual, hourly }: AreaWages): boolean =>
  percentileKeys.some((key) => annual[key].value !== null || hourly[key].value !== null)

/** `29-2072` and `29-2072.00` are one occupation. */
const eachOnce = <T extends { readonly code: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.code, one])).values(),
]

/**
 * Occupations beside each other in several places. The first occupation is the one that the others
 * are compared with.
 *
 * @param codes O*NET-SOC or SOC codes
 * @throws WaymarkError `not-found` for an unknown area or code
 */
export function getComparison(
  store: Store,
  codes: readonly string[],
  areaCodes: readonly string[],
): Comparison {
  const areas = eachOnce(areaCodes.map((code) => findArea(store, code)))
  const occupations = eachOnce(codes.map((code) => findOccupation(store, code)))
  const besideStates = areas.some(({ code }) => code !== NATION)
  const cells = occupations.flatMap((occupation, at) =>
    areas.map((area) => cellOf(store, occupation, occupations.slice(0, at), area, besideStates)),
  )
  const [first, ...others] = occupations
  const comparison: Omit<Comparison, 'sources'> = {
    occupations: occupations.map((occupation) => ({
      code: occupation.code,
      title: occupation.title,
      socCode: occupation.soc,
      form: wagesOf(store, occupation, findArea(store, NATION)).form,
      outlook: outlookOf(store, occupation),
      gettingStarted: gettingStartedOf(store, occupation),
      apprenticeable: apprenticeshipOf(store, occupation).listed,
    })),
    areas,
    cells,
    transitions: first ? others.map((other) => transition(store, first, other, areas)) : [],
    rule: carryOverRule(store),
    yearsDiffer: new Set(cells.map(({ projection }) => projection.years.base)).size > 1,
  }
  // Titles, the rules and the list of apprenticeships have no figure that would name theirs.
  const topics = ['occupations', 'rules', 'apprenticeships'] as const
  const unnamed = topics.map((topic) => releaseFor(store, topic).id)
  return { ...comparison, sources: sourcesNamedIn(store, comparison, unnamed) }
}

function cellOf(
  store: Store,
  occupation: Occupation,
  before: readonly Occupation[],
  area: Area,
  besideStates: boolean,
): ComparisonCell {
  const { areas, form } = wagesOf(store, occupation, area)
  const [here, nation] = areas
  if (!here) throw new Error(`no wages were read for ${area.code}`)
  const { projection, projectionSameCycle } = projectionsIn(store, occupation, area, besideStates)
  const wider = nation && !hasPay(here) && hasPay(nation) ? nation : null

  const { measuredFor, absent } = here.annual.median
  const sameAs = before.some(
    (other) => medianPay(store, other, area.code).measuredFor.code === measuredFor.code,
  )
  const applies: Record<ComparisonNote, boolean> = {
    'annual-only': form === 'annual',
    'hourly-only': form === 'hourly',
    'group-figure': measuredFor.scope === 'group',
    'same-figure': sameAs,
    'no-wage': absent === 'not-measured',
    'wider-area-shown': wider !== null,
    'years-inferred': projection.years.inferred,
  }
  return {
    code: occupation.code,
    area: area.code,
    wages: { annual: here.annual, hourly: here.hourly },
    employment: here.employment,
    projection,
    projectionSameCycle,
    wider: wider && { area: wider.area, annual: wider.annual, hourly: wider.hourly },
    notes: comparisonNotes.filter((note) => applies[note]),
  }
}

function projectionsIn(
  store: Store,
  occupation: Occupation,
  area: Area,
  besideStates: boolean,
): Pick<ComparisonCell, 'projection' | 'projectionSameCycle'> {
  const [projection] = projectionsOf(store, occupation, area).columns
  if (!projection) throw new Error(`no projection was read for ${area.code}`)
  return {
    projection,
    projectionSameCycle:
      area.code === NATION && besideStates ? nationInStatesCycle(store, occupation) : null,
  }
}

function transition(
  store: Store,
  from: Occupation,
  to: Occupation,
  areas: readonly Area[],
): Transition {
  const rule = carryOverRule(store)
  const between = (kind: 'knowledge' | 'skill' | 'ability') =>
    carryOver(ratingsOf(store, from, kind), ratingsOf(store, to, kind), rule)
  return {
    from: from.code,
    to: to.code,
    payDifference: areas.map(({ code }) =>
      difference(medianPay(store, to, code), medianPay(store, from, code)),
    ),
    educationSteps: educationSteps(
      gettingStartedOf(store, from).education,
      gettingStartedOf(store, to).education,
    ),
    knowledge: between('knowledge'),
    skills: between('skill'),
    abilities: between('ability'),
  }
}
