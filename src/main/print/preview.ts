import { BrowserWindow, Menu, dialog } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { Paper } from '../../shared/domain/sheet.ts'
import { failureOf } from '../../shared/failure.ts'
import { messages } from '../../shared/messages.ts'
import { ordinaryLayout, textHeight } from '../../sheets/layout.ts'
import { pdfOfWindow, showSheet } from '../printer.ts'
import { printWindow, saveFile, pdfKind } from '../sheet-output.ts'
import type { PrintedPages } from '../sheet-output.ts'
import { pagePreferences } from '../window.ts'

const words = messages.print.preview

/** The desk under the paper, for the screen alone: the document and what prints stay as they are. */
function desk(paper: Paper): string {
  const layout = ordinaryLayout(paper)
  return `@media screen {
html { background: #cfccc5 !important }
body { padding: 24px 0 !important }
.page { box-sizing: content-box !important; max-width: none !important;
margin: 0 auto 24px !important; padding: ${layout.margin}px; background: #fff; outline: 1px solid #77736a }
.set-1 { min-height: ${textHeight(layout)}px }
}`
}

/** A finished sheet, and how it is printed and saved from its preview. */
export interface Previewed extends PrintedPages {
  readonly html: string
  /** Suggested for the file, with its extension. */
  readonly fileName: string
  /** It shows a client's name. */
  readonly named: boolean
}

/** Each with whether it shows a client's name. */
const open = new Map<BrowserWindow, boolean>()

/** Closes every preview: those without a name tell as well what a session was about. */
export function closePreviews(): void {
  for (const window of open.keys()) window.destroy()
}

/** Closes the previews that show a client's name. */
export function closeNamedPreviews(): void {
  for (const [window, named] of open) if (named) window.destroy()
}

/**
 * Opens a window with the sheet. What is printed and saved from there is what this window holds, so
 * that nothing can differ from what was looked at. `onTaken` is called when that was done.
 */
export async function openPreview(
  { html, fileName, named, ...how }: Previewed,
  onTaken: () => void,
): Promise<void> {
  const window = new BrowserWindow({
    width: 1140,
    height: 900,
    minWidth: 780,
    show: false,
    webPreferences: pagePreferences,
  })
  open.set(window, named)
  window.once('closed', () => open.delete(window))
  /** `work` answers whether it was done, or was cancelled. */
  const attempt = (work: () => Promise<boolean>) => (): void => {
    work()
      .then((done) => done && onTaken())
      .catch((error: unknown) => {
        // A lock closes it, also while the system's dialog stands open.
        if (window.isDestroyed()) return
        const { kind, subject } = failureOf(error)
        const message = messages.failure[kind](subject ?? words.subject)
        void dialog.showMessageBox(window, { type: 'error', message })
      })
  }
  const template: MenuItemConstructorOptions[] = [
    {
      label: words.print,
      accelerator: 'CmdOrCtrl+P',
      click: attempt(async () => (await printWindow(window, how)).done),
    },
    {
      label: words.save,
      accelerator: 'CmdOrCtrl+S',
      click: attempt(async () => {
        const pdf = async (): Promise<Buffer> => (await pdfOfWindow(window)).pdf
        return (await saveFile(fileName, pdfKind, pdf)) !== null
      }),
    },
    {
      label: words.view,
      submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }],
    },
    { label: words.close, accelerator: 'Esc', click: () => window.close() },
  ]
  // On macOS a window has no menu of its own; the program's menu closes it there.
  if (process.platform !== 'darwin') window.setMenu(Menu.buildFromTemplate(template))
  try {
    await showSheet(window, html)
    await window.webContents.insertCSS(desk(how.paper ?? 'letter'))
    window.show()
  } catch (error) {
    window.destroy()
    throw error
  }
}
