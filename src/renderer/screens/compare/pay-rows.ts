import type {
  ComparedOccupation,
  Comparison,
  ComparisonCell,
} from '../../../shared/domain/compare.ts'
import { shownForm } from '../../../shared/domain/comparison-words.ts'
import type { PayForm } from '../../../shared/domain/comparison-words.ts'
import type { Area } from '../../../shared/domain/figure.ts'
import { percentileKeys } from '../../../shared/domain/profile.ts'
import type { PercentileKey, Percentiles } from '../../../shared/domain/profile.ts'
import type { Measure, Sorting } from './compare-address.ts'

/** One occupation in one place, with the pay that is shown for it. */
export interface PayRow {
  readonly key: string
  readonly occupation: ComparedOccupation
  readonly area: Area
  readonly cell: ComparisonCell
  readonly form: PayForm
  readonly pay: Percentiles
  /** The place that `pay` is for when it is not `area`. */
  readonly wider: Area | null
}

export interface PayGroup {
  readonly key: string
  readonly title: string
  readonly rows: readonly PayRow[]
}

/** Ranges that share one scale. */
export interface PayPanel {
  readonly form: PayForm
  readonly groups: readonly PayGroup[]
  /** The same rows across the groups. */
  readonly rows: readonly PayRow[]
}

export type Grouping = 'occupation' | 'place'

export const hasPay = (pay: Percentiles): boolean =>
  percentileKeys.some((key) => pay[key].value !== null)

/** Each cell of the comparison, in its order, in the form that its occupation's pay is published in. */
export function payRows({ occupations, areas, cells }: Comparison, wanted: PayForm): PayRow[] {
  return cells.map((cell, index) => {
    const occupation = occupations[Math.floor(index / areas.length)]
    const area = areas[index % areas.length]
    if (!occupation || !area) throw new Error('a cell of no occupation or place')
    const form = shownForm(occupation, wanted)
    const instead = cell.wider && !hasPay(cell.wages[form]) && hasPay(cell.wider[form])
    return {
      key: `${cell.code} ${cell.area}`,
      occupation,
      area,
      cell,
      form,
      pay: instead && cell.wider ? cell.wider[form] : cell.wages[form],
      wider: instead && cell.wider ? cell.wider.area : null,
    }
  })
}

const isPay = (measure: Measure): measure is PercentileKey =>
  percentileKeys.some((key) => key === measure)

/** What the row is ordered by: never a figure of another place. */
function measured({ cell, form, pay, wider }: PayRow, by: Measure): number | null {
  if (by === 'employment') return cell.employment.value
  if (!isPay(by)) return cell.projection[by].value
  // An amount for an hour and one for a year have no common order.
  return wider || form !== 'annual' ? null : pay[by].value
}

function measuredByHour({ form, pay, wider }: PayRow, by: Measure): number | null {
  return isPay(by) && form === 'hourly' && !wider ? pay[by].value : null
}

/** The rows by one figure; those without it stand last, in the order in which they came. */
export function sortRows(rows: readonly PayRow[], sort: Sorting | null): readonly PayRow[] {
  if (!sort) return rows
  const factor = sort.direction === 'asc' ? 1 : -1
  const known = (read: typeof measured) =>
    rows
      .flatMap((row) => {
        const value = read(row, sort.by)
        return value === null ? [] : [{ row, value }]
      })
      .toSorted((a, b) => factor * (a.value - b.value))
      .map(({ row }) => row)
  const ordered = [...known(measured), ...known(measuredByHour)]
  return [...ordered, ...rows.filter((row) => !ordered.includes(row))]
}

/** Groups in the order of their first rows, in panels of one form: the wanted form first. */
export function panelsOf(
  rows: readonly PayRow[],
  by: Grouping,
  wanted: PayForm,
): readonly PayPanel[] {
  const other: PayForm = wanted === 'annual' ? 'hourly' : 'annual'
  return [wanted, other].flatMap((form) => {
    const ofForm = rows.filter((row) => row.form === form)
    const groups = Map.groupBy(ofForm, ({ occupation, area }) =>
      by === 'occupation' ? occupation.code : area.code,
    )
    if (groups.size === 0) return []
    return [
      {
        form,
        groups: [...groups].map(([key, members]) => {
          const [{ occupation, area } = { occupation: null, area: null }] = members
          const title = by === 'occupation' ? occupation?.title : area?.name
          return { key, title: title ?? key, rows: members }
        }),
        rows: ofForm,
      },
    ]
  })
}
