import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import type { Backup, BackupReason } from '../../shared/domain/casebook-views.ts'
import { aside, withKeyAside } from '../aside/aside.ts'
import type { KeyAside } from '../aside/aside.ts'
import { withCopy } from '../aside/copy.ts'
import { removeLeftovers, removeWhenFree } from '../aside/leftovers.ts'
import { moveDurably } from '../durable-file.ts'
import { withoutKeychain, writeKeyFile } from '../keys/key-file.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { requireOpen } from '../session.ts'
import type { Session } from '../session.ts'
import { freeName, HALF_MADE, keysBeside, partOf } from './names.ts'

/** Where copies go; at least one place. */
export type Folders = readonly [string, ...(readonly string[])]

interface Source {
  /** What is backed up, at rest. */
  readonly copy: string
  readonly key: KeyAside
  readonly keys: KeyFile
  readonly at: Date
  readonly reason: BackupReason
}

async function backUpInto(folder: string, source: Source): Promise<Backup> {
  const { copy, key, keys, at, reason } = source
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await removeLeftovers(folder, HALF_MADE)
  const file = freeName(folder, keys.casebook, at, reason)
  const part = partOf(file)
  // Taken at once, so that another backup of this moment chooses another name.
  writeFileSync(part, '', { flag: 'wx', mode: 0o600 })
  try {
    await aside('backUp', { from: copy, to: part }, key)
    // The keys first: whatever is listed can be opened.
    writeKeyFile(keysBeside(file), withoutKeychain(keys))
    moveDurably(part, file)
  } catch (error) {
    await removeWhenFree(part)
    throw error
  }
  return { file, at: at.toISOString(), reason, bytes: statSync(file).size }
}

/**
 * Writes an encrypted copy into each of `folders`, with its wrapped keys beside it, and answers once
 * every copy has been opened and read whole. One that fails leaves nothing behind, and ends the rest.
 * The casebook may be used meanwhile, and locked once `whenCopied` was called.
 *
 * @throws WaymarkError `disk-full`, `casebook-read-only`, `backup-unusable`, or `casebook-locked` when
 *   it was locked before `whenCopied`
 */
export async function backUp(
  session: Session,
  [first, ...others]: Folders,
  reason: BackupReason,
  whenCopied: () => void = () => undefined,
): Promise<readonly [Backup, ...Backup[]]> {
  requireOpen(session)
  const { dataKey, keys, clock } = session
  const at = clock()
  return withKeyAside(dataKey, (key) =>
    withCopy(session, async (copy) => {
      whenCopied()
      const source = { copy, key, keys, at, reason }
      const made: [Backup, ...Backup[]] = [await backUpInto(first, source)]
      for (const folder of others) made.push(await backUpInto(folder, source))
      return made
    }),
  )
}
