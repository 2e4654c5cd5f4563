import type { Absence, Figure } from '../shared/domain/figure.ts'
import { percentileKeys } from '../shared/domain/profile.ts'
import type { ProjectionColumn, Profile } from '../shared/domain/profile.ts'
import { asChange, inCell } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block, Table, TableCell } from './blocks.ts'
import { groupSentence, leadingForm, payMeasuredFor } from './pay.ts'

/** The cells of a row; neighbours that lack their figure for one reason share one cell. */
function cellsOf(
  figures: readonly Figure[],
  messages: Messages,
  write: (figure: Figure) => string = (figure) => inCell(figure, messages),
): readonly TableCell[] {
  const cells: TableCell[] = []
  let before: Absence | undefined
  for (const figure of figures) {
    const reason = figure.value === null ? (figure.absent ?? 'not-in-copy') : undefined
    const last = cells.at(-1)
    if (reason && reason === before && last) {
      cells[cells.length - 1] = { ...last, span: (last.span ?? 1) + 1 }
    } else {
      cells.push({ text: write(figure) })
    }
    before = reason
  }
  return cells
}

/** A heading and why there is nothing under it. */
export const absentSection = (
  heading: string,
  reason: Absence,
  messages: Messages,
): readonly Block[] => [
  { kind: 'heading', text: heading },
  text(messages.sheet.absent(messages.absence[reason])),
]

/** A small paragraph. */
export const text = (said: string): Block => ({ kind: 'text', size: 'small', text: said })

/**
 * Pay in the chosen place and the nation, in the form that is published.
 *
 * @param groupNames name the group that the figures are for; else point to page 1, which names it
 */
export function payTable(
  profile: Profile,
  groupNames: boolean,
  messages: Messages,
): readonly Block[] {
  const { payTable: words, placeAndRelease } = messages.sheet
  const { areas, form } = profile.wages
  const [chosen] = areas
  if (!chosen) return []
  const { median } = leadingForm(profile, chosen)
  const aside = {
    both: median.release,
    annual: placeAndRelease(words.yearlyOnly, median.release),
    hourly: placeAndRelease(words.hourlyOnly, median.release),
  }[form]
  const hourly = form === 'both'
  const held = areas.flatMap((area) => [
    ...Object.values(leadingForm(profile, area)),
    area.employment,
  ])
  const reason = held.every(({ value }) => value === null) ? median.absent : undefined
  if (reason) return absentSection(words.yearly, reason, messages)
  const table: Table = {
    heading: form === 'hourly' ? words.hourly : words.yearly,
    caption: aside,
    columns: [
      { header: words.place },
      ...percentileKeys.map((key) => ({
        header: messages.percentile[key],
        width: 78,
        numeric: true as const,
      })),
      ...(hourly ? [{ header: words.hourlyMedian, width: 96, numeric: true as const }] : []),
      { header: words.jobs, width: 82, numeric: true },
    ],
    rows: areas.map((area) => ({
      header: area.area.name,
      cells: cellsOf(
        [
          ...percentileKeys.map((key) => leadingForm(profile, area)[key]),
          ...(hourly ? [area.hourly.median] : []),
          area.employment,
        ],
        messages,
      ),
    })),
  }
  const group = median.value === null ? null : groupSentence(median, profile, messages)
  if (group === null) return [{ kind: 'table', table }]
  return [{ kind: 'table', table }, text(groupNames ? group : words.groupOnPageOne)]
}

/** Says which group a figure covers, unless the pay above has said it. */
export function groupNote(figure: Figure, profile: Profile, messages: Messages): readonly Block[] {
  if (figure.measuredFor.title === payMeasuredFor(profile)?.title) return []
  const group = groupSentence(figure, profile, messages)
  return group ? [text(group)] : []
}

export const spanOf = ({ years }: ProjectionColumn, { sheet }: Messages): string =>
  sheet.projectionTable.span(years.base, years.projected)

function yearsOf(column: ProjectionColumn, messages: Messages): string {
  const said = spanOf(column, messages)
  return column.years.inferred ? messages.sheet.projectionTable.inferred(said) : said
}

/** Jobs now and later; each row keeps the years of its own source. */
export function projectionTable(profile: Profile, messages: Messages): readonly Block[] {
  const words = messages.sheet.projectionTable
  const { columns } = profile.projections
  const held = columns.flatMap(({ base, projected, openings }) => [base, projected, openings])
  const reason = held.every(({ value }) => value === null) ? held[0]?.absent : undefined
  if (reason) return absentSection(words.heading, reason, messages)
  const table: Table = {
    heading: words.heading,
    caption: words.caption,
    columns: [
      { header: words.place },
      { header: words.years, width: 188 },
      { header: words.base, width: 87, numeric: true },
      { header: words.projected, width: 87, numeric: true },
      { header: words.change, width: 68, numeric: true },
      { header: words.openings, width: 122, numeric: true },
    ],
    rows: columns.map((column) => ({
      header: column.area.name,
      cells: [
        { text: yearsOf(column, messages) },
        ...cellsOf(
          [column.base, column.projected, column.percentChange, column.openings],
          messages,
          (figure) =>
            figure === column.percentChange ? asChange(figure, messages) : inCell(figure, messages),
        ),
      ],
    })),
  }
  const counted = columns.find(({ base }) => base.value !== null)
  return [{ kind: 'table', table }, ...(counted ? groupNote(counted.base, profile, messages) : [])]
}

/** How schooling is set. */
interface EducationSetting {
  /** Name the jobs that are counted together; else say that there are several. */
  readonly groupNames: boolean
  /** Of the column with figures and bars, in CSS pixels. */
  readonly shareWidth: number
}

/** Schooling of the people at work, with bars. */
export function education(
  profile: Profile,
  { groupNames, shareWidth }: EducationSetting,
  messages: Messages,
): readonly Block[] {
  const words = messages.sheet.educationTable
  const { levels, absent } = profile.typicalEducation
  const [first] = levels
  if (!first) return absentSection(words.heading, absent ?? 'not-in-copy', messages)
  const group = groupNote(first.share, profile, messages)
  return [
    {
      kind: 'table',
      table: {
        heading: words.heading,
        caption: words.caption,
        columns: [{ header: words.level }, { header: words.share, width: shareWidth }],
        rows: levels.map(({ level, share }) => ({
          header: messages.educationLevel[level],
          cells: [{ text: inCell(share, messages), bar: share.value }],
        })),
      },
    },
    ...(groupNames || group.length === 0 ? group : [text(words.severalJobs)]),
  ]
}
