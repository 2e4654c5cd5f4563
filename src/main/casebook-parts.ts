import { powerMonitor } from 'electron'
import type { LockReason } from '../shared/domain/casebook-answers.ts'
import type { BatchProgress } from '../shared/domain/batch.ts'
import { createBackupPlaces } from './casebook-backups.ts'
import type { CasebookParts } from './casebook-handlers.ts'
import { createClientImports } from './casebook-imports.ts'
import { keychainHere } from './casebook-keychain.ts'
import { createCasebookExport } from './casebook-export.ts'
import { chooseQuietly } from './casebook-files.ts'
import { createCasebookOutput } from './casebook-output.ts'
import { createKeeper } from './casebook-session.ts'
import type { Paths } from './paths.ts'
import type { SheetData } from './print/order.ts'
import { isTestRuntime } from './runtime.ts'
import { readSettings } from './settings-file.ts'

/** The casebook in its folder, closed, with all that its requests need. */
export function createCasebookParts({
  sheets,
  paths,
  onOpen = () => undefined,
  onLock = () => undefined,
  onExportProgress = () => undefined,
}: {
  readonly sheets: SheetData
  readonly paths: Paths
  readonly onOpen?: () => void
  readonly onLock?: (why: LockReason) => void
  readonly onExportProgress?: (progress: BatchProgress) => void
}): CasebookParts {
  const settings = () => readSettings(paths.settings)
  const places = createBackupPlaces(paths.casebook, {
    chooseFile: () =>
      chooseQuietly({
        properties: ['openFile'],
        filters: [{ name: 'casebook', extensions: ['db'] }],
      }),
    chooseFolder: () => chooseQuietly({ properties: ['openDirectory', 'createDirectory'] }),
  })
  const keeper = createKeeper({
    folder: paths.casebook,
    trialsOnly: isTestRuntime(),
    keychainHere,
    lockAfterMs: () => settings().lockAfterMinutes * 60_000,
    systemIdleMs: () => powerMonitor.getSystemIdleTime() * 1000,
    backUpDue: (casebook, whenCopied) => places.makeDue(casebook, whenCopied),
    onOpen,
    onLock: (why) => {
      imports.forget()
      onLock(why)
    },
  })
  const imports = createClientImports(
    () =>
      chooseQuietly({
        properties: ['openFile'],
        filters: [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }],
      }),
    () => void keeper.use(),
  )
  return {
    keeper,
    places,
    imports,
    output: createCasebookOutput({ keeper, sheets, settings }),
    files: createCasebookExport(keeper, onExportProgress),
    unsignedAfterDays: () => settings().unsignedAfterDays,
    contactEveryDays: () => settings().contactEveryDays,
  }
}
