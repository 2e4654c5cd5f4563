import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The tables of the starter dataset. Each is UTF-8 text, one line per row, cells apart by tabs, no
 * quoting, sorted by its key columns. An empty cell means "this copy has no figure".
 */
export const TABLES = {
  families: {
    columns: ['family', 'title'],
    key: ['family'],
    what: 'The 23 job families: major groups of SOC 2018',
    sources: ['soc-2018'],
  },
  occupations: {
    columns: ['code', 'title', 'soc', 'soc_title'],
    key: ['code'],
    what: 'Every O*NET-SOC 2019 occupation, folded to SOC 2018',
    sources: ['onet-30.3', 'onet-2019-soc'],
  },
  'alternate-titles': {
    columns: ['code', 'title', 'short_title'],
    key: ['code', 'title', 'short_title'],
    what: 'Titles that lead to an occupation, for search',
    sources: ['onet-29.3'],
  },
  'reported-titles': {
    columns: ['code', 'title', 'short_list'],
    key: ['code', 'title'],
    what: 'Titles that workers report; short_list Y marks those for a short list',
    sources: ['onet-30.3'],
  },
  'retired-codes': {
    columns: ['retired_code', 'retired_title', 'taxonomy', 'code'],
    key: ['retired_code', 'taxonomy', 'code'],
    what: 'Codes of O*NET-SOC 2010 and SOC 2010 that are gone or renamed, one row per successor',
    sources: ['onet-2010-2019', 'onet-2019-soc'],
  },
  areas: {
    columns: ['area', 'fips', 'name', 'kind'],
    key: ['area'],
    what: 'The nation, the states, the District of Columbia and three territories',
    sources: [],
  },
  'wage-occupations': {
    columns: ['oews_code', 'title', 'kind', 'form'],
    key: ['oews_code'],
    what: 'Occupations and groups that OEWS measures, and the form it publishes their pay in',
    sources: ['oews-2025-national'],
  },
  wages: {
    columns: [
      'area',
      'oews_code',
      'employment',
      'a10',
      'a25',
      'a50',
      'a75',
      'a90',
      'h10',
      'h25',
      'h50',
      'h75',
      'h90',
      'source',
    ],
    key: ['area', 'oews_code'],
    what: 'Jobs and pay: percentiles of annual (dollars a year) and hourly (dollars an hour) wages',
    sources: ['oews-2025-national', 'oews-2025-states-derived', 'oews-2025-territories-derived'],
  },
  'measured-groups': {
    columns: ['soc', 'group_code', 'group_title', 'measured_by'],
    key: ['soc', 'measured_by'],
    what: 'SOC occupations that OEWS and Employment Projections measure only within a group',
    sources: ['oews-2025-national', 'ep-2024-34', 'onet-2019-soc'],
  },
  'projections-national': {
    columns: ['code', 'title', 'base', 'projected', 'percent', 'openings'],
    key: ['code'],
    what: 'Projected jobs in the nation: persons, percent change, openings a year',
    sources: ['ep-2024-34'],
  },
  'projections-state': {
    columns: ['area', 'code', 'base', 'projected', 'percent', 'openings'],
    key: ['area', 'code'],
    what: 'Projected jobs by state, with the same cycle for the nation: persons, openings a year',
    sources: ['pc-2022-32'],
  },
  'entry-requirements': {
    columns: ['code', 'education', 'experience', 'training'],
    key: ['code'],
    what: 'Typical education, experience and on-the-job training to enter',
    sources: ['ep-5.4-2024-34'],
  },
  attainment: {
    columns: [
      'code',
      'less_than_high_school',
      'high_school',
      'some_college',
      'associate',
      'bachelor',
      'master',
      'doctoral',
      'survey_match',
    ],
    key: ['code'],
    what: 'Schooling of workers aged 25 and older, percent; those shared with similar occupations are marked',
    sources: ['ep-5.3-2022-32'],
  },
  programs: {
    columns: ['soc', 'cip', 'title'],
    key: ['soc', 'cip'],
    what: 'Programs of study (CIP 2020) that prepare for an occupation',
    sources: ['nces-cip-soc-2020'],
  },
  apprenticeships: {
    columns: ['rapids_code', 'title', 'listed_code', 'code', 'term_hours', 'kind'],
    key: ['rapids_code', 'title', 'listed_code', 'code', 'term_hours', 'kind'],
    what: 'Apprenticeable occupations, bridged to current codes; no code when none can be found',
    sources: ['rapids-2019', 'onet-2010-2019'],
  },
  elements: {
    columns: ['element', 'kind', 'name'],
    key: ['element'],
    what: 'Names of knowledge areas, skills, abilities, work styles and interests',
    sources: ['onet-30.0', 'onet-30.1'],
  },
  ratings: {
    columns: ['code', 'element', 'importance', 'level', 'flags'],
    key: ['code', 'element'],
    what: 'Importance (1 to 5) and level (0 to 7) of knowledge, skills and abilities',
    sources: ['onet-30.0'],
  },
  'work-styles': {
    columns: ['code', 'element', 'impact', 'rank'],
    key: ['code', 'element'],
    what: 'Impact (-3 to +3) of work styles, and the rank of the most distinctive (0: none)',
    sources: ['onet-30.1'],
  },
  interests: {
    columns: ['code', 'element', 'score'],
    key: ['code', 'element'],
    what: 'Interests (1 to 7); elements 1.B.1.g to i hold the number of the highest three (0: none)',
    sources: ['onet-30.1'],
  },
  'job-zones': {
    columns: ['code', 'zone'],
    key: ['code'],
    what: 'How much preparation an occupation needs, 2 to 5',
    sources: ['onet-30.3'],
  },
  related: {
    columns: ['code', 'related', 'tier', 'position'],
    key: ['code', 'related'],
    what: 'Related occupations with their tier and order',
    sources: ['onet-30.3'],
  },
  software: {
    columns: ['code', 'name', 'category', 'hot', 'in_demand'],
    key: ['code', 'name', 'category'],
    what: 'Software that an occupation uses',
    sources: ['onet-30.3'],
  },
} as const satisfies Record<string, TableShape>

