import { app, powerMonitor } from 'electron'
import type { BrowserWindow } from 'electron'
import { setTimeout as pause } from 'node:timers/promises'
import type { LockReason } from '../shared/domain/casebook-answers.ts'
import type { CasebookKeeper } from './casebook-session.ts'

const LOOK_EVERY_MS = 5_000
/** A slow stick takes about a minute for the notes of many years. */
const BACKUP_LIMIT_MS = 3 * 60_000

/** Locks the casebook when the computer or its user leaves, and when the program ends. */
export function watchCasebook(keeper: CasebookKeeper, window: BrowserWindow): void {
  const lock = (why: LockReason) => (): void => void keeper.lock(why)
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
  let mayEnd = false
  const end = async (): Promise<void> => {
    // Who starts Waymark again gets a window at once; the casebook opens there once it is closed here.
    app.releaseSingleInstanceLock()
    await lastBackup(keeper)
    mayEnd = true
    // Electron passes over one that is asked for while it still tells of the one before.
    setImmediate(() => app.quit())
  }
  app.on('will-quit', (event) => {
    clearInterval(looking)
    if (mayEnd) return
    event.preventDefault()
    void end()
  })
}

/** Locks the casebook and waits for the backup of the day. */
async function lastBackup(keeper: CasebookKeeper): Promise<void> {
  const stands = keeper.lock('quit').then(() => keeper.backedUp())
  const inTime = await Promise.race([stands.then(() => true), pause(BACKUP_LIMIT_MS, false)])
  // A thread within SQLite cannot be asked to end. What it leaves is encrypted, and removed later.
  if (!inTime) process.kill(process.pid, 'SIGKILL')
}
