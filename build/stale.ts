import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot } from './paths.ts'

function newest(path: string): number {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  // A folder's own time counts too: it moves when a file is deleted.
  return readdirSync(path).reduce(
    (time, name) => Math.max(time, newest(join(path, name))),
    entry.mtimeMs,
  )
}

/** Whether `output` is missing or older than any of `inputs` (paths inside the checkout). */
export function isStale(output: string, inputs: readonly string[]): boolean {
  const made = fromRoot(output)
  if (!existsSync(made)) return true
  const time = statSync(made).mtimeMs
  return inputs.some((input) => existsSync(fromRoot(input)) && newest(fromRoot(input)) > time)
}
