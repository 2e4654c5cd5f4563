import { BrowserWindow, app, dialog } from 'electron'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SheetOutcome } from '../shared/domain/file-outcome.ts'
import type { Paper } from '../shared/domain/sheet.ts'
import { WaymarkError } from '../shared/failure.ts'
import { pdfOf, showSheet } from './printer.ts'
import { pagePreferences } from './window.ts'

/** A kind of file that the system's dialog offers to save. */
export interface FileKind {
  readonly name: string
  readonly extension: string
}
export const pdfKind: FileKind = { name: 'PDF', extension: 'pdf' }

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

/** How a sheet lies on its paper. */
export interface PrintedPages {
  readonly pages: number
  readonly landscape: boolean
  readonly paper?: Paper
}

/** Opens the system's print dialog on what `window` shows. */
export function printWindow(
  { webContents }: BrowserWindow,
  { pages, landscape, paper }: PrintedPages,
): Promise<SheetOutcome> {
  const size = paper && { pageSize: paper === 'a4' ? ('A4' as const) : ('Letter' as const) }
  return new Promise<SheetOutcome>((resolve, reject) => {
    webContents.print({ printBackground: true, landscape, ...size }, (success, reason) => {
      if (success) resolve({ done: true, fileName: null, pages })
      else if (/cancel/i.test(reason)) resolve({ done: false, why: 'cancelled' })
      else reject(new WaymarkError('no-printer'))
    })
  })
}

/** Opens the system's print dialog on the very sheet that {@link pdfOf} draws. */
export async function printHtml(html: string, how: PrintedPages): Promise<SheetOutcome> {
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences })
  try {
    await showSheet(window, html)
    return await printWindow(window, how)
  } finally {
    window.destroy()
  }
}
