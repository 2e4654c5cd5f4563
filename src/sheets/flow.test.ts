import { describe, expect, test } from 'vitest'
import { plainText } from './blocks.ts'
import type { Block } from './blocks.ts'
import { fitFlow, flowPages } from './flow.ts'
import { flowingLayout, textHeight, textWidth } from './layout.ts'
import { blocksHeight } from './measure.ts'

const layout = flowingLayout('letter')
const head = (page: number): readonly Block[] =>
  page === 1 ? [] : [{ kind: 'facts', strong: 'Title', items: [], page: `${page}`, running: true }]
const heading = (text: string): Block => ({ kind: 'heading', text })
const list = (count: number): Block => ({
  kind: 'list',
  size: 'body',
  items: Array.from({ length: count }, (_, index) => `Item ${index}`),
})
const paragraph = (words: number, mark = ''): Block => ({
  kind: 'text',
  size: 'body',
  text: [
    { text: `${mark}Name: `, strong: true },
    { text: Array.from({ length: words }, (_, index) => `word${index}`).join(' ') },
  ],
})

const heights = (blocks: readonly Block[]): readonly number[] =>
  flowPages(blocks, head, layout).map((page) =>
    blocksHeight(page.blocks, textWidth(layout), layout),
  )
const wordsOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'text' ? [plainText(block.text)] : [])).join(' ')

describe('pages that flow', () => {
  test('hold each other block whole, in order, within the paper', () => {
    const blocks = Array.from({ length: 30 }, (_, index) => [
      heading(`Question ${index}?`),
      list(4),
    ]).flat()
    const pages = flowPages(blocks, head, layout)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap((page) => page.blocks).filter((block) => block.kind !== 'facts')).toEqual(
      blocks,
    )
    expect(Math.max(...heights(blocks))).toBeLessThanOrEqual(textHeight(layout))
  })

  test.each(Array.from({ length: 12 }, (_, index) => index + 34))(
    'leave no heading alone at the foot, after %i lines',
    (lines) => {
      const blocks = [list(lines), heading('Question?'), paragraph(1), list(8)]
      for (const { blocks: page } of flowPages(blocks, head, layout)) {
        expect(page.at(-1)?.kind).not.toBe('heading')
        // One line under a heading is not yet what it is about.
        expect(page.at(-2)?.kind === 'heading' && page.at(-1)?.kind === 'text').toBe(false)
      }
    },
  )

  test('split a long list with at least three items on each side, and a short one never', () => {
    for (let before = 30; before < 44; before += 1) {
      const pages = flowPages([list(before), list(7), list(5)], head, layout)
      const counts = pages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : [])),
      )
      expect(counts.reduce((sum, count) => sum + count)).toBe(before + 12)
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(3)
      expect(counts.at(-1) === 5 || counts.at(-1) === 7).toBe(true)
    }
  })

  test('split a paragraph of many pages between words, losing none and keeping what is bold', () => {
    const long = paragraph(4000)
    const pages = flowPages([long], head, layout)
    expect(pages.length).toBeGreaterThan(4)
    expect(wordsOf(pages.flatMap(({ blocks }) => blocks))).toBe(wordsOf([long]))
    expect(Math.max(...heights([long]))).toBeLessThanOrEqual(textHeight(layout))
    const last = pages.at(-1)?.blocks.at(-1)
    expect(last && blocksHeight([last], textWidth(layout), layout)).toBeGreaterThan(2 * 21)
  })

  test('split text without spaces too', () => {
    const long: Block = { kind: 'text', size: 'body', text: '職業'.repeat(4000) }
    expect(Math.max(...heights([long]))).toBeLessThanOrEqual(textHeight(layout))
    expect(
      wordsOf(flowPages([long], head, layout).flatMap(({ blocks }) => blocks)).replaceAll(' ', ''),
    ).toBe('職業'.repeat(4000))
  })
})

test('lists grow only while they cost no page', () => {
  const build = ({ items }: { readonly items: number }): readonly Block[] => [list(items)]
  const steps = [{ items: 30 }, { items: 90 }, { items: 33 }]
  const pages = fitFlow({ items: 10 }, steps, build, head, layout)
  expect(pages).toHaveLength(1)
  expect(pages[0]?.blocks).toEqual([list(33)])
})
