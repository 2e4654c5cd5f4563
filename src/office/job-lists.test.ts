import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { requests } from '../shared/contract.ts'
import { MOST_IN_JOB_LIST, MOST_JOB_LISTS, MOST_LIST_NAME } from '../shared/domain/job-lists.ts'
import { allOccupations } from '../store/occupations.ts'
import { openStore } from '../store/open.ts'
import { catalogOf } from './catalog.ts'
import { jobsIn, openJobLists } from './job-lists.ts'

const store = openStore(inject('storeFile'))
afterAll(() => store.close())
const everyCode = allOccupations(store).map(({ code }) => code)

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-lists-'))
  file = join(folder, 'lists.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const failing = (kind: string) => expect.objectContaining({ kind })
const fair = ['29-2072.00', '11-1011.00', '43-4171.00']

/** Saves a list that must be kept, and answers its id. */
function kept(name: string, codes: readonly string[] = fair): string {
  const saved = openJobLists(file).save(name, codes, false)
  if (!saved.saved) throw new Error(saved.problem)
  return saved.list.id
}

test('a list is read back by another start in its own order, and found by its name', () => {
  const id = kept('  Job fair,\tspring ', [...fair, '29-2072.00'])
  expect(openJobLists(file).get(id)).toEqual({ id, name: 'Job fair, spring', codes: fair })
  expect(openJobLists(file).named('JOB FAIR, SPRING').id).toBe(id)
  kept('Apprenticeships', ['47-2111.00'])
  expect(openJobLists(file).list()).toMatchObject({
    lists: [
      { name: 'Apprenticeships', jobs: 1 },
      { name: 'Job fair, spring', jobs: 3 },
    ],
    setAside: [],
  })
  expect(readdirSync(folder)).toEqual(['lists.json'])
})

test('a name that is taken is told, and its list gives way only when that is asked for', () => {
  const id = kept('Job fair')
  const lists = openJobLists(file)
  expect(lists.save('job  FAIR', ['47-2111.00'], false)).toEqual({
    saved: false,
    problem: 'taken',
    list: { id, name: 'Job fair', jobs: 3 },
  })
  expect(lists.get(id).codes).toEqual(fair)
  expect(lists.save('job fair', ['47-2111.00'], true)).toEqual({
    saved: true,
    list: { id, name: 'job fair', jobs: 1 },
  })
  expect(lists.list().lists).toHaveLength(1)
})

test('a list takes another name, unless it is taken, and is removed with what it held', () => {
  const id = kept('Spring')
  kept('Autumn')
  const lists = openJobLists(file)
  expect(lists.rename(id, 'AUTUMN')).toMatchObject({ saved: false, problem: 'taken' })
  expect(lists.rename(id, 'SPRING')).toMatchObject({ saved: true, list: { id, name: 'SPRING' } })
  expect(lists.remove(id)).toEqual({ id, name: 'SPRING', codes: fair })
  expect(lists.list().lists.map(({ name }) => name)).toEqual(['Autumn'])
  for (const ask of [() => lists.get(id), () => lists.remove(id), () => lists.rename(id, 'x')]) {
    expect(ask).toThrow(failing('job-list-gone'))
  }
  expect(() => lists.named('spring')).toThrow(failing('job-list-gone'))
})

test.each([
  ['', 'missing'],
  [' \u0000\n\u202E ', 'missing'],
  ['x'.repeat(MOST_LIST_NAME + 1), 'too-long'],
])('the name %j is not kept: %s', (name, problem) => {
  const lists = openJobLists(file)
  expect(lists.save(name, fair, false)).toEqual({ saved: false, problem })
  expect(lists.list().lists).toEqual([])
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  { name: 'A', codes: [], replace: false },
  { name: 'A', codes: ['29-2072'], replace: false },
  { name: 'A', codes: ['29-2072.00\n'], replace: false },
  { name: 'A', codes: [...everyCode, '29-2071.00'], replace: false },
  { name: 'x'.repeat(1_000), codes: fair, replace: false },
  { name: 'A', codes: fair },
  { name: 'A', codes: fair, replace: false, client: 'Ana' },
])('a request to save %# is refused as it is', (input) => {
  expect(requests['jobLists.save'].safeParse(input).success).toBe(false)
})

test('it holds every job there is, 200 times, and no more', () => {
  expect(everyCode).toHaveLength(MOST_IN_JOB_LIST)
  const lists = openJobLists(file)
  const whole = requests['jobLists.save'].parse({ name: 'All', codes: everyCode, replace: false })
  expect(lists.save(whole.name, whole.codes, whole.replace).saved).toBe(true)
  const many = Array.from({ length: MOST_JOB_LISTS }, (_, index) => ({
    codes: fair,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `List ${index}`,
  }))
  writeFileSync(file, JSON.stringify({ version: 1, lists: many }))
  expect(() => lists.save('One more', fair, false)).toThrow(failing('job-lists-full'))
  expect(lists.save('list 7', ['47-2111.00'], true).saved).toBe(true)
  expect(lists.list().lists).toHaveLength(MOST_JOB_LISTS)
})

describe('a damaged file', () => {
  test.each(['', '{"version":1,"lis', 'null', '{"version":1,"entries":[]}'])(
    'of %j is kept aside as it was, and said until it is dismissed',
    (text) => {
      writeFileSync(file, text)
      const { lists, setAside } = openJobLists(file).list()
      expect(lists).toEqual([])
      expect(setAside).toMatchObject([{ kept: 0 }])
      expect(readFileSync(join(folder, setAside[0]?.fileName ?? ''), 'utf8')).toBe(text)
      kept('Job fair')
      expect(openJobLists(file).list()).toMatchObject({ lists: [{ jobs: 3 }], setAside })
      openJobLists(file).dismissSetAside()
      expect(openJobLists(file).list()).toMatchObject({ lists: [{ jobs: 3 }], setAside: [] })
      expect(readdirSync(folder)).toHaveLength(2)
    },
  )

  test('loses only the lists that cannot be read', () => {
    kept('Spring')
    kept('Autumn')
    const damaged = readFileSync(file, 'utf8').replace('Autumn', 'Aut\\u0000umn')
    writeFileSync(file, damaged)
    const { lists, setAside } = openJobLists(file).list()
    expect(lists.map(({ name }) => name)).toEqual(['Spring'])
    expect(setAside).toMatchObject([{ kept: 1 }])
    expect(readFileSync(join(folder, setAside[0]?.fileName ?? ''), 'utf8')).toBe(damaged)
  })
})

test('a file of a newer version is left alone', () => {
  kept('Spring')
  const newer = readFileSync(file, 'utf8').replace('"version": 1', '"version": 2')
  writeFileSync(file, newer)
  const lists = openJobLists(file)
  for (const ask of [() => lists.list(), () => lists.save('Autumn', fair, true)]) {
    expect(ask).toThrow(failing('office-newer'))
  }
  expect(readFileSync(file, 'utf8')).toBe(newer)
})

test.runIf(process.platform === 'linux')('a full disk is told, and what was kept stays', () => {
  const id = kept('Spring')
  symlinkSync('/dev/full', `${file}.next`)
  const lists = openJobLists(file)
  expect(() => lists.save('Autumn', fair, false)).toThrow(failing('disk'))
  expect(openJobLists(file).list().lists).toMatchObject([{ id, jobs: 3 }])
  expect(readdirSync(folder)).toEqual(['lists.json'])
})

test('a code that was retired stays in the list, with what replaced it', () => {
  const catalog = catalogOf(store)
  const codes = ['29-2071.00', '29-2072.00', '99-9999.00']
  const list = openJobLists(file).get(kept('Coders', codes))
  expect(list.codes).toEqual(codes)
  expect(jobsIn(list, catalog)).toEqual({
    name: 'Coders',
    jobs: [{ code: '29-2072.00', title: 'Medical Records Specialists' }],
    replaced: [
      {
        code: '29-2071.00',
        title: 'Medical Records and Health Information Technicians',
        successors: [
          { code: '29-2072.00', title: 'Medical Records Specialists' },
          { code: '29-9021.00', title: expect.stringContaining('Health Information') },
        ],
      },
      { code: '99-9999.00', title: null, successors: [] },
    ],
  })
})
