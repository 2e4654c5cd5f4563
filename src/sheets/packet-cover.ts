import type { OfficeExtras } from '../shared/domain/office.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block } from './blocks.ts'
import type { Page } from './fit.ts'
import { flowPages } from './flow.ts'
import { letterheadHead } from './from-office.ts'
import type { SheetLayout } from './layout.ts'
import { siteCodes } from './where-to-ask.ts'

/** Lines for next steps, as many as people keep in mind. */
const STEPS = 3

/** What stands behind the cover, in order. */
export interface PacketEntry {
  readonly title: string
  readonly place: string
  readonly page: number
}

export interface Cover {
  readonly office: OfficeExtras | null
  readonly clientName: string | null
  readonly nextSteps: readonly string[]
  readonly contents: readonly PacketEntry[]
  readonly printed: string
  readonly pageLabel: (page: number) => string
}

function steps(written: readonly string[], messages: Messages): readonly Block[] {
  const { sheet, handout } = messages
  const { packet: words } = handout
  const blank = Math.max(0, STEPS - written.length)
  return [
    { kind: 'heading', text: sheet.nextSteps },
    { kind: 'text', size: 'body', text: words.toDo },
    ...(written.length > 0 ? [{ kind: 'list', size: 'body', items: written } as const] : []),
    {
      kind: 'lines',
      count: blank + 1,
      ends: words.byWhen,
      label: words.stepsLines,
      labels: [words.date, sheet.counselor],
    },
  ]
}

function contents(entries: readonly PacketEntry[], messages: Messages): Block {
  const { packet: words } = messages.handout
  return {
    kind: 'table',
    table: {
      heading: words.contents,
      caption: words.contentsCaption,
      columns: [
        { header: words.what },
        { header: words.place, width: 220 },
        { header: words.page, width: 60, numeric: true },
      ],
      rows: entries.map(({ title, place, page }) => ({
        header: title,
        cells: [{ text: place }, { text: String(page) }],
      })),
    },
  }
}

/** The cover: whose office, what comes next, and what is in the packet. */
export function coverPages(cover: Cover, layout: SheetLayout, messages: Messages): readonly Page[] {
  const { packet: words } = messages.handout
  const { sheet } = messages
  const { office, clientName, printed, pageLabel } = cover
  const [first, second] = siteCodes('small', messages)
  const blocks: readonly Block[] = [
    ...(office ? letterheadHead(office, messages) : []),
    { kind: 'title', text: words.title },
    ...(clientName
      ? [{ kind: 'text', size: 'body', text: words.forClient(clientName) } as const]
      : []),
    { kind: 'facts', items: [sheet.printed(printed)], page: pageLabel(1) },
    ...steps(cover.nextSteps, messages),
    contents(cover.contents, messages),
    {
      kind: 'heading',
      text: words.askHeading,
      aside: messages.handout.scan,
      asideOnPaper: true,
    },
    {
      kind: 'columns',
      as: 'halves',
      columns: [first ? [first] : [], second ? [second] : []],
    },
  ]
  const running = (page: number): readonly Block[] =>
    page === 1
      ? []
      : [{ kind: 'facts', strong: words.title, items: [], page: pageLabel(page), running: true }]
  return flowPages(blocks, running, layout)
}
