import type { PercentileKey } from '../shared/domain/profile.ts'
import { widthOf } from './text-measure.ts'

interface ChartPoint {
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

interface ChartRowSizes {
  readonly height: number
  readonly nameTop: number
  readonly barTop: number
  readonly thin: number
  readonly thick: number
  readonly gapToLabel: number
}

/** The parts of a row whose labels are set at `size` CSS pixels. */
export function chartRow(size: number): ChartRowSizes {
  const unit = size / 13.4
  return {
    height: 57 * unit,
    nameTop: 3 * unit,
    barTop: 24 * unit,
    thin: 6 * unit,
    thick: 14 * unit,
    gapToLabel: 5 * unit,
  }
}

export const chartHeight = (chart: RangeChart, size: number): number =>
  chart.rows.length * chartRow(size).height

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
  const { gapToLabel } = chartRow(size)
  const left = labels(['p10', 'p25']) + gapToLabel
  const right = labels(['p75', 'p90']) + gapToLabel
  const highest = Math.max(
    1,
    ...chart.rows.flatMap(({ points }) => Object.values(points).map((point) => point.value)),
  )
  return { left, perDollar: Math.max(0, width - left - right) / highest }
}

/** How far the scale reaches from zero to the highest value, in CSS pixels. */
export function scaleWidth(chart: RangeChart, width: number, size: number): number {
  const highest = Math.max(
    0,
    ...chart.rows.flatMap(({ points }) => Object.values(points).map((point) => point.value)),
  )
  return chartScale(chart, width, size).perDollar * highest
}

/** Centre of the median's label: over its mark, unless the place's name or the edge is in the way. */
export function medianLabelCentre(row: ChartRow, at: number, width: number, size: number): number {
  const half = widthOf(row.points.median?.label ?? '', size, true) / 2
  const afterName = widthOf(row.name, size, true) + 10 + half
  return Math.min(Math.max(at, afterName), width - half)
}
