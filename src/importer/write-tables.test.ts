import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { needReleases, RELEASES } from './testing/releases.ts'
import { readTable } from './tables.ts'
import { writeTables } from './write-tables.ts'

const DATA = join(import.meta.dirname, '../../data')
const PROGRAM = join(import.meta.dirname, 'write-tables.ts')

function dataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'waymark-data-'))
  copyFileSync(join(DATA, 'rules.json'), join(dir, 'rules.json'))
  return dir
}

function contents(dir: string): Map<string, string> {
  const names = readdirSync(join(dir, 'tables')).map((name) => join('tables', name))
  return new Map(
    [...names, 'manifest.json'].map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )
}

describe('writing the tables', () => {
  it('says in one sentence that the releases are absent, and exits 3', async () => {
    const to = dataDir()
    const run = promisify(execFile)(process.execPath, [PROGRAM, '--from', 'nowhere', '--to', to])
    await expect(run).rejects.toMatchObject({
      code: 3,
      stdout: '',
      stderr: 'The official releases are not at nowhere, so nothing was written.\n',
    })
    expect(readdirSync(to)).toEqual(['rules.json'])
  })

  it('exits 2 without its two directories', async () => {
    const run = promisify(execFile)(process.execPath, [PROGRAM])
    await expect(run).rejects.toMatchObject({ code: 2 })
  })
})

describe('the committed tables', () => {
  beforeEach(needReleases)

  it('are what the releases give, byte for byte, each time', async () => {
    const [once, again] = [dataDir(), dataDir()]
    await writeTables(RELEASES, once)
    await writeTables(RELEASES, again)
    expect(contents(again)).toEqual(contents(once))
    const committed = contents(DATA)
    for (const [name, text] of contents(once)) {
      expect(text === committed.get(name), `${name} is as committed`).toBe(true)
    }
  })
})

describe('the twelve groups', () => {
  const tables = join(DATA, 'tables')
  const GROUPS: Record<string, string[]> = {
    '13-1020': ['13-1021', '13-1022', '13-1023'],
    '13-2020': ['13-2022', '13-2023'],
    '21-1018': ['21-1011', '21-1014'],
    '25-2052': ['25-2055', '25-2056'],
    '25-9045': ['25-9042', '25-9043', '25-9049'],
    '29-2010': ['29-2011', '29-2012'],
    '31-1120': ['31-1121', '31-1122'],
    '39-7010': ['39-7011', '39-7012'],
    '47-4090': ['47-4091', '47-4099'],
    '51-2028': ['51-2022', '51-2023'],
    '51-2090': ['51-2092', '51-2099'],
    '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
  }

  it.each(['OEWS', 'EP'])('have these SOC members as measured by %s', (program) => {
    const members = readTable(tables, 'measured-groups').filter(
      ({ measured_by }) => measured_by === program,
    )
    const found = Map.groupBy(members, ({ group_code }) => group_code)
    expect(
      Object.fromEntries([...found].map(([code, rows]) => [code, rows.map(({ soc }) => soc)])),
    ).toEqual(GROUPS)
  })

  it('are the groups among the wage occupations', () => {
    const groups = readTable(tables, 'wage-occupations').filter(({ kind }) => kind === 'group')
    expect(groups.map(({ oews_code }) => oews_code)).toEqual(Object.keys(GROUPS))
  })

  it('cover every SOC occupation but the military, and two that OEWS leaves out', () => {
    const socs = [...new Set(readTable(tables, 'occupations').map(({ soc }) => soc))]
    const lacking = (program: string, codes: readonly string[]): string[] => {
      const measured = new Set(codes)
      for (const row of readTable(tables, 'measured-groups')) {
        if (row.measured_by === program) measured.add(row.soc)
      }
      return socs.filter((soc) => !soc.startsWith('55') && !measured.has(soc))
    }
    const national = readTable(tables, 'wages').filter(({ area }) => area === 'US')
    expect(
      lacking(
        'OEWS',
        national.map(({ oews_code }) => oews_code),
      ),
    ).toEqual(['11-1031', '45-3031'])
    const projected = readTable(tables, 'projections-national').map(({ code }) => code)
    expect(lacking('EP', projected)).toEqual([])
    expect(
      lacking(
        'EP',
        readTable(tables, 'entry-requirements').map(({ code }) => code),
      ),
    ).toEqual([])
    expect(
      lacking(
        'EP',
        readTable(tables, 'attainment').map(({ code }) => code),
      ),
    ).toEqual([])
  })
})
