import { createContext, useCallback, useContext, useState } from 'react'
import type { ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden.tsx'

const Announce = createContext<(words: string) => void>(() => {})

/** Says to screen readers what has changed elsewhere on the screen, once they have nothing else to say. */
export function useAnnounce(): (words: string) => void {
  return useContext(Announce)
}

/** Holds the one live region of the window. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState('')
  const announce = useCallback((next: string) => setWords(next), [])
  return (
    <Announce value={announce}>
      {children}
      {/* An open popover hides all else from screen readers; this is still heard. */}
      <output data-live-announcer="true">
        <VisuallyHidden>{words}</VisuallyHidden>
      </output>
    </Announce>
  )
}

const nothing = (): void => undefined

interface SilencedProps {
  readonly when: boolean
  readonly children: ReactNode
}

/** What announces nothing while it is not to be seen either. */
export function Silenced({ when, children }: SilencedProps) {
  const announce = useAnnounce()
  return <Announce value={when ? nothing : announce}>{children}</Announce>
}