interface TableShape {
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** One line for the manifest. */
  readonly what: string
  /** Ids of `data/manifest.json`. */
  readonly sources: readonly string[]
}

export type TableName = keyof typeof TABLES
type ColumnOf<N extends TableName> = (typeof TABLES)[N]['columns'][number]
export type Row<N extends TableName> = Readonly<Record<ColumnOf<N>, string>>
export type Tables = { [N in TableName]: Row<N>[] }

function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name)
}

export function tableNames(): TableName[] {
  return Object.keys(TABLES).filter(isTableName)
}

function columnsOf<N extends TableName>(name: N): readonly ColumnOf<N>[] {
  return TABLES[name].columns
}

export function tableFile(name: TableName): string {
  return `${name}.tsv`
}

/**
 * Reads one table of the directory.
 *
 * @throws Error naming the file and line when it is not exactly in the form that writing gives
 */
export function readTable<N extends TableName>(dir: string, name: N): Row<N>[] {
  return parseTable(name, readFileSync(join(dir, tableFile(name)), 'utf8'))
}

/** As {@link readTable}, from text. */
export function parseTable<N extends TableName>(name: N, text: string): Row<N>[] {
  const refuse = (line: number, reason: string): never => {
    throw new Error(`${tableFile(name)}, line ${line}: ${reason}`)
  }
  const columns = columnsOf(name)
  if (!text.endsWith('\n')) refuse(text.split('\n').length, 'the last line does not end')
  if (text.includes('\r')) refuse(1, 'lines must end with a line feed alone')
  const lines = text.slice(0, -1).split('\n')
  if (lines[0] !== columns.join('\t')) refuse(1, `the columns must be ${columns.join(', ')}`)

  const rows: Row<N>[] = []
  let before = ''
  for (let index = 1; index < lines.length; index += 1) {
    const cells = (lines[index] ?? '').split('\t')
    if (cells.length !== columns.length) {
      refuse(index + 1, `${cells.length} cells where ${columns.length} belong`)
    }
    const row = toRow(name, cells)
    const key = keyOf(name, row)
    if (index > 1 && key <= before) refuse(index + 1, 'out of order, or the same key twice')
    before = key
    rows.push(row)
  }
  return rows
}

/**
 * The text of a table: rows sorted by the key columns, so that equal rows in any order give equal
 * bytes. Exact repeats are dropped.
 *
 * @throws Error when a cell holds a tab or line break, or two different rows share a key
 */
export function formatTable<N extends TableName>(name: N, rows: readonly Row<N>[]): string {
  const columns = columnsOf(name)
  const keyed = rows.map((row) => ({ key: keyOf(name, row), line: lineOf(name, columns, row) }))
  // Plain comparison is by UTF-16 unit, which is code-point order for all text of these releases.
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const lines = [columns.join('\t')]
  let before: { key: string; line: string } | null = null
  for (const entry of keyed) {
    if (before?.key === entry.key) {
      if (before.line === entry.line) continue
      throw new Error(`${tableFile(name)}: two rows for ${entry.key.replaceAll('\t', ' ')}`)
    }
    lines.push(entry.line)
    before = entry
  }
  return `${lines.join('\n')}\n`
}

function lineOf<N extends TableName>(
  name: N,
  columns: readonly ColumnOf<N>[],
  row: Row<N>,
): string {
  const cells = columns.map((column) => row[column])
  const odd = cells.find((cell) => /[\t\n\r]/.test(cell))
  if (odd !== undefined) {
    throw new Error(`${tableFile(name)}: a tab or line break in ${JSON.stringify(odd)}`)
  }
  return cells.join('\t')
}

function keyOf<N extends TableName>(name: N, row: Row<N>): string {
  const cells: Record<string, string> = row
  return TABLES[name].key.map((column) => cells[column] ?? '').join('\t')
}

function toRow<N extends TableName>(name: N, cells: readonly string[]): Row<N> {
  const row: Record<string, string> = {}
  columnsOf(name).forEach((column, index) => {
    row[column] = cells[index] ?? ''
  })
  if (!isRow(name, row)) throw new Error(`${tableFile(name)}: a row lacks a column`)
  return row
}

function isRow<N extends TableName>(name: N, row: Record<string, string>): row is Row<N> {
  return columnsOf(name).every((column) => row[column] !== undefined)
}
