import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import log from 'electron-log/main'
import { failureOf } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import { openStore } from '../store/open.ts'
import { prepareSearch } from '../store/search.ts'
import type { ProgramArguments } from './arguments.ts'
import { createCasebookParts } from './casebook-parts.ts'
import { watchCasebook } from './casebook-watch.ts'
import { createHandlers } from './handlers.ts'
import { listen, tell } from './ipc.ts'
import { setMenu } from './menu.ts'
import { createOffice } from './office/office.ts'
import { videoServer } from './office/video-server.ts'
import { paths } from './paths.ts'
import { closePreviews } from './print/preview.ts'
import { serve } from './protocol.ts'
import { readSettings } from './settings-file.ts'
import { openWindow, takePicture } from './window.ts'

/** Opens the window and keeps the program alive until it is closed. */
export async function runWindow({ firstPicture }: ProgramArguments): Promise<void> {
  // A second start hands over to the first, which is the only writer of the settings.
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  await app.whenReady()
  const places = paths()
  log.transports.file.resolvePathFn = () => `${places.logs}/waymark.log`
  log.transports.console.level = false
  process.on('SIGTERM', () => app.quit())
  app.on('window-all-closed', () => app.quit())

  try {
    const store = openStore(places.store)
    app.on('quit', () => store.close())
    const office = createOffice(places.office, store)
    serve(places.window, videoServer(places.office))
    setMenu()

    const painted = Promise.withResolvers<undefined>()
    let shown: BrowserWindow | null = null
    const casebook = createCasebookParts({
      sheets: { store, office },
      paths: places,
      onOpen: () => shown?.setContentProtection(readSettings(places.settings).hideFromCapture),
      onExportProgress: (progress) => shown && tell(shown, 'export.progress', progress),
      onLock: (why) => {
        closePreviews()
        if (!shown || shown.isDestroyed()) return
        tell(shown, 'casebook.locked', { why })
        shown.setContentProtection(false)
      },
    })
    const handlers = createHandlers({
      store,
      office,
      paths: places,
      casebook,
      onReady: () => painted.resolve(undefined),
      onProgress: (progress) => shown && tell(shown, 'batch.progress', progress),
      onPreviewTaken: (preview) => shown && tell(shown, 'preview.taken', { preview }),
    })
    listen(handlers)
    const window = await openWindow(places.preload)
    shown = window
    watchCasebook(casebook.keeper, window)
    // A preview, or a batch in its hidden window, does not outlive the program's own window.
    window.on('closed', () => app.quit())
    app.on('second-instance', () => {
      if (window.isMinimized()) window.restore()
      window.focus()
    })
    await painted.promise
    window.show()
    prepareSearch(store)

    const { electron, occupations } = await handlers['app.info']({})
    process.stdout.write(`Waymark is open: Electron ${electron}, ${occupations} occupations\n`)
    if (firstPicture) {
      await takePicture(window, firstPicture)
      process.stdout.write(`A picture of its first screen: ${firstPicture}\n`)
    }
  } catch (error) {
    const { kind, subject } = failureOf(error)
    log.error(`start: ${kind}`)
    process.stderr.write(`${messages.failure[kind](subject ?? '')}\n`)
    if (!firstPicture) dialog.showErrorBox(messages.appName, messages.failure[kind](subject ?? ''))
    app.exit(1)
  }
}
