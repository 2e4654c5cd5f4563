import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { Figure } from '../../shared/domain/figure.ts'
import type { Percentiles } from '../../shared/domain/profile.ts'
import { percentileKeys } from '../../shared/domain/profile.ts'
import { inCell, inWords } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'
import { ChartBox } from './chart-box.tsx'
import styles from './charts.module.css'
import { place, placePair, startOf, textWidth, wrap } from './label-layout.ts'
import type { Placed } from './label-layout.ts'
import { NameLines } from './name-lines.tsx'
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

interface RowLayout {
  readonly row: DrawnRow
  /** Everything in CSS pixels from the top left corner of the chart. */
  readonly top: number
  readonly width: number
  readonly rem: number
  readonly barTop: number
  readonly at: (value: number) => number
  readonly nameLines: readonly string[]
  readonly middle: Placed
  /** Baseline of the median's words. */
  readonly middleAt: number
}

function Ranges({ rows, size }: { readonly rows: readonly DrawnRow[]; readonly size: ChartSize }) {
  const { width, rem } = size
  const note = rem * NOTE
  const most = Math.max(1, ...rows.flatMap(({ known }) => known))
  const at = (value: number): number => (value / most) * width

  const middles = rows.map(({ pay: { median }, name, known }) => {
    const nameEnd = textWidth(name, note, 'bold') + note
    const over = (text: string) => {
      const wide = textWidth(text, note, 'bold')
      const placed = place(text, wide, at(median.value ?? 0), [0, width])
      return { placed, clear: startOf(placed, wide) > nameEnd }
    }
    const full = over(words.middle(cell(median)))
    if (known.length === 0) return { ...full, clear: true }
    return full.clear ? full : over(words.middleShort(cell(median)))
  })
  const names = rows.map(({ name }) => wrap(name, width, note, 'bold'))
  const namesHeight = Math.max(1, ...names.map((lines) => lines.length)) * LINE * rem
  // Name and median share a line only when they do so in every row.
  const shared = middles.every(({ clear }) => clear)
  const barTop = namesHeight + (shared ? 0.4 : 0.4 + LINE) * rem
  const rowHeight = barTop + (BAR + 2) * rem
  const data = rows.flatMap((row, index) => {
    const middle = middles[index]
    const top = index * rowHeight
    if (!middle) return []
    const layout: RowLayout = {
      row,
      top,
      width,
      rem,
      barTop: top + barTop,
      at,
      nameLines: names[index] ?? [],
      middle: middle.placed,
      middleAt: shared ? top + rem : top + namesHeight + rem,
    }
    return [{ name: row.name, range: row.range, layout }]
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
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="name" hide />
      <Bar dataKey="range" isAnimationActive={false} shape={RangeRow} />
    </BarChart>
  )
}

/** Heights in rem: the thick part of the bar, and the thin one. */
const BAR = 1.1
const THIN = 0.5
/** Size of the text on charts, and of a line of it, in rem. */
const NOTE = 0.875
const LINE = 1.2

function RangeRow({ payload }: { readonly payload?: { readonly layout: RowLayout } }) {
  if (!payload) return null
  const { layout } = payload
  const { row, top, width, rem, barTop } = layout
  const middleOfBar = barTop + (BAR / 2) * rem
  return (
    <g>
      <NameLines
        lines={layout.nameLines}
        y={top + rem}
        lineHeight={LINE * rem}
        className={styles.strong}
      />
      {row.known.length === 0 ? (
        <text className={styles.soft} x={0} y={middleOfBar + 0.3 * rem}>
          {cell(row.pay.median)}
        </text>
      ) : (
        <>
          <line className={styles.track} x1={0} x2={width} y1={middleOfBar} y2={middleOfBar} />
          <RangeBar {...layout} />
          <Median {...layout} />
          <Ends {...layout} />
        </>
      )}
    </g>
  )
}

function RangeBar({ row, at, rem, barTop }: RowLayout) {
  const { p25, p75 } = row.pay
  const [from, to] = row.range
  return (
    <>
      <rect
        className={styles[row.side]}
        x={at(from)}
        y={barTop + ((BAR - THIN) / 2) * rem}
        width={at(to) - at(from)}
        height={THIN * rem}
      />
      {p25.value !== null && p75.value !== null && (
        <rect
          className={styles[row.side]}
          x={at(p25.value)}
          y={barTop}
          width={at(p75.value) - at(p25.value)}
          height={BAR * rem}
        />
      )}
    </>
  )
}

function Median({ row, at, width, rem, barTop, middle, middleAt }: RowLayout) {
  const { value } = row.pay.median
  if (value === null) return null
  const x = Math.max(1.5, Math.min(at(value), width - 1.5))
  return (
    <>
      <rect
        className={styles.medianGap}
        x={x - 3.5}
        y={barTop - 1}
        width={7}
        height={BAR * rem + 2}
      />
      <rect
        className={styles.median}
        x={x - 1.5}
        y={barTop - 0.2 * rem}
        width={3}
        height={(BAR + 0.4) * rem}
      />
      <text className={styles.strong} x={middle.x} y={middleAt} textAnchor={middle.anchor}>
        {middle.text}
      </text>
    </>
  )
}

function Ends({ row, at, width, rem, barTop }: RowLayout) {
  const [from, to] = row.range
  // One known point is the median, which is named above the bar.
  if (row.known.length === 1) return null
  const low = cell(row.pay.p10)
  const high = cell(row.pay.p90)
  const ends = placePair(
    [
      [words.low(low), words.high(high)],
      [words.lowShort(low), words.highShort(high)],
      [low, high],
    ],
    [at(from), at(to)],
    width,
    rem * NOTE,
  )
  return ends.map(({ text, x, anchor }, index) => (
    <text
      key={index === 0 ? 'low' : 'high'}
      x={x}
      y={barTop + (BAR + 1.1) * rem}
      textAnchor={anchor}
    >
      {text}
    </text>
  ))
}
