import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { needReleases, release } from '../testing/releases.ts'
import { readInterests, readRatings, readWorkStyles } from './onet-ratings.ts'
import {
  findOnetFile,
  readAlternateTitles,
  readJobZones,
  readOccupationTitles,
  readRelated,
  readReportedTitles,
  readSoftware,
} from './onet.ts'

function releaseOf(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'waymark-onet-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}

const tab = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('')
const RATING =
  'O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Recommend Suppress|Not Relevant'
const rated = (rows: readonly string[]): string => tab([RATING, ...rows]).replaceAll('|', '\t')

describe('an O*NET release', () => {
  it('is found under its newer name first, then the older, in either spelling', () => {
    const dir = releaseOf({ 'Alternate Titles.txt': '', 'job_titles.csv': '' })
    const names = ['Job Titles', 'Alternate Titles']
    expect(findOnetFile(dir, names)).toBe(join(dir, 'job_titles.csv'))
    expect(findOnetFile(dir, ['Alternate Titles'])).toBe(join(dir, 'Alternate Titles.txt'))
    expect(() => findOnetFile(dir, ['Knowledge'])).toThrow('Knowledge: not in')
  })

  it('has alternate titles with or without a short form', async () => {
    const dir = releaseOf({
      'Alternate Titles.txt':
        'O*NET-SOC Code\tAlternate Title\tShort Title\n11-1011.00\tAgency Owner\tn/a\n11-1011.00\tChief Executive Officer (CEO)\tCEO\n',
    })
    expect(await readAlternateTitles(dir)).toEqual([
      { code: '11-1011.00', title: 'Agency Owner', short_title: '' },
      { code: '11-1011.00', title: 'Chief Executive Officer (CEO)', short_title: 'CEO' },
    ])
  })

  it('has software under the names of either generation', async () => {
    const newer =
      'O*NET-SOC Code,Workplace Example,Element ID,Element Name,Hot Technology,In Demand\n11-1011.00,"Excel, any",2.E,Spreadsheets,Y,N\n'
    const older =
      'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n11-1011.00\tExcel, any\t1\tSpreadsheets\tY\tN\n'
    const row = {
      code: '11-1011.00',
      name: 'Excel, any',
      category: 'Spreadsheets',
      hot: 'Y',
      in_demand: 'N',
    }
    expect(await readSoftware(releaseOf({ 'software_skills.csv': newer }))).toEqual([row])
    expect(await readSoftware(releaseOf({ 'Technology Skills.txt': older }))).toEqual([row])
  })

  it('is refused where a cell is not what its column holds', async () => {
    const zones = 'O*NET-SOC Code,Job Zone\n11-1011.00,high\n'
    await expect(readJobZones(releaseOf({ 'job_zones.csv': zones }))).rejects.toThrow(
      'job_zones.csv, column "Job Zone": "high" is no zone',
    )
    const titles = 'O*NET-SOC Code,Title\n11-1011,Chief Executives\n'
    await expect(
      readOccupationTitles(releaseOf({ 'occupation_data.csv': titles })),
    ).rejects.toThrow('column "O*NET-SOC Code": "11-1011" is not an occupation code')
  })
})

describe('ratings', () => {
  const knowledge = rated([
    '29-1141.00|2.C.1.a|Administration|IM|2.50|N|',
    '29-1141.00|2.C.1.a|Administration|LV|3.00|Y|N',
    '29-1141.00|2.C.9.b|Telecommunications|LV|0.20|Y|Y',
    '29-1141.00|2.C.9.b|Telecommunications|IM|1.25|Y|n/a',
    '29-1141.00|2.C.9.b|Telecommunications|CX|9.99|N|N',
  ])
  const abilities = rated(['29-1141.00|1.A.1.a.1|Oral Comprehension|IM|4.12||'])
  const skill = rated(['29-1141.00|2.A.1.a|Reading Comprehension|IM|4.00|N|'])
  const other = rated(['29-1141.00|2.B.1.a|Social Perceptiveness|LV|4.50|N|N'])

  it('pair importance with level and carry their marks', async () => {
    const dir = releaseOf({
      'Knowledge.txt': knowledge,
      'Abilities.txt': abilities,
      'Skills.txt': skill,
    })
    const { elements, rows } = await readRatings(dir)
    expect(rows).toEqual([
      { code: '29-1141.00', element: '2.C.1.a', importance: '2.5', level: '3', flags: 's' },
      { code: '29-1141.00', element: '2.C.9.b', importance: '1.25', level: '0.2', flags: 'SsN' },
      { code: '29-1141.00', element: '2.A.1.a', importance: '4', level: '', flags: '' },
      { code: '29-1141.00', element: '1.A.1.a.1', importance: '4.12', level: '', flags: '' },
    ])
    expect(elements.map(({ element, kind }) => `${element} ${kind}`)).toEqual([
      '2.C.1.a knowledge',
      '2.C.9.b knowledge',
      '2.A.1.a skill',
      '1.A.1.a.1 ability',
    ])
  })

  it('take skills from the two files of the newer releases', async () => {
    const dir = releaseOf({
      'Knowledge.txt': knowledge,
      'Abilities.txt': abilities,
      'Essential Skills.txt': skill,
      'Transferable Skills.txt': other,
    })
    const { elements } = await readRatings(dir)
    expect(elements.filter(({ kind }) => kind === 'skill').map(({ element }) => element)).toEqual([
      '2.A.1.a',
      '2.B.1.a',
    ])
  })

  it('of work styles are refused on the scale of older releases', async () => {
    const older = releaseOf({ 'Work Styles.txt': rated(['11-1011.00|1.C.1.a|Effort|IM|4.69|N|']) })
    await expect(readWorkStyles(older)).rejects.toThrow('"IM" is an older release\'s scale')
    const newer = releaseOf({
      'Work Styles.txt': rated([
        '11-1011.00|1.D.1.a|X|DR|7.00||',
        '11-1011.00|1.D.1.a|X|WI|-1.30||',
      ]),
    })
    expect((await readWorkStyles(newer)).rows).toEqual([
      { code: '11-1011.00', element: '1.D.1.a', impact: '-1.3', rank: '7' },
    ])
  })

  it('of interests keep the high points as rows but not as elements', async () => {
    const dir = releaseOf({
      'Interests.txt': rated([
        '11-1011.00|1.B.1.a|Realistic|OI|1.30||',
        '11-1011.00|1.B.1.g|First Interest High-Point|IH|5.00||',
      ]),
    })
    const { elements, rows } = await readInterests(dir)
    expect(elements).toEqual([{ element: '1.B.1.a', kind: 'interest', name: 'Realistic' }])
    expect(rows).toEqual([
      { code: '11-1011.00', element: '1.B.1.a', score: '1.3' },
      { code: '11-1011.00', element: '1.B.1.g', score: '5' },
    ])
  })
})

describe('the real O*NET releases', () => {
  beforeEach(needReleases)

  it('have the known numbers of rows', async () => {
    const newest = release('onet', '30.3-csv')
    expect(await readOccupationTitles(newest)).toHaveLength(1016)
    expect(await readReportedTitles(newest)).toHaveLength(7953)
    expect(await readJobZones(newest)).toHaveLength(923)
    expect(await readRelated(newest)).toHaveLength(18_460)
    expect(await readSoftware(newest)).toHaveLength(31_821)
    expect(await readAlternateTitles(release('onet', '29.3-xlsx'))).toHaveLength(56_560)
    expect(await readSoftware(release('onet', '29.3-xlsx'))).toHaveLength(32_681)
  })

  it('rate 120 elements for each of 894 occupations, 29-2072.00 not among them', async () => {
    const { elements, rows } = await readRatings(release('onet', '30.0-ratings-tsv'))
    expect(elements).toHaveLength(120)
    expect(rows).toHaveLength(894 * 120)
    expect(new Set(rows.map(({ code }) => code)).size).toBe(894)
    expect(rows.some(({ code }) => code === '29-2072.00')).toBe(false)
    expect(rows.every(({ importance, level }) => importance !== '' && level !== '')).toBe(true)
  })

  it('read alike from text and from a workbook', async () => {
    const text = await readJobZones(release('onet', '29.2-txt'))
    expect(text.length).toBeGreaterThan(900)
    expect(await readJobZones(release('onet', '29.3-xlsx'))).toEqual(text)
  })
})
