import type { PercentileKey } from '../shared/domain/profile.ts'
import { widthOf } from './text-measure.ts'

export interface ChartPoint {
  readonly value: number
  /** What stands at the point, such as `25%: $41,000`. */
  readonly label: string
}

export interface ChartRow {
  readonly name: string
  /** The chosen place is drawn darker than what it is compared with. */
  readonly chosen: boolean
  readonly points: Readonly<Partial<Record<PercentileKey, ChartPoint>>>
}

/** Pay ranges on one scale that begins at zero. */
export interface RangeChart {
  /** Everything that the chart says, in words. */
  readonly label: string
  readonly rows: readonly ChartRow[]
}

export const chartRow = {
  height: 57,
  nameTop: 3,
  barTop: 24,
  thin: 6,
  thick: 14,
  gapToLabel: 5,
} as const

export const chartHeight = (chart: RangeChart): number => chart.rows.length * chartRow.height

/** Where zero and the highest value stand, so that no label passes the edge or the scale's other labels. */
export function chartScale(
  chart: RangeChart,
  width: number,
  size: number,
): { readonly left: number; readonly perDollar: number } {
  const labels = (keys: readonly PercentileKey[]): number =>
    Math.max(
      0,
      ...chart.rows.flatMap(({ points }) =>
        keys.map((key) => widthOf(points[key]?.label ?? '', size)),
      ),
    )
  const left = labels(['p10', 'p25']) + chartRow.gapToLabel
  const right = labels(['p75', 'p90']) + chartRow.gapToLabel
  const highest = Math.max(
    1,
    ...chart.rows.flatMap(({ points }) => Object.values(points).map((point) => point.value)),
  )
  return { left, perDollar: Math.max(0, width - left - right) / highest }
}

/** Centre of the median's label: over its mark, unless the place's name or the edge is in the way. */
export function medianLabelCentre(row: ChartRow, at: number, width: number, size: number): number {
  const half = widthOf(row.points.median?.label ?? '', size, true) / 2
  const afterName = widthOf(row.name, size, true) + 10 + half
  return Math.min(Math.max(at, afterName), width - half)
}
