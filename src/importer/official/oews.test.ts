import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { needReleases, release } from '../testing/releases.ts'
import { measuredGroups } from './measured-groups.ts'
import { readDerivedOews, readOews } from './oews.ts'

const dir = mkdtempSync(join(tmpdir(), 'waymark-oews-'))
const HEADER =
  'area,area_type,i_group,own_code,occ_code,occ_title,o_group,tot_emp,h_pct10,h_pct25,h_median,h_pct75,h_pct90,a_pct10,a_pct25,a_median,a_pct75,a_pct90,annual,hourly'

function csv(...rows: string[]): string {
  const path = join(dir, 'oews.csv')
  writeFileSync(path, [HEADER, ...rows, ''].join('\n'))
  return path
}

function row(area: string, type: string, industry: string, owner: string, level: string): string {
  return `${area},${type},${industry},${owner},11-1011,Chiefs,${level},1,1,1,1,1,1,1,1,1,1,1,,`
}

function write(content: unknown): string {
  const path = join(dir, '06.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

describe('an official wage file', () => {
  it('gives detailed cross-industry rows of nation, states and territories only', async () => {
    const rows = await readOews(
      csv(
        row('99', '1', 'cross-industry', '1235', 'detailed'),
        row('6', '2', 'cross-industry', '1235', 'detailed'),
        row('66', '3', 'cross-industry', '1235', 'detailed'),
        row('99', '1', 'cross-industry', '1235', 'broad'),
        row('99', '1', 'sector', '1235', 'detailed'),
        row('99', '1', 'cross-industry', '5', 'detailed'),
        row('12060', '4', 'cross-industry', '1235', 'detailed'),
      ),
    )
    expect(rows.map(({ area }) => area)).toEqual(['US', 'CA', 'GU'])
  })

  it('keeps marks as they stand and tells annual-only from hourly-only', async () => {
    const start = '99,1,cross-industry,1235'
    const [teachers, actors, surgeons] = await readOews(
      csv(
        `${start},25-1011,Teachers,detailed,"81,140",*,*,*,*,*,"48,540",66000,99080,~,#,TRUE,`,
        `${start},27-2011,Actors,detailed,**,15.3,20,29.05,43.1,#,*,*,*,*,*,,TRUE`,
        `${start},29-1241,Surgeons,detailed,100,1,2,3,4,5,10,20,30,40,742310,,`,
      ),
    )
    expect(teachers).toMatchObject({
      form: 'annual',
      employment: '81140',
      h50: '*',
      a10: '48540',
      a75: '~',
      a90: '#',
    })
    expect(actors).toMatchObject({ form: 'hourly', employment: '**', h50: '29.05', a50: '*' })
    expect(surgeons).toMatchObject({ form: 'both', a90: '742310', h90: '5' })
  })

  it('is refused where a cell is neither a figure nor a mark, or an area is unknown', async () => {
    const end = 'cross-industry,1235,11-1011,Chiefs,detailed,1,1,1,1,1,1,1,1,n/a,1,1,,'
    await expect(readOews(csv(`99,1,${end}`))).rejects.toThrow(
      'oews.csv, column "A_MEDIAN": "n/a" is neither a figure nor a known mark',
    )
    await expect(readOews(csv(`3,2,${end}`))).rejects.toThrow('column "AREA": "3"')
  })
})

describe('the derived copy of the state wages', () => {
  it('gives what it has and nothing for what it lacks; hmed is the hourly median', async () => {
    const path = write({
      fips: '06',
      name: 'California',
      count: 2,
      occupations: {
        '11-1011': { title: 'C', emp: 34_700, med: 218_600, p10: 85_790, hmed: 105.1, havg: 131.2 },
        '27-2011': { title: 'Actors', emp: 0 },
      },
    })
    const blank = { a25: '', a75: '', a90: '', h10: '', h25: '', h75: '', h90: '' }
    expect(await readDerivedOews(path)).toEqual([
      {
        ...blank,
        area: 'CA',
        oews_code: '11-1011',
        employment: '34700',
        a10: '85790',
        a50: '218600',
        h50: '105.1',
      },
      { ...blank, area: 'CA', oews_code: '27-2011', employment: '0', a10: '', a50: '', h50: '' },
    ])
  })

  it('is refused for a metropolitan area or another shape', async () => {
    await expect(
      readDerivedOews(write({ cbsa: '12060', name: 'Atlanta', occupations: {} })),
    ).rejects.toThrow('"Atlanta" is no state or territory')
    await expect(
      readDerivedOews(write({ fips: '06', name: 'California', occupations: { x: 1 } })),
    ).rejects.toThrow('06.json')
  })
})

describe('the real wage files', () => {
  beforeEach(needReleases)

  it('flag 64 national occupations as annual-only or hourly-only', async () => {
    const rows = await readOews(release('oews', 'national_M2025_dl.xlsx'))
    expect(rows).toHaveLength(830)
    expect(rows.filter(({ form }) => form === 'hourly')).toHaveLength(5)
    for (const { form, a50, h50 } of rows) {
      expect([a50 === '*', h50 === '*']).toEqual([form === 'hourly', form === 'annual'])
    }
  })

  it('read the May 2024 state rows by postal code, commas and marks included', async () => {
    const rows = await readOews(release('oews', 'state_M2024_dl_annual_cols.csv'))
    expect(new Set(rows.map(({ area }) => area)).size).toBe(54)
    expect(rows.some(({ a90 }) => a90 === '#')).toBe(true)
    expect(rows.every(({ h50 }) => h50 === '')).toBe(true)
  })

  it('agree with the official national file in shape: Guam is an area of its own', async () => {
    const path = release('oews', 'M2025-derived-json', 'part-of-metros', '66.json')
    const rows = await readDerivedOews(path)
    expect(rows).toHaveLength(210)
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['GU']))
  })
})

describe('measured groups', () => {
  it('hold the occupations of their SOC group that have no row of their own', () => {
    const socs = new Set(['53-1041', '53-1042', '53-1049', '53-2011'])
    const published = [
      { code: '53-1041', title: 'Cargo' },
      { code: '53-1047', title: 'Supervisors' },
      { code: '53-2011', title: 'Pilots' },
    ]
    expect(measuredGroups(published, socs, 'EP')).toEqual([
      { soc: '53-1042', group_code: '53-1047', group_title: 'Supervisors', measured_by: 'EP' },
      { soc: '53-1049', group_code: '53-1047', group_title: 'Supervisors', measured_by: 'EP' },
    ])
  })
})
