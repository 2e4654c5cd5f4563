import type Database from 'better-sqlite3-multiple-ciphers'
import { WaymarkError } from '../shared/failure.ts'
import { reading } from './session.ts'
import type { OpenFile } from './session.ts'

/** SQLite's own: fold after so many pages. */
const USUAL_PAGES = 1000

/** Databases whose file must stay as it is, each with the end of all that waits for it. */
const still = new WeakMap<Database.Database, Promise<unknown>>()

/** Answers whether all is in the file: something may still read an earlier state. */
function fold(database: Database.Database): boolean {
  const row = database.prepare<[], { busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').get()
  return row?.busy === 0
}

/** Folds the write-ahead log into the file and empties it; later, where the file is kept still. */
export function foldChanges(session: OpenFile): void {
  if (!still.has(session.database)) reading(session, () => fold(session.database))
}

/**
 * Runs `work` while the file holds everything saved so far and no byte of it changes: what is saved
 * meanwhile stays in the write-ahead log. One at a time for each open file; locking does not wait for it.
 */
export async function keepingFileStill<T>(session: OpenFile, work: () => Promise<T>): Promise<T> {
  const { database } = session
  const before = still.get(database)
  const { promise: end, resolve } = Promise.withResolvers<undefined>()
  still.set(database, end)
  await before
  try {
    reading(session, () => {
      database.pragma('wal_autocheckpoint = 0')
      if (!fold(database)) throw new WaymarkError('casebook-in-use')
    })
    return await work()
  } finally {
    if (still.get(database) === end) still.delete(database)
    if (database.open) foldAgain(session)
    resolve(undefined)
  }
}

function foldAgain(session: OpenFile): void {
  try {
    session.database.pragma(`wal_autocheckpoint = ${USUAL_PAGES}`)
    foldChanges(session)
  } catch {
    // What could not be folded stays in the log, where it is as safe.
  }
}
