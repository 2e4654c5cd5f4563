import { spawnSync } from 'node:child_process'
import { ensureBuilt } from './app.ts'
import { hasDisplay, openVirtualDisplay } from './display.ts'
import { fromRoot } from './paths.ts'
import { ensureRuntime } from './runtime.ts'
import { ensureSystemPackages } from './system-packages.ts'

/** Runs the end-to-end tests in real Electron; answers whether all passed. */
export async function runEndToEnd(args: readonly string[]): Promise<boolean> {
  ensureSystemPackages()
  const electron = await ensureRuntime()
  ensureBuilt()
  const display = hasDisplay() ? null : await openVirtualDisplay()
  try {
    const run = spawnSync(
      process.execPath,
      [fromRoot('node_modules/@playwright/test/cli.js'), 'test', ...args],
      {
        cwd: fromRoot('.'),
        stdio: 'inherit',
        env: {
          ...process.env,
          WAYMARK_ELECTRON: electron,
          ...(display ? { DISPLAY: display.name } : {}),
        },
      },
    )
    return run.status === 0
  } finally {
    display?.close()
  }
}

if (import.meta.main) process.exit((await runEndToEnd(process.argv.slice(2))) ? 0 : 1)
