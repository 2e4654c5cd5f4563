import Database from 'better-sqlite3-multiple-ciphers'
import { WaymarkError } from '../shared/failure.ts'
import type { FailureKind } from '../shared/failure.ts'

// By prefix, so that extended codes such as SQLITE_IOERR_WRITE are covered.
const bySqliteCode: readonly (readonly [prefix: string, kind: FailureKind, subject?: string])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'casebook-read-only'],
  ['SQLITE_CANTOPEN', 'casebook-read-only'],
  ['SQLITE_BUSY', 'casebook-in-use'],
  ['SQLITE_LOCKED', 'casebook-in-use'],
  ['SQLITE_CORRUPT', 'casebook-damaged'],
  ['SQLITE_NOTADB', 'casebook-damaged'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'name-taken'],
  ['SQLITE_IOERR', 'disk', 'The casebook'],
]

const byFileCode: Readonly<Record<string, FailureKind>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'casebook-read-only',
  EPERM: 'casebook-read-only',
  EROFS: 'casebook-read-only',
  EBUSY: 'casebook-in-use',
}

const fileCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

/** There is no such file or folder. */
export const isAbsent = (error: unknown): boolean => fileCodeOf(error) === 'ENOENT'

/** Triggers refuse with the kind of the failure as their message. */
const raised: readonly FailureKind[] = ['note-signed', 'note-not-signed']

function ofSqlite({ code, message }: InstanceType<typeof Database.SqliteError>): WaymarkError {
  // The cause is left out: SQL may name what it failed on.
  const refused = raised.find((kind) => kind === message)
  if (refused) return new WaymarkError(refused)
  const [, kind, subject] = bySqliteCode.find(([prefix]) => code.startsWith(prefix)) ?? []
  return new WaymarkError(kind ?? 'unexpected', kind ? subject : code)
}

/** `error` as a failure with a kind. Its message holds nothing that a person wrote, nor a path. */
export function asCasebookFailure(error: unknown): WaymarkError {
  if (error instanceof WaymarkError) return error
  if (error instanceof Database.SqliteError) return ofSqlite(error)
  const code = fileCodeOf(error)
  if (code === undefined) {
    return new WaymarkError('unexpected', error instanceof Error ? error.name : undefined)
  }
  const kind = byFileCode[code]
  return kind ? new WaymarkError(kind) : new WaymarkError('disk', 'The casebook')
}

/** Runs `work` and tells whatever goes wrong by its kind. */
export function toldByKind<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asCasebookFailure(error)
  }
}
