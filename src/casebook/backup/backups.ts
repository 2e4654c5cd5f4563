import { rmSync } from 'node:fs'
import type { Backup, RestorePreview } from '../../shared/domain/casebook-views.ts'
import { toldByKind } from '../failures.ts'
import { reading, statement } from '../session.ts'
import type { Session } from '../session.ts'
import { backupsToDrop } from './keep.ts'
import { backUp } from './make.ts'
import { keysBeside, listBackups } from './names.ts'
import { previewRestore } from './preview.ts'

/** While the casebook stays open all day, at least this much time lies between two backups. */
const APART_MS = 4 * 60 * 60_000

/** Encrypted copies in the casebook's own folder, or in any other that is given. */
export interface Backups {
  /** Makes one and answers when it was opened and read whole; seconds for a large casebook. */
  make(folder?: string): Backup
  /**
   * Makes the backup of the day when it is due, and lets go of those that the schedule no longer asks
   * for. Meant for after unlocking and before locking; null when none was due.
   */
  makeDue(folder?: string): Backup | null
  /** This casebook's, newest first. */
  list(folder?: string): readonly Backup[]
  /** What restoring would change. @throws WaymarkError `backup-unusable` */
  preview(file: string): RestorePreview
}

const changes = statement<[], { n: number }>('SELECT total_changes() AS n')

export function backupsOf(session: Session): Backups {
  const own = session.places.backups
  const changesNow = (): number => changes.one(session)?.n ?? 0
  const changesAtFirst = reading(session, changesNow)
  /** By folder, because one may have been away when another had its turn. */
  const changesAtLast = new Map<string, number>()

  const list = (folder = own): Backup[] => listBackups(folder, session.keys.casebook)
  const isDue = (folder: string): boolean => {
    const last = list(folder).find(({ reason }) => reason === 'day')
    const now = session.clock()
    if (!last || last.at.slice(0, 10) !== now.toISOString().slice(0, 10)) return true
    return (
      changesNow() > (changesAtLast.get(folder) ?? changesAtFirst) &&
      now.getTime() - Date.parse(last.at) >= APART_MS
    )
  }
  const tidy = (folder: string): void => {
    for (const { file } of backupsToDrop(list(folder))) {
      rmSync(file, { force: true })
      rmSync(keysBeside(file), { force: true })
    }
  }
  return {
    make: (folder = own) => backUp(session, folder, 'hand'),
    makeDue: (folder = own) => {
      if (!isDue(folder)) return null
      const made = backUp(session, folder, 'day')
      changesAtLast.set(folder, changesNow())
      toldByKind(() => tidy(folder))
      return made
    },
    list,
    preview: (file) => previewRestore(session, file),
  }
}
