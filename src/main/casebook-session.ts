import { failureOf, WaymarkError } from '../shared/failure.ts'
import type { Failure } from '../shared/failure.ts'
import type { CasebookNow, LockReason, OpenCasebook } from '../shared/domain/casebook-answers.ts'
import {
  casebookState,
  createCasebook,
  restoreCasebook,
  unlockCasebook,
} from '../casebook/casebook.ts'
import type { Casebook, Credentials } from '../casebook/casebook.ts'

/** How long nobody may have used the casebook before a backup that takes seconds may begin. */
const QUIET_MS = 60_000

export interface KeeperParts {
  /** Folder of the casebook; it need not exist. */
  readonly folder: string
  readonly trialsOnly: boolean
  /** Whether the system has a keychain that protects. */
  readonly keychainHere: () => boolean
  /** How long nobody may have used the casebook before it locks. */
  readonly lockAfterMs: () => number
  /** Since anyone touched the computer, as far as the system tells. */
  readonly systemIdleMs: () => number
  /** Makes the backup that is due, wherever backups go; `whenCopied` tells that it may be locked. */
  readonly backUpDue: (casebook: Casebook, whenCopied: () => void) => Promise<void>
  /** Called while the casebook is already closed to every request. */
  readonly onLock: (why: LockReason) => void
  readonly onOpen: () => void
  readonly clock?: () => Date
  /** log2 of scrypt's N for new passphrases. */
  readonly cost?: number
}

/** Holds the open casebook, the only one in the program, and closes it in time. */
export interface CasebookKeeper {
  state(): CasebookNow
  /**
   * The open casebook; asking for it counts as use.
   *
   * @throws WaymarkError `casebook-locked`
   */
  use(): Casebook
  /** The casebook when it is open, without counting as use. */
  peek(): Casebook | null
  /** Someone is at the window: a key, a pointer, or words that changed. */
  touch(): void
  create(owner: { readonly name: string; readonly passphrase: string }): Promise<{
    readonly recoveryCode: string
    readonly state: OpenCasebook
  }>
  unlock(credentials: Credentials): Promise<OpenCasebook>
  /** Puts the backup in `file` in the casebook's place. */
  restore(file: string, credentials: Credentials): Promise<OpenCasebook>
  /**
   * Refuses every request from now on, and answers when the file is closed and its key zeroed: at once
   * for the screen's lock and sleep, else when the backup that is due has its copy. May be called twice.
   */
  lock(why: LockReason): Promise<void>
  /** Answers when no backup by itself is under way any more. */
  backedUp(): Promise<void>
  /** To be called every few seconds: locks after idle, and backs up while it is quiet. */
  tick(): void
}

