import type { Figure, Source } from '../shared/domain/figure.ts'
import type { OutlookRule, Profile } from '../shared/domain/profile.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block } from './blocks.ts'
import type { SheetContext } from './page-one.ts'

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

function citations(profile: Profile, messages: Messages): readonly string[] {
  const { sheet } = messages
  const { sources, wages, projections, outlook, typicalEducation, gettingStarted } = profile
  const { topics } = sheet
  const cited: readonly Cited[] = [
    ...wages.areas.map(({ annual }) => cite(topics.pay, annual.median)),
    ...projections.columns.map(({ base }) => cite(topics.jobs, base)),
    cite(topics.jobs, outlook.growth),
    cite(topics.entry, gettingStarted.education),
    ...typicalEducation.levels.map(({ share }) => cite(topics.school, share)),
    ...sources.flatMap(({ id, release }) => [
      ...(id === profile.programs.source
        ? [[topics.programs, id, sheet.list(release)] as const]
        : []),
      ...(id === profile.apprenticeship.source
        ? [[topics.apprenticeship, id, sheet.list(release)] as const]
        : []),
    ]),
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

export function ruleSentence(rule: OutlookRule, { sheet }: Messages): string {
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

/** Every source of the sheet, with the wording that its terms ask for. */
export function sourceBlocks(
  profile: Profile,
  { messages, printed }: SheetContext,
): readonly Block[] {
  const { sheet } = messages
  const { sources, outlook, projections } = profile
  const retrieved = distinct(sources.map((source) => source.retrieved))
    .toSorted()
    .at(-1)
  const inferred = projections.columns.some(({ years }) => years.inferred)
  return [
    { kind: 'heading', text: sheet.sources },
    {
      kind: 'columns',
      as: 'halves',
      columns: [
        [
          note(onetStatement(sources, messages)),
          note([
            sheet.notAffiliated,
            `${sheet.printed(printed)}.`,
            ...(retrieved ? [sheet.retrieved(retrieved)] : []),
            sheet.payScope,
          ]),
        ],
        [
          note([
            ...citations(profile, messages),
            ...(inferred ? [sheet.inferred] : []),
            ...(outlook.step ? [ruleSentence(outlook.rule, messages)] : []),
          ]),
        ],
      ],
    },
  ]
}
