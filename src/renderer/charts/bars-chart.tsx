import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { messages } from '../../shared/messages.ts'
import { ChartBox } from './chart-box.tsx'
import styles from './charts.module.css'
import { textWidth } from './label-layout.ts'
import type { ChartSize } from './use-chart-size.ts'

const words = messages.charts.bars

export interface BarRow {
  readonly name: string
  readonly value: number | null
  /** The value, or why there is none, as the text beside it says it. */
  readonly text: string
  readonly side: 'here' | 'nation'
}

interface BarsChartProps {
  /** What the bars show, as a short phrase. */
  readonly what: string
  readonly rows: readonly BarRow[]
}

/** Horizontal bars on one scale from zero, in the order given, each with its name and its value. */
export function BarsChart({ what, rows }: BarsChartProps) {
  const sentences = rows.map(({ name, text }) => words.row(name, text))
  return (
    <ChartBox label={words.label(what, sentences.join(' '))}>
      {(size) => <Bars rows={rows} size={size} />}
    </ChartBox>
  )
}

function Bars({ rows, size }: { readonly rows: readonly BarRow[]; readonly size: ChartSize }) {
  const { width, rem } = size
  const note = rem * 0.875
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, note)))
  const names = longest(rows.map(({ name }) => name)) + rem
  // Beside the bars when they leave at least half of the width to them, else above.
  const beside = names <= width / 2
  const labelRoom = longest(rows.flatMap(({ value, text }) => (value === null ? [] : text))) + rem / 2
  const values = rows.flatMap(({ value }) => value ?? [])
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  const start = (beside ? names : 0) + (lowest < 0 ? labelRoom : 0)
  const room = Math.max(1, width - start - (highest > 0 ? labelRoom : 0))
  const span = highest - lowest || 1
  const at = (value: number): number => start + ((value - lowest) / span) * room

  const barTop = (beside ? 0.4 : 1.6) * rem
  const barHeight = 1.1 * rem
  const rowHeight = barTop + barHeight + 0.4 * rem
  const height = rowHeight * rows.length

  const draw = ({ name, value, text, side }: BarRow, index: number) => {
    const top = index * rowHeight
    const bar = top + barTop
    const baseline = bar + barHeight * 0.75
    return (
      <g key={name}>
        <text x={0} y={beside ? baseline : top + 1.2 * rem}>
          {name}
        </text>
        {value === null ? (
          <text className={styles.soft} x={at(0) + rem / 2} y={baseline}>
            {text}
          </text>
        ) : (
          <>
            <rect
              className={styles[side]}
              x={Math.min(at(0), at(value))}
              y={bar}
              width={Math.abs(at(value) - at(0))}
              height={barHeight}
            />
            <text
              className={styles.strong}
              x={at(value) + (value < 0 ? -rem / 2 : rem / 2)}
              y={baseline}
              textAnchor={value < 0 ? 'end' : 'start'}
            >
              {text}
            </text>
          </>
        )}
        <line className={styles.zero} x1={at(0)} x2={at(0)} y1={bar - 0.2 * rem} y2={bar + barHeight + 0.2 * rem} />
      </g>
    )
  }

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows.map((row) => ({ name: row.name, value: row.value ?? 0 }))}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[lowest, highest || 1]} hide />
      <YAxis type="category" dataKey="name" hide />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({ index }) => {
          const row = rows[index]
          return row ? draw(row, index) : <g />
        }}
      />
    </BarChart>
  )
}
