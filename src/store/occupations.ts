import type { MeasuredFor } from '../shared/domain/figure.ts'
import type { RetiredCode } from '../shared/domain/search.ts'
import { WaymarkError } from '../shared/failure.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import type { MeasuredTopic } from './schema.ts'

/** An occupation as the store holds it. */
export interface Occupation {
  readonly id: number
  readonly code: string
  readonly title: string
  readonly soc: string
  readonly socTitle: string
  readonly family: string
  /** 1 when it is its SOC occupation: no other O*NET-SOC code folds into it. */
  readonly alone: number
  readonly jobs: number
  readonly summary: string | null
}

const COLUMNS = 'id, code, title, soc, soc_title AS socTitle, family, alone, jobs, summary'

const byCode = query<[code: string], Occupation>(`SELECT ${COLUMNS} FROM occupation WHERE code = ?`)
const bySoc = query<[soc: string], Occupation>(
  `SELECT ${COLUMNS} FROM occupation WHERE soc = ? ORDER BY code`,
)
const byFamily = query<[family: string], Occupation>(
  `SELECT ${COLUMNS} FROM occupation WHERE family = ? ORDER BY title`,
)
const everyOccupation = query<[], Occupation>(`SELECT ${COLUMNS} FROM occupation ORDER BY code`)
const byId = query<[id: number], Occupation>(`SELECT ${COLUMNS} FROM occupation WHERE id = ?`)

/**
 * The occupation of an O*NET-SOC code; a SOC code stands for its `.00` or, without one, its first.
 *
 * @throws WaymarkError `not-found`; the subject names the successors of a retired code
 */
export function findOccupation(store: Store, code: string): Occupation {
  const found = byCode.one(store, code.length === 7 ? `${code}.00` : code) ?? bySoc.one(store, code)
  if (found) return found
  const successors = retiredCode(store, code)?.successors.map((successor) => successor.code)
  throw new WaymarkError(
    'not-found',
    successors ? `${code} (replaced by ${successors.join(', ')})` : code,
  )
}

/** @throws WaymarkError `store-damaged` when there is none */
export function occupationById(store: Store, id: number): Occupation {
  const found = byId.one(store, id)
  if (!found) throw new WaymarkError('store-damaged', `no occupation ${id}`)
  return found
}

/** Every occupation, by code. */
export function allOccupations(store: Store): Occupation[] {
  return everyOccupation.all(store)
}

/** Occupations of a family, by title. */
export function occupationsOfFamily(store: Store, family: string): Occupation[] {
  return byFamily.all(store, family)
}

interface RetiredRow {
  readonly title: string
  readonly taxonomy: string
  readonly code: string
  readonly successorTitle: string
}
const retiredByCode = query<[code: string], RetiredRow>(`
  SELECT retired_code.title, taxonomy, occupation.code, occupation.title AS successorTitle
  FROM retired_code JOIN occupation ON occupation.code = successor
  WHERE retired_code.code = ?
  ORDER BY taxonomy, occupation.code`)

/** What became of a code of an older taxonomy; null when it is not a retired one. */
export function retiredCode(store: Store, code: string): RetiredCode | null {
  const rows = retiredByCode.all(store, code)
  const [first] = rows
  if (!first) return null
  const successors = new Map(rows.map((row) => [row.code, row.successorTitle]))
  return {
    code,
    title: first.title,
    taxonomy: first.taxonomy,
    successors: [...successors].map(([successor, title]) => ({ code: successor, title })),
  }
}

interface MeasuredRow {
  readonly code: string
  readonly title: string
  readonly scope: 'soc' | 'group'
}
const measuredBySoc = query<[topic: string, soc: string], MeasuredRow>(
  'SELECT code, title, scope FROM measured WHERE topic = ? AND soc = ?',
)

/** What the figures of a topic are measured for; `held` is false when its release has no figure at all. */
export function measuredFor(
  store: Store,
  topic: MeasuredTopic,
  occupation: Occupation,
): { readonly held: boolean; readonly measuredFor: MeasuredFor } {
  const row = measuredBySoc.one(store, topic, occupation.soc)
  const scope = row?.scope === 'group' ? 'group' : occupation.alone === 1 ? 'same' : 'soc'
  return {
    held: row !== undefined,
    measuredFor: {
      code: row?.code ?? occupation.soc,
      title: row?.title ?? occupation.socTitle,
      scope,
    },
  }
}

/** The occupation itself, for figures that O*NET collects for it. */
export function itself(occupation: Occupation): MeasuredFor {
  return { code: occupation.code, title: occupation.title, scope: 'same' }
}
