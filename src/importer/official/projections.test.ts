import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { needReleases, release } from '../testing/releases.ts'
import { textRows, workbookParts, writeZip } from '../testing/workbook.ts'
import {
  readAttainment,
  readEntryRequirements,
  readNationalProjections,
} from './employment-projections.ts'
import { readStateProjections } from './state-projections.ts'

const dir = mkdtempSync(join(tmpdir(), 'waymark-projections-'))

function book(sheet: string, rows: readonly (readonly string[])[]): string {
  const path = join(dir, 'occupation.xlsx')
  writeZip(path, workbookParts({ Index: textRows([['x']]), [sheet]: textRows(rows) }))
  return path
}

function csv(name: string, ...rows: string[]): string {
  const path = join(dir, name)
  writeFileSync(path, rows.join('\n'))
  return path
}

const HEADER = [
  '2030 National Employment Matrix title',
  '2030 National Employment Matrix code',
  'Occupation type',
  'Employment, 2040',
  'Employment, 2030',
  'Employment change, numeric, 2030–40',
  'Employment change, percent, 2030—40',
  'Occupational openings, 2030–40 annual average',
]

describe('national projections', () => {
  it('take line items, thousands as persons, and the years from the header', async () => {
    const path = book('Table 1.2', [
      ['Table 1.2 Projections (Employment in thousands)'],
      HEADER,
      ['Top executives', '11-1000', 'Summary', '1', '1', '0', '0', '1'],
      ['    Chief executives', '11-1011', 'Line item', '188.6', '1,579.8', '-1', '-4.3', '0.1'],
      ['Legislators', '11-1031', 'Line item', '—', '—', '—', '—', '—'],
      ['Footnotes:'],
    ])
    expect(await readNationalProjections(path)).toEqual({
      years: { base: 2030, projected: 2040 },
      rows: [
        {
          code: '11-1011',
          title: 'Chief executives',
          base: '1579800',
          projected: '188600',
          percent: '-4.3',
          openings: '100',
        },
        {
          code: '11-1031',
          title: 'Legislators',
          base: '',
          projected: '',
          percent: '',
          openings: '',
        },
      ],
    })
  })

  it('are refused without one pair of years, naming the columns', async () => {
    const path = book('Table 1.2', [HEADER.filter((name) => name !== 'Employment, 2030'), ['x']])
    await expect(readNationalProjections(path)).rejects.toThrow(
      'occupation.xlsx, column "Employment, first year", "Employment, last year"',
    )
  })

  it('are refused where a cell is no figure, naming its column', async () => {
    const path = book('Table 1.2', [
      HEADER,
      ['Chiefs', '11-1011', 'Line item', '1', 'many', '0', '0', '1'],
    ])
    await expect(readNationalProjections(path)).rejects.toThrow(
      'column "Employment, 2030": "many" is not a figure',
    )
  })
})

describe('entry requirements and attainment', () => {
  it('keep the words of the release and leave its notes aside', async () => {
    const path = book('Table 5.4', [
      [
        '2030 National Employment Matrix title',
        '2030 National Employment Matrix code',
        'Typical education needed for entry',
        'Work experience in a related occupation',
        'Typical on-the-job training needed to attain competency in the occupation',
      ],
      ['Chiefs', '11-1011', "Bachelor's degree", '5 years or more', 'None'],
      ['Legislators', '11-1031', '—', 'None', 'None'],
      ['Source: BLS', '', '', '', ''],
    ])
    expect(await readEntryRequirements(path)).toEqual([
      {
        code: '11-1011',
        education: "Bachelor's degree",
        experience: '5 years or more',
        training: 'None',
      },
      { code: '11-1031', education: '', experience: 'None', training: 'None' },
    ])
  })

  it('keep 0 and .5, leave a dash empty, and mark figures shared with others', async () => {
    const levels = [
      'Less than high school diploma',
      'High school diploma or equivalent',
      'Some college, no degree',
      'Associate’s degree',
      "Bachelor's degree",
      "Master's degree",
      'Doctoral or professional degree',
    ].map((name) => name.replace('’', "'"))
    const path = book('Table 5.3', [
      ['2030 National Employment Matrix title', '2030 National Employment Matrix code', ...levels],
      ['Chiefs(1)', '11-1011', '0', '.5', '—', '4', '40.2', '24.80', '6.7'],
      ['(1) Not an exact match', '', '', '', '', '', '', '', ''],
    ])
    expect(await readAttainment(path)).toEqual([
      {
        code: '11-1011',
        less_than_high_school: '0',
        high_school: '0.5',
        some_college: '',
        associate: '4',
        bachelor: '40.2',
        master: '24.8',
        doctoral: '6.7',
        survey_match: 'broader',
      },
    ])
  })
})

