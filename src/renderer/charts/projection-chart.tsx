import { NATION } from '../../shared/domain/figure.ts'
import type { ProjectionColumn } from '../../shared/domain/profile.ts'
import { asChange } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'
import { BarsChart } from './bars-chart.tsx'

/** Expected change in the number of jobs, in percent, one bar for each area and span of years. */
export function ProjectionChart({ columns }: { readonly columns: readonly ProjectionColumn[] }) {
  const rows = columns.map(({ area, years, percentChange }) => ({
    name: messages.charts.projectionRow(area.name, years.base, years.projected),
    value: percentChange.value,
    text: asChange(percentChange, messages),
    side: area.code === NATION ? ('nation' as const) : ('here' as const),
  }))
  return <BarsChart what={messages.charts.projection} rows={rows} />
}
