import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unlockCasebook } from '../casebook/casebook.ts'
import type { Casebook } from '../casebook/casebook.ts'
import { placesIn } from '../casebook/places.ts'
import { clockAt, COST, PASSPHRASE, someClient, someNote } from '../casebook/testing/casebooks.ts'
import type { TestClock } from '../casebook/testing/casebooks.ts'
import type { LockReason } from '../shared/domain/casebook-answers.ts'
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
    backUpDue: async (casebook, whenCopied) => {
      await casebook.backups.makeDue(undefined, whenCopied)
    },
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
afterEach(async () => {
  await keeper.lock('quit')
  await keeper.backedUp()
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
    await keeper.lock('asked')
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
    await keeper.lock('asked')
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
    void keeper.lock('screen')
    void keeper.lock('sleep')
    expect(told).toEqual(['open', 'screen'])
    expect(keeper.state()).toMatchObject({ why: 'screen' })
  })

  test('is said before the backup that it waits for', async () => {
    const order: string[] = []
    const other = newKeeper({
      backUpDue: () => {
        order.push(`backup while ${other.state().status}`)
        return Promise.resolve()
      },
      onLock: () => order.push(`told while ${other.state().status}`),
    })
    await keeper.lock('asked')
    await other.unlock({ by: 'passphrase', person: owner, passphrase: PASSPHRASE })
    await other.lock('idle')
    expect(order).toEqual(['told while locked', 'backup while locked'])
  })

  test('overtakes an unlocking that is under way', async () => {
    await keeper.lock('asked')
    const unlocking = unlock()
    void keeper.lock('sleep')
    await expect(unlocking).rejects.toMatchObject({ kind: 'casebook-locked' })
    expect(keeper.state().status).toBe('locked')
    await expect(unlock()).resolves.toMatchObject({ status: 'open' })
  })
})

describe('unlocking', () => {
  test('with a wrong passphrase leaves it locked and counts the try', async () => {
    await keeper.lock('asked')
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
    await keeper.lock('asked')
    await Promise.all([unlock(), unlock()])
    expect(keeper.use().clients.list()).toEqual([])
  })

  test('keys that cannot be read are told as a state', async () => {
    await keeper.lock('asked')
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
    const lockAndWait = async (why: LockReason): Promise<void> => {
      await keeper.lock(why)
      await keeper.backedUp()
    }
    await lockAndWait('asked')
    expect(backups()).toHaveLength(1)
    await unlock()
    await lockAndWait('idle')
    expect(backups()).toHaveLength(1)
    clock.forward(24 * 60 * MINUTE)
    await unlock()
    await lockAndWait('quit')
    expect(backups()).toHaveLength(2)
  })

  test('do not hold up sleep or the lock of the screen; the next quiet minute makes up for it', async () => {
    void keeper.lock('sleep')
    await unlock()
    void keeper.lock('screen')
    expect(backups()).toEqual([])
    await unlock()
    clock.forward(MINUTE - 1)
    keeper.tick()
    expect(backups()).toEqual([])
    clock.forward(1)
    keeper.tick()
    await keeper.backedUp()
    expect(backups()).toHaveLength(1)
    expect(keeper.state().status).toBe('open')
  })

  test('that fail keep nothing open, and are told of afterwards', async () => {
    void keeper.lock('sleep')
    let fail = true
    const other = newKeeper({
      backUpDue: () => (fail ? Promise.reject(new WaymarkError('disk-full')) : Promise.resolve()),
    })
    const by = { by: 'passphrase', person: owner, passphrase: PASSPHRASE } as const
    expect(await other.unlock(by)).toMatchObject({ backupFailure: null })
    const casebook = other.use()
    await other.lock('asked')
    expect(casebook.isLocked).toBe(true)
    expect(await other.unlock(by)).toMatchObject({ backupFailure: { kind: 'disk-full' } })
    fail = false
    await other.lock('asked')
    expect(await other.unlock(by)).toMatchObject({ backupFailure: null })
    await other.lock('quit')
  })

  /** A keeper whose backup goes on as the test says. */
  async function keeperInSteps() {
    const steps = { copied: (): void => undefined, ended: Promise.withResolvers<undefined>() }
    const made: Casebook[] = []
    await keeper.lock('sleep')
    const other = newKeeper({
      backUpDue: (casebook, whenCopied) => {
        made.push(casebook)
        steps.copied = whenCopied
        return steps.ended.promise.then(() => undefined)
      },
    })
    const by = { by: 'passphrase', person: owner, passphrase: PASSPHRASE } as const
    await other.unlock(by)
    return { other, steps, made, again: () => other.unlock(by) }
  }

  test('let go of the casebook once they have a copy; a failure after that is told', async () => {
    const { other, steps, made, again } = await keeperInSteps()
    const casebook = other.use()
    const locked = other.lock('asked')
    const unlocked = again()
    expect([other.state().status, casebook.isLocked]).toEqual(['locked', false])
    steps.copied()
    await locked
    expect(casebook.isLocked).toBe(true)
    expect(await unlocked).toMatchObject({ status: 'open', backupFailure: null })
    // The one that is under way serves for this lock too.
    await other.lock('idle')
    expect(made).toHaveLength(1)
    steps.ended.reject(new WaymarkError('disk-full'))
    await other.backedUp()
    expect(await again()).toMatchObject({ backupFailure: { kind: 'disk-full' } })
    await other.lock('sleep')
  })

  test('do not keep a casebook open that has to close at once', async () => {
    const { other } = await keeperInSteps()
    const casebook = other.use()
    void other.lock('idle')
    expect(casebook.isLocked).toBe(false)
    void other.lock('screen')
    expect(casebook.isLocked).toBe(true)
  })

  test('are put back with the keys of now; one that cannot be leaves the casebook as it was', async () => {
    const { clients, notes, backups: made } = keeper.use()
    const { id } = clients.add(someClient())
    const { file } = await made.make()
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
