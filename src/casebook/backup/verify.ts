import { WaymarkError } from '../../shared/failure.ts'
import { checkBytes, checkKind, checkLength, connect } from '../connection.ts'
import { flushFile } from '../durable-file.ts'
import { asCasebookFailure } from '../failures.ts'

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

/** Writes what `from` holds to the empty file `to`, reads that whole, and brings it to the disk. */
export function copyInto(from: string, to: string, dataKey: Buffer): void {
  const database = connect(from, dataKey, 'write')
  try {
    database.prepare<[string]>('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
  verifyFile(to, dataKey)
  flushFile(to)
}
