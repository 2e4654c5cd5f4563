import type { Figure } from '../../../shared/domain/figure.ts'
import type { ProjectionColumn } from '../../../shared/domain/profile.ts'
import { asChange, inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import { DataTable } from '../profile/data-table.tsx'
import type { Sorting } from './compare-address.ts'
import styles from './compare.module.css'
import type { PayRow } from './pay-rows.ts'
import { SortHeader, sortOf } from './sort-header.tsx'

const words = messages.compareScreen.future
const { measures: names } = messages.compareScreen.view
const projected = ['base', 'projected', 'percentChange', 'openings'] as const
type Projected = (typeof projected)[number]

interface FutureSectionProps {
  readonly rows: readonly PayRow[]
  readonly yearsDiffer: boolean
  readonly sort: Sorting | null
  readonly onSort: (sort: Sorting | null) => void
}

/** Jobs now and as they are projected, each area with its own years. */
export function FutureSection({ rows, yearsDiffer, sort, onSort }: FutureSectionProps) {
  const columns = ['employment', ...projected] as const
  const inferred = rows.some(({ cell }) => cell.projection.years.inferred)
  return (
    <section aria-labelledby="compare-future" className={styles.section}>
      <h2 id="compare-future">{words.heading}</h2>
      <DataTable
        wide
        caption={words.caption}
        corner={messages.compareScreen.pay.jobAndPlace}
        columns={columns.map((measure) => ({
          key: measure,
          title: <SortHeader measure={measure} text={names[measure]} sort={sort} onSort={onSort} />,
          ...sortOf(measure, sort),
        }))}
        rows={rows.flatMap(tableRows)}
      />
      <p className={styles.note}>
        {yearsDiffer && words.yearsDiffer} {inferred && words.inferred} {words.counted}
      </p>
    </section>
  )
}

function tableRows({ key, occupation, area, cell }: PayRow) {
  const { employment, projection, projectionSameCycle: same } = cell
  const figure = (measure: Projected | 'employment', one: Figure, place: string) => (
    <FigureText
      key={measure}
      figure={one}
      what={messages.compareScreen.pay.what(names[measure], occupation.title, place)}
    >
      {measure === 'percentChange' ? asChange(one, messages) : inCell(one, messages)}
    </FigureText>
  )
  const own = {
    key,
    title: messages.compareScreen.pay.row(occupation.title, area.name),
    note: spanOf(projection),
    cells: [
      figure('employment', employment, area.name),
      ...projected.map((measure) => figure(measure, projection[measure], area.name)),
    ],
  }
  if (!same) return [own]
  const place = words.sameCycle(area.name)
  return [
    own,
    {
      key: `${key} same`,
      title: messages.compareScreen.pay.row(occupation.title, place),
      note: spanOf(same),
      cells: [
        figure('employment', employment, area.name),
        ...projected.map((measure) => figure(measure, same[measure], place)),
      ],
    },
  ]
}

function spanOf({ years: { base, projected: end, inferred } }: ProjectionColumn): string {
  const span = words.years(base, end)
  return inferred ? `${span}, ${words.yearsInferred}` : span
}
