import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { toCsv, toTabSeparated } from './csv.ts'

const csvOf = (...cells: (string | number)[]): string => toCsv({ header: ['a'], rows: [cells] })
const secondLine = (csv: string): string => csv.split('\r\n').slice(1).join('\r\n').trimEnd()

/** Pseudo-random but the same in each run. */
function* numbers(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    yield state
  }
}

const hostile = ['=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '|', ' ', '1', 'A', '.']
  .concat(['＝', '\uFEFF', 'é', '−', '$', '0'])
  .toSorted()

function hostileCells(count: number): string[] {
  const source = numbers(20_260_512)
  const next = (below: number): number => (source.next().value ?? 0) % below
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(8) }, () => hostile[next(hostile.length)] ?? '').join(''),
  )
}

describe('CSV', () => {
  test('begins with a byte order mark and ends each line as RFC 4180 asks', () => {
    const csv = toCsv({
      header: ['Code', 'Pay'],
      rows: [
        ['29-2072.00', 51_140],
        ['43-4171.00', 38_010],
      ],
    })
    expect(csv).toBe('\uFEFFCode,Pay\r\n29-2072.00,51140\r\n43-4171.00,38010\r\n')
  })

  test('quotes commas, quotes and line ends', () => {
    expect(secondLine(csvOf('Cooks, Fast Food', 'a "b"', 'one\ntwo'))).toBe(
      '"Cooks, Fast Food","a ""b""","one\ntwo"',
    )
  })

  test.each([
    '=1+1',
    '+1 555',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\rx',
    ' =1',
    '\u00A0+1',
    '-',
    '＝1+1',
    '=cmd|"/c calc"!A0',
  ])('stops %j from running as a formula', (cell) => {
    const [, [read] = []] = Papa.parse<string[]>(csvOf(cell).slice(1)).data
    expect(read).toBe(`'${cell}`)
  })

  test('keeps negative numbers numbers', () => {
    expect(secondLine(csvOf(-38.5, '-38.5', -17_710, '-0.1'))).toBe('-38.5,-38.5,-17710,-0.1')
  })

  test('gives back any cell as it was, but for the apostrophe, and never one that runs', () => {
    const cells = hostileCells(2000)
    const csv = toCsv({ header: ['a'], rows: cells.map((cell) => [cell]) })
    const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd(), {
      delimiter: ',',
      newline: '\r\n',
    })
    expect(errors).toEqual([])
    const read = data.slice(1).map(([cell]) => cell ?? '')
    expect(read).toHaveLength(cells.length)
    for (const [index, cell] of cells.entries()) {
      expect([cell, `'${cell}`]).toContain(read[index])
      expect(read[index]).not.toMatch(/^[\t\r\n]|^\s*[=+@＝]|^\s+-|^-(?!\d+(\.\d+)?$)/)
    }
  })
})

test('for the clipboard, a cell is one line and holds no tab', () => {
  const table = { header: ['Job', 'Change'], rows: [['Cooks,\tFast\r\nFood', -3.2]] }
  expect(toTabSeparated(table)).toBe('Job\tChange\r\nCooks, Fast Food\t-3.2')
})
