import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newTestCasebook, someClient, someNote } from '../casebook/testing/casebooks.ts'
import type { TestCasebook } from '../casebook/testing/casebooks.ts'
import { WaymarkError } from '../shared/failure.ts'
import { newFolderIn, writeRecords } from './record-folder.ts'
import type { RecordWork } from './record-folder.ts'

let made: TestCasebook
let written: string[]
let stop: AbortController
beforeEach(async () => {
  made = await newTestCasebook()
  const { clients, notes } = made.casebook
  for (const code of ['A-1', 'B-2', 'C-3']) {
    const { id } = clients.add(someClient({ code }))
    notes.start(id, someNote())
    clients.setArchived(id, 1, code === 'B-2')
  }
  written = []
  stop = new AbortController()
})
afterEach(() => made.remove())

const work = (change: Partial<RecordWork> = {}): RecordWork => ({
  records: made.casebook.out.records('pdf'),
  draw: ({ client, notes }) => Promise.resolve(Buffer.from(`${client.code} ${notes.length}`)),
  write: (_record, pdf) => {
    written.push(pdf.toString())
    return Promise.resolve()
  },
  isLocked: () => made.casebook.isLocked,
  onDone: () => undefined,
  signal: stop.signal,
  ...change,
})

test('every client becomes a file, archived ones too, and the log has one entry', async () => {
  const done: number[] = []
  expect(await writeRecords(work({ onDone: (count) => done.push(count) }))).toEqual({
    written: 3,
    notDrawn: [],
    ended: 'finished',
  })
  expect(written).toEqual(['A-1 1', 'B-2 1', 'C-3 1'])
  expect(done).toEqual([1, 2, 3])
  expect(made.casebook.audit.list(9)).toMatchObject([
    { action: 'export', subject: null, detail: 'pdf' },
  ])
})

test('one that cannot be drawn costs no other, and is named', async () => {
  const draw: RecordWork['draw'] = ({ client }) =>
    client.code === 'B-2' ? Promise.reject(new Error('gone')) : Promise.resolve(Buffer.from(''))
  expect(await writeRecords(work({ draw }))).toEqual({
    written: 2,
    notDrawn: ['B-2'],
    ended: 'finished',
  })
})

test('a stop keeps what was written', async () => {
  const onDone = (): void => stop.abort()
  expect(await writeRecords(work({ onDone }))).toMatchObject({ written: 1, ended: 'stopped' })
})

test('nothing is written once the casebook is locked, though it was drawn', async () => {
  const draw: RecordWork['draw'] = ({ client }) => {
    if (client.code === 'B-2') made.casebook.lock()
    return Promise.resolve(Buffer.from(client.code))
  }
  expect(await writeRecords(work({ draw }))).toMatchObject({ written: 1, ended: 'locked' })
  expect(written).toEqual(['A-1'])
})

test('a lock between two ends it as well', async () => {
  const onDone = (): void => made.casebook.lock()
  expect(await writeRecords(work({ onDone }))).toMatchObject({ written: 1, ended: 'locked' })
})

test('a full disk ends it, and says how many stand', async () => {
  const write: RecordWork['write'] = ({ client }) =>
    client.code === 'C-3' ? Promise.reject(new WaymarkError('disk', 'x')) : Promise.resolve()
  expect(await writeRecords(work({ write }))).toMatchObject({ written: 2, ended: 'disk' })
})

test('a folder of its own is made each time, beside what has its name', () => {
  const parent = mkdtempSync(join(tmpdir(), 'waymark-folder-'))
  try {
    const name = 'casebook PDFs 2026-11-22'
    writeFileSync(join(parent, name), '')
    expect(newFolderIn(parent, name)).toBe(join(parent, `${name} (2)`))
    expect(newFolderIn(parent, name)).toBe(join(parent, `${name} (3)`))
    expect(readdirSync(parent)).toHaveLength(3)
    const gone = join(parent, 'gone')
    expect(() => newFolderIn(gone, name)).toThrow(expect.objectContaining({ kind: 'disk' }))
    expect(existsSync(gone)).toBe(false)
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
})
