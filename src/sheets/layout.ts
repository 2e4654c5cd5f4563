import type { Paper } from '../shared/domain/sheet.ts'

/** Text sizes of a sheet; no sheet uses another. */
export type TextSize = 'title' | 'body' | 'small' | 'note'

/** White space, rules and marks between the parts of a sheet, in CSS pixels. */
export interface Space {
  readonly beforeHeading: number
  /** At most this much more before each heading of a page that has room. */
  readonly mostAir: number
  readonly rule: number
  readonly ruleToHeading: number
  readonly afterHeading: number
  /** Before a paragraph, list or table that follows another. */
  readonly between: number
  readonly listIndent: number
  readonly betweenItems: number
  readonly cellSide: number
  readonly cellAbove: number
  readonly cellBelow: number
  readonly columnGap: number
  /** A line to write on by hand. */
  readonly blankLine: number
  /** Under the title that runs at the top of further pages. */
  readonly afterRunning: number
  /** The bar of a share, and the figure before it. */
  readonly bar: number
  readonly barFigure: number
  /** The dark squares of a code for phones, without their white frame: an inch and a little. */
  readonly code: number
  /** Above the words beside a code, so that they begin where its dark squares do. */
  readonly besideCode: number
}

/** Lengths in CSS pixels, 96 to the inch. */
export interface SheetLayout {
  readonly pageWidth: number
  readonly pageHeight: number
  readonly margin: number
  readonly type: Readonly<Record<TextSize, { readonly size: number; readonly line: number }>>
  readonly space: Space
}

export const ordinarySpace: Space = {
  beforeHeading: 6,
  mostAir: 10,
  rule: 1,
  ruleToHeading: 3,
  afterHeading: 2,
  between: 5,
  listIndent: 17,
  betweenItems: 1,
  cellSide: 7,
  cellAbove: 1,
  cellBelow: 1,
  columnGap: 26,
  blankLine: 26,
  afterRunning: 1,
  bar: 52,
  barFigure: 52,
  code: 97.5,
  besideCode: 11,
}

const largeSpace: Space = {
  beforeHeading: 16,
  mostAir: 0,
  rule: 2,
  ruleToHeading: 6,
  afterHeading: 4,
  between: 10,
  listIndent: 26,
  betweenItems: 4,
  cellSide: 12,
  cellAbove: 3,
  cellBelow: 4,
  columnGap: 32,
  blankLine: 48,
  afterRunning: 14,
  bar: 150,
  barFigure: 84,
  code: 112,
  besideCode: 9,
}

/** 12 pt to read, 11 pt to look up, 10 pt in tables and charts, 8.25 pt for sources. */
const ordinaryType: SheetLayout['type'] = {
  title: { size: 27, line: 33 },
  body: { size: 16, line: 21 },
  small: { size: 14.7, line: 17 },
  note: { size: 11, line: 13.5 },
}

/** 18 pt for everything, and 24 pt for the title. */
const largeType: SheetLayout['type'] = {
  title: { size: 32, line: 40 },
  body: { size: 24, line: 31 },
  small: { size: 24, line: 31 },
  note: { size: 24, line: 31 },
}

/** Upright paper; the longer side first would lie. */
export const paperSizes: Readonly<
  Record<Paper, { readonly width: number; readonly height: number }>
> = {
  letter: { width: 816, height: 1056 },
  a4: { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 },
}

const MARGIN = 57.6

const upright = (paper: Paper, type: SheetLayout['type'], space: Space): SheetLayout => ({
  pageWidth: paperSizes[paper].width,
  pageHeight: paperSizes[paper].height,
  margin: MARGIN,
  type,
  space,
})

export const ordinaryLayout = (paper: Paper): SheetLayout =>
  upright(paper, ordinaryType, ordinarySpace)

/** A little tighter between lines, so that one page holds the client's page and its sources. */
export const onePageLayout = (paper: Paper): SheetLayout =>
  upright(
    paper,
    {
      title: { size: 25, line: 30 },
      body: { size: 16, line: 20 },
      small: { size: 14.2, line: 16 },
      note: { size: 11, line: 13 },
    },
    ordinarySpace,
  )

/** For pages that run on: something between their head and their text. */
export const flowingLayout = (paper: Paper): SheetLayout =>
  upright(paper, ordinaryType, { ...ordinarySpace, betweenItems: 6, afterRunning: 12 })

/** A cover holds little, and lines to write on: all in 12 pt, or tighter for a long letterhead. */
export const coverLayouts = (paper: Paper): readonly SheetLayout[] => [
  upright(
    paper,
    {
      ...ordinaryType,
      title: { size: 36, line: 44 },
      body: { size: 17, line: 23 },
      small: { size: 16, line: 21 },
    },
    {
      ...ordinarySpace,
      beforeHeading: 32,
      ruleToHeading: 6,
      afterHeading: 4,
      betweenItems: 4,
      cellAbove: 4,
      cellBelow: 5,
      blankLine: 46,
      afterRunning: 12,
    },
  ),
  upright(paper, ordinaryType, {
    ...ordinarySpace,
    beforeHeading: 18,
    cellAbove: 2,
    cellBelow: 3,
    blankLine: 36,
    afterRunning: 12,
  }),
]

/** Nothing below 18 pt. */
export const largeLayout = (paper: Paper): SheetLayout => upright(paper, largeType, largeSpace)

/** 18 pt, but 12 pt for the sources, which are checked rather than read. */
export const largePageLayout = (paper: Paper): SheetLayout =>
  upright(paper, { ...largeType, note: { size: 16, line: 20 } }, largeSpace)

export const columnKinds = [
  'halves',
  'pay',
  'day',
  'plan',
  'lower-short',
  'lower',
  'lower-long',
] as const
export type ColumnsKind = (typeof columnKinds)[number]

const shares: Readonly<Record<ColumnsKind, readonly number[]>> = {
  halves: [0.5, 0.5],
  pay: [0.4, 0.6],
  day: [0.67, 0.33],
  plan: [0.61, 0.39],
  'lower-short': [0.4, 0.25, 0.35],
  lower: [0.47, 0.21, 0.32],
  'lower-long': [0.52, 0.2, 0.28],
}

export const textWidth = (layout: SheetLayout): number => layout.pageWidth - 2 * layout.margin
export const textHeight = (layout: SheetLayout): number => layout.pageHeight - 2 * layout.margin

/** Widths of the columns that stand side by side within `width`, in whole pixels. */
export function columnWidths(
  kind: ColumnsKind,
  width: number,
  { space }: SheetLayout,
): readonly number[] {
  const parts = shares[kind]
  const free = width - space.columnGap * (parts.length - 1)
  return parts.map((part) => Math.floor(free * part))
}
