import type { Logo } from '../shared/domain/office.ts'
import { codeSize } from './codes.ts'
import { codeWords, factLines, runInText, runsOf } from './blocks.ts'
import type { Block, Code, Heading, RichText, Table, TableColumn } from './blocks.ts'
import { columnWidths } from './layout.ts'
import type { SheetLayout, TextSize } from './layout.ts'
import { chartHeight } from './range-chart.ts'
import { lineCount, widthOf } from './text-measure.ts'

type Letterhead = Extract<Block, { kind: 'letterhead' }>

const bold = (text: string): RichText => [{ text, strong: true }]

function textHeight(text: RichText, size: TextSize, width: number, layout: SheetLayout): number {
  const type = layout.type[size]
  return lineCount(runsOf(text), type.size, width) * type.line
}

/** Width that each column takes, in CSS pixels. */
function tableWidths(columns: readonly TableColumn[], width: number): readonly number[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  return columns.map((column) => column.width ?? width - fixed)
}

function tableHeight(table: Table, width: number, layout: SheetLayout): number {
  const { space } = layout
  const widths = tableWidths(table.columns, width)
  const inCells = (texts: readonly { text: RichText; span: number; room?: number }[]): number => {
    let column = 0
    const heights = texts.map(({ text, span, room = 0 }) => {
      const spanned = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0)
      column += span
      const free = spanned - space.cellSide - room
      return textHeight(text, 'small', Math.max(1, free), layout)
    })
    return Math.max(...heights) + space.cellAbove + space.cellBelow + space.rule
  }
  const head = inCells(table.columns.map(({ header }) => ({ text: bold(header), span: 1 })))
  const body = table.rows.map(({ header, cells }) =>
    inCells([
      { text: header, span: 1 },
      ...cells.map(({ text, span = 1, bar, strong }) => ({
        text: strong ? bold(text) : text,
        span,
        room: bar === undefined ? 0 : space.bar,
      })),
    ]),
  )
  const heading = headingHeight({ text: table.heading, aside: table.caption }, width, layout)
  return heading + head + body.reduce((sum, height) => sum + height, 0)
}

function headingHeight(heading: Heading, width: number, layout: SheetLayout): number {
  const { space, type } = layout
  const { small } = type
  const aside = heading.aside ? widthOf(heading.aside, small.size) + 2 * space.cellSide : 0
  const text = textHeight(bold(heading.text), 'body', width - aside, layout)
  const { beforeHeading, rule, ruleToHeading, afterHeading } = space
  return beforeHeading + rule + ruleToHeading + text + afterHeading
}

function listHeight(
  items: readonly RichText[],
  size: TextSize,
  width: number,
  layout: SheetLayout,
): number {
  return items.reduce(
    (sum, item) =>
      sum +
      textHeight(item, size, width - layout.space.listIndent, layout) +
      layout.space.betweenItems,
    0,
  )
}

function codeHeight(code: Code, width: number, layout: SheetLayout): number {
  const { side, box } = codeSize(code.address, layout)
  const beside = code.words === 'beside'
  const free = beside ? width - box : width
  const said = codeWords(code).reduce<number>(
    (sum, text) => sum + textHeight(text, code.size, free, layout) + layout.space.betweenItems,
    0,
  )
  return beside ? Math.max(side, layout.space.besideCode + said) : side + said
}

/** Space that a logo takes, in CSS pixels; it keeps its shape. */
export function logoSize(
  { width, height }: Logo,
  as: 'line' | 'head',
  { type }: SheetLayout,
): { readonly width: number; readonly height: number } {
  const most =
    as === 'line'
      ? { width: 8 * type.body.size, height: 2 * type.small.line }
      : { width: 16 * type.body.size, height: 6 * type.body.line }
  const scale = Math.min(most.width / width, most.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** What a logo leaves of the width. */
function letterheadWidth(
  logo: Logo | null,
  as: Letterhead['as'],
  width: number,
  layout: SheetLayout,
): number {
  return logo ? width - logoSize(logo, as, layout).width - 2 * layout.space.cellSide : width
}

/** Each line of a letterhead in `width` CSS pixels, with its size. */
export function letterheadLines(
  { name, lines, logo, as }: Letterhead,
  width: number,
  layout: SheetLayout,
): readonly { readonly text: RichText; readonly size: TextSize }[] {
  if (as === 'line') {
    const free = letterheadWidth(logo, as, width, layout)
    const facts = factLines({ strong: name, items: lines }, layout.type.small.size, free)
    return facts.map((text) => ({ text, size: 'small' }))
  }
  return [
    { text: bold(name), size: 'body' },
    ...lines.map((text) => ({ text, size: 'small' as const })),
  ]
}

function letterheadHeight(block: Letterhead, width: number, layout: SheetLayout): number {
  const { space } = layout
  const logo = block.logo && logoSize(block.logo, block.as, layout)
  const free = letterheadWidth(block.logo, block.as, width, layout)
  const said = letterheadLines(block, width, layout).reduce(
    (sum, { text, size }) => sum + textHeight(text, size, free, layout) + space.betweenItems,
    0,
  )
  const below = block.as === 'head' ? space.beforeHeading : space.between
  return Math.max(logo?.height ?? 0, said) + below
}

/** Height of one block in `width`, in CSS pixels. */
export function blockHeight(block: Block, width: number, layout: SheetLayout): number {
  const { space } = layout
  if (block.kind === 'title') return textHeight(bold(block.text), 'title', width, layout)
  if (block.kind === 'heading') return headingHeight(block, width, layout)
  if (block.kind === 'text') {
    return textHeight(block.text, block.size, width, layout) + space.betweenItems
  }
  if (block.kind === 'facts') {
    const below = block.running ? space.afterRunning : space.betweenItems
    const lines = factLines(block, layout.type.small.size, width)
    return lines.reduce((sum, line) => sum + textHeight(line, 'small', width, layout), below)
  }
  if (block.kind === 'list') return listHeight(block.items, block.size, width, layout)
  if (block.kind === 'run-in') {
    const above = block.size === 'body' ? space.between : 0
    return above + textHeight(runInText(block), block.size, width, layout) + space.between
  }
  if (block.kind === 'table') return tableHeight(block.table, width, layout)
  if (block.kind === 'chart') return chartHeight(block.chart, layout.type.small.size)
  if (block.kind === 'lines') return block.count * space.blankLine
  if (block.kind === 'code') return codeHeight(block, width, layout)
  if (block.kind === 'letterhead') return letterheadHeight(block, width, layout)
  if (block.kind === 'drawn') return block.height
  const widths = columnWidths(block.as, width, layout)
  return Math.max(
    ...block.columns.map((column, index) => blocksHeight(column, widths[index] ?? width, layout)),
  )
}

/** Height that the blocks take one below the other in `width`, in CSS pixels. */
export function blocksHeight(blocks: readonly Block[], width: number, layout: SheetLayout): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, width, layout), 0)
}
