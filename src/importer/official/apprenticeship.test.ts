import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { needReleases, release } from '../testing/releases.ts'
import { bridgeApprenticeships, readApprenticeships, sentenceCase } from './apprenticeship.ts'
import { readOnet2010To2019 } from './crosswalks.ts'

describe('the list of apprenticeships', () => {
  it('is read with its odd spaces, codes, dashes and Windows-1252 text', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'waymark-rapids-')), 'rapids.csv')
    const text = [
      'occupational_title,rapids_code,onet_code,term_length,type',
      'ACTOR           , **0862R ,27-2011.00   ,4000,TB',
      'PILOT (Military Only),1000HY,53-2012-00,4000\x969000 \xa0,HY',
      'WELDER,1010CL1,53.2012.00,*CB,CB',
    ].join('\r\n')
    writeFileSync(path, Buffer.from(text, 'latin1'))
    expect(await readApprenticeships(path)).toEqual([
      {
        rapidsCode: '0862R',
        title: 'Actor',
        listedCode: '27-2011.00',
        termHours: '4000',
        kind: 'time-based',
      },
      {
        rapidsCode: '1000HY',
        title: 'Pilot (Military Only)',
        listedCode: '53-2012.00',
        termHours: '4000-9000',
        kind: 'hybrid',
      },
      {
        rapidsCode: '1010CL1',
        title: 'Welder',
        listedCode: '53-2012.00',
        termHours: '',
        kind: 'competency-based',
      },
    ])
  })

  it.each([
    ['IT PROJECT MANAGER', 'IT project manager'],
    ['BOILERMAKER II', 'Boilermaker II'],
    ['ENGRAVER I', 'Engraver I'],
    ['X-RAY EQUIPMENT TESTER', 'X-ray equipment tester'],
    [
      'ACCOUNTING TECHNICIAN (Alternate Title: Specialist)',
      'Accounting technician (Alternate Title: Specialist)',
    ],
    ['TESTER/Radiographic Tech', 'Tester/Radiographic Tech'],
  ])('%s becomes %s', (title, text) => expect(sentenceCase(title)).toBe(text))

  it('is bridged to every successor, to a current code itself, or to none', () => {
    const entry = { rapidsCode: '1', title: 'T', termHours: '1', kind: 'hybrid' }
    const step = { retiredTitle: '', title: '' }
    const rows = bridgeApprenticeships(
      [
        { ...entry, listedCode: '19-4099.00' },
        { ...entry, listedCode: '15-2051.00' },
        { ...entry, listedCode: '49-3011.01' },
      ],
      [
        { ...step, retired: '19-4099.00', code: '19-4044.00' },
        { ...step, retired: '19-4099.00', code: '19-4099.00' },
      ],
      new Set(['15-2051.00', '19-4099.00']),
    )
    expect(rows.map(({ code }) => code)).toEqual(['19-4044.00', '19-4099.00', '15-2051.00', ''])
  })
})

describe('the real list', () => {
  beforeEach(needReleases)

  it('bridges 1,337 of its 1,373 rows, 17 of them by putting their code right', async () => {
    const listed = await readApprenticeships(
      release('apprenticeship', 'rapids_occupations_2019_win.csv'),
    )
    const successors = await readOnet2010To2019(release('crosswalks', '2010_to_2019_Crosswalk.csv'))
    const known = new Set(successors.map(({ retired }) => retired))
    expect(listed).toHaveLength(1373)
    expect(listed.filter(({ listedCode }) => known.has(listedCode))).toHaveLength(1337)
    expect(listed.filter(({ termHours }) => /[^\d\-+.]/.test(termHours))).toEqual([])
  })
})
