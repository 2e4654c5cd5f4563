import type { SavedNote } from '../../../../shared/domain/casebook-answers.ts'
import type { NoteContent } from '../../../../shared/domain/casebook.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  /** Written and not yet sent. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** A newer state was saved elsewhere; nothing is sent any more. */
  | { readonly kind: 'conflict' }

interface Snapshot {
  readonly content: NoteContent
  readonly state: SaveState
}

export interface Autosave {
  readonly snapshot: () => Snapshot
  readonly subscribe: (listener: () => void) => () => void
  /** Revision that the next save is made on. */
  readonly revision: () => number
  readonly change: (content: NoteContent) => void
  /** Goes on with text that was written on `revision` and not saved then. */
  readonly resume: (content: NoteContent, revision: number) => void
  /** Saves at once; answers whether all that was written is on the disk. */
  readonly flush: () => Promise<boolean>
  /** Tries no more by itself. */
  readonly stop: () => void
}

interface AutosaveParts {
  readonly content: NoteContent
  readonly revision: number
  /** When `content` was saved. */
  readonly savedAt: string
  readonly save: (revision: number, content: NoteContent) => Promise<SavedNote>
  readonly isConflict: (error: unknown) => boolean
}

/** How long the hand must rest before a save. */
const REST_MS = 800
/** Whoever writes without a rest is saved this often. */
const LONGEST_MS = 3_000
const RETRY_MS = 5_000

/**
 * Saves what is written, one save at a time, each on the revision that the last one answered. `saved`
 * is said only while the disk holds exactly what is on the screen.
 */
export function createAutosave(parts: AutosaveParts): Autosave {
  const { save, isConflict } = parts
  let { content, revision } = parts
  let stored = content
  let snapshot: Snapshot = { content, state: { kind: 'saved', at: parts.savedAt } }
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let unsavedSince: number | null = null
  let running: Promise<void> | null = null
  const listeners = new Set<() => void>()

  const tell = (state: SaveState): void => {
    snapshot = { content, state }
    listeners.forEach((listener) => listener())
  }
  const schedule = (ms: number): void => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void flush(), ms)
  }
  const isStopped = (): boolean => snapshot.state.kind === 'conflict'

  const saveOnce = async (): Promise<void> => {
    const sent = content
    unsavedSince = null
    tell({ kind: 'saving' })
    try {
      const answer = await save(revision, sent)
      revision = answer.revision
      stored = sent
      if (content === sent) tell({ kind: 'saved', at: answer.savedAt })
      else tell({ kind: 'waiting' })
    } catch (error) {
      if (isConflict(error)) return tell({ kind: 'conflict' })
      tell({ kind: 'failed', error })
      schedule(RETRY_MS)
    }
  }

  const untilIdle = async (): Promise<void> => {
    if (!running) return
    await running
    await untilIdle()
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    // What was sent before may be older than what is written now.
    await untilIdle()
    if (content === stored) return true
    if (isStopped()) return false
    running = saveOnce().finally(() => {
      running = null
    })
    await running
    if (content !== stored && snapshot.state.kind === 'waiting') return flush()
    return content === stored
  }

  const change = (next: NoteContent): void => {
    content = next
    if (isStopped()) return tell(snapshot.state)
    unsavedSince ??= Date.now()
    tell({ kind: 'waiting' })
    schedule(Math.max(0, Math.min(REST_MS, unsavedSince + LONGEST_MS - Date.now())))
  }

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    revision: () => revision,
    change,
    resume: (text, writtenOn) => {
      revision = writtenOn
      change(text)
    },
    flush,
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
