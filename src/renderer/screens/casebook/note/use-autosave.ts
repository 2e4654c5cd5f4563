import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Note, NoteContent } from '../../../../shared/domain/casebook.ts'
import { isBlank, withHandout } from '../../../../shared/domain/note-content.ts'
import { currentAddress } from '../../../address.ts'
import { call } from '../../../api.ts'
import { writeHandouts } from '../../../open-note.ts'
import { isCasebookView, viewAt } from '../../../routes.ts'
import { isFailure, useCasebookChanged } from '../casebook-data.ts'
import { saveBeforeLock } from '../lock.ts'
import { createAutosave } from './autosave.ts'
import type { Autosave, SaveState } from './autosave.ts'
import { contentOf } from './content.ts'
import { keepText, takeKeptText } from './kept-text.ts'

export interface Draft {
  readonly content: NoteContent
  readonly state: SaveState
  readonly set: (change: Partial<NoteContent>) => void
  readonly flush: Autosave['flush']
  readonly revision: Autosave['revision']
  /** What could not be saved before is on the screen again. */
  readonly broughtBack: boolean
  /** Nothing is to be saved or kept any more: the note was signed, removed or given up. */
  readonly finish: () => void
}

interface Held {
  readonly autosave: Autosave
  readonly isBroughtBack: () => boolean
  /** Puts back what was kept; not while drawing, which may be done twice. */
  readonly bringBack: () => void
  readonly isFinished: () => boolean
  readonly finish: () => void
  /** Runs `leave` in a moment, unless the editor is back by then. */
  readonly leaveSoon: (leave: () => void) => void
  readonly stay: () => void
}

const isConflict = (error: unknown): boolean =>
  isFailure(error, 'casebook-changed') ||
  isFailure(error, 'note-signed') ||
  isFailure(error, 'casebook-not-found')

function hold(note: Note): Held {
  const autosave = createAutosave({
    content: contentOf(note),
    revision: note.revision,
    savedAt: note.savedAt,
    save: (revision, content) => call('casebook.notes.save', { id: note.id, revision, content }),
    isConflict,
  })
  let broughtBack = false
  let finished = false
  let leaving: ReturnType<typeof setTimeout> | undefined
  return {
    autosave,
    isBroughtBack: () => broughtBack,
    bringBack: () => {
      const kept = takeKeptText(note.id)
      if (!kept) return
      broughtBack = true
      autosave.resume(kept.content, kept.revision)
    },
    isFinished: () => finished,
    finish: () => {
      finished = true
      autosave.stop()
    },
    leaveSoon: (leave) => {
      leaving = setTimeout(leave, 0)
    },
    stay: () => clearTimeout(leaving),
  }
}

/** The draft as it is written, saved by itself, when it is left and before the casebook is locked. */
export function useAutosave(note: Note): Draft {
  const [held] = useState(() => hold(note))
  const { autosave } = held
  const { content, state } = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  const changed = useCasebookChanged()

  useEffect(() => {
    held.stay()
    held.bringBack()
    const flush = (): void => void (held.isFinished() || autosave.flush())
    const forget = saveBeforeLock(() =>
      held.isFinished() ? Promise.resolve(true) : autosave.flush(),
    )
    const forgetWriter = writeHandouts(note.id, (handout) => {
      const { content: now } = autosave.snapshot()
      autosave.change({ ...now, handouts: withHandout(now.handouts, handout) })
      return autosave.flush()
    })
    addEventListener('blur', flush)
    addEventListener('beforeunload', flush)
    return () => {
      forget()
      forgetWriter()
      removeEventListener('blur', flush)
      removeEventListener('beforeunload', flush)
      if (held.isFinished()) return
      const saving = autosave.flush()
      held.leaveSoon(() => void leave(note.id, autosave, saving).then(changed))
    }
  }, [held, autosave, note.id, changed])

  return {
    content,
    state,
    set: (change) => autosave.change({ ...autosave.snapshot().content, ...change }),
    flush: autosave.flush,
    revision: autosave.revision,
    broughtBack: held.isBroughtBack(),
    finish: held.finish,
  }
}

/** Keeps what was not saved; a draft in which nothing was ever written leaves nothing behind. */
async function leave(id: string, autosave: Autosave, saving: Promise<boolean>): Promise<void> {
  autosave.stop()
  const saved = await saving
  const { content } = autosave.snapshot()
  if (!saved) return keepText(id, { content, revision: autosave.revision() })
  // Who looks jobs up before the first word comes back to the note.
  if (!isBlank(content) || !isCasebookView(viewAt(currentAddress()))) return
  // A blank draft that stays behind is listed, and can be removed by hand.
  await call('casebook.notes.discard', { id, revision: autosave.revision() }).catch(() => undefined)
}
