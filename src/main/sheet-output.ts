import { BrowserWindow, app, dialog } from 'electron'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SheetOutcome } from '../shared/contract.ts'
import type { Profile } from '../shared/domain/profile.ts'
import { WaymarkError } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import { renderProfileSheet } from '../sheets/profile-sheet.tsx'
import { offerSheet } from './protocol.ts'
import { pagePreferences } from './window.ts'

async function withSheet<T>(html: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const sheet = offerSheet(html)
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences })
  try {
    await window.loadURL(sheet.url)
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
    return await use(window)
  } finally {
    window.destroy()
    sheet.close()
  }
}

const htmlOf = (profiles: readonly Profile[]): string =>
  renderProfileSheet(profiles, { printed: new Date() })

export interface SheetPdf {
  readonly pdf: Buffer
  readonly pages: number
}

/** The sheet of each profile, joined in order, as one tagged PDF. */
export function sheetPdf(profiles: readonly Profile[]): Promise<SheetPdf> {
  return withSheet(htmlOf(profiles), async (window) => {
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return { pdf, pages: pageCount(pdf) }
  })
}

// Each page of the file is one page object; the catalog's own entry is /Pages.
const pageCount = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** Asks where to keep the sheet, and writes it there. */
export async function saveSheet(profile: Profile): Promise<SheetOutcome> {
  const suggested = join(app.getPath('documents'), messages.sheet.fileName(profile))
  const choice = await dialog.showSaveDialog({
    defaultPath: suggested,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (choice.canceled || !choice.filePath) return { done: false, why: 'cancelled' }
  const { pdf, pages } = await sheetPdf([profile])
  try {
    await writeFile(choice.filePath, pdf)
  } catch (error) {
    throw new WaymarkError('disk', basename(choice.filePath), { cause: error })
  }
  return { done: true, fileName: basename(choice.filePath), pages }
}

/** Opens the system's print dialog on the very sheet that {@link sheetPdf} draws. */
export function printSheet(profile: Profile): Promise<SheetOutcome> {
  return withSheet(
    htmlOf([profile]),
    (window) =>
      new Promise<SheetOutcome>((resolve, reject) => {
        window.webContents.print({ printBackground: true }, (success, reason) => {
          if (success) resolve({ done: true, fileName: null, pages: 2 })
          else if (/cancel/i.test(reason)) resolve({ done: false, why: 'cancelled' })
          else reject(new WaymarkError('no-printer'))
        })
      }),
  )
}
