import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unlockCasebook } from '../casebook/casebook.ts'
import { placesIn } from '../casebook/places.ts'
import { clockAt, COST, PASSPHRASE, someClient, someNote } from '../casebook/testing/casebooks.ts'
import type { TestClock } from '../casebook/testing/casebooks.ts'
import { WaymarkError } from '../shared/failure.ts'
import { createKeeper } from './casebook-session.ts'
import type { CasebookKeeper, KeeperParts } from './casebook-session.ts'

const MINUTE = 60_000

let folder: string
let clock: TestClock
let systemIdleMs: number
let told: string[]
let keeper: CasebookKeeper
let owner: string

function newKeeper(change: Partial<KeeperParts> = {}): CasebookKeeper {
  return createKeeper({
    folder,
    trialsOnly: true,
    keychainHere: () => false,
    lockAfterMs: () => 5 * MINUTE,
    systemIdleMs: () => systemIdleMs,
    backUpDue: (casebook) => void casebook.backups.makeDue(),
    onLock: (why) => told.push(why),
    onOpen: () => told.push('open'),
    clock,
    cost: COST,
    ...change,
  })
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-keeper-'))
  clock = clockAt('2026-11-22T15:00:00.000Z')
  systemIdleMs = 0
  told = []
  keeper = newKeeper()
  const { state } = await keeper.create({ name: 'Ana Owner', passphrase: PASSPHRASE })
  owner = state.me.id
})
afterEach(() => {
  keeper.lock('quit')
  rmSync(folder, { recursive: true, force: true })
})

const unlock = (passphrase = PASSPHRASE) =>
  keeper.unlock({ by: 'passphrase', person: owner, passphrase })
const backups = (): string[] =>
  existsSync(placesIn(folder).backups)
    ? readdirSync(placesIn(folder).backups).filter((name) => name.endsWith('.db'))
    : []

describe('idle', () => {
  test('locks to the minute when nobody asks for anything', () => {
    clock.forward(5 * MINUTE - 1)
    keeper.tick()
    expect(keeper.peek()).not.toBeNull()
    clock.forward(1)
    keeper.tick()
    expect(told).toEqual(['open', 'idle'])
    expect(() => keeper.use()).toThrow(expect.objectContaining({ kind: 'casebook-locked' }))
    expect(keeper.state()).toMatchObject({ status: 'locked', why: 'idle', trialsOnly: true })
  })

  test('requests and input put it off; looking at the state does not', () => {
    clock.forward(4 * MINUTE)
    keeper.use()
    clock.forward(4 * MINUTE)
    keeper.touch()
    clock.forward(4 * MINUTE)
    keeper.tick()
    expect(keeper.state().status).toBe('open')
    clock.forward(MINUTE)
    keeper.tick()
    expect(keeper.state().status).toBe('locked')
  })

  test('a page that goes on asking does not keep it open once nobody touches the computer', () => {
    for (let minute = 1; minute <= 5; minute += 1) {
      keeper.tick()
      expect(keeper.peek()).not.toBeNull()
      clock.forward(MINUTE)
      systemIdleMs += MINUTE
      keeper.use()
    }
    keeper.tick()
    expect(keeper.state()).toMatchObject({ status: 'locked', why: 'idle' })
  })

  test('a system that does not see its user does not lock out who is at the window', () => {
    systemIdleMs = 60 * MINUTE
    for (let minute = 1; minute <= 10; minute += 1) {
      clock.forward(MINUTE)
      keeper.touch()
      keeper.tick()
    }
    expect(keeper.state().status).toBe('open')
  })

  test('work in another program does not keep it open', () => {
    clock.forward(5 * MINUTE)
    systemIdleMs = 0
    keeper.tick()
    expect(keeper.state()).toMatchObject({ status: 'locked', why: 'idle' })
  })

  test('the limit is read anew each time', async () => {
    let limit = 10 * MINUTE
    const other = newKeeper({ lockAfterMs: () => limit })
    keeper.lock('asked')
    await other.unlock({ by: 'passphrase', person: owner, passphrase: PASSPHRASE })
    clock.forward(6 * MINUTE)
    other.tick()
    expect(other.peek()).not.toBeNull()
    limit = 2 * MINUTE
    other.tick()
    expect(other.peek()).toBeNull()
  })
})

describe('locking', () => {
  test('closes the file for good: what was handed out before is dead, and others can open it', async () => {
    const casebook = keeper.use()
    const { id } = casebook.clients.add(someClient())
    keeper.lock('asked')
    expect(casebook.isLocked).toBe(true)
    expect(() => casebook.clients.get(id)).toThrow(
      expect.objectContaining({ kind: 'casebook-locked' }),
    )
    const by = { by: 'passphrase', person: owner, passphrase: PASSPHRASE } as const
    const other = await unlockCasebook(folder, by, { clock, cost: COST })
    expect(other.clients.list()).toHaveLength(1)
    other.lock()
  })

  test('is said once', () => {
    keeper.lock('screen')
    keeper.lock('sleep')
    expect(told).toEqual(['open', 'screen'])
    expect(keeper.state()).toMatchObject({ why: 'screen' })
  })

  test('is said before the backup that it waits for', async () => {
    const order: string[] = []
    const other = newKeeper({
      backUpDue: () => order.push(`backup while ${other.state().status}`),
      onLock: () => order.push(`told while ${other.state().status}`),
    })
    keeper.lock('asked')
    await other.unlock({ by: 'passphrase', person: owner, passphrase: PASSPHRASE })
    other.lock('idle')
    expect(order).toEqual(['told while locked', 'backup while locked'])
  })

  test('overtakes an unlocking that is under way', async () => {
    keeper.lock('asked')
    const unlocking = unlock()
    keeper.lock('sleep')
    await expect(unlocking).rejects.toMatchObject({ kind: 'casebook-locked' })
    expect(keeper.state().status).toBe('locked')
    await expect(unlock()).resolves.toMatchObject({ status: 'open' })
  })
})

