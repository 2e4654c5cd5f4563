import { MOST_IN_BATCH } from '../../shared/domain/batch.ts'
import { plainName, readTable } from '../../shared/domain/table-file.ts'
import { WaymarkError } from '../../shared/failure.ts'

/** An occupation in a place as it was asked for; neither need exist. */
export interface BatchItem {
  readonly code: string
  /** A code, or a name as a person writes it. */
  readonly area: string
  /** As a spreadsheet numbers it; null when it comes from no list. */
  readonly row: number | null
}

const codeNames = [
  'code',
  'occupation',
  'occupation code',
  'onet soc code',
  'o net soc code',
  'soc code',
]
const areaNames = ['area', 'place', 'state']

/**
 * Reads a table with the columns code and area, or codes alone without a heading, one on each line.
 * A row without an area is taken once for each of `areas`.
 *
 * @throws WaymarkError `list-unusable`, `list-too-long` with the file's name
 */
export function readPrintList(
  text: string,
  fileName: string,
  areas: readonly string[],
): readonly BatchItem[] {
  const { header, rows } = readTable(text)
  const columns = header.map(plainName)
  const codeAt = columns.findIndex((name) => codeNames.includes(name))
  const areaAt = columns.findIndex((name) => areaNames.includes(name))
  const headed = codeAt >= 0
  if (!headed && !/^\d{2}-\d{4}/.test(header[0]?.trim() ?? '')) {
    throw new WaymarkError('list-unusable', fileName)
  }
  const listed = headed ? rows : [{ row: 1, cells: header }, ...rows]
  const items = listed.flatMap(({ row, cells }): BatchItem[] => {
    const code = (cells[headed ? codeAt : 0] ?? '').trim()
    const area = (cells[headed ? areaAt : 1] ?? '').trim()
    return area === '' ? areas.map((each) => ({ code, area: each, row })) : [{ code, area, row }]
  })
  if (items.length === 0) throw new WaymarkError('list-unusable', fileName)
  if (items.length > MOST_IN_BATCH) throw new WaymarkError('list-too-long', fileName)
  return items
}

/** Each of the codes in each of the areas, the areas of a code together. */
export function itemsOf(codes: readonly string[], areas: readonly string[]): readonly BatchItem[] {
  return codes.flatMap((code) => areas.map((area) => ({ code, area, row: null })))
}
