import type { ReactNode } from 'react'
import type { SheetLayout } from './layout.ts'
import { chartHeight, chartRow, chartScale, medianLabelCentre } from './range-chart.ts'
import type { ChartRow, RangeChart } from './range-chart.ts'

interface RowProps {
  readonly row: ChartRow
  readonly top: number
  readonly width: number
  readonly size: number
  readonly at: (value: number) => number
}

function RangeRow({ row, top, width, size, at }: RowProps): ReactNode {
  const { p10, p25, median, p75, p90 } = row.points
  const { nameTop, barTop, thin, thick, gapToLabel } = chartRow(size)
  const middle = top + barTop + thick / 2
  const baseline = middle + size * 0.35
  const below = top + barTop + thick + size
  const ink = row.chosen ? '#000' : '#767676'
  const x = (point: { readonly value: number }): number => Math.round(at(point.value) * 10) / 10
  // Where the quarters meet, as at the highest pay that is published, their labels must not.
  const apart = p25 && p75 ? Math.max(0, 2 * gapToLabel - (x(p75) - x(p25))) / 2 : 0
  return (
    <>
      <text x={0} y={top + nameTop + size} fontWeight={700}>
        {row.name}
      </text>
      {p10 && p90 && (
        <rect x={x(p10)} y={middle - thin / 2} width={x(p90) - x(p10)} height={thin} fill={ink} />
      )}
      {p25 && p75 && (
        <rect x={x(p25)} y={middle - thick / 2} width={x(p75) - x(p25)} height={thick} fill={ink} />
      )}
      {p10 && (
        <text x={x(p10) - gapToLabel} y={baseline} textAnchor="end">
          {p10.label}
        </text>
      )}
      {p90 && (
        <text x={x(p90) + gapToLabel} y={baseline}>
          {p90.label}
        </text>
      )}
      {p25 && (
        <text x={x(p25) - apart} y={below} textAnchor="end">
          {p25.label}
        </text>
      )}
      {p75 && (
        <text x={x(p75) + apart} y={below}>
          {p75.label}
        </text>
      )}
      {median && (
        <>
          <rect
            x={x(median) - 1.5}
            y={middle - thick / 2 - 2}
            width={3}
            height={thick + 4}
            fill="#fff"
            stroke={ink}
            strokeWidth={1}
          />
          <text
            x={medianLabelCentre(row, x(median), width, size)}
            y={top + nameTop + size}
            textAnchor="middle"
            fontWeight={700}
          >
            {median.label}
          </text>
        </>
      )}
    </>
  )
}

/** Pay ranges with their figures written beside them; every figure is in the label too. */
export function RangeChartView({
  chart,
  width,
  layout,
}: {
  readonly chart: RangeChart
  readonly width: number
  readonly layout: SheetLayout
}): ReactNode {
  const { size } = layout.type.small
  const { left, perDollar } = chartScale(chart, width, size)
  return (
    <svg
      role="img"
      aria-label={chart.label}
      width={width}
      height={chartHeight(chart, size)}
      viewBox={`0 0 ${width} ${chartHeight(chart, size)}`}
      fontSize={size}
    >
      {chart.rows.map((row, index) => (
        <RangeRow
          key={row.name}
          row={row}
          top={index * chartRow(size).height}
          width={width}
          size={size}
          at={(value) => left + value * perDollar}
        />
      ))}
    </svg>
  )
}
