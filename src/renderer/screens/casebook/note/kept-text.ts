import type { NoteContent } from '../../../../shared/domain/casebook.ts'

interface Kept {
  readonly content: NoteContent
  /** Revision that it was written on. */
  readonly revision: number
}

/**
 * Text that no disk has taken, by its note. It outlives a lock, because nothing that was written may
 * be lost; it is seen again only once the casebook is unlocked.
 */
const kept = new Map<string, Kept>()

export function keepText(note: string, text: Kept): void {
  kept.set(note, text)
}

/** The text, once. */
export function takeKeptText(note: string): Kept | undefined {
  const text = kept.get(note)
  kept.delete(note)
  return text
}
