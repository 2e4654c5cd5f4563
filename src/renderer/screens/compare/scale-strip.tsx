import { place, placePair, textWidth, wrap } from '../../charts/label-layout.ts'
import type { Placed } from '../../charts/label-layout.ts'
import type { ChartSize } from '../../charts/use-chart-size.ts'
import { messages } from '../../../shared/messages.ts'
import { asTick } from './dollars.ts'
import styles from './pay-chart.module.css'
import { onScale } from './pay-scale.ts'
import type { PayScale } from './pay-scale.ts'

const words = messages.compareScreen.pay
/** Size of the text on charts in rem. */
const NOTE = 0.875

/** One of the client's own lines, as an amount of the panel's form. */
export interface DrawnLine {
  readonly line: 'last' | 'needs'
  readonly amount: number
  readonly text: string
}

interface ScaleStripProps {
  readonly lines: readonly DrawnLine[]
  readonly scale: PayScale
  readonly size: ChartSize
}

/** The scale's ticks and, above them, the names of the client's lines. Told to the ear by the rows. */
export function ScaleStrip({ lines, scale, size: { width, rem } }: ScaleStripProps) {
  const note = NOTE * rem
  const labels = placeLines(lines, scale, width, note)
  const lineHeight = 1.25 * rem
  const top = (1 + Math.max(-1, ...labels.map(({ y }) => y))) * lineHeight
  const height = top + 1.75 * rem
  const ticks = scale.ticks.map((tick) => {
    const text = asTick(tick)
    const x = (tick / scale.end) * width
    return { tick, x, label: place(text, textWidth(text, note), x, [0, width]) }
  })
  // Every second tick goes unnamed where the names would touch.
  const widest = Math.max(...ticks.map(({ label }) => textWidth(label.text, note)))
  const every = Math.max(1, Math.ceil((widest + note) / ((ticks[1]?.x ?? width) || 1)))
  return (
    <svg width={width} height={height} aria-hidden="true" className={styles.svg}>
      {labels.map(({ text, x, anchor, y }) => (
        <text
          key={`${y} ${text}`}
          x={x}
          y={rem + y * lineHeight}
          textAnchor={anchor}
          className={styles.strong}
        >
          {text}
        </text>
      ))}
      <line className={styles.axis} x1={0} x2={width} y1={height - 1} y2={height - 1} />
      {ticks.map(({ tick, x, label }, index) => (
        <g key={tick}>
          <line className={styles.axis} x1={x} x2={x} y1={height - 0.4 * rem} y2={height} />
          {index % every === 0 && (
            <text
              className={styles.soft}
              x={label.x}
              y={height - 0.6 * rem}
              textAnchor={label.anchor}
            >
              {label.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

type LineLabel = Placed & {
  /** Line of text, from 0 at the top. */
  readonly y: number
}

function placeLines(
  lines: readonly DrawnLine[],
  scale: PayScale,
  width: number,
  note: number,
): readonly LineLabel[] {
  const named = lines
    .map(({ text, amount }) => {
      const at = onScale(amount, scale)
      return { text: at === null ? words.beyond(text) : text, at: (at ?? 1) * width }
    })
    .toSorted((a, b) => a.at - b.at)
  const [low, high] = named
  const needed = (text: string): number => textWidth(text, note, 'bold')
  if (low && high && needed(low.text) + needed(high.text) + note < width) {
    const bold = note * 1.1
    return placePair([[low.text, high.text]], [low.at, high.at], width, bold).map((label) => ({
      ...label,
      y: 0,
    }))
  }
  return named
    .flatMap(({ text, at }) => wrap(text, width, note, 'bold').map((part) => ({ text: part, at })))
    .map(({ text, at }, y) => ({ ...place(text, needed(text), at, [0, width]), y }))
}

interface LineMarksProps {
  readonly lines: readonly DrawnLine[]
  readonly scale: PayScale
  readonly width: number
}

/** The client's lines through one row. */
export function LineMarks({ lines, scale, width }: LineMarksProps) {
  return lines.map(({ line, amount }) => {
    const at = onScale(amount, scale)
    if (at === null) return null
    return (
      <span
        key={line}
        className={`${styles.line} ${styles[line]}`}
        style={{ insetInlineStart: `${at * width - 1}px` }}
      />
    )
  })
}
