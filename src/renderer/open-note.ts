import type { Handout } from '../shared/domain/casebook.ts'
import { messages } from '../shared/messages.ts'
import { CallError, call } from './api.ts'
import { createMemory } from './memory.ts'
import { whenLocked } from './screens/casebook/lock.ts'

const words = messages.casebookScreen.handout
const MOST_IN_TITLE = 300

/** A draft by its id, and whose it is. */
interface OpenNote {
  readonly id: string
  readonly client: string
}

/** The draft that was written in last, which is the session that is going on. */
export const openNote = createMemory<OpenNote | null>(null)
whenLocked(() => openNote.set(null))

/** Takes a handout into the text on the screen; answers whether the disk has it. */
type Writer = (handout: Handout) => Promise<boolean>

/** Drafts on the screen. A handout goes through them, or their next save would be one revision behind. */
const writers = new Map<string, Writer>()

export function writeHandouts(note: string, writer: Writer): () => void {
  writers.set(note, writer)
  return () => {
    if (writers.get(note) === writer) writers.delete(note)
  }
}

/** A document that the client takes along. */
export interface HandedOver {
  /** What it is, for the names of its places. */
  readonly title: (places: readonly string[]) => string
  /** Codes of the areas whose figures it shows. */
  readonly areas: readonly string[]
  /** Note of the session that it was made in; the one of now when it is not given. */
  readonly note?: OpenNote | null
  /** For whom alone it is, where that is known. */
  readonly client?: string
}

async function titleOf({ title, areas }: HandedOver): Promise<string> {
  const known = new Map((await call('areas.list', {})).map(({ code, name }) => [code, name]))
  return title(areas.map((code) => known.get(code) ?? code)).slice(0, MOST_IN_TITLE)
}

async function record({ id }: OpenNote, handedOver: HandedOver): Promise<string> {
  const title = await titleOf(handedOver)
  const writer = writers.get(id)
  if (writer) {
    const saved = await writer({ title, at: new Date().toISOString() })
    return saved ? words.recorded : words.notRecorded
  }
  await call('casebook.notes.addHandout', { id, title })
  return words.recorded
}

const isOver = (error: unknown): boolean =>
  error instanceof CallError &&
  (error.failure.kind === 'note-signed' || error.failure.kind === 'casebook-not-found')

/**
 * Enters what was printed or saved for the client in the note of the session that is going on.
 *
 * @returns what to say of it; nothing when there is no such note
 */
export async function recordHandout(handedOver: HandedOver): Promise<string> {
  const { note = openNote.get() } = handedOver
  if (note === null || note.client !== (handedOver.client ?? note.client)) return ''
  try {
    return await record(note, handedOver)
  } catch (error) {
    // It was signed before a batch ended, or removed: that session is over.
    return isOver(error) ? '' : words.notRecorded
  }
}
