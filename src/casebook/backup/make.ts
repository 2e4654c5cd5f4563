import { chmodSync, mkdirSync, rmSync, statSync } from 'node:fs'
import type { Backup, BackupReason } from '../../shared/domain/casebook-views.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { checkBytes, checkKind, checkLength, connect } from '../connection.ts'
import { flushFile, moveDurably } from '../durable-file.ts'
import { asCasebookFailure, toldByKind } from '../failures.ts'
import { withoutKeychain, writeKeyFile } from '../keys/key-file.ts'
import { requireOpen } from '../session.ts'
import type { Session } from '../session.ts'
import { freeName, keysBeside } from './names.ts'

/**
 * Opens the file with the key and reads every page of it.
 *
 * @returns the identifier of the casebook in it
 * @throws WaymarkError `backup-unusable`
 */
export function verifyFile(file: string, dataKey: Buffer): string {
  try {
    checkBytes(file)
    const database = connect(file, dataKey, 'read')
    try {
      checkKind(database)
      checkLength(database)
      if (database.pragma('integrity_check', { simple: true }) !== 'ok') {
        throw new WaymarkError('backup-unusable')
      }
      const row = database.prepare<[], { id: string }>('SELECT id FROM casebook').get()
      if (!row) throw new WaymarkError('backup-unusable')
      return row.id
    } finally {
      database.close()
    }
  } catch (error) {
    const { kind, subject } = asCasebookFailure(error)
    throw kind === 'casebook-damaged'
      ? new WaymarkError('backup-unusable', subject)
      : asCasebookFailure(error)
  }
}

/**
 * Writes an encrypted copy into `folder`, with its wrapped keys beside it, and answers once the copy
 * has been opened and read whole. A copy that fails leaves nothing behind.
 *
 * @throws WaymarkError `disk-full`, `casebook-read-only` or `backup-unusable`
 */
export function backUp(session: Session, folder: string, reason: BackupReason): Backup {
  requireOpen(session)
  const { database, dataKey, keys, clock } = session
  return toldByKind(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const at = clock()
    const file = freeName(folder, keys.casebook, at, reason)
    const part = `${file}.part`
    try {
      database.prepare<[string]>('VACUUM INTO ?').run(part)
      chmodSync(part, 0o600)
      verifyFile(part, dataKey)
      flushFile(part)
      // The keys first: whatever is listed can be opened.
      writeKeyFile(keysBeside(file), withoutKeychain(keys))
      moveDurably(part, file)
    } catch (error) {
      rmSync(part, { force: true })
      throw error
    }
    return { file, at: at.toISOString(), reason, bytes: statSync(file).size }
  })
}
