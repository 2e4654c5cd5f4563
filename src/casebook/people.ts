import { randomUUID } from 'node:crypto'
import { newPassphrase, personName } from '../shared/domain/casebook.ts'
import type { Person, PersonRole } from '../shared/domain/casebook.ts'
import { WaymarkError } from '../shared/failure.ts'
import { enter } from './audit.ts'
import { rememberPeople } from './identity.ts'
import { writeKeyFile } from './keys/key-file.ts'
import type { KeyFile } from './keys/key-file.ts'
import {
  openWithPassphrase,
  personKeysOf,
  personOf,
  replacePerson,
  withKeychain,
  withNewRecoveryCode,
  withoutKeychainOf,
  withoutPerson,
  withPassphrase,
  wrapForPassphrase,
} from './keys/keyring.ts'
import type { Keychain } from './keys/keyring.ts'
import { checked } from './parse.ts'
import { change, requireOpen } from './session.ts'
import type { Session } from './session.ts'

/**
 * Who may open the casebook. Nothing here encrypts it anew: whoever kept an old copy of the key file
 * and the notes can still open that copy with the passphrase of then.
 */
export interface People {
  readonly me: Person
  list(): readonly (Person & { readonly keychain: boolean })[]
  /** @throws WaymarkError `owner-only` */
  add(name: string, role: PersonRole, passphrase: string): Promise<Person>
  /** @throws WaymarkError `owner-only` or `last-owner` */
  remove(id: string): void
  /** @throws WaymarkError `owner-only` or `last-owner` */
  changeRole(id: string, role: PersonRole): void
  /** @throws WaymarkError `wrong-passphrase` when `current` is not the own one */
  changePassphrase(current: string, next: string): Promise<void>
  /** An owner gives someone who forgot theirs a new passphrase. */
  resetPassphrase(id: string, next: string): Promise<void>
  useKeychain(keychain: Pick<Keychain, 'seal'>): Promise<void>
  stopKeychain(): void
  /** A new recovery code, to be printed now; the one before opens nothing any more. */
  renewRecoveryCode(): string
}

/** The key file is written first: it decides who can open, and the log follows it. */
function keep(session: Session, keys: KeyFile, what: string, subject: string | null): void {
  writeKeyFile(session.places.keys, keys)
  session.keys = keys
  change(session, () => {
    rememberPeople(session, keys.people.map(personOf))
    enter(session, 'people', subject, what)
  })
}

function requireOwner({ keys, person }: Session): void {
  if (personKeysOf(keys, person.id).role !== 'owner') throw new WaymarkError('owner-only')
}

export function peopleOf(session: Session): People {
  const me = session.person
  const rewrap = async (person: Person, passphrase: string, what: string): Promise<void> => {
    const { keys, dataKey, cost } = session
    checked(newPassphrase, passphrase)
    const wrapped = await wrapForPassphrase(keys.casebook, dataKey, person.id, passphrase, cost)
    requireOpen(session)
    // The keys as they are now: someone may have been removed while scrypt ran.
    keep(session, withPassphrase(session.keys, person, wrapped), what, person.id)
  }
  return {
    me,
    list: () =>
      session.keys.people.map((person) => ({
        ...personOf(person),
        keychain: person.keychain !== null,
      })),
    add: async (name, role, passphrase) => {
      requireOpen(session)
      requireOwner(session)
      const person: Person = { id: randomUUID(), name: checked(personName, name), role }
      await rewrap(person, passphrase, 'added')
      return person
    },
    remove: (id) => {
      requireOpen(session)
      requireOwner(session)
      keep(session, withoutPerson(session.keys, id), 'removed', id)
    },
    changeRole: (id, role) => {
      requireOpen(session)
      requireOwner(session)
      const next = replacePerson(session.keys, { ...personKeysOf(session.keys, id), role })
      if (!next.people.some((person) => person.role === 'owner')) {
        throw new WaymarkError('last-owner')
      }
      keep(session, next, `role ${role}`, id)
    },
    changePassphrase: async (current, next) => {
      requireOpen(session)
      const probe = await openWithPassphrase(session.keys, me.id, current)
      probe.fill(0)
      requireOpen(session)
      await rewrap(personOf(personKeysOf(session.keys, me.id)), next, 'passphrase changed')
    },
    resetPassphrase: async (id, next) => {
      requireOpen(session)
      requireOwner(session)
      await rewrap(personOf(personKeysOf(session.keys, id)), next, 'passphrase reset')
    },
    useKeychain: async (keychain) => {
      requireOpen(session)
      const next = await withKeychain(session.keys, session.dataKey, me.id, keychain)
      requireOpen(session)
      keep(session, next, 'keychain on', me.id)
    },
    stopKeychain: () => {
      requireOpen(session)
      keep(session, withoutKeychainOf(session.keys, me.id), 'keychain off', me.id)
    },
    renewRecoveryCode: () => {
      requireOpen(session)
      const { keys, recoveryCode } = withNewRecoveryCode(session.keys, session.dataKey)
      keep(session, keys, 'recovery code renewed', null)
      return recoveryCode
    },
  }
}
