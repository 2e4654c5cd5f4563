import { BrowserWindow } from 'electron'
import { once } from 'node:events'
import { NONCE_PLACEHOLDER, offerSheet } from './protocol.ts'
import { pagePreferences } from './window.ts'

export interface SheetPdf {
  readonly pdf: Buffer
  readonly pages: number
}

/** How each sheet becomes a PDF. */
export const pdfOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

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

// The policy of a page knows the nonce that its first sheet came with, and no other.
const writeSheet = `(html) => {
  const { nonce } = document.querySelector('style')
  document.open()
  document.write(html.replaceAll('${NONCE_PLACEHOLDER}', nonce))
  document.close()
  return document.fonts.ready.then(() => true)
}`

/**
 * Puts a finished sheet in place of the one that `window` shows. The PDF is the same, yet a page that
 * stays takes a third of the time of loading another, which also leaves 5 MB behind.
 */
export async function replaceSheet({ webContents }: BrowserWindow, html: string): Promise<void> {
  await webContents.executeJavaScript(`(${writeSheet})(${JSON.stringify(html)})`)
}

/** What `window` shows as one tagged PDF. */
export async function pdfOfWindow({ webContents }: BrowserWindow): Promise<SheetPdf> {
  const pdf = await webContents.printToPDF(pdfOptions)
  return { pdf, pages: pageCount(pdf) }
}

// Each page of the file is one page object; the catalog's own entry is /Pages.
const pageCount = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** Draws finished sheets. */
export interface Printer {
  /** The sheet as one tagged PDF, after those that wait for the same window; the program is free meanwhile. */
  readonly pdf: (html: string) => Promise<SheetPdf>
  /** Ends it; what is being drawn fails. */
  readonly close: () => void
}

/** Opens a printer whose windows take turns, so that one draws while another takes in its sheet. */
export function openPrinter(windows = 1): Printer {
  const printers = Array.from({ length: windows }, openPrinterWindow)
  return {
    pdf: async (html) => {
      const printer = printers.shift()
      if (!printer) throw new Error('a printer needs a window')
      printers.push(printer)
      return printer.pdf(html)
    },
    close: () => {
      for (const printer of printers) printer.close()
    },
  }
}

/**
 * Pages that one window draws. Its process gives back what they took, about 2 MB each, late or never
 * until it ends.
 */
const PAGES_PER_WINDOW = 40

interface PrinterPage {
  readonly window: BrowserWindow
  /** Fails when its process ends; Chromium leaves whoever waits for it without an answer. */
  readonly gone: Promise<never>
  drawn: number
}

function openPage(): PrinterPage {
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences })
  const gone = once(window.webContents, 'render-process-gone').then((): never => {
    throw new Error('the process of the page is gone')
  })
  gone.catch(() => undefined)
  return { window, gone, drawn: 0 }
}

function openPrinterWindow(): Printer {
  let page: PrinterPage | null = null
  let closed = false
  let last: Promise<unknown> = Promise.resolve()
  const drop = (): void => {
    page?.window.destroy()
    page = null
  }
  const draw = async ({ window, drawn }: PrinterPage, html: string): Promise<SheetPdf> => {
    await (drawn === 0 ? showSheet(window, html) : replaceSheet(window, html))
    return pdfOfWindow(window)
  }
  const pdf = async (html: string): Promise<SheetPdf> => {
    if (closed) throw new Error('the printer is closed')
    if (page && page.drawn >= PAGES_PER_WINDOW) drop()
    page ??= openPage()
    try {
      const made = await Promise.race([draw(page, html), page.gone])
      page.drawn += made.pages
      return made
    } catch (error) {
      // Whatever is wrong with the window must not cost the next sheet.
      drop()
      throw error
    }
  }
  return {
    pdf: (html) => {
      const made = last.then(() => pdf(html))
      last = made.catch(() => undefined)
      return made
    },
    close: () => {
      closed = true
      drop()
    },
  }
}

/** A finished sheet as one tagged PDF. */
export async function pdfOf(html: string): Promise<SheetPdf> {
  const printer = openPrinter()
  try {
    return await printer.pdf(html)
  } finally {
    printer.close()
  }
}
