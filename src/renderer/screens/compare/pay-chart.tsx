import { payIn } from '../../../shared/domain/comparison-words.ts'
import { messages } from '../../../shared/messages.ts'
import { useChartSize } from '../../charts/use-chart-size.ts'
import type { ChartSize } from '../../charts/use-chart-size.ts'
import type { ClientLines } from './client-lines-form.tsx'
import { LineMarks, ScaleStrip } from './scale-strip.tsx'
import type { DrawnLine } from './scale-strip.tsx'
import { asDollars } from './dollars.ts'
import styles from './pay-chart.module.css'
import { PayRange } from './pay-range.tsx'
import { PayWords } from './pay-words.tsx'
import type { Grouping, PayGroup, PayPanel, PayRow } from './pay-rows.ts'
import { payScale } from './pay-scale.ts'
import type { PayScale } from './pay-scale.ts'
import { percentileKeys } from '../../../shared/domain/profile.ts'

const words = messages.compareScreen.pay

interface PayChartProps {
  readonly panel: PayPanel
  readonly by: Grouping
  readonly lines: ClientLines
}

/** The ranges of one panel on one scale, in their groups, each with where the client's lines fall. */
export function PayChart({ panel: { form, groups }, by, lines }: PayChartProps) {
  const drawn = (['last', 'needs'] as const).flatMap((line): DrawnLine[] => {
    const pay = lines[line]
    if (!pay) return []
    const amount = payIn(form, pay, lines.time)
    const said = asDollars(amount, form)
    return [{ line, amount, text: line === 'needs' ? words.needsLine(said) : words.lastLine(said) }]
  })
  const figures = groups.flatMap(({ rows }) =>
    rows.flatMap(({ pay }) => percentileKeys.map((key) => pay[key])),
  )
  const amounts = (floors: boolean): number[] =>
    figures.flatMap(({ value, atLeast = false }) =>
      value === null || atLeast !== floors ? [] : [value],
    )
  const scale = payScale(
    amounts(false),
    amounts(true),
    drawn.map(({ amount }) => amount),
  )
  return groups.map((group) => (
    <Group key={group.key} group={group} by={by} lines={lines} drawn={drawn} scale={scale} />
  ))
}

interface GroupProps {
  readonly group: PayGroup
  readonly by: Grouping
  readonly lines: ClientLines
  readonly drawn: readonly DrawnLine[]
  readonly scale: PayScale
}

function Group({ group, by, lines, drawn, scale }: GroupProps) {
  const { box, probe, size } = useChartSize()
  return (
    <div className={drawn.length > 0 ? `${styles.group} ${styles.worded}` : styles.group}>
      <h3>{group.title}</h3>
      <div ref={box} className={styles.strip}>
        <span ref={probe} className={styles.probe} />
        {size && <ScaleStrip lines={drawn} scale={scale} size={size} />}
      </div>
      <ul aria-label={group.title} className={styles.rows}>
        {group.rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            by={by}
            lines={lines}
            drawn={drawn}
            scale={scale}
            size={size}
          />
        ))}
      </ul>
    </div>
  )
}

interface RowProps extends Omit<GroupProps, 'group'> {
  readonly row: PayRow
  readonly size: ChartSize | null
}

function Row({ row, by, lines, drawn, scale, size }: RowProps) {
  const { occupation, area, wider } = row
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {by === 'occupation' ? area.name : occupation.title}
        {wider && <span className={styles.note}>{words.wider(area.name, wider.name)}</span>}
      </div>
      <div className={styles.plot}>
        {size && (
          <>
            <LineMarks lines={drawn} scale={scale} width={size.width} />
            <PayRange row={row} scale={scale} size={size} />
          </>
        )}
      </div>
      {drawn.length > 0 && <PayWords row={row} lines={lines} />}
    </li>
  )
}
