import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

interface RowFocus {
  readonly part: RefObject<HTMLElement | null>
  /** The first field of the row that is being added takes the focus. */
  readonly focusLast: () => void
  /** The heading takes the focus of a row that goes. */
  readonly focusHeading: () => void
}

/** Moves the focus in a list whose rows come and go. */
export function useRowFocus(): RowFocus {
  const part = useRef<HTMLElement>(null)
  const [added, setAdded] = useState(0)
  useEffect(() => {
    if (added === 0) return
    const rows = [...(part.current?.querySelectorAll('[data-row]') ?? [])]
    rows.at(-1)?.querySelector('input')?.focus()
  }, [added])
  return {
    part,
    focusLast: () => setAdded((before) => before + 1),
    focusHeading: () => part.current?.querySelector<HTMLElement>('h2')?.focus(),
  }
}
