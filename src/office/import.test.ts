import { afterAll, describe, expect, inject, test } from 'vitest'
import { drawerEntry } from '../shared/domain/office.ts'
import type { DrawerEntry } from '../shared/domain/office.ts'
import { messages } from '../shared/messages.ts'
import { openStore } from '../store/open.ts'
import { catalogOf } from './catalog.ts'
import { entriesCsv } from './export-file.ts'
import { readEntries } from './import-file.ts'
import { planImport } from './import-plan.ts'

const store = openStore(inject('storeFile'))
afterAll(() => store.close())
const catalog = catalogOf(store)

const read = (...lines: string[]) =>
  readEntries(lines.join('\r\n'), 'list.csv', catalog, '2026-11-22')
const plan = (drawer: readonly DrawerEntry[], ...lines: string[]) =>
  planImport(read(...lines), drawer)

const HEADER = 'kind,applies to,place,name,phone,address,web address,note,expires on'

describe('an agency’s own list', () => {
  test('comes in by its own column names, in any order and case', () => {
    const { entries, unusedColumns, added } = plan(
      [],
      'State;TITLE;Onet Code;Type;URL;Last updated',
      'California;Board of nursing;29-1141.00;License;https://rn.example.gov/;2026',
    )
    expect(added).toBe(1)
    expect(unusedColumns).toEqual(['Last updated'])
    expect(entries[0]).toMatchObject({
      kind: 'licensing-desk',
      appliesTo: '29-1141.00',
      place: 'CA',
      name: 'Board of nursing',
      web: 'https://rn.example.gov/',
    })
  })

  test('tells of each row what it does not like, by the row of the spreadsheet', () => {
    const result = plan(
      [],
      HEADER,
      'school,29-2072.00,CA,City College,,,,,',
      '',
      'school,29-2071.00,CA,Old code,,,,,',
      'guild,29-2072.00,Atlantis,,,,,,',
      ',,,For all,,,http://plain.example,,1/1/2020',
      'school,29-2072.00,ca,CITY college,,,,,',
      'school,29-2072.00,CA,More cells,,,,,,,spilled',
    )
    expect(result).toMatchObject({ rows: 6, added: 2, changed: 0, same: 1, refused: 3 })
    expect(
      result.findings.map(({ row, refused, field, what }) => [row, refused, field, what]),
    ).toEqual([
      [4, true, 'appliesTo', 'job-replaced'],
      [5, true, 'kind', 'no-such-kind'],
      [5, true, 'name', 'missing'],
      [5, true, 'place', 'no-such-place'],
      [8, true, null, 'too-many-cells'],
      [6, false, null, 'no-kind'],
      [6, false, null, 'for-everything'],
      [6, false, 'web', 'web-left-out'],
      [6, false, 'expiresOn', 'expired'],
      [7, false, null, 'duplicate'],
    ])
    expect(result.findings.at(-1)?.detail).toBe('2')
    for (const { what, detail } of result.findings) {
      const words = { ...messages.office.problem, ...messages.office.note }
      expect(words[what](detail ?? '')).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  test('brought in twice changes nothing, and a later list changes what it says', () => {
    const row = 'school,29-2072.00,CA,City College,555 0100,,,,'
    const { entries } = plan([], HEADER, row)
    expect(plan(entries, HEADER, row)).toMatchObject({ added: 0, changed: 0, same: 1, entries: [] })
    const later = plan(entries, HEADER, row.replace('0100', '0199'))
    expect(later).toMatchObject({ added: 0, changed: 1, same: 0 })
    expect(later.entries).toEqual([{ ...entries[0], phone: '555 0199' }])
  })
})

test('what is exported comes back as the very same entries', () => {
  const drawer: DrawerEntry[] = [
    {
      id: '4f0c0a3e-1f2b-4c3d-8e4f-5a6b7c8d9e0f',
      kind: 'hiring-event',
      appliesTo: '29',
      place: 'any',
      name: '=HYPERLINK("https://evil.example","Prize")',
      phone: '+1 555 0100',
      address: '1 Main St, Room "B"\nSacramento',
      web: 'https://fair.example/?a=1&b=2',
      note: "-2 days; @noon, 'bring' a résumé",
      expiresOn: '2027-03-31',
    },
  ]
  const csv = entriesCsv(drawer)
  // No cell begins as a formula for a spreadsheet.
  for (const cell of csv.replace(/^\uFEFF/, '').split(/[\r\n,]+/)) {
    expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
  }
  const back = planImport(readEntries(csv, 'x.csv', catalog, '2026-11-22'), [])
  expect(back.entries).toEqual(drawer)
  expect(back.findings).toEqual([])
  expect(planImport(readEntries(csv, 'x.csv', catalog, '2026-11-22'), drawer)).toMatchObject({
    same: 1,
    added: 0,
    changed: 0,
  })
})

describe('a hostile file', () => {
  test.each([
    ['nothing', ''],
    ['no rows', HEADER],
    ['no names', 'kind,place\nschool,CA'],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'],
    ['a page', '<html><body>name</body></html>'],
  ])('of %s is refused', (_, text) => {
    expect(() => readEntries(text, 'list.csv', catalog, '2026-11-22')).toThrow(
      expect.objectContaining({ kind: 'import-unusable', subject: 'list.csv' }),
    )
  })

  test('with open quotes refuses what they swallow', () => {
    const result = plan(
      [],
      HEADER,
      'school,29,CA,Good,,,,,',
      'school,29,CA,"Bad,,,,,',
      'school,29,CA,x,,,,,',
    )
    expect(result).toMatchObject({ rows: 2, added: 1, refused: 1 })
    expect(result.findings[0]).toMatchObject({ row: 3, what: 'broken-quotes' })
  })

  test('with names of object internals, twice the same column and marks in the text does no harm', () => {
    const { entries, unusedColumns } = plan(
      [],
      'name,__proto__,constructor,name,id',
      'School\u0000\u202Egnp.exe,polluted,polluted,second,../../etc/passwd',
    )
    expect(entries[0]).toMatchObject({ name: 'School gnp.exe', appliesTo: 'everything' })
    expect(unusedColumns).toEqual(['__proto__', 'constructor', 'name'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(drawerEntry.safeParse(entries[0]).success).toBe(true)
  })

  test('of many rows is read in time, and says when it does not fit', () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, row) => `school,29-2072.00,CA,School ${row},,,,,`,
    )
    const before = performance.now()
    const result = plan([], HEADER, ...rows)
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(result).toMatchObject({ added: 6_000, room: 5_000 })
  })
})
