import { open, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { WaymarkError } from '../shared/failure.ts'

/**
 * Writes the pieces one after the other, for this user alone; an older file stays whole until the new
 * one is.
 *
 * @throws WaymarkError `disk`, or whatever making a piece throws
 */
export async function writePieces(
  file: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<void> {
  const part = `${file}.part`
  try {
    const handle = await open(part, 'w', 0o600)
    try {
      for (const piece of pieces) await handle.writeFile(piece)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    if (error instanceof WaymarkError) throw error
    throw new WaymarkError('disk', basename(file), { cause: error })
  }
}
