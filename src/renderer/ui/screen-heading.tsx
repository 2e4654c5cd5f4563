import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { messages } from '../../shared/messages.ts'
import { takeMove } from '../address.ts'

interface ScreenHeadingProps {
  /** Title of the window; never a client's words or name. */
  readonly title: string
  readonly children: ReactNode
}

/** The one `h1` of a screen: names the window and takes the focus when the screen is come to. */
export function ScreenHeading({ title, children }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = messages.frame.windowTitle(title)
  }, [title])
  useEffect(() => {
    const move = takeMove()
    if (move === null || move.arrival === 'start') return
    // Words typed on any screen open Find, and the typing goes on.
    if (move.typing) return
    const link = move.from && document.querySelector(`main a[href="#${CSS.escape(move.from)}"]`)
    if (move.arrival === 'back' && link instanceof HTMLElement) return link.focus()
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
