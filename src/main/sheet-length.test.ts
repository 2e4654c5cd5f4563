import { describe, expect, test } from 'vitest'
import { messages } from '../shared/messages.ts'
import { ordinaryLayout, textHeight, textWidth } from '../sheets/layout.ts'
import { blocksHeight } from '../sheets/measure.ts'
import { profilePages } from '../sheets/profile-pages.ts'
import { listFamilies, listFamily } from '../store/browse.ts'
import { getProfile } from '../store/profile.ts'
import { openTestStore } from '../store/testing/test-store.ts'

const store = openTestStore()
const codes = listFamilies(store).flatMap(({ code }) =>
  listFamily(store, code, 'US').map((occupation) => occupation.code),
)
const letter = ordinaryLayout('letter')
const context = { messages, printed: 'September 29, 2026', office: null, pageLabel: String }

// A full page is the hardest; a state has one row more in three tables than the nation has.
describe.each(['CA', 'PR'])('the sheets for %s', (area) => {
  test('fit two pages for every occupation', () => {
    const tooLong = codes.flatMap((code) =>
      profilePages(getProfile(store, code, area), context, letter).flatMap(({ blocks }, page) => {
        const height = blocksHeight(blocks, textWidth(letter), letter)
        return height > textHeight(letter) - 4 ? [{ code, page: page + 1, height }] : []
      }),
    )
    expect(codes).toHaveLength(1016)
    expect(tooLong).toEqual([])
  })
})
