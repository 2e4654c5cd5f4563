import { spawnSync } from 'node:child_process'
import { fromRoot } from './paths.ts'
import { isStale } from './stale.ts'

function step(what: string, command: string, args: readonly string[]): void {
  const outcome = spawnSync(command, args, {
    cwd: fromRoot('.'),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (outcome.status !== 0) throw new Error(`${what} failed:\n${outcome.stdout}${outcome.stderr}`)
}

/** Builds the occupation store when the data or its builder is newer. */
export function ensureStore(): void {
  if (!isStale('resources/store/occupations.db', ['data', 'src/store', 'src/importer'])) return
  step('Building the occupation store', process.execPath, [fromRoot('src/importer/build-store.ts')])
}

/** Builds the store and the program when their sources are newer. */
export function ensureBuilt(): void {
  ensureStore()
  if (!isStale('out/main/index.js', ['src', 'electron.vite.config.ts', 'package.json'])) return
  step('Building the program', process.execPath, [
    fromRoot('node_modules/electron-vite/bin/electron-vite.js'),
    'build',
  ])
}
