import type { Block } from './blocks.ts'
import { textHeight, textWidth } from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { blocksHeight } from './measure.ts'

/** Kept free at the foot of a page, for what measuring by letter widths cannot see. */
export const SLACK = 10

export interface Page {
  readonly blocks: readonly Block[]
  /** What is left of the page, spread before its headings: CSS pixels for each, whole. */
  readonly air: number
}

const startsWithHeading = (blocks: readonly Block[]): boolean => {
  const [first] = blocks
  return first?.kind === 'heading' || first?.kind === 'table'
}

/** Headings one below the other; those side by side count once. */
const headingBands = (blocks: readonly Block[]): number =>
  blocks.filter(
    (block) =>
      startsWithHeading([block]) ||
      (block.kind === 'columns' && block.columns.some(startsWithHeading)),
  ).length

/**
 * The page with the longest lists that still fits: it begins with the `fewest` items, and each step
 * is kept when there is room for it.
 *
 * @param steps most wanted first
 */
export function fitPage<Caps extends object>(
  fewest: Caps,
  steps: readonly Partial<Caps>[],
  build: (caps: Caps) => readonly Block[],
  layout: SheetLayout,
): Page {
  const free = textHeight(layout) - SLACK
  const heightOf = (blocks: readonly Block[]): number =>
    blocksHeight(blocks, textWidth(layout), layout)
  let caps = fewest
  let blocks = build(caps)
  for (const step of steps) {
    const wider = build({ ...caps, ...step })
    if (heightOf(wider) > free) continue
    caps = { ...caps, ...step }
    blocks = wider
  }
  const left = (free - heightOf(blocks)) / Math.max(1, headingBands(blocks))
  return { blocks, air: Math.max(0, Math.min(layout.space.mostAir, Math.floor(left))) }
}
