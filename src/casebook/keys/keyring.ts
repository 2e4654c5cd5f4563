import { randomBytes } from 'node:crypto'
import type { Person } from '../../shared/domain/casebook.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { KEY_FILE_VERSION } from './key-file.ts'
import type { KeyFile, PersonKeys } from './key-file.ts'
import { keyOfPassphrase, stretchNew } from './passphrase.ts'
import type { ScryptParameters } from './passphrase.ts'
import { keyOfRecoveryCode, newRecoveryCode, readRecoveryCode } from './recovery-code.ts'
import { KEY_BYTES, unwrapKey, wrapKey } from './wrap.ts'
import type { WrapHeader } from './wrap.ts'

/**
 * Ways to open the casebook. Each function takes the wrapped keys and answers new ones, or the data
 * key; nothing here writes. Whoever gets the data key zeroes it when done.
 */

const passphraseHeader = (
  casebook: string,
  person: string,
  { cost, r, p, salt }: ScryptParameters,
): WrapHeader => [KEY_FILE_VERSION, casebook, 'passphrase', person, cost, r, p, salt]
const keychainHeader = (casebook: string, person: string): WrapHeader => [
  KEY_FILE_VERSION,
  casebook,
  'keychain',
  person,
]
const recoveryHeader = (casebook: string, salt: string): WrapHeader => [
  KEY_FILE_VERSION,
  casebook,
  'recovery',
  salt,
]

/** @throws WaymarkError `casebook-not-found` */
export function personKeysOf(keys: KeyFile, person: string): PersonKeys {
  const found = keys.people.find(({ id }) => id === person)
  if (!found) throw new WaymarkError('casebook-not-found', 'this person')
  return found
}

export function personOf({ id, name, role }: PersonKeys): Person {
  return { id, name, role }
}

/** Takes as long as scrypt does; {@link withPassphrase} then puts it among the keys as they are by then. */
export async function wrapForPassphrase(
  casebook: string,
  dataKey: Buffer,
  person: string,
  passphrase: string,
  cost: number,
): Promise<PersonKeys['passphrase']> {
  const { parameters, key } = await stretchNew(passphrase, cost)
  try {
    const wrap = wrapKey(dataKey, key, passphraseHeader(casebook, person, parameters))
    return { scrypt: parameters, wrap }
  } finally {
    key.fill(0)
  }
}

function recoveryFor(
  casebook: string,
  dataKey: Buffer,
): { readonly recovery: KeyFile['recovery']; readonly code: string } {
  const code = newRecoveryCode()
  const salt = randomBytes(16).toString('base64')
  const key = keyOfRecoveryCode(readRecoveryCode(code), salt)
  const wrap = wrapKey(dataKey, key, recoveryHeader(casebook, salt))
  key.fill(0)
  return { recovery: { salt, wrap }, code }
}

/** Keys of a new casebook: one owner and a recovery code. */
export async function newKeys(
  casebook: string,
  dataKey: Buffer,
  owner: Person,
  passphrase: string,
  cost: number,
): Promise<{ readonly keys: KeyFile; readonly recoveryCode: string }> {
  const { recovery, code } = recoveryFor(casebook, dataKey)
  const wrapped = await wrapForPassphrase(casebook, dataKey, owner.id, passphrase, cost)
  return {
    keys: {
      format: 'waymark casebook keys',
      version: KEY_FILE_VERSION,
      casebook,
      people: [{ ...owner, passphrase: wrapped, keychain: null }],
      recovery,
    },
    recoveryCode: code,
  }
}

/** @throws WaymarkError `wrong-passphrase` */
export async function openWithPassphrase(
  keys: KeyFile,
  person: string,
  passphrase: string,
): Promise<Buffer> {
  const { scrypt, wrap } = personKeysOf(keys, person).passphrase
  const key = await keyOfPassphrase(passphrase, scrypt)
  const dataKey = unwrapKey(wrap, key, passphraseHeader(keys.casebook, person, scrypt))
  key.fill(0)
  if (!dataKey) throw new WaymarkError('wrong-passphrase')
  return dataKey
}

