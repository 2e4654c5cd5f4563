import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { casebookState, unlockCasebook } from './casebook.ts'
import type { Casebook } from './casebook.ts'
import { placesIn } from './places.ts'
import { COST, newTestCasebook, PASSPHRASE, someClient, someNote } from './testing/casebooks.ts'
import type { TestCasebook } from './testing/casebooks.ts'

let made: TestCasebook
beforeEach(async () => {
  made = await newTestCasebook()
})
afterEach(() => made.remove())

const as = (person: string, passphrase: string): Promise<Casebook> =>
  unlockCasebook(
    made.folder,
    { by: 'passphrase', person, passphrase },
    { cost: COST, clock: made.clock },
  )
const mirrored = (bytes: Buffer): Buffer => Buffer.from(bytes.toReversed())
const kind = (expected: string): unknown => expect.objectContaining({ kind: expected })

test('two counselors share one casebook; each note knows its author', async () => {
  const before = readFileSync(placesIn(made.folder).database)
  const ben = await made.casebook.people.add('Ben', 'counselor', 'ben has words too')
  const client = made.casebook.clients.add(someClient())
  made.casebook.lock()
  // Page one is salted once for the life of the file: adding a person encrypted nothing anew.
  expect(readFileSync(placesIn(made.folder).database).subarray(0, 16)).toEqual(
    before.subarray(0, 16),
  )

  const his = await as(ben.id, 'ben has words too')
  const note = his.notes.start(client.id, someNote())
  expect(() => his.people.remove(made.owner)).toThrow(kind('owner-only'))
  await expect(his.people.add('C', 'owner', 'c has some words')).rejects.toEqual(kind('owner-only'))
  his.lock()

  const hers = await made.unlock()
  expect(hers.notes.get(note.id).author).toEqual({ id: ben.id, name: 'Ben', role: 'counselor' })
  hers.notes.save(note.id, 1, someNote({ subject: 'Seen by Ana' }))
  expect(hers.notes.versions(note.id)).toMatchObject([{ author: { name: 'Ben' } }])
  hers.people.remove(ben.id)
  hers.lock()

  await expect(as(ben.id, 'ben has words too')).rejects.toEqual(kind('casebook-not-found'))
  const after = await made.unlock()
  expect(after.notes.get(note.id).author.name).toBe('Ben')
  expect(after.audit.list(9).map(({ detail }) => detail)).toEqual(['removed', 'added'])
  after.lock()
})

test('a passphrase is changed with the old one only', async () => {
  const { people } = made.casebook
  await expect(people.changePassphrase('not it', 'a newer song')).rejects.toEqual(
    kind('wrong-passphrase'),
  )
  await people.changePassphrase(PASSPHRASE, 'a newer song')
  made.casebook.lock()
  await expect(made.unlock()).rejects.toEqual(kind('wrong-passphrase'))
  const again = await as(made.owner, 'a newer song')
  again.lock()
})

test('a person who was removed meanwhile does not come back with a slower change', async () => {
  const { people } = made.casebook
  const ben = await people.add('Ben', 'counselor', 'ben has words too')
  const slow = people.resetPassphrase(made.owner, 'slow to stretch')
  people.remove(ben.id)
  await slow
  expect(people.list().map(({ name }) => name)).toEqual(['Ana Owner'])
})

test('locking while a passphrase is stretched keeps the old one', async () => {
  const change = made.casebook.people.resetPassphrase(made.owner, 'never written')
  made.casebook.lock()
  await expect(change).rejects.toEqual(kind('casebook-locked'))
  const again = await made.unlock()
  again.lock()
})

test('the keychain opens it where it was chosen, until it is not', async () => {
  await made.casebook.people.useKeychain({ seal: mirrored })
  expect(casebookState(made.folder).people).toMatchObject([{ keychain: true }])
  made.casebook.lock()
  const way = { by: 'keychain', person: made.owner, keychain: { reveal: mirrored } } as const
  const opened = await unlockCasebook(made.folder, way)
  opened.people.stopKeychain()
  opened.lock()
  await expect(unlockCasebook(made.folder, way)).rejects.toEqual(kind('keychain-refused'))
})

test('a new recovery code ends the old one; an owner remains', async () => {
  const { people } = made.casebook
  const code = people.renewRecoveryCode()
  expect(() => people.changeRole(made.owner, 'counselor')).toThrow(kind('last-owner'))
  made.casebook.lock()
  const recover = (typed: string): Promise<Casebook> =>
    unlockCasebook(
      made.folder,
      { by: 'recovery-code', person: made.owner, code: typed, newPassphrase: 'found again, new' },
      { cost: COST, clock: made.clock },
    )
  await expect(recover(made.recoveryCode)).rejects.toEqual(kind('wrong-recovery-code'))
  const opened = await recover(code)
  opened.lock()
})
