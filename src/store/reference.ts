import { WaymarkError } from '../shared/failure.ts'
import { NATION } from '../shared/domain/figure.ts'
import type { Area, Source } from '../shared/domain/figure.ts'
import type { CarryOverRule } from '../shared/domain/carry-over.ts'
import type { OutlookRule, RatingRule, Years } from '../shared/domain/profile.ts'
import { oncePerStore, query } from './open.ts'
import type { Store } from './open.ts'
import type { Topic } from './schema.ts'

/** A source with what figures need of it. */
export interface Release {
  readonly id: string
  readonly source: Source
  /** The release in words that stand alone, such as "OEWS May 2025". */
  readonly words: string
  readonly years: Years | null
  /** Dollars from which the release publishes only "this or more"; null when it states none. */
  readonly ceiling: { readonly annual: number | null; readonly hourly: number | null }
}

interface SourceRow {
  readonly id: number
  readonly name: string
  readonly agency: string
  readonly title: string
  readonly release: string
  readonly release_words: string
  readonly released: string
  readonly retrieved: string
  readonly base_year: number | null
  readonly projected_year: number | null
  readonly years_inferred: number
  readonly annual_ceiling: number | null
  readonly hourly_ceiling: number | null
  readonly url: string
  readonly terms: string
  readonly note: string | null
}

const allSources = query<[], SourceRow>('SELECT * FROM source ORDER BY id')
const allServing = query<[], { topic: string; area: string; source: number }>(
  'SELECT topic, area, source FROM serving',
)

const releases = oncePerStore(
  (store): ReadonlyMap<number, Release> =>
    new Map(allSources.all(store).map((row) => [row.id, toRelease(row)])),
)
const serving = oncePerStore(
  (store): ReadonlyMap<string, number> =>
    new Map(allServing.all(store).map(({ topic, area, source }) => [`${topic} ${area}`, source])),
)

function toRelease(row: SourceRow): Release {
  const { base_year: base, projected_year: projected } = row
  const { name: id, agency, title, release, released, retrieved, url, terms, note } = row
  return {
    id,
    source: { id, agency, title, release, released, retrieved, url, terms, note },
    words: row.release_words,
    years:
      base === null || projected === null
        ? null
        : { base, projected, inferred: row.years_inferred === 1 },
    ceiling: { annual: row.annual_ceiling, hourly: row.hourly_ceiling },
  }
}

/** Every release of the store, in the order of its list of sources. */
export function allReleases(store: Store): Release[] {
  return [...releases(store).values()]
}

/** The sources that `page` names anywhere, and `others`, each once and in the order of the store. */
export function sourcesNamedIn(
  store: Store,
  page: unknown,
  others: Iterable<string> = [],
): Source[] {
  const named = new Set(others)
  collectSources(page, named)
  return allReleases(store)
    .filter(({ id }) => named.has(id))
    .map(({ source }) => source)
}

function collectSources(value: unknown, named: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && typeof inner === 'string') named.add(inner)
    else collectSources(inner, named)
  }
}

/** The release that a row names by number. @throws WaymarkError `store-damaged` */
export function releaseOf(store: Store, source: number): Release {
  const release = releases(store).get(source)
  if (!release) throw new WaymarkError('store-damaged', `no source ${source}`)
  return release
}

/** The release that answers for a topic in an area. @throws WaymarkError `store-damaged` */
export function releaseFor(store: Store, topic: Topic, area: string = NATION): Release {
  const source = serving(store).get(`${topic} ${area}`)
  if (source === undefined) throw new WaymarkError('store-damaged', `no ${topic} for ${area}`)
  return releaseOf(store, source)
}

const everyArea = query<[], Area>('SELECT code, name, kind FROM area ORDER BY position')
const areas = oncePerStore(
  (store): ReadonlyMap<string, Area> =>
    new Map(everyArea.all(store).map((area) => [area.code, area])),
)

/** The nation, then states and territories by name. */
export function listAreas(store: Store): Area[] {
  return [...areas(store).values()]
}

/** @throws WaymarkError `not-found` when the store has no such area */
export function findArea(store: Store, code: string): Area {
  const area = areas(store).get(code)
  if (!area) throw new WaymarkError('not-found', code)
  return area
}

/** How many items of each list a page shows before the reader asks for all. */
export interface ListRules {
  readonly alsoKnownAs: { readonly most: number }
  readonly programs: { readonly most: number }
  readonly ratings: RatingRule
  readonly workStyles: { readonly most: number }
  readonly interests: { readonly most: number }
  readonly software: { readonly most: number }
  readonly related: { readonly most: number }
}

const carryOverRow = query<[], CarryOverRule>(`
  SELECT
    content ->> 'neededFrom' AS neededFrom,
    content ->> 'heldFrom' AS heldFrom,
    content ->> 'levelShortfall' AS levelShortfall
  FROM rule WHERE name = 'carryOver'`)

const outlookRow = query<[], OutlookRule>(`
  SELECT
    content ->> 'strongGrowthPercent' AS strongGrowthPercent,
    content ->> 'manyOpenings' AS manyOpenings,
    content ->> 'largestDeclinePercent' AS largestDeclinePercent,
    content ->> 'someGrowthPercent' AS someGrowthPercent,
    content ->> 'allOccupationsPercent' AS allOccupationsPercent
  FROM rule WHERE name = 'outlook'`)

interface ListRow extends RatingRule {
  readonly alsoKnownAs: number
  readonly programs: number
  readonly workStyles: number
  readonly interests: number
  readonly software: number
  readonly related: number
}
const listRow = query<[], ListRow>(`
  SELECT
    content ->> '$.ratings.importanceAtLeast' AS importanceAtLeast,
    content ->> '$.ratings.fillFrom' AS fillFrom,
    content ->> '$.ratings.fewest' AS fewest,
    content ->> '$.ratings.most' AS most,
    content ->> '$.alsoKnownAs.most' AS alsoKnownAs,
    content ->> '$.programs.most' AS programs,
    content ->> '$.workStyles.most' AS workStyles,
    content ->> '$.interests.most' AS interests,
    content ->> '$.software.most' AS software,
    content ->> '$.related.most' AS related
  FROM rule WHERE name = 'lists'`)

export const outlookRule = oncePerStore((store): OutlookRule => {
  const rule = outlookRow.one(store)
  if (!rule) throw new WaymarkError('store-damaged', 'no outlook rule')
  return rule
})

export const carryOverRule = oncePerStore((store): CarryOverRule => {
  const rule = carryOverRow.one(store)
  if (!rule) throw new WaymarkError('store-damaged', 'no rule of what carries over')
  return rule
})

export const listRules = oncePerStore((store): ListRules => {
  const row = listRow.one(store)
  if (!row) throw new WaymarkError('store-damaged', 'no list rules')
  const { importanceAtLeast, fillFrom, fewest, most } = row
  return {
    alsoKnownAs: { most: row.alsoKnownAs },
    programs: { most: row.programs },
    ratings: { importanceAtLeast, fillFrom, fewest, most },
    workStyles: { most: row.workStyles },
    interests: { most: row.interests },
    software: { most: row.software },
    related: { most: row.related },
  }
})
