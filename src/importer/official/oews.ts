import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { occupationCode } from '../figures.ts'
import { OfficialFileError } from '../formats/official-file-error.ts'
import { openRecords } from '../formats/records.ts'
import type { Row } from '../tables.ts'
import { areaOfFips } from './areas.ts'

const PERCENTILES = {
  a10: 'A_PCT10',
  a25: 'A_PCT25',
  a50: 'A_MEDIAN',
  a75: 'A_PCT75',
  a90: 'A_PCT90',
} as const
const HOURLY = {
  h10: 'H_PCT10',
  h25: 'H_PCT25',
  h50: 'H_MEDIAN',
  h75: 'H_PCT75',
  h90: 'H_PCT90',
} as const

type WageForm = 'both' | 'annual' | 'hourly'
type WageRow = Row<'wages'>
export interface OewsRow extends Omit<WageRow, 'source'> {
  readonly title: string
  readonly form: WageForm
}

/**
 * Cross-industry rows of detailed occupations from an official OEWS file: the national or state
 * workbook, the all-areas workbook (its metropolitan areas left out), or state rows as CSV.
 * Dollars a year and an hour; the marks `*`, `**`, `#` and `~` stay as they stand.
 *
 * @throws OfficialFileError naming the column that does not fit
 */
export async function readOews(path: string): Promise<OewsRow[]> {
  const { file, headers, records } = await openRecords(path, {
    columns: { code: 'OCC_CODE', title: 'OCC_TITLE', employment: 'TOT_EMP', ...PERCENTILES },
    optional: {
      fips: 'AREA',
      postal: ['PRIM_STATE', 'ST'],
      areaType: 'AREA_TYPE',
      industry: 'I_GROUP',
      owner: 'OWN_CODE',
      level: ['O_GROUP', 'OCC_GROUP', 'GROUP'],
      annualOnly: 'ANNUAL',
      hourlyOnly: 'HOURLY',
      ...HOURLY,
    },
  })
  const levelled = ['o_group', 'occ_group', 'group'].some((name) => headers.includes(name))
  const rows: OewsRow[] = []
  for await (const record of records) {
    if (record.industry !== '' && record.industry.toLowerCase() !== 'cross-industry') continue
    if (record.owner !== '' && record.owner !== '1235') continue
    if (record.areaType !== '' && !['1', '2', '3'].includes(record.areaType)) continue
    if (levelled && record.level.toLowerCase() !== 'detailed') continue
    const area = areaOf(record, file)
    const figure = (name: keyof typeof record, column: string): string =>
      marked(record[name], file, column)
    rows.push({
      area,
      oews_code: occupationCode(record.code, 'soc', { file, column: 'OCC_CODE' }),
      title: record.title,
      form: isTrue(record.annualOnly) ? 'annual' : isTrue(record.hourlyOnly) ? 'hourly' : 'both',
      employment: figure('employment', 'TOT_EMP'),
      a10: figure('a10', PERCENTILES.a10),
      a25: figure('a25', PERCENTILES.a25),
      a50: figure('a50', PERCENTILES.a50),
      a75: figure('a75', PERCENTILES.a75),
      a90: figure('a90', PERCENTILES.a90),
      h10: figure('h10', HOURLY.h10),
      h25: figure('h25', HOURLY.h25),
      h50: figure('h50', HOURLY.h50),
      h75: figure('h75', HOURLY.h75),
      h90: figure('h90', HOURLY.h90),
    })
  }
  return rows
}

function areaOf(record: { fips: string; postal: string; areaType: string }, file: string): string {
  if (record.areaType === '1' || record.fips === '99') return 'US'
  if (record.fips !== '') {
    const area = areaOfFips(record.fips)
    if (area) return area
    throw new OfficialFileError(file, 'AREA', `"${record.fips}" is no state or territory`)
  }
  if (!/^[A-Z]{2}$/.test(record.postal)) {
    throw new OfficialFileError(file, 'PRIM_STATE', `"${record.postal}" is no state or territory`)
  }
  return record.postal
}

function isTrue(cell: string): boolean {
  return cell.toUpperCase() === 'TRUE'
}

function marked(cell: string, file: string, column: string): string {
  const text = cell.replaceAll(',', '')
  if (!/^(?:\d+(?:\.\d+)?|\*{1,2}|#|~|)$/.test(text)) {
    throw new OfficialFileError(file, column, `"${cell}" is neither a figure nor a known mark`)
  }
  return text
}

const Figure = z.number().nonnegative().optional()
const DerivedOccupation = z.object({
  title: z.string(),
  emp: Figure,
  p10: Figure,
  p25: Figure,
  med: Figure,
  p75: Figure,
  p90: Figure,
  hmed: Figure,
})
const DerivedArea = z.object({
  fips: z.string().optional(),
  cbsa: z.string().optional(),
  name: z.string(),
  occupations: z.record(z.string().regex(/^\d{2}-\d{4}$/), DerivedOccupation),
})

/**
 * One area of the third-party copy of OEWS that is derived from the official state file. A missing
 * key says only that the copy has no figure. Its one hourly figure is the median.
 *
 * @throws OfficialFileError when the file has another shape, or is of an area below a state
 */
export async function readDerivedOews(path: string): Promise<Omit<WageRow, 'source'>[]> {
  const file = basename(path)
  const parsed = DerivedArea.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!parsed.success) {
    throw new OfficialFileError(file, null, z.prettifyError(parsed.error))
  }
  const { fips, cbsa, name, occupations } = parsed.data
  const area = areaOfFips(fips ?? cbsa ?? '')
  if (!area) throw new OfficialFileError(file, 'fips', `"${name}" is no state or territory`)
  return Object.entries(occupations).map(([code, figures]) => ({
    area,
    oews_code: code,
    employment: shown(figures.emp),
    a10: shown(figures.p10),
    a25: shown(figures.p25),
    a50: shown(figures.med),
    a75: shown(figures.p75),
    a90: shown(figures.p90),
    h10: '',
    h25: '',
    h50: shown(figures.hmed),
    h75: '',
    h90: '',
  }))
}

function shown(figure: number | undefined): string {
  return figure === undefined ? '' : String(figure)
}
