import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newTestCasebook, someClient } from '../casebook/testing/casebooks.ts'
import type { TestCasebook } from '../casebook/testing/casebooks.ts'
import { createBackupPlaces } from './casebook-backups.ts'
import type { BackupPlaces } from './casebook-backups.ts'

let made: TestCasebook
let stick: string
let chosen: string | null
let places: BackupPlaces
beforeEach(async () => {
  made = await newTestCasebook()
  stick = mkdtempSync(join(tmpdir(), 'waymark-stick-'))
  chosen = stick
  places = createBackupPlaces(made.folder, {
    chooseFile: () => Promise.resolve(chosen),
    chooseFolder: () => Promise.resolve(chosen),
  })
})
afterEach(() => {
  made.remove()
  rmSync(stick, { recursive: true, force: true })
})

test('a backup goes to its own folder and to the one that was chosen, and no path is told', async () => {
  await places.chooseFolder(made.casebook)
  const list = await places.makeNow(made.casebook)
  expect(list.items.map(({ where, reason }) => [where, reason])).toEqual(
    expect.arrayContaining([
      ['own', 'hand'],
      ['folder', 'hand'],
    ]),
  )
  expect(list.folder).toMatchObject({ reachable: true })
  expect(JSON.stringify(list)).not.toContain(tmpdir())
  for (const { id } of list.items) expect(existsSync(places.fileOf(id))).toBe(true)
  // The same backup keeps its identifier while the program runs.
  expect(places.list(made.casebook)).toEqual(list)
})

test('a choice that is cancelled changes nothing; one that is cleared is forgotten', async () => {
  await places.chooseFolder(made.casebook)
  chosen = null
  expect((await places.chooseFolder(made.casebook)).folder).not.toBeNull()
  expect(await places.chooseFile()).toEqual({ done: false, why: 'cancelled' })
  expect(places.clearFolder(made.casebook).folder).toBeNull()
})

test('a stick that is not in is passed over, never made', async () => {
  await places.chooseFolder(made.casebook)
  rmSync(stick, { recursive: true })
  await places.makeDue(made.casebook)
  await expect(places.makeNow(made.casebook)).rejects.toMatchObject({
    kind: 'backup-folder-absent',
  })
  expect(existsSync(stick)).toBe(false)
  const list = places.list(made.casebook)
  expect(list.folder).toMatchObject({ reachable: false })
  expect(list.items.map(({ where }) => where)).toEqual(['own', 'own'])
})

test('both places get the backup of later work on the same day', async () => {
  await places.chooseFolder(made.casebook)
  await places.makeDue(made.casebook)
  made.casebook.clients.add(someClient())
  made.clock.forward(5 * 60 * 60_000)
  await places.makeDue(made.casebook)
  expect(places.list(made.casebook).items.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['own', 'folder']),
  )
  const newest = places.list(made.casebook).items.filter(({ at }) => at.includes('T20:'))
  expect(newest).toHaveLength(2)
})

test('the list is there while the casebook is locked, of every casebook in the folder', async () => {
  await places.makeNow(made.casebook)
  made.casebook.lock()
  expect(places.list(null).items).toHaveLength(1)
})

test('a file is a backup by its name, and tells who may open it', async () => {
  const { file } = await made.casebook.backups.make(stick)
  chosen = file
  const answer = await places.chooseFile()
  if (!answer.done) throw new Error('cancelled')
  expect(answer).toMatchObject({ backup: { where: 'file' }, people: [{ id: made.owner }] })
  expect(places.peopleOf(answer.backup.id)).toEqual(answer.people)
  chosen = join(stick, 'notes.db')
  writeFileSync(chosen, 'x')
  await expect(places.chooseFile()).rejects.toMatchObject({ kind: 'backup-unusable' })
})

test('on another computer the keys beside the backup tell who may open it', async () => {
  chosen = (await made.casebook.backups.make(stick)).file
  const folder = join(stick, 'new computer')
  mkdirSync(folder)
  const there = createBackupPlaces(folder, {
    chooseFile: () => Promise.resolve(chosen),
    chooseFolder: () => Promise.resolve(null),
  })
  expect(await there.chooseFile()).toMatchObject({ people: [{ id: made.owner }] })
})

test('an identifier of another run names nothing', () => {
  expect(() => places.fileOf('4f3b6f0c-3f0e-4f0b-8d38-1d0a8c3b1f10')).toThrow(
    expect.objectContaining({ kind: 'casebook-not-found' }),
  )
})
