import type { ManifestSource } from '../manifest.ts'
import { compare, NATION, OWN } from './filling.ts'
import type { Filling } from './filling.ts'

/** Sources, the list of tables, rules and areas. */
export function fillProvenance(filling: Filling): void {
  const { dataset, put, source } = filling
  put(
    'source',
    'id name agency title release release_words released retrieved base_year projected_year ' +
      'years_inferred annual_ceiling hourly_ceiling url terms note',
    dataset.manifest.sources.map((entry) => [
      source(entry.id),
      entry.id,
      entry.agency,
      entry.title,
      entry.release,
      releaseInWords(entry),
      entry.released,
      entry.retrieved,
      entry.years?.base ?? null,
      entry.years?.projected ?? null,
      entry.years?.inferred ? 1 : 0,
      entry.wageCeiling?.annual ?? null,
      entry.wageCeiling?.hourly ?? null,
      entry.url,
      entry.terms,
      entry.note ?? null,
    ]),
  )
  const tables = [
    ...dataset.manifest.tables,
    {
      file: 'text',
      what: "Waymark's own words: summaries, activities and what clients call the work",
      sources: [OWN],
      rows: dataset.text.occupations.size,
    },
    {
      file: 'text/elements.tsv',
      what: "Waymark's own definitions of what is rated",
      sources: [OWN],
      rows: dataset.text.definitions.size,
    },
  ]
  if (dataset.official) {
    const { sourceId, descriptions, tasks } = dataset.official
    tables.push({
      file: 'official-text',
      what: 'Descriptions and tasks in the words of the release',
      sources: [sourceId],
      rows: descriptions.length + tasks.length,
    })
  }
  put(
    'loaded_table',
    'position name what sources row_count',
    tables.map((table, index) => [
      index + 1,
      table.file.replace(/^tables\/|\.tsv$|\.json$/g, ''),
      table.what,
      JSON.stringify(table.sources),
      table.rows,
    ]),
  )
  for (const [name, content] of Object.entries(dataset.rules)) {
    put('rule', 'name content', [[name, JSON.stringify(content)]])
  }
  filling.serve('rules', source(OWN))

  const kinds = ['nation', 'state', 'territory', 'metro']
  put(
    'area',
    'code position name kind',
    dataset
      .table('areas')
      .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.name, b.name))
      .map(({ area, name, kind }, index) => [area, index + 1, name, kind]),
  )
  if (!dataset.table('areas').some(({ area }) => area === NATION)) {
    throw new Error(`The areas lack the nation, ${NATION}`)
  }
}

function releaseInWords(source: ManifestSource): string {
  return `${source.series ?? source.title} ${source.release}`
}
