import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Backup, BackupReason } from '../../shared/domain/casebook-views.ts'
import { backupReasons } from '../../shared/domain/casebook-views.ts'

/** What the backup in `file` is called until it has been read whole. */
export const partOf = (file: string): string => `${file}.part`
export const HALF_MADE = /^casebook-[0-9a-f]{8}-.*\.db\.part(-journal)?$/

const NAME = /^casebook-([0-9a-f]{8})-(\d{8}T\d{9}Z)-([a-z]+)\.db$/

/** The instant without the signs that Windows refuses in names: `20261122T143005123Z`. */
export const stampOf = (at: Date): string => at.toISOString().replaceAll(/[-:.]/g, '')

const instantOf = (stamp: string): string =>
  stamp.replace(/^(....)(..)(..)T(..)(..)(..)(...)Z$/, '$1-$2-$3T$4:$5:$6.$7Z')

/** A name that no backup of the casebook has yet. Two casebooks may share a USB stick. */
export function freeName(folder: string, casebook: string, at: Date, reason: BackupReason): string {
  const name = `casebook-${casebook.slice(0, 8)}-${stampOf(at)}-${reason}.db`
  const file = join(folder, name)
  return existsSync(file) || existsSync(partOf(file))
    ? freeName(folder, casebook, new Date(at.getTime() + 1), reason)
    : file
}

/** The wrapped keys that belong to the backup in `file`. */
export const keysBeside = (file: string): string => file.replace(/\.db$/, '.keys.json')

/** What the name of a backup tells; null for any other file. */
export function readName(
  file: string,
): { readonly casebook: string; readonly at: string; readonly reason: BackupReason } | null {
  const [, casebook, stamp, word] = NAME.exec(basename(file)) ?? []
  const reason = backupReasons.find((known) => known === word)
  if (casebook === undefined || stamp === undefined || !reason) return null
  return { casebook, at: instantOf(stamp), reason }
}

/**
 * What is known of the backup in `file` without opening it; null when it is not named as one.
 *
 * @throws when the file is gone
 */
export function readBackup(file: string): Backup | null {
  const read = readName(file)
  return read && { file, at: read.at, reason: read.reason, bytes: statSync(file).size }
}

/** Backups in `folder` of any casebook, or of one, newest first. */
export function listBackups(folder: string, casebook?: string): Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name): Backup[] => {
      const read = readName(name)
      if (!read || (casebook !== undefined && read.casebook !== casebook.slice(0, 8))) return []
      const file = join(folder, name)
      return [{ file, at: read.at, reason: read.reason, bytes: statSync(file).size }]
    })
    .toSorted((a, b) => b.at.localeCompare(a.at))
}
