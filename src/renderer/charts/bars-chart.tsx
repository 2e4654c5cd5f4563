import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { messages } from '../../shared/messages.ts'
import { ChartBox } from './chart-box.tsx'
import styles from './charts.module.css'
import { textWidth, wrap } from './label-layout.ts'
import { NameLines } from './name-lines.tsx'
import type { ChartSize } from './use-chart-size.ts'

const words = messages.charts.bars

interface BarRow {
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

interface RowLayout extends BarRow {
  /** Everything in CSS pixels from the top left corner of the chart. */
  readonly nameAt: number
  readonly nameLines: readonly string[]
  readonly lineHeight: number
  readonly barTop: number
  readonly barHeight: number
  readonly zero: number
  readonly end: number
  readonly gap: number
  readonly label: string
}

function Bars({ rows, size }: { readonly rows: readonly BarRow[]; readonly size: ChartSize }) {
  const { width, rem } = size
  const note = rem * 0.875
  const longest = (texts: readonly string[], weight: 'regular' | 'bold'): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, note, weight)))
  const names =
    longest(
      rows.map(({ name }) => name),
      'regular',
    ) + rem
  // Beside the bars when they leave at least half of the width to them, else above.
  const beside = names <= width / 2
  // Room for the words beyond the ends of the bars, on the side where each stands.
  const wordsRoom = (of: (value: number | null) => boolean): number => {
    const texts = rows.flatMap(({ value, text }) => (of(value) ? [text] : []))
    return texts.length === 0 ? 0 : longest(texts, 'bold') + rem / 2 + note / 2
  }
  const values = rows.flatMap(({ value }) => value ?? [])
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  const start = (beside ? names : 0) + wordsRoom((value) => value !== null && value < 0)
  const end = width - wordsRoom((value) => (value === null ? beside : value >= 0))
  const room = Math.max(1, end - start)
  const at = (value: number): number => start + ((value - lowest) / (highest - lowest || 1)) * room

  const lineHeight = 1.2 * rem
  // Above a bar that is not there, the name says why.
  const nameLines = rows.map(({ name, value, text }) =>
    beside ? [name] : wrap(value === null ? words.absent(name, text) : name, width, note),
  )
  const mostLines = Math.max(1, ...nameLines.map((lines) => lines.length))
  const above = beside ? 0.3 * rem : 0.4 * rem + mostLines * lineHeight
  const barHeight = 1.1 * rem
  const rowHeight = above + barHeight + 0.4 * rem
  const data = rows.map((row, index) => {
    const barTop = index * rowHeight + above
    const layout: RowLayout = {
      ...row,
      nameAt: beside
        ? barTop + barHeight * 0.75
        : barTop - 0.4 * rem - ((nameLines[index]?.length ?? 1) - 1) * lineHeight,
      nameLines: nameLines[index] ?? [],
      lineHeight,
      barTop,
      barHeight,
      zero: at(0),
      end: at(row.value ?? 0),
      gap: rem / 2,
      label: row.value === null && !beside ? '' : row.text,
    }
    return { name: row.name, value: row.value ?? 0, layout }
  })

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rowHeight * rows.length}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[lowest, highest || 1]} hide />
      <YAxis type="category" dataKey="name" hide />
      <Bar dataKey="value" isAnimationActive={false} shape={BarRowShape} />
    </BarChart>
  )
}

function BarRowShape({ payload }: { readonly payload?: { readonly layout: RowLayout } }) {
  if (!payload) return null
  const { value, label, side, nameAt, nameLines, lineHeight, barTop, barHeight, zero, end, gap } =
    payload.layout
  const known = value !== null
  const toLeft = known && value < 0
  return (
    <g>
      <NameLines lines={nameLines} y={nameAt} lineHeight={lineHeight} />
      {known && (
        <rect
          className={styles[side]}
          x={Math.min(zero, end)}
          y={barTop}
          width={Math.abs(end - zero)}
          height={barHeight}
        />
      )}
      <text
        className={known ? styles.strong : styles.soft}
        x={end + (toLeft ? -gap : gap)}
        y={barTop + barHeight * 0.75}
        textAnchor={toLeft ? 'end' : 'start'}
      >
        {label}
      </text>
      <line
        className={styles.zero}
        x1={zero}
        x2={zero}
        y1={barTop - gap * 0.4}
        y2={barTop + barHeight + gap * 0.4}
      />
    </g>
  )
}
