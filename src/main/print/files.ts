import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { replaceFile } from '../../office/whole-file.ts'

/** What happens to a file that has the name already. */
export type WhenTaken = 'replace' | 'number'

/**
 * Writes `content` whole or not at all into `folder`, which is made when it is missing.
 *
 * @returns the name, which has a number when another file stands under `name` and must stay
 * @throws WaymarkError `disk`
 */
export function writeInto(
  folder: string,
  name: string,
  content: Uint8Array,
  whenTaken: WhenTaken,
): string {
  const free = whenTaken === 'replace' ? name : freeName(folder, name)
  replaceFile(join(folder, free), content, free)
  return free
}

/** `name`, or `name (2)` and so on when that is taken. */
function freeName(folder: string, name: string): string {
  const extension = extname(name)
  const stem = basename(name, extension)
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${stem} (${count})${extension}`
    if (!existsSync(join(folder, free))) return free
  }
}