describe('unlocking', () => {
  test('with a wrong passphrase leaves it locked and counts the try', async () => {
    keeper.lock('asked')
    for (const _ of [1, 2, 3]) {
      await expect(unlock('not the words')).rejects.toMatchObject({ kind: 'wrong-passphrase' })
    }
    await expect(unlock()).rejects.toMatchObject({ kind: 'unlock-wait' })
    expect(keeper.state()).toMatchObject({ status: 'locked', people: [{ waitMs: 5000 }] })
    clock.forward(5000)
    await expect(unlock()).resolves.toMatchObject({ status: 'open', me: { id: owner } })
  })

  test('while it is open locks it first', async () => {
    const before = keeper.use()
    await expect(unlock('not the words')).rejects.toMatchObject({ kind: 'wrong-passphrase' })
    expect(before.isLocked).toBe(true)
    expect(told).toEqual(['open', 'asked'])
    await unlock()
    await unlock()
    expect(told).toEqual(['open', 'asked', 'open', 'asked', 'open'])
  })

  test('twice at once ends open', async () => {
    keeper.lock('asked')
    await Promise.all([unlock(), unlock()])
    expect(keeper.use().clients.list()).toEqual([])
  })

  test('keys that cannot be read are told as a state', () => {
    keeper.lock('asked')
    writeFileSync(placesIn(folder).keys, '{')
    expect(keeper.state()).toMatchObject({
      status: 'unreadable',
      failure: { kind: 'casebook-keys-damaged' },
    })
  })

  test('an empty folder has none', () => {
    const none = newKeeper({ folder: join(folder, 'elsewhere') })
    expect(none.state()).toEqual({ status: 'absent', trialsOnly: true, keychainHere: false })
  })

  test('a role that changed is told at once', async () => {
    const { people } = keeper.use()
    await people.add('Ben Other', 'owner', 'another song of words')
    people.changeRole(owner, 'counselor')
    expect(keeper.state()).toMatchObject({ me: { id: owner, role: 'counselor' } })
  })
})

describe('backups', () => {
  test('follow use: one on the first lock of a day', async () => {
    keeper.lock('asked')
    expect(backups()).toHaveLength(1)
    await unlock()
    keeper.lock('idle')
    expect(backups()).toHaveLength(1)
    clock.forward(24 * 60 * MINUTE)
    await unlock()
    keeper.lock('quit')
    expect(backups()).toHaveLength(2)
  })

  test('do not hold up sleep or the lock of the screen; the next quiet minute makes up for it', async () => {
    keeper.lock('sleep')
    await unlock()
    keeper.lock('screen')
    expect(backups()).toEqual([])
    await unlock()
    clock.forward(MINUTE - 1)
    keeper.tick()
    expect(backups()).toEqual([])
    clock.forward(1)
    keeper.tick()
    expect(backups()).toHaveLength(1)
    expect(keeper.state().status).toBe('open')
  })

  test('that fail keep nothing open, and are told of afterwards', async () => {
    keeper.lock('sleep')
    let fail = true
    const other = newKeeper({
      backUpDue: () => {
        if (fail) throw new WaymarkError('disk-full')
      },
    })
    const by = { by: 'passphrase', person: owner, passphrase: PASSPHRASE } as const
    expect(await other.unlock(by)).toMatchObject({ backupFailure: null })
    const casebook = other.use()
    other.lock('asked')
    expect(casebook.isLocked).toBe(true)
    expect(await other.unlock(by)).toMatchObject({ backupFailure: { kind: 'disk-full' } })
    fail = false
    other.lock('asked')
    expect(await other.unlock(by)).toMatchObject({ backupFailure: null })
    other.lock('quit')
  })

  test('are put back with the keys of now; one that cannot be leaves the casebook as it was', async () => {
    const { clients, notes, backups: made } = keeper.use()
    const { id } = clients.add(someClient())
    const { file } = made.make()
    notes.start(id, someNote())
    const by = { by: 'passphrase', person: owner, passphrase: PASSPHRASE } as const
    await expect(
      keeper.restore(file, { ...by, passphrase: 'not the words' }),
    ).rejects.toMatchObject({ kind: 'wrong-passphrase' })
    expect(keeper.state().status).toBe('locked')
    await unlock()
    expect(keeper.use().find.timeLine(id, { limit: 5 }).notes).toHaveLength(1)
    await expect(keeper.restore(file, by)).resolves.toMatchObject({ status: 'open' })
    expect(keeper.use().find.timeLine(id, { limit: 5 }).notes).toEqual([])
  })
})
