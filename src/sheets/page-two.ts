import type { Absence, Figure } from '../shared/domain/figure.ts'
import { percentileKeys } from '../shared/domain/profile.ts'
import type {
  ProjectionColumn,
  Profile,
  RatedList,
  RelatedOccupation,
} from '../shared/domain/profile.ts'
import { asChange, inCell } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import { labelled } from './blocks.ts'
import type { Block, Table, TableCell } from './blocks.ts'
import { someOf, topOf } from './page-one.ts'
import type { SheetContext } from './page-one.ts'
import { groupSentence, leadingForm, payMeasuredFor } from './pay.ts'
import { sourceBlocks } from './sheet-sources.ts'

/** How much of each list page 2 shows. */
export interface PageTwoCaps {
  readonly rated: number
  readonly software: number
  readonly related: number
  readonly programs: number
  readonly apprenticeships: number
  readonly lines: number
}

/** The cells of a row; neighbours that lack their figure for one reason share one cell. */
export function cellsOf(
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
const absentSection = (heading: string, reason: Absence, messages: Messages): readonly Block[] => [
  { kind: 'heading', text: heading },
  text(messages.sheet.absent(messages.absence[reason])),
]

const text = (said: string): Block => ({ kind: 'text', size: 'small', text: said })

function payTable(profile: Profile, messages: Messages): readonly Block[] {
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
        width: 80,
        numeric: true as const,
      })),
      ...(hourly ? [{ header: words.hourlyMedian, width: 90, numeric: true as const }] : []),
      { header: words.jobs, width: 84, numeric: true },
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
  const group = groupSentence(median, profile, messages)
  return [{ kind: 'table', table }, ...(group && median.value !== null ? [text(group)] : [])]
}

/** Says which group a figure covers, unless the pay above has said it. */
function groupNote(figure: Figure, profile: Profile, messages: Messages): readonly Block[] {
  if (figure.measuredFor.title === payMeasuredFor(profile)?.title) return []
  const group = groupSentence(figure, profile, messages)
  return group ? [text(group)] : []
}

function yearsOf({ years }: ProjectionColumn, messages: Messages): string {
  const { span, inferred } = messages.sheet.projectionTable
  const said = span(years.base, years.projected)
  return years.inferred ? inferred(said) : said
}

