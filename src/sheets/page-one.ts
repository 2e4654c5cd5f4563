import { NATION } from '../shared/domain/figure.ts'
import type { Figure } from '../shared/domain/figure.ts'
import type { Profile, RatedItem } from '../shared/domain/profile.ts'
import { asChange, inCell } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import { labelled } from './blocks.ts'
import type { Block, RichText, Run } from './blocks.ts'
import { letterheadLine } from './from-office.ts'
import { someOf } from './page-context.ts'
import type { PageContext } from './page-context.ts'
import { groupSentence, payBlocks, payMeasuredFor } from './pay.ts'
import { nearYou } from './where-to-ask.ts'

/** How much of each list page 1 shows. */
export interface PageOneCaps {
  readonly titles: number
  readonly activities: number
  readonly goodAt: number
  /** Say in a sentence what each thing to be good at means. */
  readonly definitions: boolean
  readonly howToRead: boolean
  /** Stand a code for phones beside the tasks of a day. */
  readonly code: boolean
}

/** Office, title and what the sheet is, at the top of its first page. */
export function header(profile: Profile, context: PageContext): readonly Block[] {
  const { sheet } = context.messages
  const items = [
    sheet.codeName(profile.code),
    sheet.figuresFor(profile.area.name),
    sheet.printed(context.printed),
  ]
  return [
    ...letterheadLine(context),
    { kind: 'title', text: profile.title },
    { kind: 'facts', items, page: context.pageLabel(1) },
  ]
}

/** Title and page at the top of each further page. */
export const runningHead = (
  profile: Profile,
  page: number,
  { messages: { sheet }, pageLabel }: PageContext,
): Block => ({
  kind: 'facts',
  strong: profile.title,
  items: [sheet.codeName(profile.code), sheet.figuresFor(profile.area.name)],
  page: pageLabel(page),
  running: true,
})

export function alsoCalled(profile: Profile, most: number, messages: Messages): Block {
  const { sheet } = messages
  const { items } = profile.alsoKnownAs
  if (items.length === 0) {
    return { kind: 'text', size: 'body', text: sheet.noTitles }
  }
  const shown = items.slice(0, most)
  const remark = someOf(shown.length, items.length, messages)
  const lead = remark ? `${sheet.alsoCalled} (${remark})` : sheet.alsoCalled
  return {
    kind: 'text',
    size: 'body',
    text: labelled(lead, shown.join('; ')),
  }
}

/** Where the outlook of the chosen place is found, or what it is. */
export type OwnOutlook = 'on-page-two' | 'said' | 'left-out'

function ownOutlook(profile: Profile, own: OwnOutlook, messages: Messages): readonly Run[] {
  const { sheet, handout } = messages
  const column = profile.projections.columns.find(
    ({ area, base }) => area.code === profile.area.code && base.value !== null,
  )
  if (!column || profile.area.code === NATION || own === 'left-out') return []
  const { area, years, percentChange } = column
  if (own === 'on-page-two') return [{ text: ` ${sheet.placeOnPageTwo(area.name)}`, paper: true }]
  if (percentChange.value === null) return []
  const change = asChange(percentChange, messages)
  return [{ text: ` ${handout.ownOutlook(area.name, change, years.base, years.projected)}` }]
}

export function outlookText(
  profile: Profile,
  own: OwnOutlook,
  messages: Messages,
): readonly RichText[] {
  const { sheet } = messages
  const { step, growth, openings, years, rule } = profile.outlook
  if (step === null || growth.value === null) return [sheet.noOutlook]
  const size = asChange({ ...growth, value: Math.abs(growth.value) }, messages).replace('+', '')
  const said =
    growth.value > 0
      ? sheet.grow(size, years.base, years.projected)
      : growth.value < 0
        ? sheet.shrink(size, years.base, years.projected)
        : sheet.stay(years.base, years.projected)
  const all = asChange({ ...growth, value: rule.allOccupationsPercent }, messages)
  const openingsSaid =
    openings.value === null
      ? sheet.noOpenings(inCell(openings, messages))
      : sheet.openings(inCell(openings, messages))
  const group =
    growth.measuredFor.title === payMeasuredFor(profile)?.title
      ? null
      : groupSentence(growth, profile, messages)
  return [
    [{ text: messages.outlook[step], strong: true }],
    [
      { text: `${said} ${sheet.allJobs(all)} ${openingsSaid}` },
      ...ownOutlook(profile, own, messages),
      ...(group ? [{ text: ` ${group}` }] : []),
    ],
  ]
}

function entry(figure: Figure<string>, none: string, messages: Messages): string {
  if (figure.value === null) return inCell(figure, messages)
  return figure.value === 'None' ? none : messages.sheet.entry(figure.value)
}

