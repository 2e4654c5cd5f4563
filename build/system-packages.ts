import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

interface SystemPackage {
  readonly name: string
  readonly present: () => boolean
}

const libraryFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib',
  '/usr/lib64',
]

// Looking for the file, not for the package, also answers for distributions that name the package otherwise.
const library = (name: string, file: string): SystemPackage => ({
  name,
  present: () => libraryFolders.some((folder) => existsSync(`${folder}/${file}`)),
})

const command = (name: string, file = name): SystemPackage => ({
  name,
  present: () =>
    (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/${file}`)),
})

const fonts: SystemPackage = {
  name: 'fonts-dejavu-core',
  present: () => existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0,
}

const needed: readonly SystemPackage[] = [
  library('libgtk-3-0', 'libgtk-3.so.0'),
  library('libnss3', 'libnss3.so'),
  library('libgbm1', 'libgbm.so.1'),
  library('libasound2', 'libasound.so.2'),
  command('xvfb', 'Xvfb'),
  command('xauth'),
  command('sqlite3'),
  fonts,
]

const isDebian = (): boolean => existsSync('/etc/debian_version')
const isRoot = (): boolean => process.getuid?.() === 0

function run(args: readonly string[]): void {
  const outcome = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (outcome.status !== 0) {
    throw new Error(
      `apt-get ${args.join(' ')} failed: ${outcome.stderr.trim().split('\n').at(-1) ?? ''}`,
    )
  }
}

/**
 * Makes sure that Electron's system libraries are there. On Debian as root it installs what is
 * missing; elsewhere it throws a sentence with the exact command.
 */
export function ensureSystemPackages(): void {
  if (process.platform !== 'linux') return
  const missing = needed.filter(({ present }) => !present()).map(({ name }) => name)
  if (missing.length === 0) return
  const install = ['install', '-y', '--no-install-recommends', ...missing]
  if (!isDebian() || !isRoot()) {
    throw new Error(
      `Waymark needs system packages that are not installed. Run:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    )
  }
  console.error(`Installing system packages: ${missing.join(', ')}`)
  run(['update', '-q'])
  run(install)
}