function projectionTable(profile: Profile, messages: Messages): readonly Block[] {
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
      { header: words.years, width: 196 },
      { header: words.base, width: 86, numeric: true },
      { header: words.projected, width: 86, numeric: true },
      { header: words.change, width: 76, numeric: true },
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

function education(profile: Profile, messages: Messages): readonly Block[] {
  const words = messages.sheet.educationTable
  const { levels, absent } = profile.typicalEducation
  const [first] = levels
  if (!first) return absentSection(words.heading, absent ?? 'not-in-copy', messages)
  return [
    {
      kind: 'table',
      table: {
        heading: words.heading,
        caption: words.caption,
        columns: [{ header: words.level }, { header: words.share, width: 124 }],
        rows: levels.map(({ level, share }) => ({
          header: messages.educationLevel[level],
          cells: [{ text: inCell(share, messages), bar: share.value }],
        })),
      },
    },
    ...groupNote(first.share, profile, messages),
  ]
}

function rated(name: string, list: RatedList, most: number, messages: Messages): Block {
  const shown = list.items.slice(0, Math.min(most, list.shown))
  if (shown.length === 0) {
    const reason = messages.absence[list.absent ?? 'not-measured']
    return text(messages.sheet.listAbsent(name, reason))
  }
  return {
    kind: 'run-in',
    heading: name,
    aside: topOf(shown.length, list.items.length, messages),
    items: shown.map((item) => item.name),
    size: 'small',
  }
}

function ratedLists(profile: Profile, most: number, messages: Messages): readonly Block[] {
  const { sheet } = messages
  const { knowledge, skills, abilities } = profile
  if ([knowledge, skills, abilities].every(({ items }) => items.length === 0)) {
    return [text(sheet.notRated)]
  }
  return [
    rated(sheet.knowledge, knowledge, most, messages),
    rated(sheet.skills, skills, most, messages),
    rated(sheet.abilities, abilities, most, messages),
  ]
}

function software({ software: list }: Profile, most: number, messages: Messages): Block {
  const { sheet } = messages
  const shown = list.items.slice(0, most)
  if (shown.length === 0) {
    const reason = list.absent ? messages.absence[list.absent] : sheet.noSoftware
    return text(sheet.listAbsent(sheet.software, reason))
  }
  return {
    kind: 'run-in',
    heading: sheet.software,
    aside: topOf(shown.length, list.items.length, messages),
    items: shown.map((item) => item.name),
    size: 'small',
  }
}

function differenceText(figure: Figure, messages: Messages): string {
  const { same, noDifference } = messages.sheet.relatedTable
  if (figure.value === null) return noDifference
  return figure.value === 0 ? same : asChange(figure, messages)
}

function relatedCells(
  { medianPay, payDifference }: RelatedOccupation,
  messages: Messages,
): readonly TableCell[] {
  return [{ text: inCell(medianPay, messages) }, { text: differenceText(payDifference, messages) }]
}

function related(profile: Profile, most: number, messages: Messages): readonly Block[] {
  const words = messages.sheet.relatedTable
  const { items } = profile.related
  const shown = items.slice(0, most)
  if (shown.length === 0) {
    return [{ kind: 'heading', text: words.heading }, text(words.absent)]
  }
  const remark = topOf(shown.length, items.length, messages)
  const place = words.caption(profile.area.name)
  return [
    {
      kind: 'table',
      table: {
        heading: words.heading,
        caption: remark ? `${place}, ${remark}` : place,
        columns: [
          { header: words.job },
          { header: words.pay, width: 190, numeric: true },
          { header: words.difference, width: 150, numeric: true },
        ],
        rows: shown.map((other) => ({
          header: other.title,
          cells: relatedCells(other, messages),
        })),
      },
    },
  ]
}

function apprenticeship(profile: Profile, most: number, messages: Messages): string {
  const { sheet } = messages
  const { listed, items } = profile.apprenticeship
  if (!listed) return sheet.apprenticeshipNo
  const titles = items.slice(0, most).map((item) => item.title)
  const more = items.length - titles.length
  const said = titles.join('; ')
  return sheet.apprenticeshipYes(more > 0 ? sheet.apprenticeshipMore(said, more) : said)
}

function whereToAsk(profile: Profile, caps: PageTwoCaps, messages: Messages): readonly Block[] {
  const { sheet } = messages
  const programs = profile.programs.items.slice(0, caps.programs)
  const remark = someOf(programs.length, profile.programs.items.length, messages)
  return [
    { kind: 'heading', text: sheet.askHeading },
    {
      kind: 'list',
      size: 'small',
      items: [
        labelled(sheet.license, sheet.licenseAsk),
        labelled(sheet.apprenticeship, apprenticeship(profile, caps.apprenticeships, messages)),
        labelled(
          remark ? `${sheet.programs} (${remark})` : sheet.programs,
          programs.map((program) => program.title).join('; ') || sheet.noPrograms,
        ),
      ],
    },
  ]
}

/** Page 2: the figures in full, where to ask, what comes next, and every source. */
export function pageTwo(
  profile: Profile,
  caps: PageTwoCaps,
  context: SheetContext,
): readonly Block[] {
  const { messages } = context
  const { sheet } = messages
  const facts = [
    sheet.codeName(profile.code),
    sheet.figuresFor(profile.area.name),
    sheet.pageOf(2, 2),
  ]
  return [
    { kind: 'facts', strong: profile.title, items: facts },
    ...payTable(profile, messages),
    ...projectionTable(profile, messages),
    {
      kind: 'columns',
      as: 'halves',
      columns: [
        education(profile, messages),
        [
          { kind: 'heading', text: sheet.whatItTakes },
          ...ratedLists(profile, caps.rated, messages),
          software(profile, caps.software, messages),
        ],
      ],
    },
    ...related(profile, caps.related, messages),
    {
      kind: 'columns',
      as: 'plan',
      columns: [
        whereToAsk(profile, caps, messages),
        [
          { kind: 'heading', text: sheet.nextSteps },
          {
            kind: 'lines',
            count: caps.lines,
            label: sheet.nextStepsLines,
            labels: [sheet.date, sheet.counselor],
          },
        ],
      ],
    },
    ...sourceBlocks(profile, context),
  ]
}
