import { codeWords, plainText, runInText, withoutPaper } from './blocks.ts'
import type { Block, Heading, Table } from './blocks.ts'

const headingText = ({ text, aside, asideOnPaper }: Heading): string =>
  aside && !asideOnPaper ? `${text} (${aside})` : text

const listText = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** Each row as a sentence of its own, so that it survives a system that keeps no columns. */
function tableText({ heading, caption, columns, rows }: Table): string {
  const lines = rows.map(({ header, cells }) => {
    let column = 0
    const said = cells.map(({ text, span = 1 }) => {
      const names = columns.slice(column + 1, column + 1 + span).map((each) => each.header)
      column += span
      return `${names.join(', ')}: ${text}`
    })
    return `${header} - ${said.join('; ')}`
  })
  return `\n${headingText({ text: heading, aside: caption })}\n${listText(lines)}`
}

/** The lines to write on, numbered, then what they end with. */
const linesText = ({ count, ends, labels }: Extract<Block, { kind: 'lines' }>): string =>
  [
    ...Array.from({ length: count - 1 }, (_, index) =>
      ends ? `${index + 1}. (${ends}: )` : `${index + 1}.`,
    ),
    ...labels.map((label) => `${label}:`),
  ].join('\n')

const factsLine = ({ strong, items, running }: Extract<Block, { kind: 'facts' }>): string =>
  running ? '' : [...(strong ? [strong] : []), ...items].join(' · ')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return block.text
    case 'heading':
      return `\n${headingText(block)}`
    case 'facts':
      return factsLine(block)
    case 'text':
      return withoutPaper(block.text).trim()
    case 'list':
      return listText(block.items.map(plainText))
    case 'run-in':
      return plainText(runInText(block))
    case 'table':
      return tableText(block.table)
    case 'chart':
      return block.chart.label
    case 'lines':
      return linesText(block)
    case 'code':
      return codeWords(block).map(plainText).join(': ')
    case 'letterhead':
      return [block.name, ...block.lines].join('\n')
    case 'drawn':
      return block.text
    case 'columns':
  }
  return block.columns.map(blocksText).join('\n')
}

/** What the blocks say, as plain text: a blank line before each heading, a dash before each item. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')
}
