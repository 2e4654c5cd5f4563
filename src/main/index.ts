import { app } from 'electron'
import { resolve } from 'node:path'
import { programArguments, wantsCommand } from './arguments.ts'
import { runCommand } from './command-line.ts'
import { registerScheme } from './protocol.ts'
import { moveData } from './paths.ts'
import { lockDown } from './security.ts'
import { runWindow } from './run-window.ts'

const given = programArguments(process.argv, app.isPackaged, app.getAppPath())

const folder = given.dataDir ?? process.env['WAYMARK_DATA_DIR']
if (folder) moveData(resolve(folder))

registerScheme()
lockDown()

if (wantsCommand(given.rest)) {
  // Commands draw no window; without this the program would try to reach a GPU that is not there.
  app.disableHardwareAcceleration()
  // Electron quits when the last window closes, which a sheet's window does before its file is written.
  app.on('window-all-closed', () => undefined)
  void app.whenReady().then(async () => app.exit(await runCommand(given.rest)))
} else {
  void runWindow(given)
}
