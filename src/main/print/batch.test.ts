import { afterAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { MOST_IN_FILE, MOST_REPORTED } from '../../shared/domain/batch.ts'
import type { BatchProgress } from '../../shared/domain/batch.ts'
import type { Profile } from '../../shared/domain/profile.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { catalogOf } from '../../office/catalog.ts'
import { allOccupations } from '../../store/occupations.ts'
import { openStore } from '../../store/open.ts'
import { getProfile } from '../../store/profile.ts'
import { runBatch } from './batch.ts'
import type { BatchCounts, BatchOrder, BatchWork } from './batch.ts'
import { itemsOf } from './list.ts'

const store = openStore(inject('storeFile'))
afterAll(() => store.close())
const catalog = catalogOf(store)
const codes = allOccupations(store).map(({ code }) => code)

/** The disk, as a map from names to what each file holds. */
let disk: Map<string, string>
let told: BatchProgress[]
let stop: AbortController
beforeEach(() => {
  disk = new Map()
  told = []
  stop = new AbortController()
})

const named = ({ code, area }: Profile): string => `${code} ${area.code}`

/** Draws by writing names down, on a disk and a clock of the test's own. */
const work = (changes: Partial<BatchWork> = {}): BatchWork => ({
  catalog,
  profileOf: async (code, area) => getProfile(store, code, area),
  render: (profiles) => profiles.map(named).join('\n'),
  draw: async (html) => ({ pdf: Buffer.from(html), pages: 2 * html.split('\n').length }),
  fileNameOf: (profile) => `${named(profile)}.pdf`,
  joinedName: (part) => (part === null ? 'all.pdf' : `all ${part}.pdf`),
  write: (name, pdf) => {
    disk.set(name, pdf.toString())
    return name
  },
  onProgress: (progress) => told.push(progress),
  signal: stop.signal,
  now: () => 0,
  ...changes,
})

const run = (order: Partial<BatchOrder>, changes?: Partial<BatchWork>): Promise<BatchCounts> =>
  runBatch({ items: [], kind: 'profile', joined: false, ...order }, work(changes))

const addsUp = ({ asked, printed, leftOutTotal, notReached }: BatchCounts): boolean =>
  asked === printed + leftOutTotal + notReached

test('each occupation in each place has its own file, and the report adds up', async () => {
  const report = await run({ items: itemsOf(['29-2072', '11-1011.00'], ['CA', 'US']) })
  expect([...disk.keys()]).toEqual([
    '29-2072.00 CA.pdf',
    '29-2072.00 US.pdf',
    '11-1011.00 CA.pdf',
    '11-1011.00 US.pdf',
  ])
  expect(report).toMatchObject({
    asked: 4,
    printed: 4,
    leftOutTotal: 0,
    notReached: 0,
    files: 4,
    pages: 8,
    ended: 'finished',
  })
})

test('what is wrong is left out by its reason, and costs nothing else', async () => {
  const rows = [
    ['29-2072.00', 'California'],
    ['29-2071', 'CA'],
    ['99-9999.00', 'CA'],
    ['nurse', 'CA'],
    ['29-1141.00', 'Atlantis'],
    ['29-2072', 'ca'],
    ['29-1141.00', 'tx'],
  ] as const
  const items = rows.map(([code, area], index) => ({ code, area, row: index + 2 }))
  const report = await run({ items })
  expect([...disk.keys()]).toEqual(['29-2072.00 CA.pdf', '29-1141.00 TX.pdf'])
  expect(report.leftOut.map(({ row, why, detail }) => [row, why, detail])).toEqual([
    [3, 'retired', '29-2072.00, 29-9021.00'],
    [4, 'unknown-code', ''],
    [5, 'not-a-code', ''],
    [6, 'unknown-place', ''],
    [7, 'twice', ''],
  ])
  expect(addsUp(report)).toBe(true)
})

test('a sheet that cannot be drawn is left out, and the next is printed', async () => {
  const { draw } = work()
  const report = await run(
    { items: itemsOf(['29-2072.00', '11-1011.00', '29-1141.00'], ['CA']) },
    {
      draw: (html) =>
        html.startsWith('11-1011.00') ? Promise.reject(new Error('gone')) : draw(html),
    },
  )
  expect([...disk.keys()]).toEqual(['29-2072.00 CA.pdf', '29-1141.00 CA.pdf'])
  expect(report.leftOut).toEqual([
    { code: '11-1011.00', area: 'CA', row: null, why: 'not-drawn', detail: '' },
  ])
  expect(addsUp(report)).toBe(true)
})

test('two files are under way, no further one, and they are written in order', async () => {
  const course: string[] = []
  const { draw, write } = work()
  let finishFirst = (): void => undefined
  const batch = run(
    { items: itemsOf(['29-2072.00', '11-1011.00', '29-1141.00'], ['CA']) },
    {
      draw: async (html) => {
        course.push(`draw ${html}`)
        if (html.startsWith('29-2072')) {
          await new Promise<void>((resolve) => {
            finishFirst = resolve
          })
        }
        return draw(html)
      },
      write: (name, pdf) => {
        course.push(`write ${pdf.toString()}`)
        return write(name, pdf)
      },
    },
  )
  const under = ['draw 29-2072.00 CA', 'draw 11-1011.00 CA']
  await vi.waitFor(() => expect(course).toEqual(under))
  await new Promise((resolve) => setImmediate(resolve))
  expect(course).toEqual(under)
  finishFirst()
  await batch
  expect(course.filter((step) => step.startsWith('write'))).toEqual([
    'write 29-2072.00 CA',
    'write 11-1011.00 CA',
    'write 29-1141.00 CA',
  ])
})

test('a failure to read is told, not left out', async () => {
  const { profileOf } = work()
  await expect(
    run(
      { items: itemsOf(['29-2072.00', '11-1011.00'], ['CA']) },
      {
        profileOf: (code, area) =>
          code === '11-1011.00'
            ? Promise.reject(new WaymarkError('store-damaged'))
            : profileOf(code, area),
      },
    ),
  ).rejects.toThrow('store-damaged')
  expect(disk.size).toBe(1)
})

test('a full disk ends the batch, and keeps what stands', async () => {
  const { write } = work()
  const report = await run(
    { items: itemsOf(codes.slice(0, 9), ['CA']) },
    {
      write: (name, pdf) => {
        if (disk.size === 4) throw new WaymarkError('disk', name)
        return write(name, pdf)
      },
    },
  )
  expect(disk.size).toBe(4)
  expect(report).toMatchObject({ asked: 9, printed: 4, notReached: 5, files: 4, ended: 'disk' })
})

test('another failure is not taken for a full disk', async () => {
  await expect(
    run(
      { items: itemsOf(['29-2072.00'], ['CA']) },
      {
        write: () => {
          throw new Error('no')
        },
      },
    ),
  ).rejects.toThrow('no')
})

test.each([false, true])('a stop keeps whole files only (joined: %s)', async (joined) => {
  const { profileOf } = work()
  let asked = 0
  const report = await run(
    { items: itemsOf(codes.slice(0, 3 * MOST_IN_FILE), ['US']), joined },
    {
      profileOf: (code, area) => {
        asked += 1
        if (asked === 150) stop.abort()
        return profileOf(code, area)
      },
    },
  )
  const kept = [...disk.values()].flatMap((file) => file.split('\n')).length
  expect(report).toMatchObject({ ended: 'stopped', printed: kept, files: disk.size })
  // The one that was asked for last was only being made ready.
  expect(kept).toBe(joined ? MOST_IN_FILE : 149)
  expect(addsUp(report)).toBe(true)
})

test('one file holds all in order; more than fit in a page of Chromium make several', async () => {
  const few = await run({ items: itemsOf(codes.slice(0, MOST_IN_FILE), ['US']), joined: true })
  expect(few).toMatchObject({ files: 1, printed: MOST_IN_FILE, names: ['all.pdf'] })

  const many = await run({ items: itemsOf(codes.slice(0, 250), ['US']), joined: true })
  expect(many.names).toEqual(['all 1.pdf', 'all 2.pdf', 'all 3.pdf'])
  const order = many.names.flatMap((name) => disk.get(name)?.split('\n') ?? [])
  expect(order).toEqual(codes.slice(0, 250).map((code) => `${code} US`))
})

test('no transcript is printed of an occupation without one', async () => {
  const report = await run({ items: itemsOf(['29-2072.00'], ['CA']), kind: 'transcript' })
  expect(report).toMatchObject({ printed: 0, files: 0, ended: 'finished' })
  expect(report.leftOut.map(({ why }) => why)).toEqual(['no-transcript'])
})

test('progress is told at most ten times a second, and its end always', async () => {
  let time = 0
  await run(
    { items: itemsOf(codes.slice(0, 200), ['US']) },
    { now: () => (time += 10), profileOf: async () => getProfile(store, '29-2072.00', 'US') },
  )
  expect(told.length).toBeGreaterThan(10)
  expect(told.length).toBeLessThan(25)
  expect(told.map(({ done }) => done)).toEqual(
    told.map(({ done }) => done).toSorted((a, b) => a - b),
  )
  expect(told.at(-1)).toEqual({ done: 200, of: 200 })
})

test('a report of thousands of wrong rows stays short and still adds up', async () => {
  const items = Array.from({ length: 3_000 }, (_, row) => ({ code: 'x', area: 'CA', row }))
  const report = await run({ items })
  expect(report.leftOut).toHaveLength(MOST_REPORTED)
  expect(report.leftOutTotal).toBe(3_000)
  expect(addsUp(report)).toBe(true)
})