/** @throws WaymarkError `recovery-code-mistyped` or `wrong-recovery-code` */
export function openWithRecoveryCode({ casebook, recovery }: KeyFile, typed: string): Buffer {
  const random = readRecoveryCode(typed)
  const key = keyOfRecoveryCode(random, recovery.salt)
  random.fill(0)
  const dataKey = unwrapKey(recovery.wrap, key, recoveryHeader(casebook, recovery.salt))
  key.fill(0)
  if (!dataKey) throw new WaymarkError('wrong-recovery-code')
  return dataKey
}

/** What the operating system's keychain does for one secret; given by whoever can reach it. */
export interface Keychain {
  seal(secret: Buffer): Promise<Buffer> | Buffer
  /** The secret that was sealed, or an error when the keychain does not give it. */
  reveal(sealed: Buffer): Promise<Buffer> | Buffer
}

/** @throws WaymarkError `keychain-refused` */
export async function openWithKeychain(
  keys: KeyFile,
  person: string,
  keychain: Pick<Keychain, 'reveal'>,
): Promise<Buffer> {
  const stored = personKeysOf(keys, person).keychain
  if (!stored) throw new WaymarkError('keychain-refused')
  const secret = await revealed(keychain, Buffer.from(stored.sealedSecret, 'base64'))
  const dataKey = unwrapKey(stored.wrap, secret, keychainHeader(keys.casebook, person))
  secret.fill(0)
  if (!dataKey) throw new WaymarkError('keychain-refused')
  return dataKey
}

async function revealed(keychain: Pick<Keychain, 'reveal'>, sealed: Buffer): Promise<Buffer> {
  try {
    return await keychain.reveal(sealed)
  } catch {
    throw new WaymarkError('keychain-refused')
  }
}

/** Adds `person`, or gives one who is there a new passphrase, name and role. */
export function withPassphrase(
  keys: KeyFile,
  person: Person,
  passphrase: PersonKeys['passphrase'],
): KeyFile {
  const known = keys.people.find(({ id }) => id === person.id)
  return replacePerson(keys, { ...person, passphrase, keychain: known?.keychain ?? null })
}

export function replacePerson(keys: KeyFile, person: PersonKeys): KeyFile {
  const others = keys.people.some(({ id }) => id === person.id)
    ? keys.people.map((before) => (before.id === person.id ? person : before))
    : [...keys.people, person]
  return { ...keys, people: others }
}

/** @throws WaymarkError `last-owner` when nobody would be left to add and remove people */
export function withoutPerson(keys: KeyFile, person: string): KeyFile {
  personKeysOf(keys, person)
  const people = keys.people.filter(({ id }) => id !== person)
  if (!people.some(({ role }) => role === 'owner')) throw new WaymarkError('last-owner')
  return { ...keys, people }
}

export async function withKeychain(
  keys: KeyFile,
  dataKey: Buffer,
  person: string,
  keychain: Pick<Keychain, 'seal'>,
): Promise<KeyFile> {
  const secret = randomBytes(KEY_BYTES)
  try {
    const wrap = wrapKey(dataKey, secret, keychainHeader(keys.casebook, person))
    const sealed = await keychain.seal(secret)
    return replacePerson(keys, {
      ...personKeysOf(keys, person),
      keychain: { sealedSecret: Buffer.from(sealed).toString('base64'), wrap },
    })
  } finally {
    secret.fill(0)
  }
}

export function withoutKeychainOf(keys: KeyFile, person: string): KeyFile {
  return replacePerson(keys, { ...personKeysOf(keys, person), keychain: null })
}

/** A new code; the one before it opens nothing any more. */
export function withNewRecoveryCode(
  keys: KeyFile,
  dataKey: Buffer,
): { readonly keys: KeyFile; readonly recoveryCode: string } {
  const { recovery, code } = recoveryFor(keys.casebook, dataKey)
  return { keys: { ...keys, recovery }, recoveryCode: code }
}
