import { NATION } from '../shared/domain/figure.ts'
import type { Area, Figure, Unit } from '../shared/domain/figure.ts'
import type { AreaWages, Percentiles, Wages } from '../shared/domain/profile.ts'
import { absent, published } from './figures.ts'
import type { Origin, PublishedCell } from './figures.ts'
import { measuredFor } from './occupations.ts'
import type { Occupation } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { findArea, releaseFor, releaseOf } from './reference.ts'

type WageForm = Wages['form']

interface WageRow {
  readonly employment: PublishedCell
  readonly a10: PublishedCell
  readonly a25: PublishedCell
  readonly a50: PublishedCell
  readonly a75: PublishedCell
  readonly a90: PublishedCell
  readonly h10: PublishedCell
  readonly h25: PublishedCell
  readonly h50: PublishedCell
  readonly h75: PublishedCell
  readonly h90: PublishedCell
  readonly source: number
}

const wageRow = query<[code: string, area: string], WageRow>(
  `SELECT employment, a10, a25, a50, a75, a90, h10, h25, h50, h75, h90, source
  FROM wage WHERE code = ? AND area = ?`,
)
const formRow = query<[code: string], { form: WageForm }>(
  'SELECT form FROM wage_occupation WHERE code = ?',
)

/**
 * Jobs and pay (OEWS) in the area, then in the nation.
 *
 * @throws WaymarkError `not-found` when the store has no such area
 */
export function wagesOf(store: Store, occupation: Occupation, area: Area): Wages {
  const areas = area.code === NATION ? [area] : [area, findArea(store, NATION)]
  return {
    areas: areas.map((each) => areaWages(store, occupation, each)),
    form:
      formRow.one(store, measuredFor(store, 'wages', occupation).measuredFor.code)?.form ?? 'both',
  }
}

/** Median yearly pay in one area, dollars a year (OEWS). */
export function medianPay(store: Store, occupation: Occupation, area: string): Figure {
  const { row, form, origin } = read(store, occupation, area)
  return cellReader(row, form, origin)('a50', 'USD/year')
}

/** Jobs in one area (OEWS), which counts employees and leaves out the self-employed. */
export function employmentIn(store: Store, occupation: Occupation, area: string): Figure {
  const { row, form, origin } = read(store, occupation, area)
  return cellReader(row, form, origin)('employment', 'people')
}

function areaWages(store: Store, occupation: Occupation, area: Area): AreaWages {
  const { row, form, origin } = read(store, occupation, area.code)
  const cell = cellReader(row, form, origin)
  const annual = (name: WageColumn): Figure => cell(name, 'USD/year')
  const hourly = (name: WageColumn): Figure => cell(name, 'USD/hour')
  return {
    area,
    annual: percentiles(annual, ['a10', 'a25', 'a50', 'a75', 'a90']),
    hourly: percentiles(hourly, ['h10', 'h25', 'h50', 'h75', 'h90']),
    employment: cell('employment', 'people'),
  }
}

type WageColumn = Exclude<keyof WageRow, 'source'>

function percentiles(
  read: (column: WageColumn) => Figure,
  [p10, p25, median, p75, p90]: readonly [
    WageColumn,
    WageColumn,
    WageColumn,
    WageColumn,
    WageColumn,
  ],
): Percentiles {
  return {
    p10: read(p10),
    p25: read(p25),
    median: read(median),
    p75: read(p75),
    p90: read(p90),
  }
}

/** Absences in the order in which they explain most: not measured at all, the form, then this copy. */
function cellReader(
  row: WageRow | undefined,
  form: WageForm | undefined,
  origin: Origin,
): (column: WageColumn, unit: Unit) => Figure {
  return (column, unit) => {
    if (form === undefined) return absent('not-measured', unit, origin)
    if (form === 'annual' && unit === 'USD/hour') return absent('annual-only', unit, origin)
    if (form === 'hourly' && unit === 'USD/year') return absent('hourly-only', unit, origin)
    return published(row?.[column] ?? null, unit, origin)
  }
}

function read(
  store: Store,
  occupation: Occupation,
  area: string,
): {
  readonly row: WageRow | undefined
  readonly form: WageForm | undefined
  readonly origin: Origin
} {
  const measured = measuredFor(store, 'wages', occupation)
  const code = measured.measuredFor.code
  const row = measured.held ? wageRow.one(store, code, area) : undefined
  return {
    row,
    form: measured.held ? formRow.one(store, code)?.form : undefined,
    origin: {
      area,
      release: row ? releaseOf(store, row.source) : releaseFor(store, 'wages', area),
      measuredFor: measured.measuredFor,
    },
  }
}
