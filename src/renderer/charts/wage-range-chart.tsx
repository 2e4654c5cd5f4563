import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { Figure } from '../../shared/domain/figure.ts'
import type { Percentiles } from '../../shared/domain/profile.ts'
import { percentileKeys } from '../../shared/domain/profile.ts'
import { inCell, inWords } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'
import { ChartBox } from './chart-box.tsx'
import styles from './charts.module.css'
import { centred, placePair, textWidth } from './label-layout.ts'
import type { ChartSize } from './use-chart-size.ts'

const words = messages.charts.wages

export interface WageRangeRow {
  readonly name: string
  /** Which of the two data colours; the name is on the bar in any case. */
  readonly side: 'here' | 'nation'
  readonly pay: Percentiles
}

interface DrawnRow extends WageRangeRow {
  readonly known: readonly number[]
  /** Lowest and highest known pay; both 0 when none is. */
  readonly range: [number, number]
}

function drawn(row: WageRangeRow): DrawnRow {
  const known = percentileKeys.flatMap((key) => row.pay[key].value ?? [])
  return { ...row, known, range: [Math.min(...known, Infinity), Math.max(...known, 0)] }
}

const cell = (figure: Figure): string => inCell(figure, messages)
const said = (figure: Figure): string => inWords(figure, messages)

function sentence({ name, pay, known }: DrawnRow): string {
  const { p10, median, p90 } = pay
  if (known.length === 0) return words.rowNone(name, cell(median))
  return known.length === 1 && median.value !== null
    ? words.rowMedian(name, said(median))
    : words.row(name, said(p10), said(median), said(p90))
}

/**
 * Pay of the same occupation in several areas on one scale from zero: a bar from the 10th to the
 * 90th percentile, cut at the median. What is not known is not drawn, and is said in its place.
 */
export function WageRangeChart({ rows }: { readonly rows: readonly WageRangeRow[] }) {
  const all = rows.map(drawn)
  return (
    <ChartBox label={words.label(all.map(sentence).join(' '))}>
      {(size) => <Ranges rows={all} size={size} />}
    </ChartBox>
  )
}

function Ranges({ rows, size }: { readonly rows: readonly DrawnRow[]; readonly size: ChartSize }) {
  const { width, rem } = size
  const note = rem * 0.875
  const most = Math.max(1, ...rows.flatMap(({ known }) => known))
  const at = (value: number): number => (value / most) * width

  const middles = rows.map(({ pay: { median }, name }) => {
    const nameEnd = textWidth(name, note) + note
    const wordings = [words.middle(cell(median)), words.middleShort(cell(median))]
    const places = wordings.map((text) => {
      const start = centred(at(median.value ?? 0), textWidth(text, note), width)
      return { text, start, clear: start > nameEnd }
    })
    return places.find(({ clear }) => clear) ?? places.at(-1) ?? null
  })
  // Name and median share a line only when they do so in every row.
  const shared = middles.every((middle) => middle?.clear)
  const barTop = (shared ? 1.5 : 2.7) * rem
  const barHeight = 0.9 * rem
  const rowHeight = barTop + barHeight + 2.1 * rem
  const height = rowHeight * rows.length

  const draw = (row: DrawnRow, index: number) => {
    const { pay, known, range, name, side } = row
    const top = index * rowHeight
    const bar = top + barTop
    const median = pay.median.value
    const middle = middles[index]
    const ends = placePair(
      [
        [words.low(cell(pay.p10)), words.high(cell(pay.p90))],
        [words.lowShort(cell(pay.p10)), words.highShort(cell(pay.p90))],
        [cell(pay.p10), cell(pay.p90)],
      ],
      [at(range[0]), at(range[1])],
      width,
      note,
    )
    const medianX = Math.max(1.5, Math.min(at(median ?? 0), width - 1.5))
    return (
      <g key={name}>
        <text className={styles.strong} x={0} y={top + rem}>
          {name}
        </text>
        <line className={styles.track} x1={0} x2={width} y1={bar + barHeight / 2} y2={bar + barHeight / 2} />
        {known.length === 0 ? (
          <text x={0} y={bar + barHeight + 1.2 * rem}>
            {cell(pay.median)}
          </text>
        ) : (
          <>
            {range[1] > range[0] && (
              <rect
                className={styles[side]}
                x={at(range[0])}
                y={bar}
                width={at(range[1]) - at(range[0])}
                height={barHeight}
              />
            )}
            {median !== null && middle && (
              <>
                <rect className={styles.medianGap} x={medianX - 4} y={bar} width={8} height={barHeight} />
                <rect
                  className={styles.median}
                  x={medianX - 1.5}
                  y={bar - 0.2 * rem}
                  width={3}
                  height={barHeight + 0.4 * rem}
                />
                <text className={styles.strong} x={middle.start} y={top + (shared ? rem : 2.25 * rem)}>
                  {middle.text}
                </text>
              </>
            )}
            {range[1] > range[0] &&
              ends.map(({ text, at: x }) => (
                <text key={text} x={x} y={bar + barHeight + 1.2 * rem}>
                  {text}
                </text>
              ))}
          </>
        )}
      </g>
    )
  }

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={[...rows]}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="name" hide />
      <Bar
        dataKey="range"
        isAnimationActive={false}
        shape={({ index }) => {
          const row = rows[index]
          return row ? draw(row, index) : <g />
        }}
      />
    </BarChart>
  )
}
