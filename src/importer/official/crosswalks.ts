import { occupationCode } from '../figures.ts'
import { openRecords } from '../formats/records.ts'
import type { Row } from '../tables.ts'

export interface SocOfOnet {
  readonly code: string
  readonly title: string
  readonly soc: string
  readonly socTitle: string
}

/** O*NET-SOC 2019 to SOC 2018, one row per O*NET occupation. */
export async function readOnetToSoc(path: string): Promise<SocOfOnet[]> {
  const { file, records } = await openRecords(path, {
    columns: {
      code: 'O*NET-SOC 2019 Code',
      title: 'O*NET-SOC 2019 Title',
      soc: '2018 SOC Code',
      socTitle: '2018 SOC Title',
    },
  })
  const rows: SocOfOnet[] = []
  for await (const { code, title, soc, socTitle } of records) {
    rows.push({
      code: occupationCode(code, 'onet', { file, column: 'O*NET-SOC 2019 Code' }),
      title,
      soc: occupationCode(soc, 'soc', { file, column: '2018 SOC Code' }),
      socTitle,
    })
  }
  return rows
}

export interface Successor {
  readonly retired: string
  readonly retiredTitle: string
  readonly code: string
  readonly title: string
}

/** O*NET-SOC 2010 to O*NET-SOC 2019, one row per pair. */
export async function readOnet2010To2019(path: string): Promise<Successor[]> {
  const { file, records } = await openRecords(path, {
    columns: {
      retired: 'O*NET-SOC 2010 Code',
      retiredTitle: 'O*NET-SOC 2010 Title',
      code: 'O*NET-SOC 2019 Code',
      title: 'O*NET-SOC 2019 Title',
    },
  })
  const rows: Successor[] = []
  for await (const { retired, retiredTitle, code, title } of records) {
    rows.push({
      retired: occupationCode(retired, 'onet', { file, column: 'O*NET-SOC 2010 Code' }),
      retiredTitle,
      code: occupationCode(code, 'onet', { file, column: 'O*NET-SOC 2019 Code' }),
      title,
    })
  }
  return rows
}

/**
 * The bridge from 2010 codes that are gone or renamed. A SOC 2010 code leads wherever the O*NET-SOC
 * 2010 codes under it lead; it counts as current while SOC 2018 has the same code and title.
 */
export function retiredCodes(
  successors: readonly Successor[],
  current: readonly SocOfOnet[],
): Row<'retired-codes'>[] {
  const titles = new Map(current.map(({ code, title }) => [code, title]))
  const socTitles = new Map(current.map(({ soc, socTitle }) => [soc, socTitle]))
  const soc2010Titles = new Map(
    successors
      .filter(({ retired }) => retired.endsWith('.00'))
      .map(({ retired, retiredTitle }) => [retired.slice(0, 7), retiredTitle]),
  )
  const rows: Row<'retired-codes'>[] = []
  for (const { retired, retiredTitle, code } of successors) {
    if (titles.get(retired) !== retiredTitle) {
      rows.push({
        retired_code: retired,
        retired_title: retiredTitle,
        taxonomy: 'O*NET-SOC 2010',
        code,
      })
    }
    const soc = retired.slice(0, 7)
    const socTitle = soc2010Titles.get(soc)
    if (socTitle !== undefined && socTitles.get(soc) !== socTitle) {
      rows.push({ retired_code: soc, retired_title: socTitle, taxonomy: 'SOC 2010', code })
    }
  }
  return rows
}

/** Programs by SOC 2018 occupation; rows that pair a program or an occupation with nothing are left out. */
export async function readPrograms(path: string): Promise<Row<'programs'>[]> {
  const { file, records } = await openRecords(path, {
    sheet: 'CIP-SOC',
    columns: { cip: 'CIP2020Code', title: 'CIP2020Title', soc: 'SOC2018Code' },
  })
  const rows: Row<'programs'>[] = []
  for await (const { cip, title, soc } of records) {
    if (soc === '99-9999' || cip === '99.9999') continue
    rows.push({
      soc: occupationCode(soc, 'soc', { file, column: 'SOC2018Code' }),
      cip: cipCode(cip),
      title: title.replace(/\.$/, ''),
    })
  }
  return rows
}

/** Spreadsheets that took the code for a number lose its zeros: 1.01 is 01.0100. */
function cipCode(cell: string): string {
  const [series = '', rest = ''] = cell.split('.')
  return `${series.padStart(2, '0')}.${rest.padEnd(4, '0')}`
}
