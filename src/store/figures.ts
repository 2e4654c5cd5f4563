import type { Absence, Figure, MeasuredFor, Unit } from '../shared/domain/figure.ts'
import type { Release } from './reference.ts'

/** What a figure is about and where it comes from: all of its birth certificate but the value. */
export interface Origin {
  readonly area: string
  readonly release: Release
  readonly measuredFor: MeasuredFor
}

/** A cell as the store holds it: a figure, a mark of the release, or nothing. */
export type PublishedCell = number | string | null

/** A figure that is there. @throws Error when it is not finite, which no release publishes */
export function present(value: number, unit: Unit, origin: Origin): Figure {
  if (!Number.isFinite(value)) throw new Error(`${value} is not a figure`)
  return { value, unit, ...certificate(origin) }
}

/** A category in the words of its release. */
export function presentWords(value: string, origin: Origin): Figure<string> {
  return { value, unit: 'category', ...certificate(origin) }
}

/** A figure that is not there, with the reason. */
export function absent(reason: Absence, unit: Unit, origin: Origin): Figure<never> {
  return { value: null, unit, absent: reason, ...certificate(origin) }
}

/** A figure or, when the cell is empty, the reason that holds for empty cells of its release. */
export function presentOr(
  value: number | null,
  whenEmpty: Absence,
  unit: Unit,
  origin: Origin,
): Figure {
  return value === null ? absent(whenEmpty, unit, origin) : present(value, unit, origin)
}

/**
 * A cell of a wage release, with its marks: `#` is the ceiling of the release or more, `*`, `**` and
 * `~` are figures that the agency holds back. An empty cell says only that this copy has none.
 */
export function published(cell: PublishedCell, unit: Unit, origin: Origin): Figure {
  if (cell === null) return absent('not-in-copy', unit, origin)
  if (typeof cell === 'number') return present(cell, unit, origin)
  const { annual, hourly } = origin.release.ceiling
  const ceiling = unit === 'USD/hour' ? hourly : unit === 'USD/year' ? annual : null
  if (cell !== '#' || ceiling === null) return absent('not-published', unit, origin)
  return { value: ceiling, unit, atLeast: true, ...certificate(origin) }
}

/** The same figure, marked as of low precision. */
export function limited(figure: Figure): Figure {
  return figure.value === null ? figure : { ...figure, limited: true }
}

function certificate({ area, release, measuredFor }: Origin) {
  return { area, release: release.words, source: release.id, measuredFor }
}

/**
 * What `to` is more than `from`, or less as a negative amount, with the certificate of `to`. Absent
 * where either is, where either is only a floor, and where both are one measured figure.
 */
export function difference(to: Figure, from: Figure): Figure {
  const { unit, area, release, source, measuredFor } = to
  const certificate = { unit, area, release, source, measuredFor }
  if (to.value === null || from.value === null) {
    return { value: null, absent: to.absent ?? from.absent ?? 'not-published', ...certificate }
  }
  if (to.atLeast || from.atLeast) return { value: null, absent: 'not-published', ...certificate }
  if (measuredFor.code === from.measuredFor.code) {
    return { value: null, absent: 'not-measured', ...certificate }
  }
  return { value: to.value - from.value, ...certificate }
}
