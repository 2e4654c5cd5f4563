import { call } from './api.ts'
import { createMemory, useMemory } from './memory.ts'

const clientView = createMemory(false)

/** Whether the screen is turned to the client: names and notes are hidden and the text is larger. */
export function useClientView(): boolean {
  return useMemory(clientView)
}

/** @returns whether it is on now */
export function toggleClientView(): boolean {
  const on = !clientView.get()
  clientView.set(on)
  if (on) {
    document.documentElement.dataset['clientView'] = 'on'
    // A preview is a window of its own, which the page cannot hide.
    void call('sheets.closeNamedPreviews', {}).catch(() => undefined)
  } else delete document.documentElement.dataset['clientView']
  return on
}
