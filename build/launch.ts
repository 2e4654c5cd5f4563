import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { ensureBuilt } from './app.ts'
import { hasDisplay, openVirtualDisplay } from './display.ts'
import { fromRoot } from './paths.ts'
import { ensureRuntime } from './runtime.ts'
import { ensureSystemPackages } from './system-packages.ts'

export interface Launched {
  readonly child: ChildProcess
  /** Resolves with the exit code when the program and its display have ended. */
  readonly ended: Promise<number>
}

// Chromium refuses to run its sandbox as root; everyone else keeps it.
const sandboxArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** The descriptor that a command reads a passphrase from has to reach it. */
function passphraseFrom(args: readonly string[]): (number | 'ignore')[] {
  const at = args.findIndex((arg) => /^--passphrase-fd(=|$)/.test(arg))
  const fd = Number(args[at]?.split('=')[1] ?? args[at + 1])
  if (at < 0 || !Number.isInteger(fd) || fd < 3 || fd > 30) return []
  return [...Array.from({ length: fd - 3 }, () => 'ignore' as const), fd]
}

/** Starts the built program. Without a display, `window` brings a virtual one; commands need none. */
export async function launch(
  args: readonly string[],
  kind: 'window' | 'no-window',
): Promise<Launched> {
  ensureSystemPackages()
  const electron = await ensureRuntime()
  ensureBuilt()
  const virtual = kind === 'window' && !hasDisplay() ? await openVirtualDisplay() : null
  const platform = kind === 'no-window' && !hasDisplay() ? ['--ozone-platform=headless'] : []
  const child = spawn(electron, [...sandboxArguments(), ...platform, fromRoot('.'), ...args], {
    stdio: [
      'inherit',
      'inherit',
      process.env['WAYMARK_VERBOSE'] ? 'inherit' : 'pipe',
      ...passphraseFrom(args),
    ],
    env: { ...process.env, ...(virtual ? { DISPLAY: virtual.name } : {}) },
  })
  // Chromium reports missing desktop services on stderr; those lines help nobody at this terminal.
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    const ours = text.split('\n').filter((line) => line && !/^\[\d+:\d+\/\d+\.\d+:/.test(line))
    if (ours.length > 0) process.stderr.write(`${ours.join('\n')}\n`)
  })
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      virtual?.close()
      resolve(code ?? 1)
    })
  })
  return { child, ended }
}
