import { closeSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import { WaymarkError } from '../shared/failure.ts'

/**
 * Files that this process has open, each with a handle for its bytes. POSIX drops a process's locks on
 * a file when it closes any handle on it, and would let other copies of the program in: so this handle
 * is opened before the database and closed after it, and none is opened in between.
 */
const handles = new Map<string, number>()

/** @throws WaymarkError `casebook-in-use` when it is open here already */
export function holdFile(file: string): void {
  const name = resolve(file)
  if (handles.has(name)) throw new WaymarkError('casebook-in-use')
  handles.set(name, openSync(name, 'r'))
}

/** For reading only, and never to be closed by the reader. */
export function handleOf(file: string): number {
  const handle = handles.get(resolve(file))
  if (handle === undefined) throw new WaymarkError('casebook-locked')
  return handle
}

/** Once the database on it is closed. */
export function letFileGo(file: string): void {
  const name = resolve(file)
  const handle = handles.get(name)
  if (handle === undefined) return
  handles.delete(name)
  closeSync(handle)
}
