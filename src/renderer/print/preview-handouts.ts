import type { SheetOrder } from '../../shared/contract.ts'
import { call, onEvent } from '../api.ts'
import { createMemory } from '../memory.ts'
import { openNote, recordHandout } from '../open-note.ts'
import type { HandedOver } from '../open-note.ts'

/** What the windows of the previews show, by their ids. */
const shown = new Map<string, HandedOver>()

/** What became of a handout that was printed or saved from its preview. */
export const previewSaid = createMemory('')

let stopListening: (() => void) | null = null

/** Opens the preview. What is printed or saved from there goes into the note of the session of now. */
export async function openPreview(order: SheetOrder, handedOver: HandedOver): Promise<void> {
  stopListening ??= onEvent('preview.taken', ({ preview }) => {
    const taken = shown.get(preview)
    if (taken) void recordHandout(taken).then(previewSaid.set)
  })
  const note = openNote.get()
  const { preview } = await call('sheets.preview', order)
  shown.set(preview, { ...handedOver, note })
}
