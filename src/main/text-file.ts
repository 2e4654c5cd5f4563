import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { FailureKind } from '../shared/failure.ts'
import { WaymarkError } from '../shared/failure.ts'

/** The text of a file from a spreadsheet: UTF-8 or UTF-16 by its mark, else what Windows writes. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * The text of a file of at most `mostBytes` and the file's own name.
 *
 * @throws WaymarkError `tooLarge` with the file's name, or `office-unreadable`
 */
export function readTextFile(
  file: string,
  mostBytes: number,
  tooLarge: FailureKind,
): { readonly fileName: string; readonly text: string } {
  const fileName = basename(file)
  try {
    if (statSync(file).size > mostBytes) throw new WaymarkError(tooLarge, fileName)
    return { fileName, text: decodeText(readFileSync(file)) }
  } catch (error) {
    if (error instanceof WaymarkError) throw error
    throw new WaymarkError('office-unreadable', fileName, { cause: error })
  }
}
