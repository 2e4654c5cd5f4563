import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '../../shared/domain/casebook.ts'
import { clearTries, countTry, waitAfter, waitOf } from './attempts.ts'
import { readKeyFile, writeKeyFile } from './key-file.ts'
import type { KeyFile } from './key-file.ts'
import {
  newKeys,
  openWithKeychain,
  openWithPassphrase,
  openWithRecoveryCode,
  withKeychain,
  withNewRecoveryCode,
  withoutPerson,
  withPassphrase,
  wrapForPassphrase,
} from './keyring.ts'
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts'

const COST = 14
const casebook = '7f1d2b1c-52f2-4a7e-9f51-0a8f3c5d9e10'
const ana: Person = { id: '11111111-1111-4111-8111-111111111111', name: 'Ana', role: 'owner' }
const ben: Person = { id: '22222222-2222-4222-8222-222222222222', name: 'Ben', role: 'counselor' }

let folder: string
let dataKey: Buffer
let keys: KeyFile
let recoveryCode: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-keys-'))
  dataKey = randomBytes(32)
  ;({ keys, recoveryCode } = await newKeys(casebook, dataKey, ana, 'correct horse', COST))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const addBen = async (): Promise<KeyFile> =>
  withPassphrase(keys, ben, await wrapForPassphrase(casebook, dataKey, ben.id, 'staple', COST))

/** Stands in for the operating system's sealing; its own inverse. */
const flip = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a))
const at = (ms: number): Date => new Date(Date.UTC(2026, 10, 22) + ms)

describe('passphrase', () => {
  test('the right one gives the key, another one does not', async () => {
    expect(await openWithPassphrase(keys, ana.id, 'correct horse')).toEqual(dataKey)
    await expect(openWithPassphrase(keys, ana.id, 'correct house')).rejects.toMatchObject({
      kind: 'wrong-passphrase',
    })
  })

  test('composed and decomposed letters are the same passphrase', async () => {
    const wrapped = await wrapForPassphrase(casebook, dataKey, ben.id, 'caf\u00e9 noir', COST)
    const both = withPassphrase(keys, ben, wrapped)
    expect(await openWithPassphrase(both, ben.id, 'cafe\u0301 noir')).toEqual(dataKey)
  })

  test.each([
    ['another casebook', (file: KeyFile) => ({ ...file, casebook: ben.id })],
    [
      'another salt',
      (file: KeyFile) => ({
        ...file,
        people: file.people.map((person) => ({
          ...person,
          passphrase: {
            ...person.passphrase,
            scrypt: { ...person.passphrase.scrypt, salt: randomBytes(16).toString('base64') },
          },
        })),
      }),
    ],
  ])('a header of %s breaks the wrap', async (_what, doctor) => {
    await expect(openWithPassphrase(doctor(keys), ana.id, 'correct horse')).rejects.toMatchObject({
      kind: 'wrong-passphrase',
    })
  })

  test("one person's wrap does not serve another", async () => {
    const both = await addBen()
    const swapped = {
      ...both,
      people: both.people.map((person, index) => ({
        ...person,
        passphrase: both.people[1 - index]?.passphrase ?? person.passphrase,
      })),
    }
    await expect(openWithPassphrase(swapped, ana.id, 'staple')).rejects.toMatchObject({
      kind: 'wrong-passphrase',
    })
  })
})

describe('several people', () => {
  test('each opens the same key; a removed one opens nothing', async () => {
    const both = await addBen()
    expect(await openWithPassphrase(both, ben.id, 'staple')).toEqual(dataKey)
    const left = withoutPerson(both, ben.id)
    expect(left.people).toHaveLength(1)
    await expect(openWithPassphrase(left, ben.id, 'staple')).rejects.toMatchObject({
      kind: 'casebook-not-found',
    })
  })

  test('the last owner stays', async () => {
    const both = await addBen()
    expect(() => withoutPerson(both, ana.id)).toThrow(
      expect.objectContaining({ kind: 'last-owner' }),
    )
  })
})

describe('recovery code', () => {
  test('opens the key, typed as people type', () => {
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect(openWithRecoveryCode(keys, ` ${typed.replaceAll('1', 'l')}\n`)).toEqual(dataKey)
    expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/)
  })

  test('any one wrong character is noticed', () => {
    for (let at = 0; at < recoveryCode.length; at += 1) {
      const character = recoveryCode[at]
      if (character === '-') continue
      const wrong = `${recoveryCode.slice(0, at)}${character === 'Z' ? 'Y' : 'Z'}${recoveryCode.slice(at + 1)}`
      // Sixteen bits of check let one in 65,536 pass; it then opens nothing.
      expect(() => openWithRecoveryCode(keys, wrong)).toThrow(/recovery-code/)
    }
  })

  test.each(['', '12345', 'U'.repeat(40), '0'.repeat(40), `${'0'.repeat(39)}é`])(
    'reads %j as mistyped',
    (typed) => {
      expect(() => readRecoveryCode(typed)).toThrow(
        expect.objectContaining({ kind: 'recovery-code-mistyped' }),
      )
    },
  )

  test('the code of another casebook is told from a mistyped one', () => {
    expect(() => openWithRecoveryCode(keys, newRecoveryCode())).toThrow(
      expect.objectContaining({ kind: 'wrong-recovery-code' }),
    )
  })

  test('a new code ends the one before', () => {
    const renewed = withNewRecoveryCode(keys, dataKey)
    expect(openWithRecoveryCode(renewed.keys, renewed.recoveryCode)).toEqual(dataKey)
    expect(() => openWithRecoveryCode(renewed.keys, recoveryCode)).toThrow(
      expect.objectContaining({ kind: 'wrong-recovery-code' }),
    )
  })
})

