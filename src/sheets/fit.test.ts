import { expect, test } from 'vitest'
import type { Block } from './blocks.ts'
import { fitPage } from './fit.ts'
import { ordinaryLayout, textHeight, textWidth } from './layout.ts'
import { blocksHeight } from './measure.ts'

const letter = ordinaryLayout('letter')

interface Caps {
  readonly wanted: number
  readonly welcome: number
}

const lines = (count: number): Block => ({
  kind: 'list',
  size: 'body',
  items: Array.from({ length: count }, (_, index) => `Line ${index}`),
})
const heading: Block = { kind: 'heading', text: 'A question?' }
const build = ({ wanted, welcome }: Caps): readonly Block[] => [
  heading,
  lines(wanted),
  heading,
  lines(welcome),
]
const itemsOf = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))

test('a page takes what is wanted most before what is welcome', () => {
  const steps: readonly Partial<Caps>[] = [
    { wanted: 20 },
    { welcome: 30 },
    { wanted: 25 },
    { welcome: 12 },
  ]
  const { blocks } = fitPage({ wanted: 3, welcome: 3 }, steps, build, letter)
  expect(itemsOf(blocks)).toEqual([25, 12])
  expect(blocksHeight(blocks, textWidth(letter), letter)).toBeLessThan(textHeight(letter))
})

test('a page with room spreads it before its headings, but not without end', () => {
  const { air } = fitPage({ wanted: 3, welcome: 3 }, [], build, letter)
  expect(air).toBe(10)
  const full = fitPage({ wanted: 20, welcome: 19 }, [], build, letter)
  expect(full.air).toBeLessThan(10)
  expect(full.air).toBeGreaterThanOrEqual(0)
})
