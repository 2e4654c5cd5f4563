import { dialog, shell } from 'electron'
import type { OpenDialogOptions } from 'electron'
import type { Handlers } from '../../shared/contract.ts'
import type { FileOutcome } from '../../shared/domain/file-outcome.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { messages } from '../../shared/messages.ts'
import { everyItem, itemsFor } from '../../office/applies.ts'
import { checkEntry, checkLetterhead, readWebAddress } from '../../office/check-entry.ts'
import { dayOf } from '../../office/dates.ts'
import { entriesCsv } from '../../office/export-file.ts'
import { changeOfficeFile, readOfficeFile } from '../../office/letterhead-file.ts'
import { jobsIn } from '../../office/job-lists.ts'
import { describeFolder } from '../../office/videos.ts'
import { saveFile } from '../sheet-output.ts'
import { readLogoFile } from './logo.ts'
import { createImports } from './imports.ts'
import type { OfficeData } from './office.ts'

type OfficeRequest = Extract<
  keyof Handlers,
  `${'drawer' | 'jobLists' | 'office' | 'video'}.${string}`
>

const words = messages.office
const today = (): string => dayOf(new Date())

/** The path that a person chose in the system's dialog; null when they cancelled. */
async function choose(options: OpenDialogOptions): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(options)
  return canceled ? null : (filePaths[0] ?? null)
}

/** The requests about what the office brings itself. */
export function officeHandlers(office: OfficeData): Pick<Handlers, OfficeRequest> {
  const { drawer, jobLists, catalog, file } = office
  const imports = createImports(drawer, catalog)
  const videoFolder = () => describeFolder(readOfficeFile(file).videoFolder)
  return {
    'drawer.dismissSetAside': () => {
      drawer.dismissSetAside()
      return null
    },
    'drawer.export': async (): Promise<FileOutcome> => {
      const csv = { name: 'CSV', extension: 'csv' }
      const fileName = await saveFile(words.csv.fileName(today()), csv, async () =>
        entriesCsv(drawer.read().entries),
      )
      return fileName === null ? { done: false, why: 'cancelled' } : { done: true, fileName }
    },
    'drawer.forOccupation': ({ code, area }) => {
      const occupation = catalog.occupation(code)
      if (!occupation) throw new WaymarkError('not-found', code)
      return itemsFor(drawer.read().entries, occupation, area, catalog, today())
    },
    'drawer.importCheck': async () => {
      const chosen = await choose({
        properties: ['openFile'],
        filters: [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }],
      })
      return chosen === null
        ? { done: false, why: 'cancelled' }
        : { done: true, report: imports.check(chosen, today()) }
    },
    'drawer.importCommit': ({ check }) => imports.commit(check),
    'drawer.list': () => {
      const { entries, setAside } = drawer.read()
      return { items: everyItem(entries, catalog, today()), setAside }
    },
    'drawer.openWeb': async ({ id }) => {
      const entry = drawer.read().entries.find((one) => one.id === id)
      if (!entry) throw new WaymarkError('drawer-entry-gone')
      // The file may have been written by hand.
      const address = readWebAddress(entry.web)
      if (!address) throw new WaymarkError('invalid-input')
      await shell.openExternal(address)
      return null
    },
    'drawer.remove': ({ id }) => {
      drawer.remove(id)
      return null
    },
    'drawer.save': (draft) => {
      const checked = checkEntry(draft, catalog)
      if (!checked.ok) return { saved: false, problems: checked.problems }
      drawer.put([checked.value])
      return { saved: true, id: checked.value.id }
    },
    'jobLists.dismissSetAside': () => {
      jobLists.dismissSetAside()
      return null
    },
    'jobLists.list': () => jobLists.list(),
    'jobLists.open': ({ id }) => jobsIn(jobLists.get(id), catalog),
    'jobLists.remove': ({ id }) => jobLists.remove(id),
    'jobLists.rename': ({ id, name }) => jobLists.rename(id, name),
    'jobLists.save': ({ name, codes, replace }) => jobLists.save(name, codes, replace),
    'office.change': (draft) => {
      const checked = checkLetterhead(draft)
      if (!checked.ok) return { saved: false, problems: checked.problems }
      changeOfficeFile(file, { letterhead: checked.value })
      return { saved: true, office: office.get() }
    },
    'office.chooseLogo': async () => {
      const chosen = await choose({
        properties: ['openFile'],
        filters: [{ name: words.letterhead.pictures, extensions: ['png', 'jpg', 'jpeg'] }],
      })
      if (chosen !== null) office.keepLogo(readLogoFile(chosen))
      return { done: chosen !== null, office: office.get() }
    },
    'office.clearLogo': () => {
      office.clearLogo()
      return office.get()
    },
    'office.dismissSetAside': () => {
      changeOfficeFile(file, { setAside: [] })
      return null
    },
    'office.get': () => office.get(),
    'video.chooseFolder': async () => {
      const chosen = await choose({ properties: ['openDirectory'] })
      if (chosen !== null) changeOfficeFile(file, { videoFolder: chosen })
      return videoFolder()
    },
    'video.clear': () => {
      changeOfficeFile(file, { videoFolder: null })
      return videoFolder()
    },
    'video.folder': videoFolder,
  }
}
