import { fstatSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { WaymarkError } from '../../shared/failure.ts'
import { PAGE_BYTES } from '../connection.ts'
import { asCasebookFailure } from '../failures.ts'
import { handleOf } from '../open-files.ts'
import { requireOpen } from '../session.ts'
import type { Session } from '../session.ts'
import { keepingFileStill } from '../write-ahead.ts'
import { removeLeftovers, removeWhenFree } from './leftovers.ts'

/** Read in one go: a few milliseconds, even from a slow disk. */
const SLICE_BYTES = 512 * 1024
/** SQLite locks bytes of this page and keeps nothing in it; Windows refuses to read what is locked. */
const LOCK_PAGE_AT = 0x4000_0000

const COPY = /^casebook\.copy-.*\.db(-wal)?$/

/** @throws WaymarkError `casebook-locked` when the casebook is locked meanwhile */
async function copyBytes(session: Session, to: string): Promise<void> {
  const source = handleOf(session.places.database)
  const { size } = fstatSync(source)
  const slice = Buffer.allocUnsafe(SLICE_BYTES)
  const target = await open(to, 'wx', 0o600)
  try {
    for (let at = 0; at < size;) {
      requireOpen(session)
      if (at === LOCK_PAGE_AT) at += PAGE_BYTES
      const read = readSync(source, slice, 0, Math.min(SLICE_BYTES, size - at), at)
      if (read === 0) throw new WaymarkError('casebook-damaged', 'cut short')
      // A disk that is nearly full takes a part, and refuses only what follows it.
      const { bytesWritten } = await target.write(slice, 0, read, at)
      at += bytesWritten
    }
  } finally {
    await target.close()
  }
}

/**
 * Runs `work` on a copy of the encrypted file as it is now, for a thread that would not get past the
 * lock on the file itself. The casebook may be used meanwhile, and locked once `work` begins. The copy
 * goes when `work` ends.
 *
 * @throws WaymarkError `casebook-locked` when it is locked before, or `disk-full`
 */
export async function withCopy<T>(
  session: Session,
  work: (copy: string) => Promise<T>,
): Promise<T> {
  requireOpen(session)
  const { folder } = session.places
  const copy = join(folder, `casebook.copy-${randomUUID()}.db`)
  try {
    await removeLeftovers(folder, COPY)
    await keepingFileStill(session, () => copyBytes(session, copy))
    return await work(copy)
  } catch (error) {
    throw asCasebookFailure(error)
  } finally {
    for (const end of ['', '-wal']) await removeWhenFree(`${copy}${end}`)
  }
}
