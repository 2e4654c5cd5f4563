import { openSync, read, writeSync } from 'node:fs'
import { setTimeout as later } from 'node:timers/promises'
import { ReadStream } from 'node:tty'
import { promisify } from 'node:util'
import { WaymarkError } from '../../shared/failure.ts'

const MOST_BYTES = 4096
const READ_AGAIN_MS = 20
const readFrom = promisify(read)

const TERMINAL = process.platform === 'win32' ? String.raw`\\.\CONIN$` : '/dev/tty'
const [CONTROL_C, CONTROL_D, BACKSPACE, DELETE] = ['\u0003', '\u0004', '\b', '\u007f']

/** How many bytes came; 0 at the end. Whoever writes to a pipe that does not block may be late. */
async function readSome(fd: number, bytes: Buffer, from: number): Promise<number> {
  try {
    return (await readFrom(fd, bytes, from, bytes.length - from, null)).bytesRead
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    await later(READ_AGAIN_MS)
    return readSome(fd, bytes, from)
  }
}

/**
 * The first line of an open file descriptor.
 *
 * @throws WaymarkError `passphrase-unread` when it is closed, empty or endless
 */
export async function passphraseFromDescriptor(fd: number): Promise<string> {
  const bytes = Buffer.alloc(MOST_BYTES)
  let length = 0
  try {
    while (length < MOST_BYTES && !bytes.subarray(0, length).includes('\n')) {
      const count = await readSome(fd, bytes, length)
      if (count === 0) break
      length += count
    }
    const [line = ''] = bytes.toString('utf8', 0, length).split(/\r?\n/)
    if (line === '' || length === MOST_BYTES) throw new WaymarkError('passphrase-unread')
    return line
  } catch (error) {
    throw error instanceof WaymarkError ? error : new WaymarkError('passphrase-unread')
  } finally {
    bytes.fill(0)
  }
}

/** What was typed up to the end of the line, and whether the line has ended. */
function typed(before: string, text: string): { readonly line: string; readonly ended: boolean } {
  let line = before
  for (const sign of text) {
    if (sign === '\r' || sign === '\n' || sign === CONTROL_D) return { line, ended: true }
    if (sign === CONTROL_C) return { line: '', ended: true }
    line = sign === BACKSPACE || sign === DELETE ? line.replace(/.$/su, '') : line + sign
  }
  return { line, ended: false }
}

function lineOf(terminal: ReadStream): Promise<string> {
  return new Promise((done) => {
    let line = ''
    terminal.on('end', () => done(line))
    terminal.on('data', (text) => {
      const now = typed(line, String(text))
      line = now.line
      if (now.ended) done(line)
    })
  })
}

/**
 * Asks at the terminal itself, whatever standard input is, and shows nothing of what is typed.
 *
 * @throws WaymarkError `passphrase-unread` without a terminal, or when nothing was typed
 */
export async function passphraseFromTerminal(prompt: string): Promise<string> {
  let fd: number
  try {
    fd = openSync(TERMINAL, 'r+')
  } catch {
    throw new WaymarkError('passphrase-unread')
  }
  const say = (text: string): void => void writeSync(process.platform === 'win32' ? 2 : fd, text)
  const terminal = new ReadStream(fd)
  try {
    terminal.setRawMode(true)
    terminal.setEncoding('utf8')
    say(prompt)
    const line = await lineOf(terminal)
    if (line === '') throw new WaymarkError('passphrase-unread')
    return line
  } finally {
    terminal.setRawMode(false)
    say('\n')
    terminal.destroy()
  }
}
