import { NATION } from '../shared/domain/figure.ts'
import type { Figure } from '../shared/domain/figure.ts'
import { educationLevels } from '../shared/domain/profile.ts'
import type {
  Apprenticeship,
  EducationLevel,
  GettingStarted,
  JobZone,
  ProgramList,
  TypicalEducation,
} from '../shared/domain/profile.ts'
import { absent, present, presentOr, presentWords } from './figures.ts'
import type { Origin } from './figures.ts'
import { itself, measuredFor } from './occupations.ts'
import type { Occupation } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { listRules, releaseFor, releaseOf } from './reference.ts'

interface EntryRow {
  readonly education: string | null
  readonly experience: string | null
  readonly training: string | null
  readonly source: number
}
const entryRow = query<[code: string], EntryRow>(
  'SELECT education, experience, training, source FROM entry_requirement WHERE code = ?',
)

/** Typical education, experience and on-the-job training to enter, in the words of EP table 5.4. */
export function gettingStartedOf(store: Store, occupation: Occupation): GettingStarted {
  const measured = measuredFor(store, 'entry requirements', occupation)
  const row = measured.held ? entryRow.one(store, measured.measuredFor.code) : undefined
  const origin: Origin = {
    area: NATION,
    release: row ? releaseOf(store, row.source) : releaseFor(store, 'entry requirements'),
    measuredFor: measured.measuredFor,
  }
  const words = (cell: string | null | undefined): Figure<string> => {
    if (!row) return absent('not-measured', 'category', origin)
    return cell ? presentWords(cell, origin) : absent('not-published', 'category', origin)
  }
  return {
    education: words(row?.education),
    experience: words(row?.experience),
    training: words(row?.training),
  }
}

type AttainmentRow = { readonly [Level in EducationLevel]: number | null } & {
  readonly counted_with: string | null
  readonly source: number
}
const attainmentRow = query<[code: string], AttainmentRow>(
  `SELECT counted_with, ${educationLevels.join(', ')}, source FROM attainment WHERE code = ?`,
)

/** Schooling of workers aged 25 and older in the nation, percent (EP table 5.3). */
export function typicalEducationOf(store: Store, occupation: Occupation): TypicalEducation {
  const measured = measuredFor(store, 'attainment', occupation)
  const row = measured.held ? attainmentRow.one(store, measured.measuredFor.code) : undefined
  if (!row) return { levels: [], absent: 'not-measured' }
  const origin: Origin = {
    area: NATION,
    release: releaseOf(store, row.source),
    measuredFor: row.counted_with
      ? { ...measured.measuredFor, title: row.counted_with, scope: 'group' }
      : measured.measuredFor,
  }
  return {
    levels: educationLevels.map((level) => ({
      level,
      share: presentOr(row[level], 'not-published', 'percent', origin),
    })),
  }
}

const programRows = query<[soc: string], { cip: string; title: string }>(
  'SELECT cip, title FROM program WHERE soc = ? ORDER BY cip',
)

/** Programs of study that the CIP-SOC crosswalk pairs with the SOC occupation. */
export function programsOf(store: Store, occupation: Occupation): ProgramList {
  const items = programRows.all(store, occupation.soc)
  return {
    items,
    shown: Math.min(items.length, listRules(store).programs.most),
    source: releaseFor(store, 'programs').id,
    ...(items.length === 0 ? { absent: 'not-measured' } : {}),
  }
}

const apprenticeshipRows = query<[occupation: number], Apprenticeship['items'][number]>(
  `SELECT rapids_code AS rapidsCode, title, term_hours AS termHours
  FROM apprenticeship WHERE occupation = ? ORDER BY position`,
)

/** Entries of the RAPIDS list that lead to the occupation. */
export function apprenticeshipOf(store: Store, occupation: Occupation): Apprenticeship {
  const items = apprenticeshipRows.all(store, occupation.id)
  return {
    listed: items.length > 0,
    items,
    source: releaseFor(store, 'apprenticeships').id,
  }
}

const zoneRow = query<[occupation: number], { zone: number; source: number }>(
  'SELECT zone, source FROM job_zone WHERE occupation = ?',
)

/** How much preparation the occupation needs, 1 to 5 (O*NET). */
export function jobZoneOf(store: Store, occupation: Occupation): JobZone {
  const row = zoneRow.one(store, occupation.id)
  const origin: Origin = {
    area: NATION,
    release: row ? releaseOf(store, row.source) : releaseFor(store, 'job zones'),
    measuredFor: itself(occupation),
  }
  return {
    zone: row ? present(row.zone, 'job zone', origin) : absent('not-measured', 'job zone', origin),
  }
}
