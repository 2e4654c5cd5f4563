import { NATION } from '../../../shared/domain/figure.ts'
import { percentileKeys } from '../../../shared/domain/profile.ts'
import { inCell, inWords } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { place, placePair, startOf, textWidth } from '../../charts/label-layout.ts'
import type { ChartSize } from '../../charts/use-chart-size.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import styles from './pay-chart.module.css'
import { hasPay } from './pay-rows.ts'
import type { PayRow } from './pay-rows.ts'
import type { PayScale } from './pay-scale.ts'

const words = messages.compareScreen.pay
const charts = messages.charts.wages
const NOTE = 0.875
/** Heights in rem: the median's words, the thick part of the bar, the thin one, the words of the ends. */
const LABEL = 1.6
const BAR = 1.1
const THIN = 0.5
const ENDS = 1.5

interface PayRangeProps {
  readonly row: PayRow
  readonly scale: PayScale
  readonly size: ChartSize
}

/** What the range says, in one sentence. */
function sentence({ pay, occupation, area, wider }: PayRow): string {
  const name = words.row(occupation.title, (wider ?? area).name)
  const said = percentileKeys.filter((key) => pay[key].value !== null)
  const [p10, median, p90] = [pay.p10, pay.median, pay.p90].map((one) => inWords(one, messages))
  if (said.length === 0 || !p10 || !median || !p90) return charts.rowNone(name, median ?? '')
  return said.length === 1 && pay.median.value !== null
    ? charts.rowMedian(name, median)
    : charts.row(name, p10, median, p90)
}

/** One range, with its median as a figure that can be pressed. */
export function PayRange({ row, scale, size: { width, rem } }: PayRangeProps) {
  const { pay, occupation, area, wider } = row
  const { median } = pay
  const what = words.median(occupation.title, (wider ?? area).name)
  if (!hasPay(pay)) {
    return (
      <p className={styles.none}>
        <FigureText figure={median} what={what}>
          {inCell(median, messages)}
        </FigureText>
      </p>
    )
  }
  const text = inCell(median, messages)
  const labelWidth = textWidth(text, rem, 'bold')
  const label = place(text, labelWidth, ((median.value ?? 0) / scale.end) * width, [0, width])
  return (
    <div className={styles.range}>
      <svg
        role="img"
        aria-label={sentence(row)}
        width={width}
        height={(LABEL + BAR + ENDS) * rem}
        className={styles.svg}
      >
        <Bars row={row} scale={scale} size={{ width, rem }} />
      </svg>
      <span
        className={styles.medianText}
        style={{ insetInlineStart: `${Math.max(0, startOf(label, labelWidth))}px` }}
      >
        <FigureText figure={median} what={what}>
          {text}
        </FigureText>
      </span>
    </div>
  )
}

function Bars({ row, scale, size: { width, rem } }: PayRangeProps) {
  const { pay, area, wider } = row
  const { p10, p25, median, p75, p90 } = pay
  const at = (value: number): number => (value / scale.end) * width
  const known = percentileKeys.flatMap((key) => pay[key].value ?? [])
  const [from, to] = [Math.min(...known), Math.max(...known)]
  const floor = percentileKeys.map((key) => pay[key]).find(({ atLeast }) => atLeast)?.value ?? null
  const side = `${area.code === NATION || wider ? styles.nation : styles.here} ${wider ? styles.wider : ''}`
  const top = LABEL * rem
  const centre = top + (BAR / 2) * rem
  const middle =
    median.value === null ? null : Math.max(1.5, Math.min(at(median.value), width - 1.5))
  return (
    <>
      <line className={styles.track} x1={0} x2={width} y1={centre} y2={centre} />
      <rect
        className={side}
        x={at(from)}
        y={centre - (THIN / 2) * rem}
        width={at(to) - at(from)}
        height={THIN * rem}
      />
      {p25.value !== null && p75.value !== null && (
        <rect
          className={side}
          x={at(p25.value)}
          y={top}
          width={at(p75.value) - at(p25.value)}
          height={BAR * rem}
        />
      )}
      {floor !== null && <OpenEnd from={at(floor)} to={width} y={centre} rem={rem} />}
      {middle !== null && (
        <>
          <rect
            className={styles.gap}
            x={middle - 3.5}
            y={top - 1}
            width={7}
            height={BAR * rem + 2}
          />
          <rect
            className={styles.median}
            x={middle - 1.5}
            y={top - 0.15 * rem}
            width={3}
            height={(BAR + 0.3) * rem}
          />
        </>
      )}
      {known.length > 1 && p10.value !== null && p90.value !== null && (
        <Ends
          low={inCell(p10, messages)}
          high={inCell(p90, messages)}
          points={[at(p10.value), at(p90.value)]}
          width={width}
          rem={rem}
        />
      )}
    </>
  )
}

interface OpenEndProps {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly rem: number
}

/** From a figure that is only a floor, on and on. */
function OpenEnd({ from, to, y, rem }: OpenEndProps) {
  const head = 0.4 * rem
  return (
    <path
      className={styles.open}
      d={`M ${from} ${y} H ${to - 2} m ${-head} ${-head} l ${head} ${head} l ${-head} ${head}`}
    />
  )
}

interface EndsProps {
  readonly low: string
  readonly high: string
  readonly points: readonly [number, number]
  readonly width: number
  readonly rem: number
}

function Ends({ low, high, points, width, rem }: EndsProps) {
  const labels = placePair(
    [
      [charts.lowShort(low), charts.highShort(high)],
      [low, high],
    ],
    points,
    width,
    NOTE * rem,
  )
  return labels.map(({ text, x, anchor }, index) => (
    <text
      key={index === 0 ? 'low' : 'high'}
      className={styles.end}
      x={x}
      y={(LABEL + BAR + 1.05) * rem}
      textAnchor={anchor}
    >
      {text}
    </text>
  ))
}
