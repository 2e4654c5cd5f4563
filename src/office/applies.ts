import { NATION } from '../shared/domain/figure.ts'
import { ANYWHERE, EVERYTHING, entryKinds } from '../shared/domain/office.ts'
import type { DrawerEntry, DrawerItem, OccupationEntries } from '../shared/domain/office.ts'
import type { Catalog, OpenOccupation } from './catalog.ts'
import { expiryOf } from './dates.ts'

/**
 * Whether the entry is about the occupation. A code that a later release retired stands for its
 * successors, so that an entry outlives an update of the data.
 */
function isAbout(
  { appliesTo }: Pick<DrawerEntry, 'appliesTo'>,
  { code, socCode, family }: OpenOccupation,
  catalog: Catalog,
): boolean {
  return (
    appliesTo === EVERYTHING ||
    appliesTo === family ||
    appliesTo === code ||
    appliesTo === socCode ||
    (appliesTo.length > 2 && (catalog.job(appliesTo)?.successors.includes(code) ?? false))
  )
}

/** Whether the entry stands in the area. One for the nation stands in each of its states. */
const standsIn = ({ place }: Pick<DrawerEntry, 'place'>, area: string): boolean =>
  place === ANYWHERE || place === NATION || place === area

/** The entry with its words, as it stands on the day `today`. */
function itemOf(entry: DrawerEntry, catalog: Catalog, today: string): DrawerItem {
  const { appliesTo, place } = entry
  const target =
    appliesTo === EVERYTHING
      ? null
      : appliesTo.length === 2
        ? catalog.family(appliesTo)
        : (catalog.job(appliesTo)?.title ?? null)
  return {
    entry,
    target,
    lost: target === null && appliesTo !== EVERYTHING,
    placeName: place === ANYWHERE ? null : (catalog.area(place)?.name ?? place),
    expiry: expiryOf(entry.expiresOn, today),
  }
}

const byName = (a: DrawerItem, b: DrawerItem): number =>
  a.entry.name.localeCompare(b.entry.name, 'en') || a.entry.id.localeCompare(b.entry.id)

const ranks = { soon: 0, later: 1, never: 1, expired: 2 } as const

/** Every entry: what expires soon first, soonest on top, then by name; what has expired last. */
export function everyItem(
  entries: readonly DrawerEntry[],
  catalog: Catalog,
  today: string,
): DrawerItem[] {
  return entries
    .map((entry) => itemOf(entry, catalog, today))
    .toSorted(
      (a, b) =>
        ranks[a.expiry.state] - ranks[b.expiry.state] ||
        (a.expiry.state === 'soon' ? (a.expiry.days ?? 0) - (b.expiry.days ?? 0) : 0) ||
        byName(a, b),
    )
}

/** What stands with the occupation in the area on the day `today`, by kind and name. */
export function itemsFor(
  entries: readonly DrawerEntry[],
  occupation: OpenOccupation,
  area: string,
  catalog: Catalog,
  today: string,
): OccupationEntries {
  const about = entries.filter(
    (entry) =>
      expiryOf(entry.expiresOn, today).state !== 'expired' && isAbout(entry, occupation, catalog),
  )
  const here = about.filter((entry) => standsIn(entry, area))
  return {
    items: here
      .map((entry) => itemOf(entry, catalog, today))
      .toSorted(
        (a, b) =>
          entryKinds.indexOf(a.entry.kind) - entryKinds.indexOf(b.entry.kind) || byName(a, b),
      ),
    elsewhere: about.length - here.length,
  }
}
