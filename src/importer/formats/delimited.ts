import Papa from 'papaparse'
import { OfficialFileError } from './official-file-error.ts'

/**
 * Text of an official file: UTF-8 (with or without a byte order mark), else Windows-1252. Copies of
 * the apprenticeship list go round in both.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * Rows of a comma-separated file.
 *
 * @throws OfficialFileError when a quote is left open or the rows differ in length
 */
export function parseCsv(text: string, file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true })
  const first = errors[0]
  if (first)
    throw new OfficialFileError(file, null, `row ${(first.row ?? 0) + 1}: ${first.message}`)
  return sameLength(data, file)
}

/**
 * Rows of O*NET tab text, in which a quotation mark is an ordinary character.
 *
 * @throws OfficialFileError when the rows differ in length
 */
export function parseTabText(text: string, file: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '')
  return sameLength(
    lines.map((line) => line.split('\t')),
    file,
  )
}

function sameLength(rows: string[][], file: string): string[][] {
  const width = rows[0]?.length ?? 0
  const odd = rows.findIndex((row) => row.length !== width)
  if (odd !== -1) {
    const found = rows[odd]?.length ?? 0
    throw new OfficialFileError(file, null, `row ${odd + 1} has ${found} cells, not ${width}`)
  }
  return rows
}
