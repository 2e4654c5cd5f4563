import type { ComponentProps } from 'react'
import { go } from '../address.ts'

interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** Address of a view, as `addressOf` makes it. */
  readonly to: string
}

/** A link to another view of the window. */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
