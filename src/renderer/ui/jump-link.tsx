import type { ReactNode } from 'react'

interface JumpLinkProps {
  /** Id of an element of this screen. */
  readonly to: string
  readonly current?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A link within the screen. The part after `#` names the view, so the jump is made by hand. */
export function JumpLink({ to, current = false, className, children }: JumpLinkProps) {
  return (
    <a
      href={`#${to}`}
      className={className}
      aria-current={current ? 'location' : undefined}
      onClick={(event) => {
        event.preventDefault()
        const target = document.getElementById(to)
        target?.scrollIntoView({ block: 'start' })
        const heading = target?.querySelector<HTMLElement>('h1, h2, h3') ?? target
        if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1
        heading?.focus({ preventScroll: true })
      }}
    >
      {children}
    </a>
  )
}
