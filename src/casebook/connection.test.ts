import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readKeyFile } from './keys/key-file.ts'
import { openWithPassphrase, personKeysOf, personOf } from './keys/keyring.ts'
import { closeSession, openSession } from './open.ts'
import { placesIn } from './places.ts'
import { COST, newTestCasebook, PASSPHRASE, someClient } from './testing/casebooks.ts'
import type { TestCasebook } from './testing/casebooks.ts'

let made: TestCasebook
let dataKey: Buffer
beforeEach(async () => {
  made = await newTestCasebook()
  made.casebook.clients.add(someClient())
  made.casebook.lock()
  dataKey = await openWithPassphrase(
    readKeyFile(placesIn(made.folder).keys),
    made.owner,
    PASSPHRASE,
  )
})
afterEach(() => made.remove())

const PAGE = 4096
const [IV, TAG] = [16, 64]

/** A page as the published SQLCipher 4 format says, without SQLite: AES-256-CBC, HMAC-SHA512. */
function decrypt(
  file: Buffer,
  number: number,
): { readonly plain: Buffer; readonly genuine: boolean } {
  const salt = file.subarray(0, 16)
  const macSalt = Buffer.from(salt.map((byte) => byte ^ 0x3a))
  const macKey = pbkdf2Sync(dataKey, macSalt, 2, 32, 'sha512')
  const page = file.subarray((number - 1) * PAGE, number * PAGE)
  const start = number === 1 ? 16 : 0
  const end = PAGE - IV - TAG
  const count = Buffer.alloc(4)
  count.writeUInt32LE(number)
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(start, end + IV))
    .update(count)
  const decipher = createDecipheriv('aes-256-cbc', dataKey, page.subarray(end, end + IV))
  decipher.setAutoPadding(false)
  return {
    plain: Buffer.concat([decipher.update(page.subarray(start, end)), decipher.final()]),
    genuine: mac.digest().equals(page.subarray(end + IV)),
  }
}

test('the file is SQLCipher 4, readable with the key and without Waymark', () => {
  const file = readFileSync(placesIn(made.folder).database)
  const pages = Array.from({ length: file.length / PAGE }, (_, index) => decrypt(file, index + 1))
  expect(pages.every(({ genuine }) => genuine)).toBe(true)
  // The header of SQLite from its byte 16 on: the size of a page, and the application's number.
  const header = pages[0]?.plain
  expect(header?.readUInt16BE(0)).toBe(PAGE)
  expect(header?.toString('latin1', 68 - 16, 72 - 16)).toBe('WMcb')
  expect(pages.some(({ plain }) => plain.includes('Robin'))).toBe(true)
  expect(file.includes('Robin')).toBe(false)
})

test('locking zeroes the key, and the settings that keep notes safe are on', async () => {
  const places = placesIn(made.folder)
  const keys = readKeyFile(places.keys)
  const person = personOf(personKeysOf(keys, made.owner))
  const session = await openSession({
    places,
    keys,
    person,
    clock: made.clock,
    cost: COST,
    dataKey,
  })
  const pragma = (name: string): unknown => session.database.pragma(name, { simple: true })
  expect({
    journal: pragma('journal_mode'),
    synchronous: pragma('synchronous'),
    secureDelete: pragma('secure_delete'),
    tempStore: pragma('temp_store'),
    foreignKeys: pragma('foreign_keys'),
    locking: pragma('locking_mode'),
  }).toEqual({
    journal: 'wal',
    synchronous: 2,
    secureDelete: 1,
    tempStore: 2,
    foreignKeys: 1,
    locking: 'exclusive',
  })
  for (const index of ['note_search', 'client_search']) {
    const option = session.database
      .prepare<[], { v: number }>(`SELECT v FROM ${index}_config WHERE k = 'secure-delete'`)
      .get()
    expect(option).toEqual({ v: 1 })
  }
  expect(dataKey.some((byte) => byte !== 0)).toBe(true)
  closeSession(session)
  expect(dataKey.every((byte) => byte === 0)).toBe(true)
})
