import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientFields, NoteContent } from '../../shared/domain/casebook.ts'
import { blankContent } from '../../shared/domain/note-content.ts'
import { createCasebook, unlockCasebook } from '../casebook.ts'
import type { Casebook } from '../casebook.ts'

export const PASSPHRASE = 'four words of a song'
/** The least that scrypt may cost: a test opens many casebooks. */
export const COST = 14

/** A clock that stands still until it is moved. */
export interface TestClock {
  (): Date
  forward(ms: number): void
}

export function clockAt(start: string): TestClock {
  let now = Date.parse(start)
  const clock = (): Date => new Date(now)
  return Object.assign(clock, {
    forward: (ms: number) => {
      now += ms
    },
  })
}

export interface TestCasebook {
  readonly folder: string
  readonly casebook: Casebook
  readonly recoveryCode: string
  readonly clock: TestClock
  readonly owner: string
  /** Unlocks it again with the owner's passphrase. */
  unlock(): Promise<Casebook>
  /** Locks the first session and removes every file. */
  remove(): void
}

/** A casebook in a folder of its own, unlocked by its owner on 22 November 2026. */
export async function newTestCasebook(): Promise<TestCasebook> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-casebook-'))
  const clock = clockAt('2026-11-22T15:00:00.000Z')
  const options = { clock, cost: COST }
  const person = { name: 'Ana Owner', passphrase: PASSPHRASE }
  const { casebook, recoveryCode } = await createCasebook(folder, person, options)
  const owner = casebook.people.me.id
  return {
    folder,
    casebook,
    recoveryCode,
    clock,
    owner,
    unlock: () =>
      unlockCasebook(folder, { by: 'passphrase', person: owner, passphrase: PASSPHRASE }, options),
    remove: () => {
      casebook.lock()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const someClient = (change: Partial<ClientFields> = {}): ClientFields => ({
  code: 'C-100',
  displayName: 'Robin',
  contact: '',
  programs: ['WIOA Adult'],
  status: 'active',
  tags: [],
  goal: '',
  ...change,
})

export const someNote = (change: Partial<NoteContent> = {}): NoteContent => ({
  ...blankContent(
    { date: '2026-11-22', start: '09:30', zone: 'America/Chicago' },
    { name: 'Session', headings: ['Reason', 'Next step'] },
  ),
  subject: 'First visit',
  ...change,
})
