import type { Profile, RatedList } from '../shared/domain/profile.ts'
import { asChange, inCell } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import { labelled } from './blocks.ts'
import type { Block, RichText } from './blocks.ts'
import { fitFlow } from './flow.ts'
import type { Page } from './fit.ts'
import { entryText } from './from-office.ts'
import { largeEducation, largePayTable, largeProjections } from './large-tables.ts'
import { textWidth } from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { topOf } from './page-context.ts'
import type { PageContext } from './page-context.ts'
import {
  activities,
  alsoCalled,
  gettingStarted,
  goodAt,
  header,
  outlookText,
  runningHead,
  summary,
} from './page-one.ts'
import { payBlocks } from './pay.ts'
import { scaleWidth } from './range-chart.ts'
import { shortSources, sourceParagraphs } from './sheet-sources.ts'
import { transcriptStart } from './transcript.ts'
import { askWithCodes } from './where-to-ask.ts'
import type { AskCaps } from './where-to-ask.ts'

interface LargeCaps extends AskCaps {
  readonly titles: number
  readonly activities: number
  readonly goodAt: number
  readonly definitions: boolean
  readonly chart: 'none' | 'chosen' | 'all'
  readonly entries: number
}

interface LargeFullCaps extends LargeCaps {
  readonly rated: number
  readonly software: number
  readonly related: number
}

const fewest: LargeCaps = {
  titles: 3,
  activities: 3,
  goodAt: 3,
  definitions: false,
  chart: 'none',
  programs: 1,
  apprenticeships: 1,
  entries: 1,
}
const steps: readonly Partial<LargeCaps>[] = [
  { chart: 'chosen' },
  { activities: 4 },
  { entries: 2 },
  { goodAt: 4 },
  { activities: 5 },
  { chart: 'all' },
  { titles: 5 },
  { programs: 2 },
  { goodAt: 5 },
  { entries: 3 },
  { activities: 6 },
  { activities: 8 },
  { definitions: true },
]

const fewestInFull: LargeFullCaps = {
  ...fewest,
  titles: 5,
  activities: 6,
  goodAt: 5,
  chart: 'all',
  programs: 3,
  apprenticeships: 2,
  entries: 4,
  rated: 5,
  software: 5,
  related: 5,
}
const stepsInFull: readonly Partial<LargeFullCaps>[] = [
  { definitions: true },
  { activities: 8 },
  { related: 8 },
  { entries: 8 },
  { rated: 8 },
  { software: 10 },
  { programs: 8 },
  { titles: 10 },
  { activities: 12 },
  { related: 12 },
  { entries: 12 },
  { software: 20 },
]

// A scale that is shorter says less than its figures in words.
const SHORTEST_SCALE = 160

const text = (said: RichText): Block => ({ kind: 'text', size: 'body', text: said })

/** The chart when its labels leave it room to say anything. */
function pay(
  profile: Profile,
  chart: LargeCaps['chart'],
  layout: SheetLayout,
  messages: Messages,
): readonly Block[] {
  const blocks = payBlocks(profile, { chart, howToRead: false }, messages)
  const cramped = blocks.some(
    (block) =>
      block.kind === 'chart' &&
      scaleWidth(block.chart, textWidth(layout), layout.type.small.size) < SHORTEST_SCALE,
  )
  const chosen = cramped
    ? payBlocks(profile, { chart: 'none', howToRead: false }, messages)
    : blocks
  // What stands side by side in ordinary print stands below each other here.
  return chosen.flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : [block]))
}

function lead(
  profile: Profile,
  caps: LargeCaps,
  layout: SheetLayout,
  context: PageContext,
): readonly Block[] {
  const { messages } = context
  const { headings } = messages
  return [
    ...header(profile, context),
    alsoCalled(profile, caps.titles, messages),
    ...summary(profile, messages),
    { kind: 'heading', text: headings.wages },
    ...pay(profile, caps.chart, layout, messages),
    { kind: 'heading', text: headings.outlook },
    ...outlookText(profile, 'said', messages).map(text),
    { kind: 'heading', text: headings.gettingStarted },
    { kind: 'list', size: 'body', items: gettingStarted(profile, messages) },
    ...activities(profile, caps.activities, messages),
    ...goodAt(profile, caps, messages),
  ]
}

/** Each entry as a paragraph, which may break where a page ends. */
function office(most: number, { office: extras, messages }: PageContext): readonly Block[] {
  const all = extras?.entries ?? []
  const shown = all.slice(0, most)
  if (shown.length === 0) return []
  return [
    {
      kind: 'heading',
      text: messages.handout.fromOffice,
      aside: topOf(shown.length, all.length, messages),
    },
    ...shown.map((item) => text(entryText(item, true, messages))),
  ]
}

