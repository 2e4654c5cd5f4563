import type { FamilyCount, OccupationRow } from '../shared/domain/search.ts'
import { WaymarkError } from '../shared/failure.ts'
import { occupationsOfFamily } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { findArea } from './reference.ts'
import { occupationRow } from './rows.ts'

const familyRows = query<[], FamilyCount>(`
  SELECT family.code, family.title, count(*) AS occupations
  FROM family JOIN occupation ON occupation.family = family.code
  GROUP BY family.code ORDER BY family.code`)

/** Job families in the order of their codes, with how many occupations each holds. */
export function listFamilies(store: Store): FamilyCount[] {
  return familyRows.all(store)
}

/**
 * Occupations of a family by title, with pay in the area.
 *
 * @throws WaymarkError `not-found` for an unknown family or area
 */
export function listFamily(store: Store, family: string, area: string): OccupationRow[] {
  const { code } = findArea(store, area)
  const occupations = occupationsOfFamily(store, family)
  if (occupations.length === 0) throw new WaymarkError('not-found', family)
  return occupations.map((occupation) => occupationRow(store, occupation, code))
}
