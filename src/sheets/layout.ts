/** Text sizes of a sheet; no sheet uses another. */
export type TextSize = 'title' | 'body' | 'small' | 'note'

/** Lengths in CSS pixels, 96 to the inch. */
export interface SheetLayout {
  readonly pageWidth: number
  readonly pageHeight: number
  readonly margin: number
  readonly type: Readonly<Record<TextSize, { readonly size: number; readonly line: number }>>
}

/** US Letter: 12 pt to read, 10 pt in tables and lists of names, 8.25 pt for sources. */
export const letter: SheetLayout = {
  pageWidth: 816,
  pageHeight: 1056,
  margin: 57.6,
  type: {
    title: { size: 27, line: 33 },
    body: { size: 16, line: 21 },
    small: { size: 13.4, line: 16 },
    note: { size: 11, line: 13.5 },
  },
}

/** White space and rules between the parts of a sheet, in CSS pixels. */
export const space = {
  beforeHeading: 8,
  /** At most this much more before each heading of a page that has room. */
  mostAir: 10,
  rule: 1,
  ruleToHeading: 4,
  afterHeading: 2,
  /** Before a paragraph, list or table that follows another. */
  between: 5,
  listIndent: 17,
  betweenItems: 1,
  cellSide: 8,
  cellAbove: 1,
  cellBelow: 2,
  columnGap: 26,
  /** A line to write on by hand. */
  blankLine: 26,
} as const

export type ColumnsKind = 'halves' | 'pay' | 'plan' | 'lower-short' | 'lower' | 'lower-long'

const shares: Readonly<Record<ColumnsKind, readonly number[]>> = {
  halves: [0.5, 0.5],
  pay: [0.4, 0.6],
  plan: [0.58, 0.42],
  'lower-short': [0.4, 0.25, 0.35],
  lower: [0.47, 0.21, 0.32],
  'lower-long': [0.52, 0.2, 0.28],
}

export const textWidth = (layout: SheetLayout): number => layout.pageWidth - 2 * layout.margin
export const textHeight = (layout: SheetLayout): number => layout.pageHeight - 2 * layout.margin

/** Widths of the columns that stand side by side within `width`, in whole pixels. */
export function columnWidths(kind: ColumnsKind, width: number): readonly number[] {
  const parts = shares[kind]
  const free = width - space.columnGap * (parts.length - 1)
  return parts.map((part) => Math.floor(free * part))
}
