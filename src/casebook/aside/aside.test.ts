import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readKeyFile } from '../keys/key-file.ts'
import { openWithPassphrase } from '../keys/keyring.ts'
import { placesIn } from '../places.ts'
import { newTestCasebook, PASSPHRASE, someClient, someNote } from '../testing/casebooks.ts'
import type { TestCasebook } from '../testing/casebooks.ts'
import { aside, withKeyAside } from './aside.ts'
import type { KeyAside } from './aside.ts'

let made: TestCasebook
let client: string
let note: string
beforeEach(async () => {
  made = await newTestCasebook()
  client = made.casebook.clients.add(someClient()).id
  // Several megabytes, which are copied in as many pieces.
  for (let n = 0; n < 100; n += 1) {
    const sections = [{ heading: 'Reason', text: `${n} `.repeat(10_000) }]
    note = made.casebook.notes.start(client, someNote({ sections })).id
  }
})
afterEach(() => made.remove())

const names = (): string[] => readdirSync(made.folder).filter((name) => name.includes('copy'))

async function copying(): Promise<void> {
  while (names().length === 0) await nextTurn()
}

/** How often the casebook answered and saved while `work` ran. */
async function savesDuring(work: Promise<unknown>): Promise<number> {
  let saves = 0
  for (;;) {
    if (await Promise.race([work.then(() => true), nextTurn(false)])) return saves
    const { revision } = made.casebook.notes.get(note)
    made.casebook.notes.save(note, revision, someNote({ subject: `Saved ${(saves += 1)}` }))
  }
}

test.each([
  ['a backup', () => made.casebook.backups.make()],
  ['a check', () => made.casebook.check()],
])('the casebook answers and saves while %s is made', async (_what, work) => {
  // One of these would already mean that it had not held up the rest until it was done.
  expect(await savesDuring(work())).toBeGreaterThan(20)
  expect(names()).toEqual([])
  expect(await made.casebook.check()).toMatchObject({ integrity: 'ok', searchIndex: 'ok' })
})

test('a preview compares with the casebook of that moment, which goes on', async () => {
  const { file } = await made.casebook.backups.make()
  const preview = made.casebook.backups.preview(file)
  expect(await savesDuring(preview)).toBeGreaterThan(5)
  expect(await preview).toMatchObject({ clients: { same: 1 }, notes: { onlyInBackup: 0 } })
})

test('a backup holds all that was saved before it, and nothing after', async () => {
  const { backups, notes } = made.casebook
  const backup = backups.make()
  await copying()
  for (let n = 0; n < 500; n += 1) notes.start(client, someNote())
  const { file } = await backup
  expect(await backups.preview(file)).toMatchObject({
    notes: { same: 100, onlyHere: 500, newerHere: 0, onlyInBackup: 0 },
  })
})

test('several at once take turns, and what was put off is folded in afterwards', async () => {
  const { backups, notes } = made.casebook
  const all = Promise.all([backups.make(), made.casebook.check(), backups.make()])
  for (let n = 0; n < 500; n += 1) notes.start(client, someNote())
  const [, check] = await all
  expect(check).toMatchObject({ integrity: 'ok' })
  expect(backups.list()).toHaveLength(2)
  made.casebook.lock()
  expect(readdirSync(made.folder).filter((name) => name.endsWith('-wal'))).toEqual([])
})

test('a lock before the copy stands ends the backup; one after it does not', async () => {
  const { casebook } = made
  const early = casebook.backups.make()
  casebook.lock()
  await expect(early).rejects.toMatchObject({ kind: 'casebook-locked' })
  expect(names()).toEqual([])
  const again = await made.unlock()
  const late = await again.backups.makeDue(undefined, () => again.lock())
  expect(again.isLocked).toBe(true)
  expect(late).toMatchObject([{ reason: 'day' }])
})

test('a lock in the middle of the copy closes the file at once, and the next unlocking gets it', async () => {
  const { casebook } = made
  const ended = casebook.backups.make().then(
    () => 'made',
    (error: { readonly kind: string }) => error.kind,
  )
  await copying()
  casebook.lock()
  const again = await made.unlock()
  expect(await ended).toBe('casebook-locked')
  expect(await again.check()).toMatchObject({ integrity: 'ok', notes: 100 })
  again.lock()
})

test('the key of the thread is zeroed when its work ends, also when that fails', async () => {
  const places = placesIn(made.folder)
  const dataKey = await openWithPassphrase(readKeyFile(places.keys), made.owner, PASSPHRASE)
  const kept: KeyAside[] = []
  const file = join(made.folder, 'absent.db')
  const work = withKeyAside(dataKey, (key) => {
    kept.push(key)
    expect([...key]).toEqual([...dataKey])
    return aside('verify', { file }, key)
  })
  await expect(work).rejects.toMatchObject({ kind: 'disk' })
  expect(kept.map((key) => key.every((byte) => byte === 0))).toEqual([true])
  expect(dataKey.every((byte) => byte === 0)).toBe(false)
})

test('what a killed program left half made is removed after an hour, and nothing else', async () => {
  const { backups } = placesIn(made.folder)
  mkdirSync(backups)
  const left = [
    join(made.folder, 'casebook.copy-1.db'),
    join(backups, 'casebook-0a1b2c3d-20261122T150000000Z-day.db.part'),
  ]
  const other = [join(made.folder, 'casebook.copy-2.db'), join(backups, 'notes.part')]
  for (const file of [...left, ...other]) writeFileSync(file, 'half')
  const longAgo = new Date(Date.now() - 2 * 60 * 60_000)
  for (const file of [...left, join(backups, 'notes.part')]) utimesSync(file, longAgo, longAgo)
  await made.casebook.backups.make()
  const there = [...readdirSync(made.folder), ...readdirSync(backups)]
  expect(there).toEqual(expect.arrayContaining(['casebook.copy-2.db', 'notes.part']))
  expect(there).not.toContain('casebook.copy-1.db')
  expect(there.filter((name) => name.endsWith('.db.part'))).toEqual([])
})