describe('state projections', () => {
  it('read states by number without a leading zero, the nation as US', async () => {
    const path = csv(
      'long.csv',
      'Title,Base,Projected,PercentChange,AvgAnnualOpenings,STFIPS,OccCode',
      'Actors,78100,80600,3.2,9300,0,27-2011',
      'Actors,0,0,25,0,6,27-2011',
    )
    expect(await readStateProjections(path)).toEqual({
      years: null,
      rows: [
        {
          area: 'US',
          code: '27-2011',
          base: '78100',
          projected: '80600',
          percent: '3.2',
          openings: '9300',
        },
        { area: 'CA', code: '27-2011', base: '0', projected: '0', percent: '25', openings: '0' },
      ],
    })
  })

  it('read the older headers, with area names and years', async () => {
    const path = csv(
      'older.csv',
      'Area Name,Occupation Code,Base Year,Base,Projected Year,Projection,Percent Change,Average Annual Openings',
      'New York,27-2011,2022,"1,000",2032,1100,10,90',
    )
    const { years, rows } = await readStateProjections(path)
    expect(years).toEqual({ base: 2022, projected: 2032 })
    expect(rows.map(({ area, base }) => [area, base])).toEqual([['NY', '1000']])
  })

  it('are refused with an unknown area or mixed cycles', async () => {
    const header = 'STFIPS,OccCode,BaseYear,Base,ProjYear,Projected,PercentChange,AvgAnnualOpenings'
    await expect(
      readStateProjections(csv('a.csv', header, '3,27-2011,2022,1,2032,1,0,0')),
    ).rejects.toThrow('a.csv, column "STFIPS": "3" is no state')
    await expect(
      readStateProjections(
        csv('b.csv', header, '6,27-2011,2022,1,2032,1,0,0', '8,27-2011,2024,1,2034,1,0,0'),
      ),
    ).rejects.toThrow('several cycles')
  })
})

describe('the real projections', () => {
  beforeEach(needReleases)

  it('are the same from the workbook and from the CSV of the web tool', async () => {
    const sheet = await readNationalProjections(release('projections', 'occupation_2024-34.xlsx'))
    const web = await readNationalProjections(
      release('projections', 'Employment Projections 2024-34.csv'),
    )
    const figures = ({ rows }: typeof sheet) =>
      rows.map(({ title: _title, ...row }) => row).toSorted((a, b) => (a.code < b.code ? -1 : 1))
    expect(sheet.years).toEqual({ base: 2024, projected: 2034 })
    expect(web.years).toEqual(sheet.years)
    expect(figures(sheet)).toHaveLength(832)
    expect(figures(web)).toEqual(figures(sheet))
  })

  it('cover 54 areas and the nation', async () => {
    const { years, rows } = await readStateProjections(
      release('state-projections', 'longterm_stfips-all_885_occupations.csv'),
    )
    expect(years).toBeNull()
    expect(rows).toHaveLength(36_626)
    expect(new Set(rows.map(({ area }) => area)).size).toBe(55)
  })
})
