import type { KeyboardEvent } from 'react'
import { messages } from '../../shared/messages.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { addToTray, removeFromTray, useTray } from './tray.ts'
import type { Gathered } from './tray.ts'

/** The key that puts the job that has the focus into the tray; it works nowhere else. */
export const isTrayKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 't' && !ctrlKey && !altKey && !metaKey

/** Whether the job is in the tray, and what puts it in or takes it out, said aloud. */
export function useTrayToggle({ code, title }: Gathered): {
  readonly inTray: boolean
  readonly toggle: () => void
} {
  const gathered = useTray()
  const announce = useAnnounce()
  const inTray = gathered.some((one) => one.code === code)
  return {
    inTray,
    toggle: () => {
      if (inTray) {
        removeFromTray(code)
        announce(messages.tray.removed(title, gathered.length - 1))
      } else {
        addToTray({ code, title })
        announce(messages.tray.added(title, gathered.length + 1))
      }
    },
  }
}
