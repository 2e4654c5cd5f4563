import type { CarryOver } from '../shared/domain/carry-over.ts'
import type { Comparison, Transition } from '../shared/domain/compare.ts'
import { NATION } from '../shared/domain/figure.ts'
import type { Figure } from '../shared/domain/figure.ts'
import type { RatedItem } from '../shared/domain/profile.ts'
import { asChange } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block, RichText, Run } from './blocks.ts'
import type { PayView } from '../shared/domain/comparison-words.ts'
import type { TextSize } from './layout.ts'
import { sayTheSame } from './page-one.ts'
import type { SheetContext } from './page-context.ts'
import { ONET_DATABASE, agencySentences, cite, onetStatement } from './sheet-sources.ts'
import type { Cited } from './sheet-sources.ts'

// Our own rules are named where they are used.
const OURS = 'Waymark'

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

const text = (size: TextSize, said: RichText): Block => ({ kind: 'text', size, text: said })

/** Ways to set the lower part side by side. */
const lowerKinds = ['lower-short', 'lower', 'lower-long'] as const

export interface LowerSetting {
  readonly size: TextSize
  /** Names in each list, at most. */
  readonly names: number
  readonly height: (blocks: readonly Block[]) => number
}

/** What to know and where the figures come from, under the ranges. */
export function lowerBlocks(
  comparison: Comparison,
  view: PayView,
  { size, names, height }: LowerSetting,
  context: SheetContext,
): readonly Block[] {
  const { messages } = context
  const [first] = comparison.occupations
  const moves = comparison.transitions.map((transition): readonly Block[] => {
    const parts = transitionTexts(comparison, transition, names, messages)
    if (size === 'body') return parts.map((part) => text(size, part))
    const runningOn = parts.flatMap((part, index) => (index > 0 ? [{ text: ' ' }, ...part] : part))
    return [text(size, runningOn)]
  })
  const notes: readonly Block[] = [
    { kind: 'heading', text: messages.comparisonSheet.noteHeading },
    text('note', noteSentences(comparison, view, messages).join(' ')),
  ]
  const sources: readonly Block[] = [
    { kind: 'heading', text: messages.sheet.sources },
    text('note', sourceSentences(comparison, context).join(' ')),
  ]
  if (!first || moves.length === 0) {
    return [{ kind: 'columns', as: 'halves', columns: [notes, sources] }]
  }
  const heading: Block = {
    kind: 'heading',
    text: messages.compareScreen.move.heading(first.title),
  }
  const half = Math.ceil(moves.length / 2)
  const below: readonly Block[] = [
    heading,
    {
      kind: 'columns',
      as: 'halves',
      columns: [moves.slice(0, half).flat(), moves.slice(half).flat()],
    },
    { kind: 'columns', as: 'halves', columns: [notes, sources] },
  ]
  const beside = lowerKinds.map((as): readonly Block[] => [
    { kind: 'columns', as, columns: [[heading, ...moves.flat()], notes, sources] },
  ])
  return beside.reduce((best, next) => (height(next) < height(best) ? next : best), below)
}

/** Each part as a paragraph of its own: pay and schooling, what carries over, what to learn. */
function transitionTexts(
  comparison: Comparison,
  { to, payDifference, educationSteps, ...rated }: Transition,
  names: number,
  messages: Messages,
): readonly (readonly Run[])[] {
  const { comparisonSheet: words, compareScreen, entry } = messages
  const { move } = compareScreen
  const next = comparison.occupations.find(({ code }) => code === to)
  if (!next) return []
  const difference = (figure: Figure): string =>
    figure.value === null
      ? move.unknown
      : figure.value === 0
        ? move.same
        : asChange(figure, messages)
  const pay = payDifference.map((figure, index) =>
    words.pay(comparison.areas[index]?.code ?? figure.area, difference(figure)),
  )
  const plain: Readonly<Record<string, string>> = entry.educationShort
  const { value } = next.gettingStarted.education
  const school = plain[value ?? ''] ?? value ?? ''
  const { up, down, same, unknown } = words.schooling
  const schooling =
    educationSteps === null
      ? unknown
      : educationSteps > 0
        ? up(school, educationSteps)
        : educationSteps < 0
          ? down(school)
          : same(school)
  const known = payDifference.some(({ value }) => value !== null)
  const head: readonly Run[] = [
    { text: move.to(next.title), strong: true },
    { text: ` ${words.payLead}: ${known ? words.list(pay) : move.unknown}. ${schooling}` },
  ]
  return [head, ...carryTexts([rated.knowledge, rated.skills, rated.abilities], names, messages)]
}

const byImportance = (one: RatedItem, other: RatedItem): number =>
  (other.importance.value ?? 0) - (one.importance.value ?? 0)

