import type {
  ActivityList,
  OfficialDescription,
  OfficialTasks,
  SoftwareList,
  Summary,
  TitleList,
} from '../shared/domain/profile.ts'
import type { Occupation } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { listRules, releaseFor, releaseOf } from './reference.ts'

interface OfficialRow {
  readonly text: string
  readonly source: number
}
const officialRows = query<[occupation: number, kind: string], OfficialRow>(
  'SELECT text, source FROM official_text WHERE occupation = ? AND kind = ? ORDER BY position',
)

/** What people in the occupation do, in Waymark's own words and in those of an imported release. */
export function summaryOf(store: Store, { id, summary }: Occupation): Summary {
  const source = releaseFor(store, 'plain text').id
  const official = officialDescription(store, id)
  return summary === null
    ? { text: null, absent: 'not-written', source, official }
    : { text: summary, source, official }
}

function officialDescription(store: Store, occupation: number): OfficialDescription | null {
  const row = officialRows.one(store, occupation, 'description')
  if (!row) return null
  const release = releaseOf(store, row.source)
  return { text: row.text, release: release.words, source: release.id }
}

const activityRows = query<[occupation: number], { text: string }>(
  'SELECT text FROM activity WHERE occupation = ? ORDER BY position',
)

/** What people in the occupation do on a day, in Waymark's own words and in those of a release. */
export function activitiesOf(store: Store, occupation: Occupation): ActivityList {
  const items = activityRows.all(store, occupation.id).map(({ text }) => text)
  return {
    items,
    source: releaseFor(store, 'plain text').id,
    ...(items.length === 0 ? { absent: 'not-written' } : {}),
    official: officialTasks(store, occupation.id),
  }
}

function officialTasks(store: Store, occupation: number): OfficialTasks | null {
  const tasks = officialRows.all(store, occupation, 'task')
  const rows = tasks.length > 0 ? tasks : officialRows.all(store, occupation, 'activity')
  const [first] = rows
  if (!first) return null
  const release = releaseOf(store, first.source)
  return { items: rows.map(({ text }) => text), release: release.words, source: release.id }
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
