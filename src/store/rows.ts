import type { OccupationRow } from '../shared/domain/search.ts'
import type { Occupation } from './occupations.ts'
import { oncePerStore } from './open.ts'
import type { Store } from './open.ts'
import { outlookOf } from './projections.ts'
import { gettingStartedOf } from './requirements.ts'
import { medianPay } from './wages.ts'

// The same occupations come back with every key that is typed, and nine statements make one row. The
// store does not change while it is open; only the rows of the place in use are kept.
const known = oncePerStore((): { area: string; rows: Map<number, OccupationRow> } => ({
  area: '',
  rows: new Map(),
}))

/** One line of a list of occupations, with pay in the area. */
export function occupationRow(store: Store, occupation: Occupation, area: string): OccupationRow {
  const kept = known(store)
  if (kept.area !== area) {
    kept.area = area
    kept.rows.clear()
  }
  const before = kept.rows.get(occupation.id)
  if (before) return before
  const row = readRow(store, occupation, area)
  kept.rows.set(occupation.id, row)
  return row
}

function readRow(store: Store, occupation: Occupation, area: string): OccupationRow {
  return {
    code: occupation.code,
    title: occupation.title,
    socCode: occupation.soc,
    summary: occupation.summary,
    medianPay: medianPay(store, occupation, area),
    education: gettingStartedOf(store, occupation).education,
    outlook: outlookOf(store, occupation).step,
  }
}
