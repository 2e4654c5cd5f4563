import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MOST_ENTRIES } from '../shared/domain/office.ts'
import type { DrawerEntry } from '../shared/domain/office.ts'
import { openDrawer } from './drawer.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-drawer-'))
  file = join(folder, 'office', 'drawer.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const entry = (id: number, change: Partial<DrawerEntry> = {}): DrawerEntry => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  kind: 'training-provider',
  appliesTo: '29-2072.00',
  place: 'CA',
  name: `City College ${id}`,
  phone: '',
  address: '1 Main St\nRoom 2',
  web: 'https://college.example/',
  note: '',
  expiresOn: null,
  ...change,
})

test('what is put in is read back by another start, and removed by its id', () => {
  const drawer = openDrawer(file)
  expect(drawer.read()).toEqual({ entries: [], setAside: [] })
  drawer.put([entry(1), entry(2)])
  drawer.put([entry(1, { phone: '555 0100' })])
  expect(openDrawer(file).read().entries).toEqual([entry(1, { phone: '555 0100' }), entry(2)])
  openDrawer(file).remove(entry(1).id)
  // The first one sees what the other wrote.
  expect(drawer.read().entries).toEqual([entry(2)])
  expect(() => drawer.remove(entry(1).id)).toThrow(
    expect.objectContaining({ kind: 'drawer-entry-gone' }),
  )
  expect(readdirSync(join(folder, 'office'))).toEqual(['drawer.json'])
})

test('it takes 5,000 entries and no more', () => {
  const drawer = openDrawer(file)
  drawer.put(Array.from({ length: MOST_ENTRIES }, (_, index) => entry(index)))
  expect(openDrawer(file).read().entries).toHaveLength(MOST_ENTRIES)
  expect(() => drawer.put([entry(MOST_ENTRIES)])).toThrow(
    expect.objectContaining({ kind: 'drawer-full' }),
  )
  drawer.put([entry(7, { name: 'Another name' })])
  expect(drawer.read().entries).toHaveLength(MOST_ENTRIES)
})

describe('a damaged file', () => {
  test.each(['', '{"version":1,"entr', '\0\0\0', 'null', '[]', '{"entries":[]}', '{"version":1}'])(
    'of %j is kept aside as it was, and said until it is dismissed',
    (text) => {
      openDrawer(file).put([entry(1)])
      writeFileSync(file, text)
      const drawer = openDrawer(file)
      const { entries, setAside } = drawer.read()
      expect(entries).toEqual([])
      const [aside] = setAside
      expect(aside).toMatchObject({ kept: 0 })
      expect(readFileSync(join(folder, 'office', aside?.fileName ?? ''), 'utf8')).toBe(text)

      drawer.put([entry(2)])
      expect(openDrawer(file).read()).toEqual({ entries: [entry(2)], setAside })
      drawer.dismissSetAside()
      expect(openDrawer(file).read()).toEqual({ entries: [entry(2)], setAside: [] })
      expect(readdirSync(join(folder, 'office'))).toHaveLength(2)
    },
  )

  test('loses only the entries that cannot be read', () => {
    openDrawer(file).put([entry(1), entry(2), entry(3)])
    const damaged = readFileSync(file, 'utf8').replace('City College 2', 'City\\u0000College')
    writeFileSync(file, damaged)
    const { entries, setAside } = openDrawer(file).read()
    expect(entries).toEqual([entry(1), entry(3)])
    expect(setAside).toMatchObject([{ kept: 2 }])
    expect(readFileSync(join(folder, 'office', setAside[0]?.fileName ?? ''), 'utf8')).toBe(damaged)
  })

  test('never takes the place of one that was kept before', () => {
    openDrawer(file).put([entry(1)])
    for (const text of ['one', 'two', 'three']) {
      writeFileSync(file, text)
      openDrawer(file).read()
    }
    const kept = readdirSync(join(folder, 'office')).filter((name) => name.includes('damaged'))
    expect(
      kept.map((name) => readFileSync(join(folder, 'office', name), 'utf8')).toSorted(),
    ).toEqual(['one', 'three', 'two'])
    expect(openDrawer(file).read().setAside).toHaveLength(1)
  })
})

test('a file of a newer version is left alone', () => {
  openDrawer(file).put([entry(1)])
  const newer = readFileSync(file, 'utf8').replace('"version": 1', '"version": 2')
  writeFileSync(file, newer)
  const drawer = openDrawer(file)
  const refused = expect.objectContaining({ kind: 'office-newer' })
  expect(() => drawer.read()).toThrow(refused)
  expect(() => drawer.put([entry(2)])).toThrow(refused)
  expect(readFileSync(file, 'utf8')).toBe(newer)
})

test('a folder that cannot be written is told as a disk failure, and nothing is lost', () => {
  const drawer = openDrawer(file)
  drawer.put([entry(1)])
  rmSync(join(folder, 'office'), { recursive: true })
  writeFileSync(join(folder, 'office'), 'a file')
  expect(() => drawer.put([entry(2)])).toThrow(
    expect.objectContaining({ kind: expect.stringMatching(/^(disk|office-unreadable)$/) }),
  )
  expect(readFileSync(join(folder, 'office'), 'utf8')).toBe('a file')
})
