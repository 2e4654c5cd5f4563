import { z } from 'zod'
import { setAside } from '../shared/domain/office.ts'
import type { SetAside } from '../shared/domain/office.ts'
import { WaymarkError } from '../shared/failure.ts'

const VERSION = 1

const envelope = z.looseObject({
  version: z.number().int(),
  setAside: z.array(setAside).default([]),
})

/** What a file of ours says of itself; null when it is none of ours. */
export interface Opened {
  readonly content: Readonly<Record<string, unknown>>
  /** Damaged files that were put aside before, each said until the person has read it. */
  readonly setAside: readonly SetAside[]
}

/**
 * Opens a file that this version, or an older one, wrote.
 *
 * @throws WaymarkError `office-newer` for one that a newer version wrote
 */
export function openVersioned(json: unknown, what: string): Opened | null {
  const parsed = envelope.safeParse(json)
  if (!parsed.success) return null
  const { version, setAside: aside, ...content } = parsed.data
  if (version > VERSION) throw new WaymarkError('office-newer', what)
  return { content, setAside: aside }
}

/** The text of such a file. */
export const versionedText = (
  content: Readonly<Record<string, unknown>>,
  aside: readonly SetAside[],
): string => `${JSON.stringify({ version: VERSION, setAside: aside, ...content }, null, 1)}\n`
