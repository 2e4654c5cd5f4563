import { BrowserWindow, app, dialog } from 'electron'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SheetOutcome } from '../shared/contract.ts'
import type { Profile } from '../shared/domain/profile.ts'
import type { Paper } from '../shared/domain/sheet.ts'
import { WaymarkError } from '../shared/failure.ts'
import { renderSheet } from '../sheets/sheet.tsx'
import { offerSheet } from './protocol.ts'
import { pagePreferences } from './window.ts'

/** A hidden window that draws one finished sheet after the other. */
export interface Printer {
  /** Puts the sheet into the window. */
  readonly show: (html: string) => Promise<void>
  /** The sheet that was shown last as one tagged PDF; the program is free while Chromium draws. */
  readonly pdf: () => Promise<SheetPdf>
  readonly close: () => void
}

export interface SheetPdf {
  readonly pdf: Buffer
  readonly pages: number
}

/** Loads a finished sheet into `window` and waits for its fonts. */
export async function showSheet(window: BrowserWindow, html: string): Promise<void> {
  const sheet = offerSheet(html)
  try {
    await window.loadURL(sheet.url)
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
  } finally {
    sheet.close()
  }
}

/** What `window` shows as one tagged PDF. */
export async function pdfOfWindow({ webContents }: BrowserWindow): Promise<SheetPdf> {
  const pdf = await webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return { pdf, pages: pageCount(pdf) }
}

// Each page of the file is one page object; the catalog's own entry is /Pages.
const pageCount = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/**
 * Pages that one window draws. Its process gives back nothing of what a document took until it ends,
 * about 4 MB for two pages; a new window costs as much time as a few sheets.
 */
const PAGES_PER_WINDOW = 50

/** Opens a window for many sheets, and another when it has grown; opening takes longer than drawing. */
export function openPrinter(): Printer {
  let window: BrowserWindow | null = null
  let drawn = 0
  const close = (): void => {
    window?.destroy()
    window = null
    drawn = 0
  }
  /** Whatever is wrong with the window must not cost the next sheet. */
  const orClose = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      close()
      throw error
    }
  }
  return {
    show: (html) => {
      if (drawn >= PAGES_PER_WINDOW) close()
      window ??= new BrowserWindow({ show: false, webPreferences: pagePreferences })
      return orClose(showSheet(window, html))
    },
    pdf: async () => {
      if (!window) throw new Error('nothing is shown')
      const made = await orClose(pdfOfWindow(window))
      drawn += made.pages
      return made
    },
    close,
  }
}

/** A finished sheet as one tagged PDF. */
export async function pdfOf(html: string): Promise<SheetPdf> {
  const printer = openPrinter()
  try {
    await printer.show(html)
    return await printer.pdf()
  } finally {
    printer.close()
  }
}

/** The profile sheet of each, joined in order, as one tagged PDF on Letter paper. */
export function sheetPdf(profiles: readonly Profile[]): Promise<SheetPdf> {
  return pdfOf(renderSheet({ kind: 'profile', profiles, paper: 'letter', printed: new Date() }))
}

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