function ask(profile: Profile, caps: LargeCaps, context: PageContext): readonly Block[] {
  return [
    ...askWithCodes(profile, caps, { size: 'body', beside: false }, context.messages),
    ...office(caps.entries, context),
  ]
}

function rated(
  heading: string,
  list: RatedList,
  most: number,
  messages: Messages,
): readonly Block[] {
  const shown = list.items.slice(0, Math.min(most, list.shown))
  const aside = topOf(shown.length, list.items.length, messages)
  return shown.length === 0
    ? [
        { kind: 'heading', text: heading },
        text(`${messages.absence[list.absent ?? 'not-measured']}.`),
      ]
    : [
        { kind: 'heading', text: heading, aside },
        { kind: 'list', size: 'body', items: shown.map(({ name }) => name) },
      ]
}

function ratedLists(profile: Profile, most: number, messages: Messages): readonly Block[] {
  const { sheet } = messages
  const { knowledge, skills, abilities } = profile
  if ([knowledge, skills, abilities].every(({ items }) => items.length === 0)) return []
  return [
    ...rated(sheet.knowledge, knowledge, most, messages),
    ...rated(sheet.skills, skills, most, messages),
    ...rated(sheet.abilities, abilities, most, messages),
  ]
}

function software({ software: list }: Profile, most: number, messages: Messages): readonly Block[] {
  const { sheet } = messages
  const shown = list.items.slice(0, most)
  if (shown.length === 0) {
    const reason = list.absent ? messages.absence[list.absent] : sheet.noSoftware
    return [text(sheet.listAbsent(sheet.software, reason))]
  }
  const aside = topOf(shown.length, list.items.length, messages)
  return [
    { kind: 'heading', text: sheet.software, aside },
    { kind: 'list', size: 'body', items: shown.map(({ name }) => name) },
  ]
}

function related(profile: Profile, most: number, messages: Messages): readonly Block[] {
  const { relatedTable: words } = messages.sheet
  const { items } = profile.related
  const shown = items.slice(0, most)
  if (shown.length === 0) return [{ kind: 'heading', text: words.heading }, text(words.absent)]
  const said = shown.map(({ title, medianPay, payDifference }) => {
    const money = inCell(medianPay, messages)
    const { value } = payDifference
    if (value === null) return labelled(title, money)
    const amount = asChange({ ...payDifference, value: Math.abs(value) }, messages).replace('+', '')
    const { more, less, relatedPay } = messages.handout
    const difference = value === 0 ? words.same : (value > 0 ? more : less)(amount)
    return labelled(title, relatedPay(money, difference))
  })
  return [
    { kind: 'heading', text: words.heading, aside: topOf(shown.length, items.length, messages) },
    text(messages.handout.relatedScope(profile.area.name)),
    { kind: 'list', size: 'body', items: said },
  ]
}

function nextSteps({ messages: { sheet } }: PageContext): readonly Block[] {
  return [
    { kind: 'heading', text: sheet.nextSteps },
    {
      kind: 'lines',
      count: 4,
      label: sheet.nextStepsLines,
      labels: [sheet.date, sheet.counselor],
    },
  ]
}

const headOf =
  (profile: Profile, context: PageContext) =>
  (page: number, continued: string | null): readonly Block[] => [
    ...(page === 1 ? [] : [runningHead(profile, page, context)]),
    ...(continued === null ? [] : [text(context.messages.handout.continued(continued))]),
  ]

/** The client's page in 18 pt: two sides, or three where titles and lists are long. */
export function largePage(
  profile: Profile,
  context: PageContext,
  layout: SheetLayout,
): readonly Page[] {
  const build = (caps: LargeCaps): readonly Block[] => [
    ...lead(profile, caps, layout, context),
    ...ask(profile, caps, context),
    ...shortSources(profile, context),
  ]
  return fitFlow(fewest, steps, build, headOf(profile, context), layout)
}

/** All that the ordinary sheet says, in 18 pt. */
export function largePrint(
  profile: Profile,
  context: PageContext,
  layout: SheetLayout,
): readonly Page[] {
  const { messages } = context
  const build = (caps: LargeFullCaps): readonly Block[] => [
    ...lead(profile, caps, layout, context),
    ...largePayTable(profile, messages),
    ...largeProjections(profile, messages),
    ...largeEducation(profile, messages),
    ...ratedLists(profile, caps.rated, messages),
    ...software(profile, caps.software, messages),
    ...related(profile, caps.related, messages),
    ...ask(profile, caps, context),
    ...transcriptStart(context, 600, 'body'),
    ...nextSteps(context),
    ...sourceParagraphs(profile, context),
  ]
  return fitFlow(fewestInFull, stepsInFull, build, headOf(profile, context), layout)
}
