import type { ReactNode } from 'react'
import { percentileKeys } from '../shared/domain/profile.ts'
import type { PercentileKey } from '../shared/domain/profile.ts'
import { labelGap, openEnd } from './comparison-grid.ts'
import type { Scale } from './comparison-grid.ts'
import type { PayRange, RangePoint } from './comparison-model.ts'

/** A line of the client's own on the scale of a form, in dollars. */
export interface OwnLine {
  readonly line: 'needs' | 'last'
  readonly dollars: number
  readonly label: string
}

// Keeps a figure legible where a line crosses it.
const halo = { stroke: '#fff', strokeWidth: 3, paintOrder: 'stroke' } as const

const round = (length: number): number => Math.round(length * 10) / 10

/** Solid for what is needed, dashed for the last job, so that neither needs color. */
function Line({
  line,
  x,
  height,
}: {
  line: OwnLine['line']
  x: number
  height: number
}): ReactNode {
  return (
    <line
      x1={x}
      x2={x}
      y1={0}
      y2={height}
      stroke="#000"
      strokeWidth={line === 'needs' ? 1.5 : 1.2}
      strokeDasharray={line === 'needs' ? undefined : '3 2'}
    />
  )
}

interface RangeProps {
  readonly range: PayRange
  readonly nation: boolean
  readonly scale: Scale
  readonly own: readonly OwnLine[]
  readonly width: number
  readonly height: number
  readonly size: number
}

/** One pay range on the scale, its two ends written beside it. */
export function RangeBar(props: RangeProps): ReactNode {
  const { range, nation, scale, own, width, height, size } = props
  const { p25, median, p75 } = range.points
  const ink = nation ? '#8a8a8a' : '#222'
  const at = (value: number): number => round(scale.left + value * scale.perDollar)
  const known = percentileKeys.flatMap((key): (readonly [PercentileKey, RangePoint])[] => {
    const point = range.points[key]
    return point ? [[key, point]] : []
  })
  const low = known.at(0)?.[1]
  const high = known.at(-1)?.[1]
  const middle = height / 2
  const thick = Math.min(12, Math.round(height * 0.56))
  const thin = 3
  const baseline = round(middle + size * 0.35)
  const shown = own.filter(({ dollars }) => dollars <= scale.highest)
  return (
    <svg role="img" aria-label={range.label} width={width} height={height} fontSize={size}>
      <line x1={at(0)} x2={at(0)} y1={0} y2={height} stroke="#999" strokeWidth={1} />
      {low && high && low !== high && (
        <rect
          x={at(low.value)}
          y={middle - thin / 2}
          width={round(at(high.value) - at(low.value))}
          height={thin}
          fill={ink}
        />
      )}
      {p25 && p75 && (
        <rect
          x={at(p25.value)}
          y={middle - thick / 2}
          width={round(at(p75.value) - at(p25.value))}
          height={thick}
          fill={ink}
        />
      )}
      {shown.map(({ line, dollars }) => (
        <Line key={line} line={line} x={at(dollars)} height={height} />
      ))}
      {high?.open && (
        <path d={`M${at(high.value)} ${middle - 5}l${openEnd} 5l-${openEnd} 5z`} fill={ink} />
      )}
      {median && (
        <rect
          x={at(median.value) - 2}
          y={middle - thick / 2 - 1.5}
          width={4}
          height={thick + 3}
          fill="#fff"
          stroke="#000"
          strokeWidth={1}
        />
      )}
      {low && (
        <text x={at(low.value) - labelGap} y={baseline} textAnchor="end" {...halo}>
          {range.low}
        </text>
      )}
      {high && (
        <text x={at(high.value) + labelGap + (high.open ? openEnd : 0)} y={baseline} {...halo}>
          {range.high}
        </text>
      )}
    </svg>
  )
}

/** The client's lines by name, above the ranges that they cross. */
export function LineMarks({
  own,
  scale,
  width,
  lineHeight,
  size,
}: {
  readonly own: readonly OwnLine[]
  readonly scale: Scale
  readonly width: number
  readonly lineHeight: number
  readonly size: number
}): ReactNode {
  if (own.length === 0) return null
  const height = own.length * lineHeight
  const x = (dollars: number): number =>
    round(scale.left + Math.min(dollars, scale.highest) * scale.perDollar)
  return (
    <svg
      role="img"
      aria-label={own.map(({ label }) => label).join('; ')}
      width={width}
      height={height}
      fontSize={size}
    >
      {own.map(({ line, dollars, label }, index) => {
        const here = x(dollars)
        const after = here < width * 0.6
        return (
          <g key={line}>
            {dollars <= scale.highest && (
              <g transform={`translate(0 ${index * lineHeight})`}>
                <Line line={line} x={here} height={height - index * lineHeight} />
              </g>
            )}
            <text
              x={after ? here + labelGap : here - labelGap}
              y={round((index + 0.78) * lineHeight)}
              textAnchor={after ? 'start' : 'end'}
              fontWeight={700}
            >
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
