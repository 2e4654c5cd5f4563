import Database from 'better-sqlite3'
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { failureOf } from '../shared/failure.ts'
import { openStore } from './open.ts'
import { getProfile } from './profile.ts'
import { searchOccupations } from './search.ts'
import { openTestStore, temporaryFolder } from './testing/test-store.ts'

const folder = temporaryFolder()

function copyOfStore(name: string): string {
  const file = join(folder, name)
  copyFileSync(inject('storeFile'), file)
  return file
}

const damaged: Record<string, () => string> = {
  'a file that is not there': () => join(folder, 'nothing.db'),
  'an empty file': () => {
    const file = join(folder, 'empty.db')
    writeFileSync(file, '')
    return file
  },
  'a text file': () => {
    const file = join(folder, 'text.db')
    writeFileSync(file, 'code\ttitle\n'.repeat(2000))
    return file
  },
  'another SQLite file': () => {
    const file = join(folder, 'other.db')
    const other = new Database(file)
    other.exec('CREATE TABLE occupation (id INTEGER)')
    other.close()
    return file
  },
  'a store of another version': () => {
    const file = copyOfStore('version.db')
    const store = new Database(file)
    store.pragma('user_version = 999')
    store.close()
    return file
  },
  'a store cut short': () => {
    const file = copyOfStore('cut.db')
    truncateSync(file, Math.floor(readFileSync(file).length / 2))
    return file
  },
  'a store with a broken beginning': () => {
    const file = copyOfStore('beginning.db')
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0xa5, 100, 4096))
    return file
  },
}

test.each(Object.entries(damaged))('%s is refused as damaged', (_, make) => {
  const file = make()
  let failure: unknown = null
  try {
    openStore(file).close()
  } catch (error) {
    failure = failureOf(error)
  }
  expect(failure).toMatchObject({ kind: 'store-damaged' })
})

test('damage inside is told as damage when it is met', () => {
  const file = copyOfStore('inside.db')
  const bytes = readFileSync(file)
  const firstPages = 16 * 8192
  writeFileSync(file, bytes.fill(0xa5, firstPages))
  const meet = (): void => {
    const store = openStore(file)
    try {
      for (const area of ['US', 'CA']) getProfile(store, '29-2072.00', area)
      searchOccupations(store, { words: 'nurse', area: 'US', limit: 5 })
    } finally {
      store.close()
    }
  }
  expect(meet).toThrow(expect.objectContaining({ kind: 'store-damaged' }))
})

test('nothing can be written to an open store', () => {
  const store = openTestStore()
  expect(() => store.database.exec("UPDATE occupation SET title = 'x'")).toThrow(/readonly/)
})