export function createKeeper(parts: KeeperParts): CasebookKeeper {
  const { folder, clock = () => new Date() } = parts
  const options = { clock, ...(parts.cost !== undefined && { cost: parts.cost }) }
  let held: Casebook | null = null
  let lastUse = 0
  let lastTouch = 0
  let lockedBy: LockReason = 'start'
  let backupFailure: Failure | null = null
  let backedUp = true
  /** The backup that is under way. Neither promise rejects. */
  let due: { readonly copied: Promise<unknown>; readonly done: Promise<void> } | null = null
  /** What was locked last, and when its file is closed. */
  let closing: Casebook | null = null
  let closed = Promise.resolve()
  /** Grows with each lock, so that an unlocking that was under way notices. */
  let locks = 0
  let opening: Promise<unknown> = Promise.resolve()

  const now = (): number => clock().getTime()
  /**
   * Since the last use. Requests alone do not count for longer than the limit, or a page that asks by
   * itself would keep it open; and a system that cannot see its user, as behind a virtual display, does
   * not lock out whoever this window sees.
   */
  const idleMs = (): number => {
    const unseen = Math.min(now() - lastTouch, parts.systemIdleMs())
    return Math.max(now() - lastUse, unseen)
  }
  const touch = (): void => {
    lastTouch = now()
    lastUse = lastTouch
  }

  const makeDue = async (casebook: Casebook, whenCopied: () => void): Promise<void> => {
    try {
      await parts.backUpDue(casebook, whenCopied)
      backupFailure = null
    } catch (error) {
      const failure = failureOf(error)
      // A full disk must not keep the casebook open; the next unlocking tells of it. A backup that a
      // lock ended is made up for by then.
      if (failure.kind !== 'casebook-locked') backupFailure = failure
    }
    due = null
    whenCopied()
  }

  /** Answers when the casebook may be closed. A backup that is under way serves. */
  const backUpDue = (casebook: Casebook): Promise<unknown> => {
    backedUp = true
    if (due) return due.copied
    const { promise: copied, resolve } = Promise.withResolvers<undefined>()
    const done = makeDue(casebook, () => resolve(undefined))
    due = { copied, done }
    return copied
  }

  const close = (casebook: Casebook): void => {
    try {
      casebook.lock()
    } catch {
      // The key is gone either way, and what was saved is on the disk.
    }
  }

  const lock = (why: LockReason): Promise<void> => {
    locks += 1
    // A computer that goes to sleep does not wait; what is due then follows the next unlocking.
    const waits = why !== 'screen' && why !== 'sleep'
    if (held) {
      closing = held
      held = null
      lockedBy = why
      parts.onLock(why)
      const leaving = closing
      if (waits) closed = backUpDue(leaving).then(() => close(leaving))
    }
    if (closing && !waits) close(closing)
    return closed
  }

  const openState = (casebook: Casebook): OpenCasebook => {
    const { me } = casebook.people
    // A role may have changed since the unlocking.
    const { keychain, ...current } = casebook.people.list().find(({ id }) => id === me.id) ?? {
      ...me,
      keychain: false,
    }
    return { ...always(), status: 'open', me: current, keychain, backupFailure }
  }
  const always = () => ({ trialsOnly: parts.trialsOnly, keychainHere: parts.keychainHere() })

  const state = (): CasebookNow => {
    if (held) return openState(held)
    try {
      const { exists, people, recoveryWaitMs } = casebookState(folder, clock)
      return exists
        ? { ...always(), status: 'locked', why: lockedBy, people, recoveryWaitMs }
        : { ...always(), status: 'absent' }
    } catch (error) {
      return { ...always(), status: 'unreadable', failure: failureOf(error) }
    }
  }

  /** One opening at a time; one that a lock overtook ends locked. */
  const open = <T extends { readonly casebook: Casebook }>(make: () => Promise<T>): Promise<T> => {
    const before = locks
    const next = opening.then(async () => {
      await closed
      const made = await make()
      if (locks !== before) {
        made.casebook.lock()
        throw new WaymarkError('casebook-locked')
      }
      held = made.casebook
      touch()
      backedUp = false
      parts.onOpen()
      return made
    })
    opening = next.catch(() => undefined)
    return next
  }

  return {
    state,
    use: () => {
      if (!held) throw new WaymarkError('casebook-locked')
      lastUse = now()
      return held
    },
    peek: () => held,
    touch,
    create: async (owner) => {
      const { casebook, recoveryCode } = await open(() => createCasebook(folder, owner, options))
      return { recoveryCode, state: openState(casebook) }
    },
    unlock: async (credentials) => {
      const { casebook } = await open(async () => {
        await lockForAnother()
        return { casebook: await unlockCasebook(folder, credentials, options) }
      })
      return openState(casebook)
    },
    restore: async (file, credentials) => {
      const { casebook } = await open(async () => {
        await lockForAnother()
        return { casebook: await restoreCasebook(folder, file, credentials, options) }
      })
      return openState(casebook)
    },
    lock,
    backedUp: () => due?.done ?? Promise.resolve(),
    tick: () => {
      if (!held) return
      const idle = idleMs()
      if (idle >= parts.lockAfterMs()) void lock('idle')
      else if (!backedUp && idle >= QUIET_MS) void backUpDue(held)
    },
  }

  /** Closes it for whoever unlocks next, which is no reason for that unlocking to end locked. */
  async function lockForAnother(): Promise<void> {
    if (!held) return
    const closing = lock('asked')
    locks -= 1
    await closing
  }
}
