import { existsSync, renameSync } from 'node:fs'
import { randomBytes, randomUUID } from 'node:crypto'
import { newPassphrase, personName } from '../shared/domain/casebook.ts'
import type { Person } from '../shared/domain/casebook.ts'
import type { CasebookState } from '../shared/domain/casebook-views.ts'
import { WaymarkError } from '../shared/failure.ts'
import { enter } from './audit.ts'
import { stampOf } from './backup/names.ts'
import { toldByKind } from './failures.ts'
import { clearTries, countTry, waitOf } from './keys/attempts.ts'
import { readKeyFile, writeKeyFile } from './keys/key-file.ts'
import type { KeyFile } from './keys/key-file.ts'
import {
  newKeys,
  openWithKeychain,
  openWithPassphrase,
  openWithRecoveryCode,
  personKeysOf,
  personOf,
  withPassphrase,
  wrapForPassphrase,
} from './keys/keyring.ts'
import type { Keychain } from './keys/keyring.ts'
import { USUAL_COST } from './keys/passphrase.ts'
import { readRecoveryCode } from './keys/recovery-code.ts'
import { KEY_BYTES } from './keys/wrap.ts'
import { closeSession, createFile, makeFolder, openSession } from './open.ts'
import { checked } from './parse.ts'
import { placesIn } from './places.ts'
import type { Places } from './places.ts'
import { change } from './session.ts'
import type { Session } from './session.ts'

export interface Options {
  readonly clock?: () => Date
  /** log2 of scrypt's N for new passphrases, 14 to 20. */
  readonly cost?: number
}

/** One way to open the casebook. `person` is an identifier from {@link stateOf}. */
export type Credentials =
  | { readonly by: 'passphrase'; readonly person: string; readonly passphrase: string }
  | {
      readonly by: 'keychain'
      readonly person: string
      readonly keychain: Pick<Keychain, 'reveal'>
    }
  /** Gives the person a new passphrase as well. */
  | {
      readonly by: 'recovery-code'
      readonly person: string
      readonly code: string
      readonly newPassphrase: string
    }

const RECOVERY = 'recovery'

/**
 * What can be told about a folder while the casebook is locked.
 *
 * @throws WaymarkError `casebook-keys-damaged` or `casebook-newer`
 */
export function stateOf(folder: string, clock: () => Date): CasebookState {
  const places = placesIn(folder)
  if (!existsSync(places.database)) return { exists: false, people: [], recoveryWaitMs: 0 }
  const { people } = readKeyFile(places.keys)
  const now = clock()
  return {
    exists: true,
    people: people.map((person) => ({
      ...personOf(person),
      keychain: person.keychain !== null,
      waitMs: waitOf(places.attempts, person.id, now),
    })),
    recoveryWaitMs: waitOf(places.attempts, RECOVERY, now),
  }
}

/** The data key in exchange for `credentials`; wrong tries are counted before they are made. */
export async function dataKeyFor(
  places: Places,
  keys: KeyFile,
  credentials: Credentials,
  clock: () => Date,
): Promise<Buffer> {
  personKeysOf(keys, credentials.person)
  if (credentials.by === 'keychain') {
    return openWithKeychain(keys, credentials.person, credentials.keychain)
  }
  if (credentials.by === 'recovery-code') {
    // A misread code breaks its own check; that is no try.
    readRecoveryCode(credentials.code)
    countTry(places.attempts, RECOVERY, clock())
    const dataKey = openWithRecoveryCode(keys, credentials.code)
    clearTries(places.attempts, RECOVERY)
    return dataKey
  }
  const { person, passphrase } = credentials
  countTry(places.attempts, person, clock())
  const dataKey = await openWithPassphrase(keys, person, passphrase)
  clearTries(places.attempts, person)
  return dataKey
}

/** Unlocks the casebook in `folder`. */
export async function unlockSession(
  folder: string,
  credentials: Credentials,
  { clock = () => new Date(), cost = USUAL_COST }: Options,
): Promise<Session> {
  const places = placesIn(folder)
  if (!existsSync(places.database)) throw new WaymarkError('casebook-absent')
  const keys = readKeyFile(places.keys)
  if (credentials.by === 'recovery-code') checked(newPassphrase, credentials.newPassphrase)
  const dataKey = await dataKeyFor(places, keys, credentials, clock)
  try {
    const person = personOf(personKeysOf(keys, credentials.person))
    const session = await openSession({ places, dataKey, keys, person, clock, cost })
    if (credentials.by === 'recovery-code') {
      await giveNewPassphrase(session, credentials.newPassphrase)
    }
    return session
  } catch (error) {
    dataKey.fill(0)
    throw error
  }
}

async function giveNewPassphrase(session: Session, passphrase: string): Promise<void> {
  const { keys, dataKey, person, places, cost } = session
  try {
    const wrapped = await wrapForPassphrase(keys.casebook, dataKey, person.id, passphrase, cost)
    session.keys = withPassphrase(keys, person, wrapped)
    writeKeyFile(places.keys, session.keys)
    clearTries(places.attempts, person.id)
    change(session, () => enter(session, 'people', person.id, 'passphrase by recovery code'))
  } catch (error) {
    closeSession(session)
    throw error
  }
}

/**
 * Creates a casebook in `folder` and unlocks it.
 *
 * @throws WaymarkError `casebook-exists`, `casebook-read-only` or `disk-full`
 */
export async function createSession(
  folder: string,
  owner: { readonly name: string; readonly passphrase: string },
  { clock = () => new Date(), cost = USUAL_COST }: Options,
): Promise<{ readonly session: Session; readonly recoveryCode: string }> {
  const places = placesIn(folder)
  if (existsSync(places.database)) throw new WaymarkError('casebook-exists')
  checked(newPassphrase, owner.passphrase)
  makeFolder(folder)
  setAside(places, clock())
  const name = checked(personName, owner.name)
  const person: Person = { id: randomUUID(), name, role: 'owner' }
  const dataKey = randomBytes(KEY_BYTES)
  try {
    const made = await newKeys(randomUUID(), dataKey, person, owner.passphrase, cost)
    const opening = { places, dataKey, keys: made.keys, person, clock, cost }
    // The keys first: a file of notes without its keys would be lost.
    writeKeyFile(places.keys, made.keys)
    createFile(opening)
    return { session: await openSession(opening), recoveryCode: made.recoveryCode }
  } catch (error) {
    dataKey.fill(0)
    throw error
  }
}

/** Keys without a casebook may belong to one that was moved away: they are kept under another name. */
function setAside({ keys }: Places, at: Date): void {
  if (!existsSync(keys)) return
  toldByKind(() => renameSync(keys, keys.replace(/\.json$/, `.${stampOf(at)}.json`)))
}
