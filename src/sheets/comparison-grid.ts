import type { Run } from './blocks.ts'
import { growthText } from './comparison-model.ts'
import type { JobRows, PayRange, PlaceRow } from './comparison-model.ts'
import type { PayForm } from '../shared/domain/comparison-words.ts'
import { inCell } from '../shared/format.ts'
import type { Paper } from '../shared/domain/sheet.ts'
import type { Messages } from '../shared/messages.ts'
import { ordinarySpace, paperSizes, textWidth } from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { lineCount, widthOf } from './text-measure.ts'

/** How tightly the rows are set. Lengths in CSS pixels. */
export interface Density {
  readonly layout: SheetLayout
  readonly rowHeight: number
  /** Say each line of the client's in a whole sentence. */
  readonly sentences: boolean
  /** Names in each list of what carries over and what to learn. */
  readonly names: number
}

const landscape = (
  { width, height }: { readonly width: number; readonly height: number },
  size: number,
  line: number,
  heading: number,
): SheetLayout => ({
  pageWidth: height,
  pageHeight: width,
  margin: 48,
  space: ordinarySpace,
  type: {
    title: { size: 22, line: 27 },
    body: { size: heading, line: heading * 1.25 },
    small: { size, line },
    note: { size: 11, line: 13.5 },
  },
})

/** Roomiest first. */
export function densitiesOn(paper: Paper): readonly Density[] {
  const size = paperSizes[paper]
  return [
    { layout: landscape(size, 12.4, 16, 16), rowHeight: 30, sentences: true, names: 8 },
    { layout: landscape(size, 13.4, 16, 16), rowHeight: 24, sentences: false, names: 6 },
    { layout: landscape(size, 12, 15, 14.4), rowHeight: 20, sentences: false, names: 5 },
    { layout: landscape(size, 11.4, 14, 13.6), rowHeight: 17, sentences: false, names: 4 },
    { layout: landscape(size, 11, 13.5, 12.8), rowHeight: 15.5, sentences: false, names: 4 },
  ]
}

export type ColumnKey =
  | 'place'
  | 'range'
  | 'median'
  | 'needs'
  | 'last'
  | 'jobs'
  | 'growth'
  | 'openings'

export interface GridColumn {
  readonly key: ColumnKey
  readonly header: string
  readonly width: number
}

export interface GridCell {
  readonly key: ColumnKey
  readonly text: string
  readonly span: number
  readonly range: PayRange | null
}

export const numericColumns: ReadonlySet<ColumnKey> = new Set([
  'median',
  'jobs',
  'growth',
  'openings',
])

export const cellSpace = {
  side: 12,
  above: 1,
  below: 1,
  rule: 1,
  jobAbove: 4,
  jobBelow: 2,
} as const

/** @param jobs all of the sheet, since every page has the same columns */
export function gridColumns(
  jobs: readonly JobRows[],
  form: PayForm,
  { layout, sentences }: Density,
  messages: Messages,
): readonly GridColumn[] {
  const { columns: words } = messages.comparisonSheet
  const rows = jobs.flatMap((job) => job.rows)
  const { size } = layout.type.small
  const column = (key: ColumnKey, header: string, width: number): GridColumn => ({
    key,
    header,
    // Rounding down would break the very text that it was made for.
    width: Math.ceil(width) + 1,
  })
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => widthOf(text, size, true)))
  const place = Math.min(longest(rows.map((row) => row.place)), 10.5 * size) + 2
  const shares = rows.flatMap(({ needs, last }) => [needs?.share ?? '', last?.share ?? ''])
  const lineWidth = (sentences ? 12 * size : longest(shares)) + cellSpace.side
  const counted = (key: 'jobs' | 'openings', least: number): number =>
    Math.max(
      least * size,
      longest(rows.map((row) => (row[key].value === null ? '' : inCell(row[key], messages)))),
    ) + cellSpace.side
  const shownGrowth = (row: PlaceRow): string =>
    row.growth.value === null ? '' : growthText(row, messages)
  const others = [
    column('place', words.place, place),
    column(
      'median',
      words.median,
      Math.max(62, longest(rows.map((row) => row.median)) + cellSpace.side),
    ),
    ...(rows.some((row) => row.last)
      ? [column('last', sentences ? words.last : words.lastShort, lineWidth)]
      : []),
    ...(rows.some((row) => row.needs)
      ? [column('needs', sentences ? words.needs : words.needsShort, lineWidth)]
      : []),
    column('jobs', words.jobs, counted('jobs', 4.8)),
    column('growth', words.growth, longest(rows.map(shownGrowth)) + cellSpace.side),
    column('openings', words.openings, counted('openings', 4.8)),
  ]
  const used = others.reduce((sum, { width }) => sum + width, 0)
  const [first, ...rest] = others
  const range = column('range', words.range[form], textWidth(layout) - used)
  return first ? [first, range, ...rest] : []
}