describe('keychain', () => {
  test('opens with what it sealed, and never sees the data key', async () => {
    const seen: Buffer[] = []
    const seal = (secret: Buffer): Buffer => {
      seen.push(Buffer.from(secret))
      return flip(secret)
    }
    const chosen = await withKeychain(keys, dataKey, ana.id, { seal })
    expect(await openWithKeychain(chosen, ana.id, { reveal: flip })).toEqual(dataKey)
    expect(seen[0]).not.toEqual(dataKey)
  })

  test.each([
    ['is not chosen', flip],
    [
      'fails',
      () => {
        throw new Error('no keyring')
      },
    ],
    ['gives something else', () => randomBytes(32)],
    ['gives too little', () => Buffer.alloc(3)],
  ])('one that %s is told', async (what, reveal) => {
    const file =
      what === 'is not chosen' ? keys : await withKeychain(keys, dataKey, ana.id, { seal: flip })
    await expect(openWithKeychain(file, ana.id, { reveal })).rejects.toMatchObject({
      kind: 'keychain-refused',
    })
  })
})

describe('key file', () => {
  test('is read back, is for its user alone, and holds neither key nor code', () => {
    const file = join(folder, 'keys.json')
    writeKeyFile(file, keys)
    expect(readKeyFile(file)).toEqual(keys)
    const forUserAlone = process.platform === 'win32' || (statSync(file).mode & 0o777) === 0o600
    expect(forUserAlone).toBe(true)
    const text = readFileSync(file, 'utf8')
    for (const form of ['hex', 'base64'] as const)
      expect(text).not.toContain(dataKey.toString(form))
    expect(text).not.toContain(recoveryCode.slice(0, 11))
  })

  test.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['without people', (text: string) => JSON.stringify({ ...JSON.parse(text), people: [] })],
    ['of weak scrypt', (text: string) => text.replace(/"cost": \d+/, '"cost": 1')],
    ['of endless scrypt', (text: string) => text.replace(/"cost": \d+/, '"cost": 40')],
  ])('one that is %s is damaged', (_what, doctor) => {
    const file = join(folder, 'keys.json')
    writeKeyFile(file, keys)
    writeFileSync(file, doctor(readFileSync(file, 'utf8')))
    expect(() => readKeyFile(file)).toThrow(
      expect.objectContaining({ kind: 'casebook-keys-damaged' }),
    )
  })

  test('a newer one is told apart', () => {
    const file = join(folder, 'keys.json')
    writeFileSync(file, JSON.stringify({ ...keys, version: 2, more: 1 }))
    expect(() => readKeyFile(file)).toThrow(expect.objectContaining({ kind: 'casebook-newer' }))
  })
})

describe('wrong tries', () => {
  test('wait longer and longer, to a limit, and never end', () => {
    expect([1, 2, 3, 4, 5, 9, 500].map(waitAfter)).toEqual([
      0, 0, 5_000, 10_000, 20_000, 300_000, 300_000,
    ])
  })

  test('are kept in a file, refused while waiting, and forgotten after a right one', () => {
    const file = join(folder, 'attempts.json')
    for (let n = 0; n < 3; n += 1) countTry(file, ana.id, at(0))
    expect(waitOf(file, ana.id, at(0))).toBe(5_000)
    expect(() => countTry(file, ana.id, at(4_000))).toThrow(
      expect.objectContaining({ kind: 'unlock-wait', subject: '1 second' }),
    )
    expect(waitOf(file, ben.id, at(0))).toBe(0)
    countTry(file, ana.id, at(5_000))
    expect(waitOf(file, ana.id, at(5_000))).toBe(10_000)
    clearTries(file, ana.id)
    expect(waitOf(file, ana.id, at(5_000))).toBe(0)
  })

  test('a damaged file lets people try', () => {
    const file = join(folder, 'attempts.json')
    writeFileSync(file, '{"x":')
    expect(waitOf(file, ana.id, at(0))).toBe(0)
    countTry(file, ana.id, at(0))
    expect(waitOf(file, ana.id, at(0))).toBe(0)
  })
})