/** Knowledge, skills and abilities in one list, most important first, saying nothing twice. */
function merged(lists: readonly (readonly RatedItem[])[]): readonly RatedItem[] {
  const all = lists.flat()
  const elements = new Set(all.map(({ element }) => element))
  return all
    .filter(({ element }) => !elements.has(sayTheSame.get(element) ?? ''))
    .toSorted(byImportance)
}

function carryTexts(
  kinds: readonly (CarryOver | null)[],
  names: number,
  { comparisonSheet: words, compareScreen: { move } }: Messages,
): readonly (readonly Run[])[] {
  const rated = kinds.filter((kind) => kind !== null)
  if (rated.length === 0) return [[{ text: words.notRated }]]
  const part = (
    items: readonly RatedItem[],
    label: (shown: number, all: number) => string,
    none: string,
  ): readonly Run[] => {
    const shown = items.slice(0, names).map(({ name }) => name)
    return [
      { text: label(shown.length, items.length), strong: true },
      { text: `: ${shown.length > 0 ? words.list(shown) : none}.` },
    ]
  }
  return [
    part(merged(rated.map(({ carriesOver }) => carriesOver)), words.carries, move.none),
    part(merged(rated.map(({ toLearn }) => toLearn)), words.learn, move.nothingMore),
  ]
}

function noteSentences(
  comparison: Comparison,
  view: PayView,
  messages: Messages,
): readonly string[] {
  const { comparisonSheet: words, compareScreen } = messages
  const { notes, future } = compareScreen
  const { cells, areas, yearsDiffer } = comparison
  const name = (code: string): string => areas.find((area) => area.code === code)?.name ?? code
  const releases = distinct(
    cells.map(({ wages, employment }) =>
      wages.annual.median.value === null && wages.hourly.median.value === null
        ? employment.release
        : wages.annual.median.release,
    ),
  )
  const sameCycle = cells.flatMap(({ projectionSameCycle: column }) => column ?? [])
  const [cycle] = sameCycle
  const inferred = distinct(
    cells.flatMap(({ projection: { years } }) =>
      years.inferred ? [words.span(years.base, years.projected)] : [],
    ),
  )
  const hourlyStates =
    view.form === 'hourly' &&
    cells.some(({ area, wages }) => area !== NATION && wages.hourly.median.value !== null)
  return [
    words.howToRead,
    ...(areas.length > 1 && areas.some(({ code }) => code === NATION) ? [words.nation] : []),
    ...(yearsDiffer && cycle
      ? [
          words.sameYears(
            name(cycle.area.code),
            words.span(cycle.years.base, cycle.years.projected),
            words.list(sameCycle.map(({ percentChange }) => asChange(percentChange, messages))),
          ),
        ]
      : yearsDiffer
        ? [future.yearsDiffer]
        : []),
    ...(inferred.length > 0 ? [words.inferred(words.list(inferred))] : []),
    ...(releases.length > 1 ? [notes.releasesDiffer(words.list(releases))] : []),
    ...(hourlyStates ? [notes.hourlyStates] : []),
    notes.notCounted,
    ...(view.needs || view.last ? [words.time(view.time.hoursAWeek, view.time.weeksAYear)] : []),
  ]
}

function sourceSentences(
  { cells, occupations, sources }: Comparison,
  { messages }: SheetContext,
): readonly string[] {
  const { sheet } = messages
  const { topics } = sheet
  const cited: readonly Cited[] = [
    ...cells.flatMap(({ wages, employment, projection, projectionSameCycle: same }) => [
      cite(topics.pay, wages.annual.median),
      cite(topics.jobs, employment),
      cite(topics.jobs, projection.base),
      ...(same ? [cite(topics.jobs, same.base)] : []),
    ]),
    ...occupations.flatMap(({ outlook, gettingStarted }) => [
      cite(topics.jobs, outlook.growth),
      cite(topics.entry, gettingStarted.education),
    ]),
  ]
  const named = new Set(cited.map(([, id]) => id))
  const others = sources
    .filter(({ id, title, agency }) => !named.has(id) && title !== ONET_DATABASE && agency !== OURS)
    .map(({ agency, title, release }) => sheet.agencySource(agency, `${title}, ${release}`))
  const retrieved = distinct(sources.map((source) => source.retrieved))
    .toSorted()
    .at(-1)
  return [
    ...agencySentences(cited, sources, messages),
    ...others,
    ...(retrieved ? [sheet.retrieved(retrieved)] : []),
    messages.comparisonSheet.outlookRule,
    ...onetStatement(sources, messages),
    sheet.notAffiliated,
  ]
}
