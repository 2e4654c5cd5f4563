import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** Whether a window can be shown to a person. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

export interface Display {
  readonly name: string
  readonly close: () => void
}

/** Starts an X server without a screen on a free display number. */
export function openVirtualDisplay(): Promise<Display> {
  // -displayfd lets the server choose a free number itself, so that several runs do not collide.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const pipe = server.stdio[3]
  return new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(new Error('Xvfb could not be started; install the package xvfb.')),
    )
    server.once('exit', () => reject(new Error('Xvfb ended before it was ready.')))
    if (!pipe || !('setEncoding' in pipe)) return reject(new Error('Xvfb gave no display number.'))
    const numbers: Readable = pipe
    numbers.setEncoding('utf8')
    numbers.once('data', (text: string) => {
      server.removeAllListeners('exit')
      resolve({ name: `:${text.trim()}`, close: () => server.kill() })
    })
  })
}
