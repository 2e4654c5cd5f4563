import { occupationCode, plainNumber } from '../figures.ts'
import { OfficialFileError } from '../formats/official-file-error.ts'
import { openRecords } from '../formats/records.ts'
import type { Row } from '../tables.ts'
import { areaOfFips, areaOfName } from './areas.ts'

export interface StateProjections {
  /** The cycle, when the file names one; null when it does not. */
  readonly years: { readonly base: number; readonly projected: number } | null
  readonly rows: Row<'projections-state'>[]
}

/**
 * Long-term projections of Projections Central (persons, openings a year), its own United States
 * row among them as area `US`.
 *
 * @throws OfficialFileError naming the column that does not fit, or when it mixes cycles
 */
export async function readStateProjections(path: string): Promise<StateProjections> {
  const { file, records } = await openRecords(path, {
    columns: {
      code: ['OccCode', 'Occupation Code'],
      base: 'Base',
      projected: ['Projected', 'Projection'],
      percent: ['PercentChange', 'Percent Change'],
      openings: ['AvgAnnualOpenings', 'Average Annual Openings'],
    },
    optional: {
      fips: 'STFIPS',
      name: ['Area', 'Area Name'],
      baseYear: ['BaseYear', 'Base Year'],
      projectedYear: ['ProjYear', 'Projected Year'],
    },
  })
  const cycles = new Set<string>()
  const rows: Row<'projections-state'>[] = []
  for await (const record of records) {
    const area = areaOfFips(record.fips) ?? areaOfName(record.name)
    if (!area) {
      const found = record.fips || record.name
      throw new OfficialFileError(file, 'STFIPS', `"${found}" is no state or territory`)
    }
    cycles.add(`${record.baseYear}-${record.projectedYear}`)
    const figure = (cell: string, column: string): string => plainNumber(cell, { file, column })
    rows.push({
      area,
      code: occupationCode(record.code, 'soc', { file, column: 'OccCode' }),
      base: figure(record.base, 'Base'),
      projected: figure(record.projected, 'Projected'),
      percent: figure(record.percent, 'PercentChange'),
      openings: figure(record.openings, 'AvgAnnualOpenings'),
    })
  }
  if (cycles.size > 1) {
    throw new OfficialFileError(file, 'BaseYear', `several cycles: ${[...cycles].join(', ')}`)
  }
  const [base, projected] = ([...cycles][0] ?? '-').split('-').map(Number)
  return { years: base && projected ? { base, projected } : null, rows }
}
