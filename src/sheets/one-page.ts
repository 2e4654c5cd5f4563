import type { Profile } from '../shared/domain/profile.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block } from './blocks.ts'
import { fitPage } from './fit.ts'
import type { Page } from './fit.ts'
import { fromOffice, isLone, loneEntry } from './from-office.ts'
import type { OfficeCaps } from './from-office.ts'
import type { SheetLayout } from './layout.ts'
import type { PageContext } from './page-context.ts'
import {
  activities,
  alsoCalled,
  gettingStarted,
  goodAtItems,
  header,
  outlookText,
  summary,
} from './page-one.ts'
import { payBlocks } from './pay.ts'
import type { PayCaps } from './pay.ts'
import { shortSources } from './sheet-sources.ts'
import { askList, askWithCodes } from './where-to-ask.ts'
import type { AskCaps } from './where-to-ask.ts'

interface OnePageCaps extends PayCaps, AskCaps, OfficeCaps {
  readonly titles: number
  readonly activities: number
  readonly goodAt: number
  readonly codes: boolean
  readonly ownOutlook: boolean
}

const fewest: OnePageCaps = {
  titles: 2,
  activities: 3,
  goodAt: 3,
  chart: 'none',
  howToRead: false,
  programs: 1,
  apprenticeships: 1,
  codes: false,
  ownOutlook: false,
  entries: 0,
  wholeEntries: false,
}
const steps: readonly Partial<OnePageCaps>[] = [
  { ownOutlook: true },
  { entries: 1 },
  { codes: true },
  { titles: 3 },
  { activities: 4 },
  { chart: 'chosen' },
  { entries: 2 },
  { goodAt: 4 },
  { activities: 5 },
  { chart: 'all' },
  { programs: 2 },
  { entries: 3 },
  { howToRead: true },
  { wholeEntries: true },
  { goodAt: 5 },
  { activities: 6 },
  { titles: 5 },
  { entries: 5 },
  { apprenticeships: 2 },
  { activities: 8 },
]

function goodAt(profile: Profile, most: number, messages: Messages): Block {
  const { sheet } = messages
  const all = profile.skills.items.length + profile.abilities.items.length
  const shown = goodAtItems(profile).slice(0, most)
  return shown.length === 0
    ? {
        kind: 'run-in',
        heading: sheet.goodAt,
        items: [`${sheet.notRated} ${sheet.askAboutSkills}`],
        size: 'body',
      }
    : {
        kind: 'run-in',
        heading: sheet.goodAt,
        aside: sheet.topOfRated({ shown: shown.length, all }),
        items: shown.map(({ name }) => name),
        size: 'body',
      }
}

function onePageBlocks(
  profile: Profile,
  caps: OnePageCaps,
  context: PageContext,
): readonly Block[] {
  const { messages } = context
  const { headings } = messages
  const lone = isLone(caps) ? loneEntry(context) : []
  return [
    ...header(profile, context),
    alsoCalled(profile, caps.titles, messages),
    ...summary(profile, messages),
    { kind: 'heading', text: headings.wages },
    ...payBlocks(profile, caps, messages),
    {
      kind: 'columns',
      as: 'halves',
      columns: [
        [
          { kind: 'heading', text: headings.outlook },
          ...outlookText(profile, caps.ownOutlook ? 'said' : 'left-out', messages).map(
            (text): Block => ({
              kind: 'text',
              size: 'body',
              text,
            }),
          ),
        ],
        [
          { kind: 'heading', text: headings.gettingStarted },
          { kind: 'list', size: 'body', items: gettingStarted(profile, messages) },
        ],
      ],
    },
    ...activities(profile, caps.activities, messages),
    goodAt(profile, caps.goodAt, messages),
    ...(caps.codes
      ? askWithCodes(profile, caps, { size: 'small', beside: true }, messages, lone)
      : askList(profile, caps, 'small', messages, lone)),
    ...(isLone(caps) ? [] : fromOffice(caps, context)),
    ...shortSources(profile, context),
  ]
}

/** The client's page: all that page 1 of the whole sheet says, where to ask, and the sources. */
export const onePage = (profile: Profile, context: PageContext, layout: SheetLayout): Page =>
  fitPage(fewest, steps, (caps) => onePageBlocks(profile, caps, context), layout)
