import Papa from 'papaparse'

/** A row of a table from a spreadsheet. */
export interface TableRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number
  readonly cells: readonly string[]
  /** Its quotation marks do not match, so its cells may not be what was meant. */
  readonly broken: boolean
}

export interface Table {
  readonly header: readonly string[]
  /** Those that hold anything. */
  readonly rows: readonly TableRow[]
}

/** One line without control characters, and without the marks that turn the reading direction. */
export const asLine = (text: string): string =>
  text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** A name to compare with others: `Client_ID`, `ClientID` and `client id` are one. */
export const plainName = (text: string): string =>
  asLine(text)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** The cell without what an export set before one that a spreadsheet would run. */
export const withoutGuard = (cell: string): string =>
  cell.replace(/^'(?=[\s]*[=+\-@＝＋－＠])/u, '')

/** What sets the cells of the first line apart; too little follows a short table to guess it from. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1)
  const bare = head.replaceAll(/"[^"]*"/g, '')
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, times: bare.split(sign).length }))
  return counted.toSorted((a, b) => b.times - a.times)[0]?.sign ?? ','
}

/** Reads a table of CSV, or one whose cells are set apart by semicolons, tabs or bars. */
export function readTable(text: string): Table {
  const table = text.replace(/^\uFEFF/, '')
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: delimiterOf(table) })
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
  const [header = [], ...rows] = data
  return {
    header,
    rows: rows
      .map((cells, index) => ({ row: index + 2, cells, broken: broken.has(index + 1) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  }
}
