import type { OccupationRow } from '../shared/domain/search.ts'
import type { Occupation } from './occupations.ts'
import type { Store } from './open.ts'
import { outlookOf } from './projections.ts'
import { gettingStartedOf } from './requirements.ts'
import { medianPay } from './wages.ts'

/** One line of a list of occupations, with pay in the area. */
export function occupationRow(store: Store, occupation: Occupation, area: string): OccupationRow {
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
