import type { ReactNode } from 'react'
import styles from './charts.module.css'
import { useChartSize } from './use-chart-size.ts'
import type { ChartSize } from './use-chart-size.ts'

interface ChartBoxProps {
  /** Everything that the chart says, as full sentences: screen readers get nothing else of it. */
  readonly label: string
  readonly children: (size: ChartSize) => ReactNode
}

/** The place of a chart: one picture with a name, as wide as its container. */
export function ChartBox({ label, children }: ChartBoxProps) {
  const { box, probe, size } = useChartSize()
  return (
    // An img element cannot hold the chart.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div ref={box} className={styles.box} role="img" aria-label={label}>
      <span ref={probe} className={styles.probe} />
      {size && children(size)}
    </div>
  )
}
