import Database from 'better-sqlite3-multiple-ciphers'
import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { WaymarkError } from '../shared/failure.ts'
import { toldByKind } from './failures.ts'
import { KEY_BYTES } from './keys/wrap.ts'

/** "WMcb": tells a casebook from any other SQLite file once it is decrypted. */
export const APPLICATION_ID = 0x574d6362
export const PAGE_BYTES = 4096
/** How long a file that another program touches for a moment is waited for. */
const BUSY_MS = 500

const HEX = Buffer.from('0123456789abcdef', 'latin1')

/**
 * The raw key as SQLCipher reads it: `x'`, 64 lower-case digits, `'`. It is built in bytes and handed
 * over in bytes, so that it never stands in SQL text, nor in a string that cannot be zeroed.
 */
function rawKey(dataKey: Buffer): Buffer {
  if (dataKey.length !== KEY_BYTES) throw new WaymarkError('unexpected', 'length of the key')
  const text = Buffer.from(`x'${'0'.repeat(2 * KEY_BYTES)}'`, 'latin1')
  dataKey.forEach((byte, index) => {
    text[2 + 2 * index] = HEX[byte >> 4] ?? 0
    text[3 + 2 * index] = HEX[byte & 15] ?? 0
  })
  return text
}

/**
 * A connection to an encrypted file that nothing has been read from yet. `make` creates the file.
 * `read` neither changes the file nor writes another one beside it.
 */
export function connect(
  file: string,
  dataKey: Buffer,
  mode: 'make' | 'write' | 'read',
): Database.Database {
  const database = new Database(file, {
    fileMustExist: mode !== 'make',
    readonly: mode === 'read',
    timeout: BUSY_MS,
  })
  const key = rawKey(dataKey)
  try {
    // SQLCipher 4's own format, so that its command line can read the file without Waymark.
    database.pragma("cipher = 'sqlcipher'")
    database.pragma('legacy = 4')
    database.key(key)
    // Also keeps the index of the write-ahead log in memory: one file less on the disk.
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('temp_store = MEMORY')
    return database
  } catch (error) {
    database.close()
    throw error
  } finally {
    key.fill(0)
  }
}

/** Sets up what holds for a connection that writes. */
export function prepareForWriting(database: Database.Database): void {
  database.pragma('journal_mode = WAL')
  // A commit returns when the disk has it.
  database.pragma('synchronous = FULL')
  database.pragma('secure_delete = ON')
  database.pragma('foreign_keys = ON')
  database.pragma('trusted_schema = OFF')
  database.pragma('cache_size = -32000')
}

/**
 * Looks at the bytes before a key is tried, because a wrong key and a damaged file look the same to
 * SQLite.
 *
 * @throws WaymarkError `casebook-damaged` for an empty, cut or unencrypted file
 */
export function checkBytes(file: string): void {
  const { size } = statSync(file)
  if (size === 0) throw new WaymarkError('casebook-damaged', 'empty')
  if (size % PAGE_BYTES !== 0) throw new WaymarkError('casebook-damaged', 'cut short')
  const start = Buffer.alloc(15)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, start, 0, start.length, 0)
  } finally {
    closeSync(handle)
  }
  if (start.toString('latin1') === 'SQLite format 3') {
    throw new WaymarkError('casebook-damaged', 'not encrypted')
  }
}

/** @throws WaymarkError `casebook-read-only` */
export function checkWritable(file: string): void {
  toldByKind(() => {
    accessSync(dirname(file), constants.W_OK)
    accessSync(file, constants.W_OK)
  })
}

/** @throws WaymarkError `casebook-damaged` when the key does not fit, or the file is something else */
export function checkKind(database: Database.Database): void {
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new WaymarkError('casebook-damaged', 'not a casebook')
  }
}

/**
 * SQLite reads a file that lost its end without complaint until it needs a missing page.
 *
 * @throws WaymarkError `casebook-damaged`
 */
export function checkLength(database: Database.Database): void {
  const bytes = Number(database.pragma('page_count', { simple: true })) * PAGE_BYTES
  if (statSync(database.name).size >= bytes) return
  // The end may still stand in the write-ahead log.
  if (!database.readonly) database.pragma('wal_checkpoint(TRUNCATE)')
  if (statSync(database.name).size < bytes) {
    throw new WaymarkError('casebook-damaged', 'cut short')
  }
}
