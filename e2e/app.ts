import { _electron, test as base } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('..', import.meta.url))
const CLOSE_LIMIT_MS = 5_000

export interface Waymark {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly dataDir: string
}

export async function openWaymark(dataDir: string): Promise<Waymark> {
  const executable = process.env['WAYMARK_ELECTRON']
  if (!executable)
    throw new Error('Run the end-to-end tests with `npm run e2e`, which finds Electron.')
  const electron = await _electron.launch({
    executablePath: executable,
    args: [program, '--data-dir', dataDir],
    // Chromium's own sandbox cannot run as root; elsewhere it must.
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await electron.firstWindow()
  await page.getByRole('main').waitFor()
  return { electron, page, dataDir }
}

/**
 * Closes the program, or ends it when it hangs: a left-over window would hold its data folder. Answers
 * whether it ended by itself.
 */
export async function closeWaymark(electron: ElectronApplication): Promise<boolean> {
  const ended = electron.close().catch(() => undefined)
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, CLOSE_LIMIT_MS, 'late'))
  if ((await Promise.race([ended, late])) !== 'late') return true
  electron.process().kill('SIGKILL')
  return false
}

interface Fixtures {
  readonly dataDir: string
  readonly waymark: Waymark
  readonly page: Page
}

export const test = base.extend<Fixtures>({
  // Playwright reads the first parameter's pattern to know what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  dataDir: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  waymark: async ({ dataDir }, use) => {
    const waymark = await openWaymark(dataDir)
    await use(waymark)
    await closeWaymark(waymark.electron)
  },
  page: async ({ waymark }, use) => {
    await use(waymark.page)
  },
})

export { expect } from '@playwright/test'
