import type { ActivityList, SoftwareList, Summary, TitleList } from '../shared/domain/profile.ts'
import type { Occupation } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { listRules, releaseFor } from './reference.ts'

/** What people in the occupation do, in Waymark's own words. */
export function summaryOf(store: Store, { summary }: Occupation): Summary {
  const source = releaseFor(store, 'plain text').id
  return summary === null
    ? { text: null, absent: 'not-written', source }
    : { text: summary, source }
}

const activityRows = query<[occupation: number], { text: string }>(
  'SELECT text FROM activity WHERE occupation = ? ORDER BY position',
)

/** What people in the occupation do on a day, in Waymark's own words. */
export function activitiesOf(store: Store, occupation: Occupation): ActivityList {
  const items = activityRows.all(store, occupation.id).map(({ text }) => text)
  return {
    items,
    source: releaseFor(store, 'plain text').id,
    ...(items.length === 0 ? { absent: 'not-written' } : {}),
  }
}

const titleRows = query<[occupation: number], { title: string }>(
  'SELECT title FROM reported_title WHERE occupation = ? ORDER BY position',
)

/** Titles that workers report (O*NET), those of the release's short list first. */
export function alsoKnownAs(store: Store, occupation: Occupation): TitleList {
  const items = titleRows.all(store, occupation.id).map(({ title }) => title)
  return {
    items,
    shown: Math.min(items.length, listRules(store).alsoKnownAs.most),
    source: releaseFor(store, 'reported titles').id,
    ...(items.length === 0 ? { absent: 'not-measured' } : {}),
  }
}

interface SoftwareRow {
  readonly name: string
  readonly category: string
  readonly hot: number
  readonly inDemand: number
}
const softwareRows = query<[occupation: number], SoftwareRow>(
  `SELECT name, category, hot, in_demand AS inDemand
  FROM software WHERE occupation = ? ORDER BY position`,
)

/** Software (O*NET): in demand, then hot technology, then by name. */
export function softwareOf(store: Store, occupation: Occupation): SoftwareList {
  const items = softwareRows.all(store, occupation.id).map(({ name, category, hot, inDemand }) => ({
    name,
    category,
    hot: hot === 1,
    inDemand: inDemand === 1,
  }))
  return {
    items,
    shown: Math.min(items.length, listRules(store).software.most),
    source: releaseFor(store, 'software').id,
    ...(items.length === 0 ? { absent: 'not-measured' } : {}),
  }
}
