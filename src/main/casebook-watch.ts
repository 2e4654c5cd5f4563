import { app, powerMonitor } from 'electron'
import type { BrowserWindow } from 'electron'
import type { LockReason } from '../shared/casebook-contract.ts'
import type { CasebookKeeper } from './casebook-session.ts'

const LOOK_EVERY_MS = 5_000

/** Locks the casebook when the computer or its user leaves, and when the program ends. */
export function watchCasebook(keeper: CasebookKeeper, window: BrowserWindow): void {
  const lock = (why: LockReason) => (): void => keeper.lock(why)
  powerMonitor.on('lock-screen', lock('screen'))
  powerMonitor.on('user-did-resign-active', lock('screen'))
  powerMonitor.on('suspend', lock('sleep'))
  powerMonitor.on('shutdown', lock('sleep'))
  window.on('session-end', lock('sleep'))
  window.webContents.on('input-event', (_event, { type }) => {
    // A window that moves below a resting pointer tells of no person.
    if (type !== 'mouseEnter' && type !== 'mouseLeave') keeper.touch()
  })
  // The page that was shown is gone, and with it whoever could press the key that locks.
  window.webContents.on('render-process-gone', lock('asked'))
  const looking = setInterval(() => keeper.tick(), LOOK_EVERY_MS)
  app.on('will-quit', () => {
    clearInterval(looking)
    keeper.lock('quit')
  })
}
