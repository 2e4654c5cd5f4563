import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readManifest } from './manifest.ts'
import { readRules } from './rules.ts'
import { formatTable, parseTable, readTable, tableFile, tableNames, TABLES } from './tables.ts'

const DATA = join(import.meta.dirname, '../../data')
const MOST_BYTES = 15_000_000

const zones = [
  { code: '29-2072.00', zone: '3' },
  { code: '11-1011.00', zone: '5' },
]
const zonesText = 'code\tzone\n11-1011.00\t5\n29-2072.00\t3\n'

describe('a table', () => {
  it('is written sorted, and reads back the same', () => {
    const text = formatTable('job-zones', zones)
    expect(text).toBe(zonesText)
    expect(formatTable('job-zones', zones.toReversed())).toBe(text)
    expect(parseTable('job-zones', text)).toEqual(zones.toReversed())
    expect(formatTable('job-zones', parseTable('job-zones', text))).toBe(text)
  })

  it('keeps empty cells, also the last', () => {
    const rows = [{ code: '11-1011.00', title: 'Agency Owner', short_title: '' }]
    expect(parseTable('alternate-titles', formatTable('alternate-titles', rows))).toEqual(rows)
  })

  it('drops an exact repeat and refuses two rows of one key', () => {
    expect(formatTable('job-zones', [...zones, ...zones])).toBe(zonesText)
    expect(() => formatTable('job-zones', [...zones, { code: '29-2072.00', zone: '4' }])).toThrow(
      'job-zones.tsv: two rows for 29-2072.00',
    )
  })

  it.each(['\t', '\n', '\r'])('refuses %j inside a cell', (mark) => {
    expect(() => formatTable('job-zones', [{ code: 'a', zone: `3${mark}` }])).toThrow(
      'a tab or line break',
    )
  })

  it.each([
    ['zone\tcode\n', 'line 1: the columns must be code, zone'],
    [`${zonesText}31-1121.00\n`, 'line 4: 1 cells where 2 belong'],
    [`${zonesText}31-1121.00\t2\tx\n`, 'line 4: 3 cells where 2 belong'],
    [`${zonesText}\n`, 'line 4: 1 cells'],
    [`${zonesText}11-1011.00\t5\n`, 'line 4: out of order'],
    [`${zonesText}29-2072.00\t3\n`, 'line 4: out of order, or the same key twice'],
    [zonesText.trimEnd(), 'line 3: the last line does not end'],
    [zonesText.replaceAll('\n', '\r\n'), 'line feed alone'],
    ['', 'line 1'],
  ])('refuses %j', (text, reason) => {
    expect(() => parseTable('job-zones', text)).toThrow(reason)
  })
})

describe('the starter dataset', () => {
  const manifest = readManifest(DATA)

  it.each(tableNames())('%s stands in its own form, as the manifest says', (name) => {
    const text = readFileSync(join(DATA, 'tables', tableFile(name)), 'utf8')
    const rows = parseTable(name, text)
    expect(formatTable(name, rows)).toBe(text)
    expect(manifest.tables.find(({ file }) => file === `tables/${tableFile(name)}`)).toEqual({
      file: `tables/${tableFile(name)}`,
      what: TABLES[name].what,
      sources: TABLES[name].sources,
      rows: rows.length,
      sha256: createHash('sha256').update(text).digest('hex'),
    })
  })

  it('holds no table that the manifest leaves out', () => {
    const files = readdirSync(join(DATA, 'tables')).map((name) => `tables/${name}`)
    const listed = manifest.tables.map(({ file }) => file)
    expect(listed.toSorted()).toEqual([...files, 'rules.json'].toSorted())
    const rules = readFileSync(join(DATA, 'rules.json'))
    expect(manifest.tables.find(({ file }) => file === 'rules.json')?.sha256).toBe(
      createHash('sha256').update(rules).digest('hex'),
    )
  })

  it('names only sources that the manifest describes, and describes none in vain', () => {
    const described = manifest.sources.map(({ id }) => id)
    const named = new Set(manifest.tables.flatMap(({ sources }) => sources))
    expect(described.toSorted()).toEqual([...named].toSorted())
    const perRow = new Set(readTable(join(DATA, 'tables'), 'wages').map(({ source }) => source))
    expect([...perRow].toSorted()).toEqual([...TABLES.wages.sources].toSorted())
  })

  it('weighs no more than 15 MB', () => {
    const files = readdirSync(DATA, { recursive: true, withFileTypes: true })
    const sizes = files
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('has rules that agree with the release that they come from', () => {
    const { outlook } = readRules(DATA)
    expect(manifest.sources.map(({ id }) => id)).toContain(outlook.source)
    expect(outlook.strongGrowthPercent).toBeGreaterThan(outlook.someGrowthPercent)
    expect(outlook.strongGrowthPercent).toBe(outlook.allOccupationsPercent * 2)
  })

  it('ties every row of an occupation to one of the 1,016', () => {
    const tables = join(DATA, 'tables')
    const codes = new Set(readTable(tables, 'occupations').map(({ code }) => code))
    expect(codes.size).toBe(1016)
    const strays = [
      ...readTable(tables, 'alternate-titles'),
      ...readTable(tables, 'reported-titles'),
      ...readTable(tables, 'retired-codes'),
      ...readTable(tables, 'ratings'),
      ...readTable(tables, 'work-styles'),
      ...readTable(tables, 'interests'),
      ...readTable(tables, 'job-zones'),
      ...readTable(tables, 'related'),
      ...readTable(tables, 'related').map(({ related }) => ({ code: related })),
      ...readTable(tables, 'software'),
      ...readTable(tables, 'apprenticeships').filter(({ code }) => code !== ''),
    ].filter(({ code }) => !codes.has(code))
    expect(strays).toEqual([])
  })

  it('has no wages, projections or programs of military occupations', () => {
    const tables = join(DATA, 'tables')
    const military = [
      ...readTable(tables, 'wages').map(({ oews_code }) => oews_code),
      ...readTable(tables, 'projections-national').map(({ code }) => code),
      ...readTable(tables, 'attainment').map(({ code }) => code),
    ].filter((code) => code.startsWith('55'))
    expect(military).toEqual([])
  })
})
