import { BrowserWindow } from 'electron'
import { writeFile } from 'node:fs/promises'
import { APP_ORIGIN } from './protocol.ts'

/** Switches that keep the page a page: no Node, its own world, the operating system's sandbox. */
export const pagePreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
} as const

/** Opens the one window, hidden until its first screen is painted. */
export async function openWindow(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 900,
    minWidth: 320,
    minHeight: 400,
    show: false,
    autoHideMenuBar: true,
    title: 'Waymark',
    webPreferences: { ...pagePreferences, preload },
  })
  await window.loadURL(`${APP_ORIGIN}/`)
  return window
}

/** Writes a PNG of what the window shows. */
export async function takePicture(window: BrowserWindow, file: string): Promise<void> {
  const picture = await window.webContents.capturePage()
  await writeFile(file, picture.toPNG())
}
