import { describe, expect, test } from 'vitest'
import { papers } from '../shared/domain/sheet.ts'
import { messages } from '../shared/messages.ts'
import type { Block } from '../sheets/blocks.ts'
import { largePage, largePrint } from '../sheets/large-print.ts'
import {
  largeLayout,
  largePageLayout,
  onePageLayout,
  ordinaryLayout,
  textHeight,
  textWidth,
} from '../sheets/layout.ts'
import { blocksHeight } from '../sheets/measure.ts'
import { onePage } from '../sheets/one-page.ts'
import { profilePages } from '../sheets/profile-pages.ts'
import { crowded } from '../sheets/testing/hard-sheets.ts'
import { listFamilies, listFamily } from '../store/browse.ts'
import { getProfile } from '../store/profile.ts'
import { openTestStore } from '../store/testing/test-store.ts'

const store = openTestStore()
const codes = listFamilies(store).flatMap(({ code }) =>
  listFamily(store, code, 'US').map((occupation) => occupation.code),
)
const letter = ordinaryLayout('letter')
const context = { messages, printed: 'September 29, 2026', office: null, pageLabel: String }

const codesFor = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'columns' ? codesFor(block.columns.flat()) : Number(block.kind === 'code')),
    0,
  )

// A full page is the hardest; a state has one row more in three tables than the nation has, and
// the name of the District of Columbia is the longest.
describe.each(['CA', 'DC'])('the sheets for %s', (area) => {
  test('fit two pages for every occupation, with a code on page 1', () => {
    const wrong = codes.flatMap((code) => {
      const pages = profilePages(getProfile(store, code, area), context, letter)
      const heights = pages.map(({ blocks }) => blocksHeight(blocks, textWidth(letter), letter))
      const fits = heights.every((height) => height <= textHeight(letter) - 4)
      return fits && codesFor(pages[0]?.blocks ?? []) === 1 ? [] : [{ code, heights }]
    })
    expect(codes).toHaveLength(1016)
    expect(wrong).toEqual([])
  })
})

// Every kind with all that an office can add; the two papers differ in width and height.
describe.each(papers)('on %s, with twelve entries, a long name and a transcript', (paper) => {
  const some = process.env['WAYMARK_LONG'] ? codes : codes.filter((_, index) => index % 25 === 0)
  const crowdedContext = {
    ...context,
    office: crowded,
    pageLabel: (page: number) => messages.sheet.pageOf(page, 888),
  }
  const kinds = {
    profile: { draw: profilePages, layout: ordinaryLayout(paper), most: 2 },
    'one-page': {
      draw: (...sheet: Parameters<typeof onePage>) => [onePage(...sheet)],
      layout: onePageLayout(paper),
      most: 1,
    },
    'large-print': { draw: largePrint, layout: largeLayout(paper), most: 14 },
    'large-print-one-page': { draw: largePage, layout: largePageLayout(paper), most: 5 },
  }

  test.each(Object.entries(kinds))('%s fits its pages', (_, { draw, layout, most }) => {
    const tooLong = some.flatMap((code) => {
      const pages = draw(getProfile(store, code, 'CA'), crowdedContext, layout)
      const heights = pages.map(({ blocks }) => blocksHeight(blocks, textWidth(layout), layout))
      const fits = heights.every((height) => height <= textHeight(layout) - 4)
      return fits && pages.length <= most ? [] : [{ code, heights }]
    })
    expect(some.length).toBeGreaterThan(40)
    expect(tooLong).toEqual([])
  })
})
