import { plainText, runsOf } from './blocks.ts'
import type { Block, RichText, Run } from './blocks.ts'
import { SLACK } from './fit.ts'
import type { Page } from './fit.ts'
import { textHeight, textWidth } from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { blockHeight, blocksHeight } from './measure.ts'

/** Lines that stay together at the foot and at the head of a page. */
const FEWEST_LINES = 2
/** Items that do; a shorter list stays whole. */
const FEWEST_ITEMS = 3

type Split = readonly [first: Block, rest: Block]

/**
 * The running head of each page; its height must not depend on the number.
 *
 * @param continued the heading of a list that goes on from the page before
 */
export type RunningHead = (page: number, continued: string | null) => readonly Block[]

/** Fills page after page: a heading keeps what follows it, and no row or item is cut. */
export function flowPages(
  blocks: readonly Block[],
  head: RunningHead,
  layout: SheetLayout,
): readonly Page[] {
  const width = textWidth(layout)
  const free = textHeight(layout) - SLACK
  const heightOf = (some: readonly Block[]): number => blocksHeight(some, width, layout)
  const pages: (readonly Block[])[] = []
  let page: Block[] = [...head(1, null)]
  let bare = page.length
  let topic: string | null = null
  const queue = [...blocks]
  const turn = (continued: string | null): void => {
    pages.push(page)
    page = [...head(pages.length + 1, continued)]
    bare = page.length
  }
  for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
    if (block.kind === 'heading') topic = block.text
    const room = free - heightOf(page)
    if (heightOf([block, ...company(block, queue, layout)]) <= room) {
      page.push(block)
      continue
    }
    const parts = split(block, room, layout)
    if (parts) {
      page.push(parts[0])
      queue.unshift(parts[1])
    } else if (page.length === bare) {
      // Nothing that a sheet holds is taller than a page and cannot be split.
      page.push(block)
      continue
    } else {
      queue.unshift(block)
    }
    turn(parts && block.kind === 'list' ? topic : null)
  }
  return [...pages, page].map((each) => ({ blocks: each, air: 0 }))
}

/** What must follow on the same page: after a heading, the beginning of what it is about. */
function company(block: Block, next: readonly Block[], layout: SheetLayout): readonly Block[] {
  if (block.kind !== 'heading') return []
  const [first, second] = next
  if (!first) return []
  const oneLine =
    first.kind === 'text' &&
    blockHeight(first, textWidth(layout), layout) < FEWEST_LINES * layout.type[first.size].line
  return oneLine && second && second.kind !== 'heading' && second.kind !== 'table'
    ? [first, start(second, layout)]
    : [start(first, layout)]
}

/** The least of a block that may stand at the foot of a page. */
function start(block: Block, layout: SheetLayout): Block {
  if (block.kind === 'list' && block.items.length >= 2 * FEWEST_ITEMS) {
    return { ...block, items: block.items.slice(0, FEWEST_ITEMS) }
  }
  if (block.kind !== 'text') return block
  const { line } = layout.type[block.size]
  return splitText(block, FEWEST_LINES * line + layout.space.betweenItems, layout)?.[0] ?? block
}

function split(block: Block, room: number, layout: SheetLayout): Split | null {
  if (block.kind === 'list') return splitList(block, room, layout)
  return block.kind === 'text' ? splitText(block, room, layout) : null
}

function splitList(
  block: Extract<Block, { kind: 'list' }>,
  room: number,
  layout: SheetLayout,
): Split | null {
  const part = (from: number, to?: number): Block => ({
    ...block,
    items: block.items.slice(from, to),
  })
  for (let count = block.items.length - FEWEST_ITEMS; count >= FEWEST_ITEMS; count -= 1) {
    const first = part(0, count)
    if (blockHeight(first, textWidth(layout), layout) <= room) return [first, part(count)]
  }
  return null
}

/** Splits between words, so that both parts have a few lines. */
function splitText(
  block: Extract<Block, { kind: 'text' }>,
  room: number,
  layout: SheetLayout,
): Split | null {
  const { line } = layout.type[block.size]
  const height = (text: RichText): number =>
    blockHeight({ ...block, text }, textWidth(layout), layout)
  // A script without spaces still breaks somewhere.
  const words = plainText(block.text).match(/ |[^ ]{1,40} ?/g) ?? []
  const part = (from: number, to?: number): RichText => {
    const before = words.slice(0, from).join('').length
    const said = words.slice(from, to).join('').trimEnd()
    return slice(runsOf(block.text), before, before + said.length)
  }
  let [fits, tooMany] = [0, words.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (height(part(0, middle)) <= room) fits = middle
    else tooMany = middle
  }
  const least = FEWEST_LINES * line
  while (fits > 0 && height(part(fits)) < least) fits -= 1
  if (fits === 0 || height(part(0, fits)) < least) return null
  return [
    { ...block, text: part(0, fits) },
    { ...block, text: part(fits) },
  ]
}

/** The characters from `from` to `to` of the runs. */
function slice(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += run.text.length
    return text ? [{ ...run, text }] : []
  })
}

/**
 * The blocks with the longest lists that take no page more than the shortest do.
 *
 * @param steps most wanted first
 */
export function fitFlow<Caps extends object>(
  fewest: Caps,
  steps: readonly Partial<Caps>[],
  build: (caps: Caps) => readonly Block[],
  head: RunningHead,
  layout: SheetLayout,
): readonly Page[] {
  let caps = fewest
  let pages = flowPages(build(caps), head, layout)
  for (const step of steps) {
    const wider = flowPages(build({ ...caps, ...step }), head, layout)
    if (wider.length > pages.length) continue
    caps = { ...caps, ...step }
    pages = wider
  }
  return pages
}
