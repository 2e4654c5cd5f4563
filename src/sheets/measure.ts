import { factsText, runInText, runsOf } from './blocks.ts'
import type { Block, Heading, RichText, Table, TableColumn } from './blocks.ts'
import { columnWidths, space } from './layout.ts'
import type { SheetLayout, TextSize } from './layout.ts'
import { chartHeight } from './range-chart.ts'
import { lineCount, widthOf } from './text-measure.ts'

export const barWidth = 60

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
        room: bar === undefined ? 0 : barWidth,
      })),
    ]),
  )
  const heading = headingHeight({ text: table.heading, aside: table.caption }, width, layout)
  return heading + head + body.reduce((sum, height) => sum + height, 0)
}

function headingHeight(heading: Heading, width: number, layout: SheetLayout): number {
  const { small } = layout.type
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
      sum + textHeight(item, size, width - space.listIndent, layout) + space.betweenItems,
    0,
  )
}

function blockHeight(block: Block, width: number, layout: SheetLayout): number {
  if (block.kind === 'title') return textHeight(bold(block.text), 'title', width, layout)
  if (block.kind === 'heading') return headingHeight(block, width, layout)
  if (block.kind === 'text') {
    return textHeight(block.text, block.size, width, layout) + space.betweenItems
  }
  if (block.kind === 'facts') {
    return textHeight(factsText(block), 'small', width, layout) + space.betweenItems
  }
  if (block.kind === 'list') return listHeight(block.items, block.size, width, layout)
  if (block.kind === 'run-in') {
    return textHeight(runInText(block), block.size, width, layout) + space.between
  }
  if (block.kind === 'table') return tableHeight(block.table, width, layout)
  if (block.kind === 'chart') return chartHeight(block.chart)
  if (block.kind === 'lines') return block.count * space.blankLine
  const widths = columnWidths(block.as, width)
  return Math.max(
    ...block.columns.map((column, index) => blocksHeight(column, widths[index] ?? width, layout)),
  )
}

/** Height that the blocks take one below the other in `width`, in CSS pixels. */
export function blocksHeight(blocks: readonly Block[], width: number, layout: SheetLayout): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, width, layout), 0)
}
