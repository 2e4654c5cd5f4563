import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { needReleases, release } from '../testing/releases.ts'
import {
  readOnet2010To2019,
  readOnetToSoc,
  readPrograms,
  retiredCodes,
  type SocOfOnet,
  type Successor,
} from './crosswalks.ts'

const now = (code: string, title: string, socTitle = title): SocOfOnet => ({
  code,
  title,
  soc: code.slice(0, 7),
  socTitle,
})
const then = (retired: string, retiredTitle: string, code: string, title: string): Successor => ({
  retired,
  retiredTitle,
  code,
  title,
})

describe('the bridge from 2010 codes', () => {
  it('leads a split code and its SOC code to every successor', () => {
    const old = 'Medical Records Technicians'
    const rows = retiredCodes(
      [then('29-2071.00', old, '29-2072.00', 'A'), then('29-2071.00', old, '29-9021.00', 'B')],
      [now('29-2072.00', 'A'), now('29-9021.00', 'B')],
    )
    expect(rows.map((row) => `${row.retired_code} ${row.taxonomy} ${row.code}`)).toEqual([
      '29-2071.00 O*NET-SOC 2010 29-2072.00',
      '29-2071 SOC 2010 29-2072.00',
      '29-2071.00 O*NET-SOC 2010 29-9021.00',
      '29-2071 SOC 2010 29-9021.00',
    ])
  })

  it('leaves out a code that stands unchanged, also when part of it moved away', () => {
    const rows = retiredCodes(
      [
        then('29-2099.00', 'All Other', '29-2099.00', 'All Other'),
        then('29-2099.00', 'All Other', '29-2036.00', 'Dosimetrists'),
      ],
      [now('29-2099.00', 'All Other'), now('29-2036.00', 'Dosimetrists')],
    )
    expect(rows).toEqual([])
  })

  it('takes a detailed code that folded into its kept SOC code, and a renamed one', () => {
    const rows = retiredCodes(
      [
        then('11-2011.00', 'Promoters', '11-2011.00', 'Promoters'),
        then('11-2011.01', 'Green Marketers', '11-2011.00', 'Promoters'),
        then('11-9071.00', 'Gaming', '11-9071.00', 'Gambling'),
      ],
      [now('11-2011.00', 'Promoters'), now('11-9071.00', 'Gambling')],
    )
    expect(rows.map(({ retired_code }) => retired_code)).toEqual([
      '11-2011.01',
      '11-9071.00',
      '11-9071',
    ])
  })
})

describe('programs', () => {
  it('keep their code as text and drop what is paired with nothing', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'waymark-cip-')), 'cip.csv')
    writeFileSync(
      path,
      [
        '\ufeffCIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title',
        '51.0710,Medical Office Work.,43-6013,Medical Secretaries',
        '1.01,"Agriculture, General.",19-1011,Animal Scientists',
        '01.0508,Taxidermy.,99-9999,NO MATCH',
        '99.9999,NO MATCH,13-1074,Farm Labor Contractors',
      ].join('\n'),
    )
    expect(await readPrograms(path)).toEqual([
      { soc: '43-6013', cip: '51.0710', title: 'Medical Office Work' },
      { soc: '19-1011', cip: '01.0100', title: 'Agriculture, General' },
    ])
  })
})

describe('the real crosswalks', () => {
  beforeEach(needReleases)

  it('lead 29-2071 to both successors and fold every code by its first seven characters', async () => {
    const soc = await readOnetToSoc(release('crosswalks', '2019_to_SOC_Crosswalk.csv'))
    expect(soc).toHaveLength(1016)
    expect(soc.filter(({ code, soc: folded }) => !code.startsWith(folded))).toEqual([])
    const path = release('crosswalks', '2010_to_2019_Crosswalk.csv')
    const rows = retiredCodes(await readOnet2010To2019(path), soc)
    for (const code of ['29-2071', '29-2071.00']) {
      const successors = rows.filter(({ retired_code }) => retired_code === code)
      expect(successors.map((row) => row.code)).toEqual(['29-2072.00', '29-9021.00'])
    }
  })

  it('give the same programs from the workbook as from the text', async () => {
    const text = await readPrograms(release('crosswalks', 'CIP2020_SOC2018_Crosswalk.csv'))
    expect(text).toHaveLength(5723)
    const [csv, xlsx] = [
      text,
      await readPrograms(release('crosswalks', 'CIP2020_SOC2018_Crosswalk.xlsx')),
    ].map((rows) => rows.map((row) => `${row.soc} ${row.cip} ${row.title}`).toSorted())
    expect(xlsx).toEqual(csv)
  })
})
