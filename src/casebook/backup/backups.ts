import type { Backup, RestorePreview } from '../../shared/domain/casebook-views.ts'
import { removeWhenFree } from '../aside/leftovers.ts'
import { asCasebookFailure } from '../failures.ts'
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
  /**
   * Makes one, in further folders too, and answers the first when all were opened and read whole. This
   * takes seconds for a large casebook, which may be used and locked meanwhile.
   */
  make(folder?: string, ...further: readonly string[]): Promise<Backup>
  /**
   * Makes the backup of the day in each folder where it is due, and lets go of those that the schedule
   * no longer asks for. `whenCopied` tells that the casebook may be locked without spoiling it; it is
   * not called when none is due.
   */
  makeDue(folders?: readonly string[], whenCopied?: () => void): Promise<readonly Backup[]>
  /** This casebook's, newest first. */
  list(folder?: string): readonly Backup[]
  /** What restoring would change. @throws WaymarkError `backup-unusable` */
  preview(file: string): Promise<RestorePreview>
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
  const tidy = async (folder: string): Promise<void> => {
    const dropped = backupsToDrop(list(folder)).flatMap(({ file }) => [file, keysBeside(file)])
    await Promise.all(dropped.map(removeWhenFree))
  }
  return {
    make: async (folder = own, ...further) => {
      const [first] = await backUp(session, [folder, ...further], 'hand')
      return first
    },
    makeDue: async (folders = [own], whenCopied) => {
      const [first, ...others] = folders.filter(isDue)
      if (first === undefined) return []
      const changesThen = changesNow()
      const made = await backUp(session, [first, ...others], 'day', whenCopied)
      try {
        for (const folder of [first, ...others]) {
          changesAtLast.set(folder, changesThen)
          await tidy(folder)
        }
      } catch (error) {
        throw asCasebookFailure(error)
      }
      return made
    },
    list,
    preview: (file) => previewRestore(session, file),
  }
}
