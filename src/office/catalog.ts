import type { Area } from '../shared/domain/figure.ts'
import { WaymarkError } from '../shared/failure.ts'
import { listFamilies } from '../store/browse.ts'
import { findOccupation, retiredCode } from '../store/occupations.ts'
import { listAreas } from '../store/reference.ts'
import type { Occupation } from '../store/occupations.ts'
import type { Store } from '../store/open.ts'

/** What a code stands for in the data of today. */
interface Job {
  readonly title: string
  /** Occupations that replaced a retired code; empty for a code that still stands. */
  readonly successors: readonly string[]
}

/** The occupation whose page is open. */
export interface OpenOccupation {
  /** O*NET-SOC code. */
  readonly code: string
  readonly socCode: string
  /** First two digits of the SOC code. */
  readonly family: string
}

/** What the loaded data knows of the codes that entries name. */
export interface Catalog {
  /** The occupation of an O*NET-SOC code, or of a SOC code the first one. */
  readonly occupation: (code: string) => OpenOccupation | null
  readonly job: (code: string) => Job | null
  readonly family: (code: string) => string | null
  /** The area of a code or a name, whatever its case. */
  readonly area: (text: string) => Area | null
}

export function catalogOf(store: Store): Catalog {
  const jobs = new Map<string, Job | null>()
  const families = new Map(listFamilies(store).map(({ code, title }) => [code, title]))
  const areas = new Map(
    listAreas(store).flatMap((area) => [
      [area.code.toLowerCase(), area],
      [area.name.toLowerCase(), area],
    ]),
  )
  return {
    occupation: (code) => {
      const found = occupationOrNull(store, code)
      return found && { code: found.code, socCode: found.soc, family: found.family }
    },
    job: (code) => {
      const known = jobs.get(code)
      if (known !== undefined) return known
      const found = findJob(store, code)
      jobs.set(code, found)
      return found
    },
    family: (code) => families.get(code) ?? null,
    area: (text) => areas.get(text.toLowerCase()) ?? null,
  }
}

function occupationOrNull(store: Store, code: string): Occupation | null {
  try {
    return findOccupation(store, code)
  } catch (error) {
    if (error instanceof WaymarkError && error.kind === 'not-found') return null
    throw error
  }
}

function findJob(store: Store, code: string): Job | null {
  const found = occupationOrNull(store, code)
  if (found) return { title: code.length === 7 ? found.socTitle : found.title, successors: [] }
  const retired = retiredCode(store, code)
  return retired && { title: retired.title, successors: retired.successors.map((one) => one.code) }
}
