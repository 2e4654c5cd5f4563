import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, copyFile, open } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Brings what was written to `file` to the disk. */
export function flushFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Brings the names in `folder` to the disk. Windows does so by itself and cannot open a folder. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Moves `from` over `to`; after a power cut either the old or the new file stands there, whole. */
export function moveDurably(from: string, to: string): void {
  renameSync(from, to)
  flushFolder(dirname(to))
}

/** Writes `text` for this user alone, by rename. */
export function writeDurably(file: string, text: string): void {
  const next = `${file}.next`
  try {
    writeFileSync(next, text, { mode: 0o600, flush: true })
    moveDurably(next, file)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  }
}

/**
 * Copies `from` to the new name `to` by way of a partial file, however large, and blocks nothing. The
 * copy is for this user alone, and can be written where `from` cannot, as on a stick that is locked.
 */
export async function copyDurably(from: string, to: string): Promise<void> {
  const part = `${to}.part`
  try {
    await copyFile(from, part)
    await chmod(part, 0o600)
    const handle = await open(part, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    moveDurably(part, to)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
