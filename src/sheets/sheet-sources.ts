import type { Figure, Source } from '../shared/domain/figure.ts'
import type { OutlookRule, Profile } from '../shared/domain/profile.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block } from './blocks.ts'
import type { SheetContext } from './page-context.ts'

export const ONET_DATABASE = 'O*NET Database'

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** The wording that the O*NET terms ask for, with every O*NET release among the sources. */
export function onetStatement(sources: readonly Source[], messages: Messages): readonly string[] {
  const { sheet } = messages
  const releases = distinct(
    sources.filter(({ title }) => title === ONET_DATABASE).map(({ release }) => release),
  ).toSorted((one, other) => Number(other) - Number(one))
  const [newest, ...older] = releases
  if (newest === undefined) return []
  return [
    sheet.onet(newest),
    ...(older.length > 0 ? [sheet.onetOlder(older.toReversed().join(', '))] : []),
  ]
}

/** What a sheet takes from a source, and the release in words. */
export type Cited = readonly [topic: string, source: string, release: string]

/** What every sheet of an occupation leads with. */
function leadCitations(
  { wages, outlook, gettingStarted }: Profile,
  { sheet: { topics } }: Messages,
): readonly Cited[] {
  return [
    ...wages.areas.map(({ annual }) => cite(topics.pay, annual.median)),
    cite(topics.jobs, outlook.growth),
    cite(topics.entry, gettingStarted.education),
  ]
}

function listCitations(
  { sources, programs, apprenticeship }: Profile,
  { sheet }: Messages,
): readonly Cited[] {
  const { topics } = sheet
  return sources.flatMap(({ id, release }) => [
    ...(id === programs.source ? [[topics.programs, id, sheet.list(release)] as const] : []),
    ...(id === apprenticeship.source
      ? [[topics.apprenticeship, id, sheet.list(release)] as const]
      : []),
  ])
}

function citations(profile: Profile, messages: Messages): readonly string[] {
  const { topics } = messages.sheet
  const { sources, projections, typicalEducation } = profile
  const cited: readonly Cited[] = [
    ...leadCitations(profile, messages),
    ...projections.columns.map(({ base }) => cite(topics.jobs, base)),
    ...typicalEducation.levels.map(({ share }) => cite(topics.school, share)),
    ...listCitations(profile, messages),
  ]
  return agencySentences(cited, sources, messages)
}

/** One sentence for each agency: its releases, and what the sheet takes from each. */
export function agencySentences(
  cited: readonly Cited[],
  sources: readonly Source[],
  { sheet }: Messages,
): readonly string[] {
  const agencies = distinct(sources.map(({ agency }) => agency))
  return agencies.flatMap((agency) => {
    const own = cited.filter(([, id]) =>
      sources.some((source) => source.id === id && source.agency === agency),
    )
    const releases = distinct(own.map(([, , release]) => release)).map((release) =>
      sheet.releaseFor(
        release,
        distinct(own.filter(([, , of]) => of === release).map(([topic]) => topic)).join(', '),
      ),
    )
    return releases.length > 0 ? [sheet.agencySource(agency, releases.join('; '))] : []
  })
}

export const cite = (topic: string, { source, release }: Figure<number | string>): Cited => [
  topic,
  source,
  release,
]

function ruleSentence(rule: OutlookRule, { sheet }: Messages): string {
  const percent = (value: number): string => `${value.toLocaleString(sheet.locale)}%`
  return sheet.outlookRule({
    strong: percent(rule.strongGrowthPercent),
    openings: rule.manyOpenings.toLocaleString(sheet.locale),
    decline: percent(rule.largestDeclinePercent),
    some: percent(rule.someGrowthPercent),
  })
}

const note = (sentences: readonly string[]): Block => ({
  kind: 'text',
  size: 'note',
  text: sentences.join(' '),
})

/** What the O*NET terms ask for, what to know about the figures, and each agency with its releases. */
function sourceTexts(profile: Profile, { messages }: SheetContext): readonly (readonly string[])[] {
  const { sheet } = messages
  const { sources, outlook, projections } = profile
  const retrieved = distinct(sources.map((source) => source.retrieved))
    .toSorted()
    .at(-1)
  const inferred = projections.columns.some(({ years }) => years.inferred)
  return [
    onetStatement(sources, messages),
    [
      ...(retrieved ? [sheet.retrieved(retrieved)] : []),
      sheet.payScope,
      ...(inferred ? [sheet.inferred] : []),
    ],
    [
      ...citations(profile, messages),
      ...(outlook.step ? [ruleSentence(outlook.rule, messages)] : []),
    ],
  ]
}

/** Every source of the sheet, with the wording that its terms ask for. */
export function sourceBlocks(profile: Profile, context: SheetContext): readonly Block[] {
  const { sheet } = context.messages
  const texts = sourceTexts(profile, context).map(note)
  return [
    { kind: 'heading', text: sheet.sources, aside: sheet.notAffiliated },
    { kind: 'columns', as: 'halves', columns: [texts.slice(0, 2), texts.slice(2)] },
  ]
}

/** The same one below the other, for pages that flow. */
export function sourceParagraphs(profile: Profile, context: SheetContext): readonly Block[] {
  const { sheet } = context.messages
  return [
    { kind: 'heading', text: sheet.sources },
    ...[...sourceTexts(profile, context), [sheet.notAffiliated]].map(note),
  ]
}

/** Every source in few lines, for a sheet that must end on its page. */
export function shortSources(profile: Profile, { messages }: SheetContext): readonly Block[] {
  const { sheet, handout } = messages
  const { sources, outlook } = profile
  return [
    { kind: 'heading', text: sheet.sources },
    note([
      ...agencySentences(
        [...leadCitations(profile, messages), ...listCitations(profile, messages)],
        sources,
        messages,
      ),
      ...(outlook.years.inferred ? [sheet.inferred] : []),
      ...(outlook.step ? [handout.ownRule] : []),
      sheet.payScope,
      ...onetStatement(sources, messages),
      sheet.notAffiliated,
    ]),
  ]
}
