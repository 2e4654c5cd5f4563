import { compare, numbered, OWN } from './filling.ts'
import type { Filling } from './filling.ts'
import { jobsOfOccupations } from './labor-market.ts'

/** Families, occupations with Waymark's own words, other titles and retired codes. */
export function fillOccupations(filling: Filling): void {
  const { dataset, put, serve, occupation } = filling
  const texts = dataset.text.occupations
  put(
    'family',
    'code title',
    dataset.table('families').map(({ family, title }) => [family, title]),
  )

  const occupations = dataset.table('occupations')
  const bySoc = Map.groupBy(occupations, ({ soc }) => soc)
  const jobs = jobsOfOccupations(dataset)
  put(
    'occupation',
    'id code title soc soc_title family alone jobs summary',
    occupations.map(({ code, title, soc, soc_title }) => [
      occupation(code),
      code,
      title,
      soc,
      soc_title,
      code.slice(0, 2),
      bySoc.get(soc)?.length === 1 && code === `${soc}.00` ? 1 : 0,
      jobs.get(code) ?? 0,
      texts.get(code)?.summary ?? null,
    ]),
  )
  serve('occupations', filling.sourceOf('occupations'))

  put(
    'activity',
    'occupation position text',
    numbered(
      filling,
      [...texts.values()].flatMap(({ code, activities }) =>
        activities.map((text) => ({ code, text })),
      ),
      ({ text }) => [text],
    ),
  )
  serve('plain text', filling.source(OWN))

  put(
    'reported_title',
    'occupation position title',
    numbered(
      filling,
      dataset
        .table('reported-titles')
        .toSorted((a, b) => compare(b.short_list, a.short_list) || compare(a.title, b.title)),
      ({ title }) => [title],
    ),
  )
  serve('reported titles', filling.sourceOf('reported-titles'))

  put(
    'retired_code',
    'code title taxonomy successor',
    dataset
      .table('retired-codes')
      .map((row) => [row.retired_code, row.retired_title, row.taxonomy, row.code]),
  )
}
