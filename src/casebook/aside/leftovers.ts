import { readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Nothing that is under way takes as long. */
const LEFT_AFTER_MS = 60 * 60_000

/** Removes what a program that was killed left half made in `folder`. */
export async function removeLeftovers(folder: string, name: RegExp): Promise<void> {
  for (const left of readdirSync(folder).filter((one) => name.test(one))) {
    const file = join(folder, left)
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }
    if (Date.now() - mtimeMs > LEFT_AFTER_MS) await removeWhenFree(file)
  }
}

/** Removes `file`; what a virus scanner looks at in this moment stays, and is a leftover then. */
export async function removeWhenFree(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined)
}
