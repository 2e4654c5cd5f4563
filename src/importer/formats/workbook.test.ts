import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { collect } from '../testing/collect.ts'
import { needReleases, release } from '../testing/releases.ts'
import { textRows, workbookParts, writeZip, type Part } from '../testing/workbook.ts'
import { readWorkbook, WORKBOOK_LIMITS, type WorkbookLimits } from './workbook.ts'

const dir = mkdtempSync(join(tmpdir(), 'waymark-workbook-'))

async function rowsOf(
  parts: readonly Part[],
  sheet: string | null = null,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<string[][]> {
  const path = join(dir, 'book.xlsx')
  writeZip(path, parts)
  return collect(readWorkbook(path, sheet, limits))
}

function limited(limit: Partial<WorkbookLimits>, rows: string): Promise<string[][]> {
  return rowsOf(workbookParts({ One: rows }), null, { ...WORKBOOK_LIMITS, ...limit })
}

describe('a workbook', () => {
  it('gives shared, inline, rich and phonetic text as it reads', async () => {
    const shared =
      '<si><t>Actors</t></si><si><r><t>Medical </t></r><r><t>Records</t></r><rPh><t>x</t></rPh></si>'
    const rows =
      '<row><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>' +
      '<row><c t="inlineStr"><is><t>R&amp;D</t></is></c><c t="str"><v>sum</v></c></row>'
    expect(await rowsOf(workbookParts({ One: rows }, shared))).toEqual([
      ['Medical Records', 'Actors'],
      ['R&D', 'sum'],
    ])
  })

  it('gives numbers without float noise, booleans as words, errors as nothing', async () => {
    const rows =
      '<row><c><v>188.59999999999999</v></c><c><v>1.2E5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>'
    expect(await rowsOf(workbookParts({ One: rows }))).toEqual([['188.6', '120000', 'TRUE', '']])
  })

  it('keeps cells in their columns when some between are left out', async () => {
    const rows = '<row><c r="B1"><v>2</v></c><c r="AB1"><v>28</v></c></row>'
    const [row = []] = await rowsOf(workbookParts({ One: rows }))
    expect(row).toHaveLength(28)
    expect([row[0], row[1], row[2], row[27]]).toEqual(['', '2', '', '28'])
  })

  it('finds a sheet by name in any case, and takes an only sheet whatever its name', async () => {
    const two = workbookParts({ Index: textRows([['a']]), 'Table 1.2': textRows([['b']]) })
    expect(await rowsOf(two, 'table 1.2')).toEqual([['b']])
    expect(await rowsOf(workbookParts({ Other: textRows([['c']]) }), 'Table 5.4')).toEqual([['c']])
    await expect(rowsOf(two, 'Table 9')).rejects.toThrow(
      'book.xlsx: no sheet "Table 9" (it has: Index, Table 1.2)',
    )
  })

  it('refuses what is no workbook, is cut short, or is not well formed', async () => {
    const path = join(dir, 'text.xlsx')
    writeFileSync(path, 'plain text')
    await expect(collect(readWorkbook(path, null))).rejects.toThrow('not a workbook')
    await expect(rowsOf([{ name: 'a.txt', text: 'a' }])).rejects.toThrow('no xl/workbook.xml')
    const broken = workbookParts({ One: '<row><c></row>' })
    await expect(rowsOf(broken)).rejects.toThrow('the workbook is damaged')
    const cut = workbookParts({ One: textRows([['a']]) }).map((part) => ({
      ...part,
      text: part.text.replace('</sheetData></worksheet>', ''),
    }))
    await expect(rowsOf(cut)).rejects.toThrow('the workbook is damaged')
  })

  it('refuses entities of its own, which could swell without end', async () => {
    const parts = workbookParts({ One: '<row><c t="str"><v>&bomb;</v></c></row>' })
    const swollen = parts.map((part) =>
      part.name.includes('sheet1')
        ? { ...part, text: `<!DOCTYPE x [<!ENTITY bomb "aaaa">]>${part.text}` }
        : part,
    )
    await expect(rowsOf(swollen)).rejects.toThrow('the workbook is damaged')
  })

  it('stops at each limit', async () => {
    const rows = textRows([['abcdef', 'b'], ['c']])
    await expect(limited({ parts: 3 }, rows)).rejects.toThrow('too many parts')
    await expect(limited({ partBytes: 100 }, rows)).rejects.toThrow('is too large')
    await expect(limited({ rows: 1 }, rows)).rejects.toThrow('too many rows')
    await expect(limited({ columns: 1 }, rows)).rejects.toThrow('too many columns')
    await expect(limited({ cellCharacters: 5 }, rows)).rejects.toThrow('more text than a cell can')
    const zeros = textRows([['0'.repeat(11_000_000)]])
    await expect(limited({}, zeros)).rejects.toThrow('unpacks to more than a workbook should')
  })

  it('refuses a part that is longer than its entry declares', async () => {
    const parts = workbookParts({ One: textRows([['a'.repeat(5_000)]]) })
    const lying = parts.map((part) => (part.text.length > 5_000 ? { ...part, claimed: 60 } : part))
    await expect(rowsOf(lying)).rejects.toThrow('the workbook is damaged')
  })
})

describe('official workbooks', () => {
  beforeEach(needReleases)

  it('reads the national wage file', async () => {
    const rows = await collect(readWorkbook(release('oews', 'national_M2025_dl.xlsx'), null))
    expect(rows).toHaveLength(1402)
    expect(rows[1]?.slice(8, 12)).toEqual(['00-0000', 'All Occupations', 'total', '155495730'])
  })

  it('reads a sheet of many', async () => {
    const path = release('projections', 'occupation_2024-34.xlsx')
    const rows = await collect(readWorkbook(path, 'Table 1.2'))
    expect(rows[2]?.slice(0, 5)).toEqual([
      'Total, all occupations',
      '00-0000',
      'Summary',
      '169956.1',
      '175167.9',
    ])
  })
})
