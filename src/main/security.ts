import { app, session } from 'electron'
import type { Session, WebContents, WebFrameMain } from 'electron'
import { APP_ORIGIN } from './protocol.ts'

function isOurs(url: string): boolean {
  return (
    url.startsWith('app://') ||
    url.startsWith('devtools://') ||
    url.startsWith('data:') ||
    url.startsWith('blob:')
  )
}

/** Nothing leaves the machine: every request that is not for the app's own scheme is cancelled. */
function closeSession(target: Session): void {
  target.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) })
  })
  // Electron security checklist 5: deny both the request and the silent check.
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  target.setPermissionCheckHandler(() => false)
  target.on('will-download', (event) => event.preventDefault())
  // The default dictionary source is on the network.
  target.setSpellCheckerEnabled(false)
}

function closeContents(contents: WebContents): void {
  // Checklist 12 to 14: no other page, no other window, no webview.
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Applies the rules to every session and page that the program will ever open. */
export function lockDown(): void {
  // Chromium cannot sandbox for root, where the start adds --no-sandbox; a page is still kept from Node.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('session-created', closeSession)
  app.on('web-contents-created', (_event, contents) => closeContents(contents))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  void app.whenReady().then(() => closeSession(session.defaultSession))
}

/** Whether a request comes from the main frame of our own window, and from nothing inside or beside it. */
export function isTrustedSender(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  return (
    frame !== null &&
    frame.parent === null &&
    URL.canParse(frame.url) &&
    originOf(frame.url) === APP_ORIGIN
  )
}

// URL.origin is "null" for schemes that the URL standard does not know.
function originOf(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
