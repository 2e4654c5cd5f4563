import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { listFamilies, listFamily } from '../../store/browse.ts'
import { loadedData } from '../../store/loaded-data.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/open.ts'
import { getProfile } from '../../store/profile.ts'
import { openChangedStore, openTestStore, temporaryFolder } from '../../store/testing/test-store.ts'
import { readDataset, withOfficialText, writeStore } from '../build-store.ts'
import { needReleases, release } from '../testing/releases.ts'
import { readOnetText } from './onet-text.ts'

const starter = openTestStore()
const TODAY = '2026-11-22'
const README = 'O*NET 99.1 Database\nFebruary 2031 Release\n----\n'

// Invented sentences: a release's own do not belong in this repository.
const older = {
  'Read Me.txt': README,
  'Occupation Data.txt':
    'O*NET-SOC Code\tTitle\tDescription\n' +
    '51-3011.00\tBakers\tBake "moon bread", by lamplight.\n' +
    '29-2072.00\tMedical Records Specialists\tSort paper moons.\n',
  'Task Statements.txt':
    'O*NET-SOC Code\tTask ID\tTask\tTask Type\n' +
    '51-3011.00\t1\tKnead the moon.\tCore\n' +
    '29-2072.00\t2\tStack moons.\tCore\n' +
    '51-3011.00\t3\tCool the moon.\tSupplemental\n',
}
const newer = {
  'Read Me.txt': README,
  'occupation_data.csv':
    'O*NET-SOC Code,Title,Description\n' +
    '51-3011.00,Bakers,"Bake ""moon bread"", by lamplight."\n' +
    '29-2072.00,Medical Records Specialists,Sort paper moons.\n',
  'task_statements.csv':
    'O*NET-SOC Code,Title,Task ID,Task,Task Type\n' +
    '51-3011.00,Bakers,1,Knead the moon.,Core\n' +
    '29-2072.00,Medical Records Specialists,2,Stack moons.,Core\n' +
    '51-3011.00,Bakers,3,Cool the moon.,Supplemental\n',
}

const folder = temporaryFolder()

function releaseOf(files: Record<string, string>): string {
  const dir = mkdtempSync(join(folder, 'release-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}

const allCodes = (store: Store): string[] =>
  listFamilies(store).flatMap(({ code }) => listFamily(store, code, 'US').map((each) => each.code))

describe('the text of a release', () => {
  it('reads alike from either generation', async () => {
    const text = await readOnetText(releaseOf(older))
    expect(text).toEqual({
      release: '99.1',
      released: '2031-02',
      descriptions: [
        { code: '51-3011.00', text: 'Bake "moon bread", by lamplight.' },
        { code: '29-2072.00', text: 'Sort paper moons.' },
      ],
      tasks: [
        { code: '51-3011.00', text: 'Knead the moon.' },
        { code: '29-2072.00', text: 'Stack moons.' },
        { code: '51-3011.00', text: 'Cool the moon.' },
      ],
    })
    expect(await readOnetText(releaseOf(newer))).toEqual(text)
  })

  it.each([
    ['without its name', { 'Read Me.txt': 'Moon 1\n' }, 'does not say which O*NET release'],
    [
      'with an empty task',
      { 'Task Statements.txt': 'O*NET-SOC Code\tTask\n51-3011.00\t\n' },
      'empty for 51-3011.00',
    ],
    ['without descriptions', { 'Occupation Data.txt': 'O*NET-SOC Code\tTitle\n' }, '"Description"'],
  ])('is refused %s', async (_, files, message) => {
    await expect(readOnetText(releaseOf({ ...older, ...files }))).rejects.toThrow(message)
  })
})

describe('a store built with a release', async () => {
  const text = await readOnetText(releaseOf(newer))
  const store = openChangedStore((dataset) => withOfficialText(dataset, text, TODAY))

  test('has its text beside ours, under its name and among the sources', () => {
    const { summary, activities, sources } = getProfile(store, '51-3011.00', 'US')
    const own = getProfile(starter, '51-3011.00', 'US')
    const official = { release: 'O*NET 99.1', source: 'onet-99.1' }
    expect(summary).toEqual({
      ...own.summary,
      official: { text: 'Bake "moon bread", by lamplight.', ...official },
    })
    expect(activities).toEqual({
      ...own.activities,
      official: { items: ['Knead the moon.', 'Cool the moon.'], ...official },
    })
    expect(sources.find(({ id }) => id === 'onet-99.1')).toMatchObject({
      title: 'O*NET Database',
      release: '99.1',
      released: '2031-02',
      retrieved: TODAY,
      note: 'Serves official descriptions and tasks.',
    })
    expect(loadedData(store).tables.at(-1)).toMatchObject({
      name: 'official-text',
      sources: ['onet-99.1'],
      rows: 5,
    })
  })

  test('has none for an occupation that the release does not describe', () => {
    const { summary, activities, sources } = getProfile(store, '47-2181.00', 'US')
    expect(summary.official).toBeNull()
    expect(activities.official).toBeNull()
    expect(sources.map(({ id }) => id)).not.toContain('onet-99.1')
  })

  test('is refused when the release is of another taxonomy', () => {
    const other = { ...text, tasks: [{ code: '29-2071.00', text: 'Count moons.' }] }
    const dataset = withOfficialText(readDataset('data'), other, TODAY)
    expect(() => writeStore(dataset, join(folder, 'refused.db'))).toThrow(
      'There is no occupation named "29-2071.00"',
    )
  })
})

test('the starter has no official text and no source for it', () => {
  for (const code of allCodes(starter)) {
    const { summary, activities } = getProfile(starter, code, 'US')
    expect([summary.official, activities.official]).toEqual([null, null])
  }
  expect(loadedData(starter).tables.map(({ name }) => name)).not.toContain('official-text')
  expect(starter.database.prepare('SELECT count(*) FROM official_text').pluck().get()).toBe(0)
})

describe('the real O*NET releases', () => {
  beforeEach(needReleases)

  test('30.3 describes each of the 1,016 occupations', async () => {
    const text = await readOnetText(release('onet', '30.3-csv'))
    const file = join(folder, 'described.db')
    writeStore(withOfficialText(readDataset('data'), text, TODAY), file)
    const store = openStore(file)
    const pages = allCodes(store).map((code) => getProfile(store, code, 'US'))
    const described = pages.filter(({ summary }) => summary.official?.release === 'O*NET 30.3')
    expect(described).toHaveLength(1016)
    const shown = pages.flatMap(({ activities }) => activities.official?.items ?? [])
    expect(shown).toEqual(expect.arrayContaining(text.tasks.map((task) => task.text).slice(0, 100)))
    expect(shown).toHaveLength(text.tasks.length)
    // The release was among the sources already, and keeps its place.
    const ids = loadedData(store).sources.map(({ id }) => id)
    expect(ids).toEqual(loadedData(starter).sources.map(({ id }) => id))
    store.close()
  })

  test('of the older generation are read from text and from a workbook', async () => {
    for (const [folder, name] of [
      ['29.2-txt', '29.2'],
      ['29.3-xlsx', '29.3'],
    ] as const) {
      const { release: found, descriptions, tasks } = await readOnetText(release('onet', folder))
      expect(found).toBe(name)
      expect(descriptions).toHaveLength(1016)
      expect(tasks.length).toBeGreaterThan(18_000)
    }
  })
})
