import { existsSync, readFileSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { peopleOfBackup } from '../casebook/casebook.ts'
import type { Casebook } from '../casebook/casebook.ts'
import { listBackups, readBackup } from '../casebook/backup/names.ts'
import { writeDurably } from '../casebook/durable-file.ts'
import { toldByKind } from '../casebook/failures.ts'
import { makeFolder } from '../casebook/open.ts'
import { placesIn } from '../casebook/places.ts'
import type { BackupItem, BackupList, ChosenBackup } from '../shared/domain/casebook-answers.ts'
import type { Person } from '../shared/domain/casebook.ts'
import type { Backup } from '../shared/domain/casebook-views.ts'
import { WaymarkError } from '../shared/failure.ts'

const folderFile = z.object({ folder: z.string().min(1) })

/** Asks a person; null when they cancel. */
export interface BackupDialogs {
  readonly chooseFile: () => Promise<string | null>
  readonly chooseFolder: () => Promise<string | null>
}

/** Where backups lie: in the casebook's own folder and, if one is chosen, in a further one. */
export interface BackupPlaces {
  list(casebook: Casebook | null): BackupList
  /** @throws WaymarkError `backup-folder-absent` once its own folder has the backup */
  makeNow(casebook: Casebook): Promise<BackupList>
  /**
   * An absent further folder is passed over: a stick is not always in. `whenCopied` tells that the
   * casebook may be locked without spoiling the backup.
   */
  makeDue(casebook: Casebook, whenCopied?: () => void): Promise<void>
  chooseFile(): Promise<ChosenBackup>
  chooseFolder(casebook: Casebook): Promise<BackupList>
  clearFolder(casebook: Casebook): BackupList
  peopleOf(id: string): readonly Person[]
  /** @throws WaymarkError `casebook-not-found` for an identifier that this run did not give out */
  fileOf(id: string): string
}

export function createBackupPlaces(folder: string, dialogs: BackupDialogs): BackupPlaces {
  const own = placesIn(folder).backups
  const chosenFile = join(folder, 'backup-folder.json')
  const files = new Map<string, string>()

  const further = (): string | null => {
    try {
      return folderFile.parse(JSON.parse(readFileSync(chosenFile, 'utf8'))).folder
    } catch {
      return null
    }
  }
  /** Making the folder of a stick that is not in would fill the disk below its name. */
  const reachable = (): string[] => {
    const chosen = further()
    return chosen !== null && existsSync(chosen) ? [chosen] : []
  }
  const idOf = (file: string): string => {
    const known = [...files].find(([, one]) => one === file)
    if (known) return known[0]
    const id = randomUUID()
    files.set(id, file)
    return id
  }
  const fileOf = (id: string): string => {
    const file = files.get(id)
    if (file === undefined) throw new WaymarkError('casebook-not-found', 'this backup')
    return file
  }
  const itemOf =
    (where: BackupItem['where']) =>
    ({ file, at, reason, bytes }: Backup): BackupItem => ({
      id: idOf(file),
      at,
      reason,
      bytes,
      where,
    })
  const list = (casebook: Casebook | null): BackupList => {
    const chosen = further()
    const inFolder = (one: string): readonly Backup[] =>
      casebook ? casebook.backups.list(one) : toldByKind(() => listBackups(one))
    const items = [
      ...inFolder(own).map(itemOf('own')),
      ...reachable().flatMap(inFolder).map(itemOf('folder')),
    ]
    return {
      items: items.toSorted((a, b) => b.at.localeCompare(a.at)),
      folder:
        chosen === null
          ? null
          : { name: basename(chosen) || chosen, reachable: reachable().length > 0 },
    }
  }

  return {
    list,
    makeNow: async (casebook) => {
      await casebook.backups.make(own, ...reachable())
      if (further() !== null && reachable().length === 0) {
        throw new WaymarkError('backup-folder-absent')
      }
      return list(casebook)
    },
    makeDue: async (casebook, whenCopied) => {
      await casebook.backups.makeDue([own, ...reachable()], whenCopied)
    },
    chooseFile: async () => {
      const file = await dialogs.chooseFile()
      if (file === null) return { done: false, why: 'cancelled' }
      const backup = readBackup(file)
      if (!backup) throw new WaymarkError('backup-unusable')
      return { done: true, backup: itemOf('file')(backup), people: peopleOfBackup(folder, file) }
    },
    chooseFolder: async (casebook) => {
      const chosen = await dialogs.chooseFolder()
      if (chosen !== null) {
        makeFolder(folder)
        toldByKind(() => writeDurably(chosenFile, `${JSON.stringify({ folder: chosen })}\n`))
      }
      return list(casebook)
    },
    clearFolder: (casebook) => {
      toldByKind(() => rmSync(chosenFile, { force: true }))
      return list(casebook)
    },
    peopleOf: (id) => peopleOfBackup(folder, fileOf(id)),
    fileOf,
  }
}
