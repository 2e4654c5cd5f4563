import { useEffect, useEffectEvent } from 'react'
import { useSettings } from '../settings.ts'
import { focusSearchField } from './search-focus.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')

const isDialogOpen = (): boolean => document.querySelector('dialog[open], [role=dialog]') !== null

interface Keys {
  readonly onHelp: () => void
  readonly onLock: () => void
  readonly onClientView: () => void
}

/** The keys that work from anywhere. */
export function useKeys({ onHelp, onLock, onClientView }: Keys): void {
  const { singleKeys } = useSettings()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event
    const act = (action: () => void): void => {
      event.preventDefault()
      action()
    }
    // Whoever walks in does not wait for a dialog to be closed.
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'l') return act(onLock)
    if (key === 'F8') return act(onClientView)
    if (isDialogOpen()) return
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') return act(focusSearchField)
    if (altKey && key === 'ArrowLeft') return act(() => history.back())
    if (altKey && key === 'ArrowRight') return act(() => history.forward())
    if (!singleKeys || altKey || ctrlKey || metaKey || isTyping(event.target)) return
    if (key === '/') return act(focusSearchField)
    if (key === '?') return act(onHelp)
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
