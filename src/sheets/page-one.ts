import { NATION } from '../shared/domain/figure.ts'
import type { Figure } from '../shared/domain/figure.ts'
import type { Profile, RatedItem } from '../shared/domain/profile.ts'
import { asChange, inCell } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import { labelled } from './blocks.ts'
import type { Block, RichText } from './blocks.ts'
import { groupSentence, payBlocks, payMeasuredFor } from './pay.ts'

/** How much of each list page 1 shows. */
export interface PageOneCaps {
  readonly titles: number
  readonly activities: number
  readonly goodAt: number
  /** Say in a sentence what each thing to be good at means. */
  readonly definitions: boolean
  readonly howToRead: boolean
}

export interface SheetContext {
  readonly messages: Messages
  /** The printing date, in words. */
  readonly printed: string
}

/** "top 6 of 14" where a list is cut, nothing where it is whole. */
export function topOf(shown: number, all: number, messages: Messages): string | undefined {
  return shown < all ? messages.sheet.topOf({ shown, all }) : undefined
}

export function someOf(shown: number, all: number, messages: Messages): string | undefined {
  return shown < all ? messages.sheet.someOf({ shown, all }) : undefined
}

function header(profile: Profile, { messages, printed }: SheetContext): readonly Block[] {
  const { sheet } = messages
  const facts = [
    sheet.codeName(profile.code),
    sheet.figuresFor(profile.area.name),
    sheet.printed(printed),
    sheet.pageOf(1, 2),
  ]
  return [
    { kind: 'title', text: profile.title },
    { kind: 'facts', items: facts },
  ]
}

function alsoCalled(profile: Profile, most: number, messages: Messages): Block {
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

function outlookText(profile: Profile, messages: Messages): readonly RichText[] {
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
  const held = profile.projections.columns.some(
    ({ area, base }) => area.code === profile.area.code && base.value !== null,
  )
  const own =
    profile.area.code === NATION || !held ? '' : ` ${sheet.placeOnPageTwo(profile.area.name)}`
  const group =
    growth.measuredFor.title === payMeasuredFor(profile)?.title
      ? null
      : groupSentence(growth, profile, messages)
  return [
    [{ text: messages.outlook[step], strong: true }],
    `${said} ${sheet.allJobs(all)} ${openingsSaid}${own}${group ? ` ${group}` : ''}`,
  ]
}

function entry(figure: Figure<string>, none: string, messages: Messages): string {
  if (figure.value === null) return inCell(figure, messages)
  return figure.value === 'None' ? none : messages.sheet.entry(figure.value)
}

function gettingStarted(profile: Profile, messages: Messages): readonly RichText[] {
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

function goodAt(profile: Profile, caps: PageOneCaps, messages: Messages): readonly Block[] {
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

function activities(profile: Profile, most: number, messages: Messages): readonly Block[] {
  const { items } = profile.activities
  const shown = items.slice(0, most)
  const aside = someOf(shown.length, items.length, messages)
  const heading: Block = { kind: 'heading', text: messages.headings.activities, aside }
  return items.length === 0
    ? [heading, { kind: 'text', size: 'body', text: messages.sheet.noActivities }]
    : [heading, { kind: 'list', size: 'body', items: shown }]
}

/** Page 1: enough on its own. */
export function pageOne(
  profile: Profile,
  caps: PageOneCaps,
  context: SheetContext,
): readonly Block[] {
  const { messages } = context
  const { headings, sheet } = messages
  const { text } = profile.summary
  return [
    ...header(profile, context),
    alsoCalled(profile, caps.titles, messages),
    {
      kind: 'heading',
      text: headings.summary,
      aside: text === null ? undefined : sheet.plainWords,
    },
    { kind: 'text', size: 'body', text: text ?? sheet.noSummary },
    { kind: 'heading', text: headings.wages },
    ...payBlocks(profile, caps.howToRead, messages),
    {
      kind: 'columns',
      as: 'halves',
      columns: [
        [
          { kind: 'heading', text: headings.outlook },
          ...outlookText(profile, messages).map((line): Block => ({
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
    ...activities(profile, caps.activities, messages),
    ...goodAt(profile, caps, messages),
  ]
}
