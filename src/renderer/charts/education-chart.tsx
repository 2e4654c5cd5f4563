import type { TypicalEducation } from '../../shared/domain/profile.ts'
import { inCell } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'
import { BarsChart } from './bars-chart.tsx'

/** Share of workers by education, lowest level first, whatever the shares are. */
export function EducationChart({ education }: { readonly education: TypicalEducation }) {
  const rows = education.levels.map(({ level, share }) => ({
    name: messages.educationLevel[level],
    value: share.value,
    text: inCell(share, messages),
    side: 'nation' as const,
  }))
  return <BarsChart what={messages.charts.education} rows={rows} />
}