export function gettingStarted(profile: Profile, messages: Messages): readonly RichText[] {
  const { sheet } = messages
  const { education, experience, training } = profile.gettingStarted
  return [
    labelled(
      sheet.education,
      entry(education, sheet.entry('No formal educational credential'), messages),
    ),
    labelled(sheet.experience, entry(experience, sheet.noExperience, messages)),
    labelled(sheet.training, entry(training, sheet.noTraining, messages)),
  ]
}

// An ability and a skill that a reader would take for the same thing; the skill is shown.
export const sayTheSame: ReadonlyMap<string, string> = new Map([
  ['1.A.1.a.1', '2.A.1.b'],
  ['1.A.1.a.2', '2.A.1.a'],
  ['1.A.1.a.3', '2.A.1.d'],
  ['1.A.1.a.4', '2.A.1.c'],
  ['1.A.1.b.4', '2.A.2.a'],
  ['1.A.1.b.5', '2.A.2.a'],
  ['1.A.1.c.2', '2.A.1.e'],
  ['1.A.1.c.1', '2.A.1.e'],
  ['1.A.4.b.4', '2.A.1.b'],
  ['1.A.4.b.5', '2.A.1.d'],
])

const important = (item: RatedItem): number => item.importance.value ?? -1

/** Skills and abilities in one list, most important first, saying nothing twice. */
export function goodAtItems({ skills, abilities }: Profile): readonly RatedItem[] {
  const skillElements = new Set(skills.items.slice(0, skills.shown).map((item) => item.element))
  const others = abilities.items
    .slice(0, abilities.shown)
    .filter(({ element }) => !skillElements.has(sayTheSame.get(element) ?? ''))
  return [...skills.items.slice(0, skills.shown), ...others].toSorted(
    (one, other) => important(other) - important(one),
  )
}

export function goodAt(
  profile: Profile,
  caps: Pick<PageOneCaps, 'goodAt' | 'definitions'>,
  messages: Messages,
): readonly Block[] {
  const { sheet } = messages
  const shown = goodAtItems(profile).slice(0, caps.goodAt)
  const all = profile.skills.items.length + profile.abilities.items.length
  const aside = sheet.topOfRated({ shown: shown.length, all })
  if (shown.length === 0) {
    const text = `${sheet.notRated} ${sheet.askAboutSkills}`
    return [
      { kind: 'heading', text: sheet.goodAt },
      { kind: 'text', size: 'body', text },
    ]
  }
  const items = shown.map(({ name, definition }): RichText => {
    const lead = { text: name, strong: true } as const
    return caps.definitions && definition ? [lead, { text: `: ${definition}` }] : [lead]
  })
  return [
    { kind: 'heading', text: sheet.goodAt, aside },
    { kind: 'list', size: 'body', items },
  ]
}

export function activities(profile: Profile, most: number, messages: Messages): readonly Block[] {
  const { items } = profile.activities
  const shown = items.slice(0, most)
  const aside = someOf(shown.length, items.length, messages)
  const heading: Block = { kind: 'heading', text: messages.headings.activities, aside }
  return items.length === 0
    ? [heading, { kind: 'text', size: 'body', text: messages.sheet.noActivities }]
    : [heading, { kind: 'list', size: 'body', items: shown }]
}

export function summary({ summary: { text } }: Profile, messages: Messages): readonly Block[] {
  const { headings, sheet } = messages
  return [
    {
      kind: 'heading',
      text: headings.summary,
      aside: text === null ? undefined : sheet.plainWords,
    },
    { kind: 'text', size: 'body', text: text ?? sheet.noSummary },
  ]
}

/** Page 1: enough on its own. */
export function pageOne(
  profile: Profile,
  caps: PageOneCaps,
  context: PageContext,
): readonly Block[] {
  const { messages } = context
  const { headings } = messages
  return [
    ...header(profile, context),
    alsoCalled(profile, caps.titles, messages),
    ...summary(profile, messages),
    { kind: 'heading', text: headings.wages },
    ...payBlocks(profile, { chart: 'all', howToRead: caps.howToRead }, messages),
    {
      kind: 'columns',
      as: 'halves',
      columns: [
        [
          { kind: 'heading', text: headings.outlook },
          ...outlookText(profile, 'on-page-two', messages).map((line): Block => ({
            kind: 'text',
            size: 'body',
            text: line,
          })),
        ],
        [
          { kind: 'heading', text: headings.gettingStarted },
          { kind: 'list', size: 'body', items: gettingStarted(profile, messages) },
        ],
      ],
    },
    ...(caps.code
      ? [
          {
            kind: 'columns',
            as: 'day',
            columns: [activities(profile, caps.activities, messages), nearYou(messages)],
          } as const,
        ]
      : activities(profile, caps.activities, messages)),
    ...goodAt(profile, caps, messages),
  ]
}
