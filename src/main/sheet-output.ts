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

/** A finished sheet as one tagged PDF. */
export function pdfOf(html: string): Promise<SheetPdf> {
  return withSheet(html, async (window) => {
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

/** The sheet of each profile, joined in order, as one tagged PDF. */
export function sheetPdf(profiles: readonly Profile[]): Promise<SheetPdf> {
  return pdfOf(htmlOf(profiles))
}

/** A kind of file that the system's dialog offers to save. */
export interface FileKind {
  readonly name: string
  readonly extension: string
}
const pdfKind: FileKind = { name: 'PDF', extension: 'pdf' }

/**
 * Asks where to keep a file, then makes its content and writes it there.
 *
 * @returns the file's name; null when the person cancels
 * @throws WaymarkError of kind `disk`
 */
export async function saveFile(
  suggestedName: string,
  { name, extension }: FileKind,
  content: () => Promise<Buffer | string>,
): Promise<string | null> {
  const choice = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name, extensions: [extension] }],
  })
  if (choice.canceled || !choice.filePath) return null
  const bytes = await content()
  try {
    await writeFile(choice.filePath, bytes)
  } catch (error) {
    throw new WaymarkError('disk', basename(choice.filePath), { cause: error })
  }
  return basename(choice.filePath)
}

/** Saves a finished sheet as PDF where the person wants it. */
export async function savePdf(suggestedName: string, html: string): Promise<SheetOutcome> {
  let pages = 0
  const fileName = await saveFile(suggestedName, pdfKind, async () => {
    const made = await pdfOf(html)
    pages = made.pages
    return made.pdf
  })
  return fileName === null ? { done: false, why: 'cancelled' } : { done: true, fileName, pages }
}

/** Opens the system's print dialog on the very sheet that {@link pdfOf} draws. */
export function printHtml(
  html: string,
  { pages, landscape }: { readonly pages: number; readonly landscape: boolean },
): Promise<SheetOutcome> {
  return withSheet(
    html,
    (window) =>
      new Promise<SheetOutcome>((resolve, reject) => {
        window.webContents.print({ printBackground: true, landscape }, (success, reason) => {
          if (success) resolve({ done: true, fileName: null, pages })
          else if (/cancel/i.test(reason)) resolve({ done: false, why: 'cancelled' })
          else reject(new WaymarkError('no-printer'))
        })
      }),
  )
}

/** Asks where to keep the sheet, and writes it there. */
export const saveSheet = (profile: Profile): Promise<SheetOutcome> =>
  savePdf(messages.sheet.fileName(profile), htmlOf([profile]))

/** Opens the system's print dialog on the sheet. */
export const printSheet = (profile: Profile): Promise<SheetOutcome> =>
  printHtml(htmlOf([profile]), { pages: 2, landscape: false })
