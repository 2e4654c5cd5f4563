import { NATION } from '../shared/domain/figure.ts'
import type { Figure } from '../shared/domain/figure.ts'
import type {
  InterestList,
  RatedItem,
  RatedList,
  RatingRule,
  WorkStyleList,
} from '../shared/domain/profile.ts'
import { absent, limited, present, presentOr } from './figures.ts'
import type { Origin } from './figures.ts'
import { itself } from './occupations.ts'
import type { Occupation } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { listRules, releaseFor, releaseOf } from './reference.ts'
import type { Topic } from './schema.ts'

export type RatedKind = 'knowledge' | 'skill' | 'ability'

interface RatingRow {
  readonly element: string
  readonly name: string
  readonly definition: string
  readonly importance: number | null
  readonly level: number | null
  readonly flags: string
  readonly source: number
}
const ratingRows = query<[occupation: number, kind: string], RatingRow>(`
  SELECT element.code AS element, name, definition, importance, level, flags, source
  FROM rating JOIN element ON element.id = rating.element
  WHERE occupation = ? AND kind = ?
  ORDER BY instr(flags, 'S'), importance DESC, level DESC, element.code`)

/**
 * All ratings of one kind, most important first, in points of 100 (O*NET). Those of low precision
 * stand last.
 */
export function ratingsOf(store: Store, occupation: Occupation, kind: RatedKind): RatedList {
  const rule = listRules(store).ratings
  const items = ratingRows
    .all(store, occupation.id, kind)
    .map((row) => ratedItem(row, originOf(store, occupation, row)))
  return {
    items,
    shown: shownRatings(items, rule),
    rule,
    source: releaseFor(store, 'ratings').id,
    ...(items.length === 0 ? { absent: 'not-measured' } : {}),
  }
}

function ratedItem(row: RatingRow, origin: Origin): RatedItem {
  const importance = points(row.importance, 1, 5, origin)
  // Where nearly nobody called it important, the release says that its level is not relevant.
  const level = row.flags.includes('N')
    ? absent('not-published', 'points of 100', origin)
    : points(row.level, 0, 7, origin)
  return {
    element: row.element,
    name: row.name,
    definition: row.definition,
    importance: row.flags.includes('S') ? limited(importance) : importance,
    level: row.flags.includes('s') ? limited(level) : level,
  }
}

/** A rating on a scale as O*NET shows it: whole points of 100. */
function points(rating: number | null, lowest: number, highest: number, origin: Origin): Figure {
  return rating === null
    ? absent('not-published', 'points of 100', origin)
    : present(Math.round(((rating - lowest) / (highest - lowest)) * 100), 'points of 100', origin)
}

/**
 * How many of `items`, most important first, a page shows: those that matter enough and are precise
 * enough, filled up to the fewest from those that matter somewhat, and never more than the most.
 */
export function shownRatings(items: readonly RatedItem[], rule: RatingRule): number {
  const reaching = (least: number): number => {
    const end = items.findIndex(
      ({ importance }) => (importance.value ?? 0) < least || importance.limited,
    )
    return end < 0 ? items.length : end
  }
  const matter = reaching(rule.importanceAtLeast)
  const filled = Math.max(matter, Math.min(rule.fewest, reaching(rule.fillFrom)))
  return Math.min(filled, rule.most)
}

interface WorkStyleRow {
  readonly element: string
  readonly name: string
  readonly definition: string
  readonly impact: number | null
  readonly rank: number | null
  readonly source: number
}
const workStyleRows = query<[occupation: number], WorkStyleRow>(`
  SELECT element.code AS element, name, definition, impact, rank, source
  FROM work_style JOIN element ON element.id = work_style.element
  WHERE occupation = ?
  ORDER BY rank IS NULL, rank, impact DESC, element.code`)

/** Work styles (O*NET): the distinctive ones by rank, then the others by impact. */
export function workStylesOf(store: Store, occupation: Occupation): WorkStyleList {
  const items = workStyleRows.all(store, occupation.id).map((row) => ({
    element: row.element,
    name: row.name,
    definition: row.definition,
    impact: presentOr(row.impact, 'not-published', 'impact', originOf(store, occupation, row)),
    rank: row.rank,
  }))
  const { most } = listRules(store).workStyles
  const ranked = items.filter(({ rank }) => rank !== null).length
  return {
    items,
    shown: Math.min(ranked || items.length, most),
    ...endOfList(store, 'work styles', items),
  }
}

interface InterestRow {
  readonly element: string
  readonly name: string
  readonly definition: string
  readonly score: number | null
  readonly source: number
}
const interestRows = query<[occupation: number], InterestRow>(`
  SELECT element.code AS element, name, definition, score, source
  FROM interest JOIN element ON element.id = interest.element
  WHERE occupation = ?
  ORDER BY score DESC, high_point IS NULL, high_point, element.code`)
const highPoints = query<[occupation: number], { count: number }>(
  'SELECT count(high_point) AS count FROM interest WHERE occupation = ?',
)

/** Interests (O*NET), strongest first; the high points are shown. */
export function interestsOf(store: Store, occupation: Occupation): InterestList {
  const items = interestRows.all(store, occupation.id).map((row) => ({
    element: row.element,
    name: row.name,
    definition: row.definition,
    score: presentOr(
      row.score,
      'not-published',
      'interest score',
      originOf(store, occupation, row),
    ),
  }))
  const { most } = listRules(store).interests
  const strong = highPoints.one(store, occupation.id)?.count || items.length
  return {
    items,
    shown: Math.min(strong, most),
    ...endOfList(store, 'interests', items),
  }
}

function originOf(store: Store, occupation: Occupation, row: { readonly source: number }): Origin {
  return {
    area: NATION,
    release: releaseOf(store, row.source),
    measuredFor: itself(occupation),
  }
}

function endOfList(store: Store, topic: Topic, items: readonly unknown[]) {
  return {
    source: releaseFor(store, topic).id,
    ...(items.length === 0 ? { absent: 'not-measured' as const } : {}),
  }
}
