import type { Profile } from '../shared/domain/profile.ts'
import type { Block } from './blocks.ts'
import { fitPage } from './fit.ts'
import type { Page } from './fit.ts'
import type { SheetLayout } from './layout.ts'
import { pageOne } from './page-one.ts'
import type { PageContext } from './page-context.ts'
import type { PageOneCaps } from './page-one.ts'
import { pageTwo } from './page-two.ts'
import type { PageTwoCaps } from './page-two.ts'

const pageOneFewest: PageOneCaps = {
  titles: 2,
  activities: 5,
  goodAt: 3,
  definitions: false,
  howToRead: false,
  code: false,
}
const pageOneSteps: readonly Partial<PageOneCaps>[] = [
  { titles: 3 },
  { code: true },
  { howToRead: true },
  { definitions: true },
  { goodAt: 4 },
  { titles: 4 },
  { activities: 6 },
  { goodAt: 5 },
  { titles: 5 },
  { activities: 7 },
  { activities: 8 },
]

const pageTwoFewest: PageTwoCaps = {
  rated: 3,
  software: 1,
  related: 1,
  programs: 1,
  apprenticeships: 1,
  lines: 3,
  transcript: 0,
  groupNames: false,
  entries: 0,
  wholeEntries: false,
}
const pageTwoSteps: readonly Partial<PageTwoCaps>[] = [
  { software: 2 },
  { related: 2 },
  { entries: 1 },
  { lines: 4 },
  { related: 3 },
  { groupNames: true },
  { entries: 2 },
  { rated: 4 },
  { software: 3 },
  { related: 4 },
  { programs: 2 },
  { rated: 5 },
  { software: 4 },
  { wholeEntries: true },
  { entries: 3 },
  { related: 5 },
  { transcript: 200 },
  { programs: 3 },
  { apprenticeships: 2 },
  { entries: 4 },
  { rated: 6 },
  { software: 6 },
  { related: 6 },
  { entries: 6 },
  { rated: 8 },
  { software: 10 },
  { programs: 5 },
  { related: 8 },
  { transcript: 500 },
]

/** The two pages of one profile, each with the most that fits. */
export function profilePages(
  profile: Profile,
  context: PageContext,
  layout: SheetLayout,
): readonly Page[] {
  const one = (caps: PageOneCaps): readonly Block[] => pageOne(profile, caps, context)
  const two = (caps: PageTwoCaps): readonly Block[] => pageTwo(profile, caps, context)
  return [
    fitPage(pageOneFewest, pageOneSteps, one, layout),
    fitPage(pageTwoFewest, pageTwoSteps, two, layout),
  ]
}
