import Papa from 'papaparse'

export type CsvCell = string | number

/** A heading for each column, and rows of as many cells. */
export interface CellTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly CsvCell[])[]
}

// What a spreadsheet may run, behind white space too, and in the wide forms of East Asian keyboards.
// A plain negative number is no formula.
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

// Without it Excel reads the file in the code page of the computer.
const BYTE_ORDER_MARK = '\uFEFF'

const unparse = (rows: readonly (readonly CsvCell[])[], delimiter: string): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, newline: '\r\n', escapeFormulae: FORMULA },
  )

/**
 * The table as CSV by RFC 4180, in UTF-8 with a byte order mark. A cell that a spreadsheet would run
 * as a formula begins with an apostrophe instead.
 */
export function toCsv(table: CellTable): string {
  return `${BYTE_ORDER_MARK}${unparse([table.header, ...table.rows], ',')}\r\n`
}

/** Further rows for the end of a file that {@link toCsv} began, with cells made safe likewise. */
export function moreCsvRows(rows: CellTable['rows']): string {
  return `${unparse(rows, ',')}\r\n`
}

/** The table for the clipboard, its columns set apart by tabs; cells are one line each. */
export function toTabSeparated({ header, rows }: CellTable): string {
  const oneLine = <T extends CsvCell>(cell: T): T | string =>
    typeof cell === 'string' ? cell.replaceAll(/\s+/g, ' ').trim() : cell
  return unparse(
    [header, ...rows].map((row) => row.map(oneLine)),
    '\t',
  )
}
