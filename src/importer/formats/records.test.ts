import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collect } from '../testing/collect.ts'
import { textRows, workbookParts, writeZip } from '../testing/workbook.ts'
import { decodeText, parseCsv, parseTabText } from './delimited.ts'
import { cleanCell, openRecords, plainHeader } from './records.ts'

const dir = mkdtempSync(join(tmpdir(), 'waymark-records-'))

function file(name: string, text: string): string {
  const path = join(dir, name)
  writeFileSync(path, text)
  return path
}

const titles = { code: 'O*NET-SOC Code', title: ['Job Title', 'Alternate Title'] } as const

describe('records of an official file', () => {
  it('are read by name, in any order and case, from a newer or older name', async () => {
    const old = file('old.txt', 'Alternate Title\tX\to*net-soc CODE\nCoder\t1\t29-2072.00\n')
    const young = file('new.csv', 'O*NET–SOC  Code,Job Title\n29-2072.00,Coder\n')
    for (const path of [old, young]) {
      const { records } = await openRecords(path, { columns: titles })
      expect(await collect(records)).toEqual([{ code: '29-2072.00', title: 'Coder' }])
    }
  })

  it('start below title lines, and give an absent optional column as nothing', async () => {
    const path = join(dir, 'titled.xlsx')
    const sheet = [['Table 1.2 Projections'], [], ['Code', 'Median[1]'], ['11-1011', '5']]
    writeZip(path, workbookParts({ One: textRows(sheet) }))
    const { records } = await openRecords(path, {
      columns: { code: 'code', median: 'MEDIAN' },
      optional: { note: 'Note' },
    })
    expect(await collect(records)).toEqual([{ code: '11-1011', median: '5', note: '' }])
  })

  it('name the file and the column that it lacks', async () => {
    const path = file('wrong.csv', 'O*NET-SOC Code,Name\n29-2072.00,Coder\n')
    await expect(openRecords(path, { columns: titles })).rejects.toMatchObject({
      file: 'wrong.csv',
      column: 'Job Title" or "Alternate Title',
      message:
        'wrong.csv, column "Job Title" or "Alternate Title": not in this file; found: o*net-soc code, name',
    })
    await expect(openRecords(file('empty.csv', ''), { columns: titles })).rejects.toThrow(
      'empty.csv, column "O*NET-SOC Code"',
    )
    await expect(openRecords(file('a.doc', 'x'), { columns: titles })).rejects.toThrow('a.doc')
  })
})

describe('text files', () => {
  it('are UTF-8 with or without a mark, else Windows-1252', () => {
    expect(decodeText(Buffer.from('\ufeffa–b'))).toBe('a–b')
    expect(decodeText(Buffer.from([0x61, 0x96, 0x62]))).toBe('a–b')
  })

  it('are refused when rows differ in length or a quote stays open', () => {
    expect(() => parseCsv('a,b\n1\n', 'x.csv')).toThrow('x.csv: row 2 has 1 cells, not 2')
    expect(() => parseCsv('a,b\n"1,2\n', 'x.csv')).toThrow('x.csv: row')
    expect(() => parseTabText('a\tb\n1\t2\t3\n', 'x.txt')).toThrow('x.txt: row 2 has 3 cells')
  })

  it('keep a quotation mark in tab text and undo doubled ones in CSV', () => {
    expect(parseTabText('a\n"Jack" Hammer\r\n', 'x.txt')).toEqual([['a'], ['"Jack" Hammer']])
    expect(parseCsv('a,b\r\n"x, ""y""",2\r\n', 'x.csv')).toEqual([
      ['a', 'b'],
      ['x, "y"', '2'],
    ])
  })
})

describe('cells and headers', () => {
  it.each([
    ['="29-2072"', '29-2072'],
    ['  Actors \u00a0 ', 'Actors'],
    ['two\n lines', 'two lines'],
  ])('%j reads %j', (cell, text) => expect(cleanCell(cell)).toBe(text))

  it('fold dashes, footnotes, spaces and case', () => {
    expect(plainHeader(' Employment  change, 2024–34[1]')).toBe('employment change, 2024-34')
  })
})
