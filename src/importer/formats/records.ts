import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { decodeText, parseCsv, parseTabText } from './delimited.ts'
import { OfficialFileError } from './official-file-error.ts'
import { readWorkbook } from './workbook.ts'

/**
 * How a column is known. Names are compared without regard to case, spaces, kind of dash and
 * footnote marks, in the order given (a newer release's name first). A function sees the header
 * in that plain form together with the whole header row.
 */
export type ColumnMatch =
  | string
  | readonly string[]
  | { readonly name: string; readonly fits: (header: string, all: readonly string[]) => boolean }

export interface Records<Column extends string> {
  readonly file: string
  /** The header row in the plain form that names are compared in. */
  readonly headers: readonly string[]
  readonly records: AsyncIterable<Record<Column, string>>
}

export interface RecordShape<Required extends string, Optional extends string> {
  readonly columns: Record<Required, ColumnMatch>
  /** Columns that only some releases have; absent ones read as empty text. */
  readonly optional?: Record<Optional, ColumnMatch>
  /** Sheet of a workbook; the first when not given. */
  readonly sheet?: string
}

/** Title lines that stand above the header row in BLS workbooks are fewer than this. */
const HEADER_SEARCH_ROWS = 30

/**
 * Reads an official file (.xlsx, .csv, .txt or .tsv) by the names of its columns, wherever they stand.
 *
 * @throws OfficialFileError naming the file and the columns that it lacks
 */
export async function openRecords<R extends string, O extends string = never>(
  path: string,
  shape: RecordShape<R, O>,
): Promise<Records<R | O>> {
  const file = basename(path)
  const rows = (await openRows(path, shape.sheet ?? null))[Symbol.asyncIterator]()
  const required = entries<R>(shape.columns)
  let missing: string[] = required.map(([, match]) => nameOf(match))
  let widest: readonly string[] = []

  for (let searched = 0; searched < HEADER_SEARCH_ROWS; searched += 1) {
    const next = await rows.next()
    if (next.done) break
    const headers = next.value.map(plainHeader)
    const absent = required.filter(([, match]) => position(match, headers) === -1)
    if (absent.length < missing.length) {
      missing = absent.map(([, match]) => nameOf(match))
      widest = headers
    }
    if (absent.length > 0) continue
    const places = [...required, ...entries<O>(shape.optional)].map(
      ([column, match]) => [column, position(match, headers)] as const,
    )
    return { file, headers, records: eachRecord(rows, places) }
  }
  const found = widest.length > 0 ? `; found: ${widest.filter(Boolean).join(', ')}` : ''
  throw new OfficialFileError(file, missing.join('", "'), `not in this file${found}`)
}

async function openRows(path: string, sheet: string | null): Promise<AsyncIterable<string[]>> {
  const file = basename(path)
  const kind = extname(path).toLowerCase()
  if (kind === '.xlsx') return readWorkbook(path, sheet)
  const text = decodeText(await readFile(path))
  if (kind === '.csv') return inTurn(parseCsv(text, file))
  if (kind === '.txt' || kind === '.tsv') return inTurn(parseTabText(text, file))
  throw new OfficialFileError(file, null, 'not a kind of file that a release comes in')
}

async function* inTurn(rows: readonly string[][]): AsyncGenerator<string[]> {
  yield* rows
}

async function* eachRecord<C extends string>(
  rows: AsyncIterator<string[]>,
  places: readonly (readonly [C, number])[],
): AsyncGenerator<Record<C, string>> {
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const row = next.value
    const record: Partial<Record<C, string>> = {}
    for (const [column, place] of places) record[column] = cleanCell(row[place] ?? '')
    if (isWhole(record, places)) yield record
  }
}

function isWhole<C extends string>(
  record: Partial<Record<C, string>>,
  places: readonly (readonly [C, number])[],
): record is Record<C, string> {
  return places.every(([column]) => record[column] !== undefined)
}

/** Trims, folds any run of white space to one space, and undoes the `="11-1011"` form of web CSV. */
export function cleanCell(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').trim()
  return /^="(.*)"$/.exec(text)?.[1] ?? text
}

/** A header in the form that names are compared in. */
export function plainHeader(header: string): string {
  return header
    .replace(/\[\d+\]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function position(match: ColumnMatch, headers: readonly string[]): number {
  if (typeof match === 'object' && 'fits' in match) {
    return headers.findIndex((header) => match.fits(header, headers))
  }
  const names = typeof match === 'string' ? [match] : match
  for (const name of names) {
    const place = headers.indexOf(plainHeader(name))
    if (place !== -1) return place
  }
  return -1
}

function nameOf(match: ColumnMatch): string {
  if (typeof match === 'string') return match
  return 'fits' in match ? match.name : match.join('" or "')
}

function entries<C extends string>(columns: Partial<Record<C, ColumnMatch>> | undefined) {
  const found: [C, ColumnMatch][] = []
  for (const column in columns) {
    const match = columns[column]
    if (match !== undefined) found.push([column, match])
  }
  return found
}