/** The cells of a row; neighbors that are absent for one reason say it once. */
export function rowCells(
  row: PlaceRow,
  columns: readonly GridColumn[],
  { sentences }: Density,
  messages: Messages,
): readonly GridCell[] {
  const cell = (key: ColumnKey, text: string): GridCell => ({ key, text, span: 1, range: null })
  const own = (line: 'needs' | 'last'): string => {
    const said = row[line]
    return said ? (sentences ? said.sentence : said.share) : ''
  }
  const texts: Record<ColumnKey, GridCell> = {
    place: cell('place', row.place),
    range: row.range
      ? { key: 'range', text: row.range.label, span: 1, range: row.range }
      : { key: 'range', text: row.noPay, span: 2, range: null },
    median: cell('median', row.median),
    needs: cell('needs', own('needs')),
    last: cell('last', own('last')),
    jobs: cell('jobs', inCell(row.jobs, messages)),
    growth: cell('growth', growthText(row, messages)),
    openings: cell('openings', inCell(row.openings, messages)),
  }
  const shown = columns
    .filter(({ key }) => key !== 'median' || row.range !== null)
    .map(({ key }) => texts[key])
  const absent = new Set<ColumnKey>(
    (['jobs', 'growth', 'openings'] as const).filter((key) => row[key].value === null),
  )
  return shown.reduce<readonly GridCell[]>((done, next) => {
    const before = done.at(-1)
    return before && absent.has(before.key) && absent.has(next.key) && before.text === next.text
      ? [...done.slice(0, -1), { ...before, span: before.span + 1 }]
      : [...done, next]
  }, [])
}

/** The line above the rows of an occupation. */
export const jobRuns = ({ title, code, facts }: JobRows): readonly Run[] => [
  { text: title, strong: true },
  { text: ` ${code}. ${facts.join(' ')}` },
]

const lines = (runs: readonly Run[], width: number, { layout }: Density): number =>
  lineCount(runs, layout.type.small.size, Math.max(1, width)) * layout.type.small.line

/** Room for the client's marks above the ranges: one line for each. */
export const markHeight = ({ layout }: Density): number => layout.type.note.line

export function headHeight(
  columns: readonly GridColumn[],
  marks: number,
  density: Density,
): number {
  const { above, below, rule, side } = cellSpace
  const heights = columns.map(
    ({ key, header, width }) =>
      lines([{ text: header, strong: true }], width - (key === 'place' ? 0 : side), density) +
      (key === 'range' ? marks * markHeight(density) : 0),
  )
  return Math.max(...heights) + above + below + rule
}

export function rowHeight(
  row: PlaceRow,
  columns: readonly GridColumn[],
  density: Density,
  messages: Messages,
): number {
  const { above, below, rule, side } = cellSpace
  let at = 0
  const heights = rowCells(row, columns, density, messages).map(({ text, span, range, key }) => {
    const width = columns.slice(at, at + span).reduce((sum, column) => sum + column.width, 0)
    at += span
    const strong = key === 'median' ? ({ strong: true } as const) : {}
    return range
      ? 0
      : lines([{ text, ...strong }], width - (key === 'place' ? 0 : side), density) + above + below
  })
  return Math.max(density.rowHeight, ...heights) + rule
}

/** Height of one occupation with all its places. */
export function jobHeight(
  job: JobRows,
  columns: readonly GridColumn[],
  density: Density,
  messages: Messages,
): number {
  const { jobAbove, jobBelow } = cellSpace
  const head = lines(jobRuns(job), textWidth(density.layout), density) + jobAbove + jobBelow
  return job.rows.reduce((sum, row) => sum + rowHeight(row, columns, density, messages), head)
}

/** A line of the client's farther out than this many times the highest pay is named, not drawn. */
const MOST_BEYOND = 1.5

export interface Scale {
  readonly left: number
  readonly perDollar: number
  readonly highest: number
}

/** Between the end of a range and its label, and the width of an open end. */
export const labelGap = 5
export const openEnd = 7

/** One scale from zero for all ranges of a form, with room for the labels at either end. */
export function payScale(
  jobs: readonly JobRows[],
  form: PayForm,
  ownLines: readonly number[],
  width: number,
  size: number,
): Scale {
  const own = jobs.filter((job) => job.form === form)
  const ranges = own.flatMap(({ rows }) =>
    rows.flatMap(({ range }) => {
      const values = Object.values(range?.points ?? {}).map(({ value }) => value)
      return range && values.length > 0
        ? [{ range, from: Math.min(...values), to: Math.max(...values) }]
        : []
    }),
  )
  const roomFor = (label: string): number => (label ? widthOf(label, size) + labelGap : 0)
  const highestPay = Math.max(1, ...ranges.map(({ to }) => to))
  const near = ownLines.filter((line) => line <= highestPay * MOST_BEYOND)
  const highest = Math.max(highestPay, ...near)
  const starts = [
    { at: 0, room: 0 },
    ...ranges.map(({ range, from }) => ({ at: from, room: roomFor(range.low) })),
  ]
  const ends = [
    { at: highest, room: openEnd },
    ...ranges.map(({ range, to }) => ({ at: to, room: roomFor(range.high) + openEnd })),
  ]
  // The widest scale on which no label passes an edge, whichever two of them stand farthest out.
  const perDollar = Math.min(
    ...starts.flatMap((start) =>
      ends
        .filter((end) => end.at > start.at)
        .map((end) => Math.max(0, width - start.room - end.room) / (end.at - start.at)),
    ),
  )
  const left = Math.max(...starts.map(({ at, room }) => room - at * perDollar))
  return { left, perDollar, highest }
}
