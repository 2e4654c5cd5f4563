import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { WaymarkError } from '../shared/failure.ts'

/** A file of our own: `json` is undefined when it is no JSON. */
export type Reading = { readonly state: 'absent' } | { readonly state: 'there'; json: unknown }

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads `file`, called `what` in sentences.
 *
 * @throws WaymarkError `office-unreadable` when it is there and cannot be opened
 */
export function readOwnFile(file: string, what: string): Reading {
  try {
    return { state: 'there', json: parse(readFileSync(file, 'utf8')) }
  } catch (error) {
    if (isMissing(error)) return { state: 'absent' }
    throw new WaymarkError('office-unreadable', what, { cause: error })
  }
}

/** Windows brings a folder's names to the disk by itself and cannot open a folder. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes `content` by rename: after a power cut the old or the new file stands there, whole. With
 * `keepAs` the old file stays beside it under that name.
 *
 * @throws WaymarkError `disk`
 */
export function replaceFile(
  file: string,
  content: string | Uint8Array,
  what: string,
  keepAs?: string,
): void {
  const folder = dirname(file)
  const next = `${file}.next`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(next, content, { flush: true })
    if (keepAs !== undefined) renameSync(file, join(folder, keepAs))
    renameSync(next, file)
    flushFolder(folder)
  } catch (error) {
    rmSync(next, { force: true })
    throw new WaymarkError('disk', what, { cause: error })
  }
}

/** A name beside `file` that no file has yet, with the time in it. */
export function asideName(file: string, now: Date): string {
  const extension = extname(file)
  const time = now.toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')
  const stem = `${basename(file, extension)}.damaged-${time}`
  for (let count = 1; ; count += 1) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}${extension}`
    if (!existsSync(join(dirname(file), name))) return name
  }
}
