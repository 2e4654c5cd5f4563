import { z } from 'zod'
import { letterhead } from '../shared/domain/office.ts'
import type { Letterhead, SetAside } from '../shared/domain/office.ts'
import { messages } from '../shared/messages.ts'
import { openVersioned, versionedText } from './versioned-file.ts'
import { asideName, readOwnFile, replaceFile } from './whole-file.ts'

const content = z.object({
  letterhead,
  /** Folder of the career videos; null when none is chosen. */
  videoFolder: z.string().min(1).nullable(),
})

/** What an office says of itself, and where its videos are. */
export interface OfficeFile extends Readonly<z.infer<typeof content>> {
  readonly letterhead: Letterhead
  readonly setAside: readonly SetAside[]
}

const what = messages.office.subjects.letterhead
const nothingSaid: OfficeFile = {
  letterhead: { name: '', address: '', phone: '', web: '', counselor: '' },
  videoFolder: null,
  setAside: [],
}

/**
 * Reads `file`; a damaged one is put aside under another name, and empty lines stand in its place.
 *
 * @throws WaymarkError `office-unreadable`, `office-newer`, `disk`
 */
export function readOfficeFile(file: string): OfficeFile {
  const reading = readOwnFile(file, what)
  if (reading.state === 'absent') return nothingSaid
  const opened = openVersioned(reading.json, what)
  const parsed = content.safeParse(opened?.content)
  if (opened && parsed.success) return { ...parsed.data, setAside: opened.setAside }
  const fileName = asideName(file, new Date())
  const fresh = {
    ...nothingSaid,
    setAside: [...(opened?.setAside ?? []), { fileName, kept: 0 }],
  }
  write(file, fresh, fileName)
  return fresh
}

/** Changes what is given and keeps the rest. @throws WaymarkError as {@link readOfficeFile} */
export function changeOfficeFile(file: string, change: Partial<OfficeFile>): OfficeFile {
  const next = { ...readOfficeFile(file), ...change }
  write(file, next)
  return next
}

function write(file: string, { setAside, ...said }: OfficeFile, keepAs?: string): void {
  replaceFile(file, versionedText(said, setAside), what, keepAs)
}
