import { percentileKeys } from '../shared/domain/profile.ts'
import type { AreaWages, ProjectionColumn, Profile } from '../shared/domain/profile.ts'
import { asChange, inCell } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block, TableColumn } from './blocks.ts'
import { absentSection, education, groupNote, spanOf } from './figure-tables.ts'
import { groupSentence, leadingForm } from './pay.ts'

const FIGURE_WIDTH = 190

const bodyText = (said: string): Block => ({ kind: 'text', size: 'body', text: said })

const figureColumn = (header: string, width: number): TableColumn => ({
  header,
  width,
  numeric: true,
})

/** Pay with the places as columns, so that figures in 18 pt have room. */
export function largePayTable(profile: Profile, messages: Messages): readonly Block[] {
  const { sheet, handout } = messages
  const { payTable: words } = sheet
  const { areas, form } = profile.wages
  const [chosen] = areas
  if (!chosen) return []
  const heading = form === 'hourly' ? words.hourly : words.yearly
  const { median } = leadingForm(profile, chosen)
  const held = areas.flatMap((area) => [
    ...Object.values(leadingForm(profile, area)),
    area.employment,
  ])
  if (held.every(({ value }) => value === null)) {
    return median.absent ? absentSection(heading, median.absent, messages) : []
  }
  const row = (header: string, cell: (area: AreaWages) => string) => ({
    header,
    cells: areas.map((area) => ({ text: cell(area) })),
  })
  const found = areas.find((area) => leadingForm(profile, area).median.value !== null)
  const group = found && groupSentence(leadingForm(profile, found).median, profile, messages)
  const published = {
    both: null,
    annual: words.yearlyOnly,
    hourly: words.hourlyOnly,
  }[form]
  return [
    {
      kind: 'table',
      table: {
        heading,
        caption: median.release,
        columns: [
          { header: handout.pay },
          ...areas.map(({ area }) => figureColumn(area.name, FIGURE_WIDTH)),
        ],
        rows: [
          ...percentileKeys.map((key) =>
            row(handout.points[key], (area) => inCell(leadingForm(profile, area)[key], messages)),
          ),
          ...(form === 'both'
            ? [row(handout.byTheHour, (area) => inCell(area.hourly.median, messages))]
            : []),
          row(words.jobs, (area) => inCell(area.employment, messages)),
        ],
      },
    },
    ...(published ? [bodyText(`${published}.`)] : []),
    ...(group ? [bodyText(group)] : []),
  ]
}

/** Jobs now and later, with places and years as columns. */
export function largeProjections(profile: Profile, messages: Messages): readonly Block[] {
  const { handout } = messages
  const { projectionTable: words } = messages.sheet
  const { columns } = profile.projections
  const held = columns.flatMap(({ base, projected, openings }) => [base, projected, openings])
  const reason = held.every(({ value }) => value === null) ? held[0]?.absent : undefined
  if (reason) return absentSection(words.heading, reason, messages)
  const row = (header: string, cell: (column: ProjectionColumn) => string) => ({
    header,
    cells: columns.map((column) => ({ text: cell(column) })),
  })
  const counted = columns.find(({ base }) => base.value !== null)
  const inferred = columns.find(({ years }) => years.inferred)
  return [
    {
      kind: 'table',
      table: {
        heading: words.heading,
        caption: handout.numberOfJobs,
        columns: [
          { header: handout.jobFigures },
          ...columns.map((column) =>
            figureColumn(handout.yearsOf(column.area.name, spanOf(column, messages)), 172),
          ),
        ],
        rows: [
          row(words.base, ({ base }) => inCell(base, messages)),
          row(words.projected, ({ projected }) => inCell(projected, messages)),
          row(words.change, ({ percentChange }) => asChange(percentChange, messages)),
          row(words.openings, ({ openings }) => inCell(openings, messages)),
        ],
      },
    },
    ...(inferred ? [bodyText(handout.workedOut(spanOf(inferred, messages)))] : []),
    ...(counted ? groupNote(counted.base, profile, messages) : []),
  ]
}

/** Schooling of the people at work, its bars as wide as the page allows. */
export const largeEducation = (profile: Profile, messages: Messages): readonly Block[] =>
  education(profile, { groupNames: true, shareWidth: 260 }, messages)
