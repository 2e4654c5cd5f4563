import type { ReactNode } from 'react'
import type { Logo } from '../shared/domain/office.ts'
import type { ColumnsKind, TextSize } from './layout.ts'
import type { RangeChart } from './range-chart.ts'
import { lineCount } from './text-measure.ts'

/** A piece of running text; `strong` is bold. */
export interface Run {
  readonly text: string
  readonly strong?: true
  /** It speaks of the page and what is drawn on it. */
  readonly paper?: true
}
export type RichText = string | readonly Run[]

export interface Heading {
  readonly text: string
  /** A remark on the heading's own line, such as "top 6 of 14". */
  readonly aside?: string | undefined
  /** The remark speaks of what is drawn. */
  readonly asideOnPaper?: true
}

export interface TableColumn {
  readonly header: string
  /** In CSS pixels; exactly one column has none and takes what is left. */
  readonly width?: number
  readonly numeric?: true
}

export interface TableCell {
  readonly text: string
  /** How many columns the cell covers. */
  readonly span?: number
  /** A share of 100, drawn as a bar beside the text. */
  readonly bar?: number | null
  readonly strong?: true
}

export interface Table {
  readonly heading: string
  /** Set on the heading's own line. */
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly { readonly header: string; readonly cells: readonly TableCell[] }[]
}

/**
 * A sheet is a list of blocks, read twice: once to measure it, once to render it. What is counted
 * is therefore what is printed.
 */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | ({ readonly kind: 'heading' } & Heading)
  /** Short facts in few lines, the first one strong on request; a line ends only after a whole one. */
  | {
      readonly kind: 'facts'
      readonly strong?: string
      readonly items: readonly string[]
      /** The last fact, which only paper has. */
      readonly page?: string
      /** It repeats what the first page says. */
      readonly running?: true
    }
  | { readonly kind: 'text'; readonly text: RichText; readonly size: TextSize }
  | { readonly kind: 'list'; readonly items: readonly RichText[]; readonly size: TextSize }
  /** A list that runs on after its heading, its items set apart by semicolons. */
  | {
      readonly kind: 'run-in'
      readonly heading: string
      readonly aside?: string | undefined
      readonly items: readonly string[]
      readonly size: TextSize
    }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: RangeChart }
  | {
      readonly kind: 'columns'
      readonly columns: readonly (readonly Block[])[]
      readonly as: ColumnsKind
    }
  /** Lines to write on; the last carries labels, and the others what each ends with. */
  | {
      readonly kind: 'lines'
      readonly count: number
      readonly ends?: string
      readonly labels: readonly string[]
      readonly label: string
    }
  | Code
  | {
      readonly kind: 'letterhead'
      readonly name: string
      /** Under the name, or after it when the letterhead is a line. */
      readonly lines: readonly string[]
      readonly logo: Logo | null
      readonly logoLabel: string
      readonly as: 'line' | 'head'
    }
  /** What only one sheet has, drawn and measured by it. */
  | {
      readonly kind: 'drawn'
      readonly view: ReactNode
      readonly height: number
      /** What it says, for those who do not see it; empty for what stands elsewhere too. */
      readonly text: string
    }

/** A code for phones with its address in words and what it opens. */
export interface Code {
  readonly kind: 'code'
  readonly address: string
  /** What the code is, for those who do not see it. */
  readonly label: string
  /** Null where the heading above says it. */
  readonly opens: RichText | null
  readonly size: TextSize
  readonly words: 'beside' | 'below'
}

/** The lines that stand with a code. */
export const codeWords = ({ address, opens }: Code): readonly RichText[] => [
  [{ text: readable(address), strong: true }],
  ...(opens === null ? [] : [opens]),
]

/** An address as people read and type it. */
export const readable = (address: string): string =>
  address.replace(/^https:\/\//, '').replace(/\/$/, '')

export const runsOf = (text: RichText): readonly Run[] =>
  typeof text === 'string' ? [{ text }] : text

/** A name in bold, a colon, and what there is to say under it. */
export const labelled = (name: string, text: string): RichText => [
  { text: name, strong: true },
  { text: `: ${text}` },
]

/** The text where there is no page to speak of. */
export const withoutPaper = (text: RichText): string =>
  plainText(runsOf(text).filter((run) => !run.paper))

export const plainText = (text: RichText): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('')

/** The lines of facts as they are set in `width` CSS pixels; one that is longer breaks by itself. */
export function factLines(
  { strong, items, page }: Pick<Extract<Block, { kind: 'facts' }>, 'strong' | 'items' | 'page'>,
  size: number,
  width: number,
): readonly (readonly Run[])[] {
  const facts: readonly Run[] = [
    ...(strong === undefined ? [] : [{ text: strong, strong: true } as const]),
    ...[...items, ...(page === undefined ? [] : [page])].map((text) => ({ text })),
  ]
  const lines: (readonly Run[])[] = []
  for (const fact of facts) {
    const last = lines.at(-1)
    const longer = last && [...last, { text: ' · ' }, fact]
    const fits = longer && lineCount(longer, size, width) === lineCount(last, size, width)
    if (fits) lines[lines.length - 1] = longer
    else lines.push([fact])
  }
  return lines
}

/** What stands between the heading of a run-in list and its first item. */
export function runInLead({ heading, aside }: Extract<Block, { kind: 'run-in' }>): string {
  if (aside) return ` (${aside}): `
  return heading.endsWith('?') ? ' ' : ': '
}

/** The words of a run-in list, as they are set: heading, remark, items. */
export const runInText = (block: Extract<Block, { kind: 'run-in' }>): readonly Run[] => [
  { text: block.heading, strong: true },
  { text: `${runInLead(block)}${block.items.join('; ')}` },
]
