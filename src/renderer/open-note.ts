import { messages } from '../shared/messages.ts'
import { call } from './api.ts'
import { createMemory } from './memory.ts'
import { whenLocked } from './screens/casebook/lock.ts'

const words = messages.casebookScreen.handout

/** Id of the draft that was written in last, which is the session that is going on. */
export const openNote = createMemory<string | null>(null)
whenLocked(() => openNote.set(null))

async function record(id: string, title: string): Promise<string> {
  const { status, revision } = await call('casebook.notes.get', { id })
  if (status !== 'draft') return ''
  await call('casebook.notes.addHandout', { id, revision, title: title.slice(0, 300) })
  return words.recorded
}

/**
 * Enters what was printed or saved for the client in the note of the session that is going on.
 *
 * @returns what to say of it; nothing when there is no such note
 */
export async function recordHandout(title: string): Promise<string> {
  const id = openNote.get()
  if (id === null) return ''
  try {
    return await record(id, title)
  } catch {
    return words.notRecorded
  }
}
