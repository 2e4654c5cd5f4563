import { useState } from 'react'
import type { ReactNode } from 'react'
import { links } from '../../shared/links.ts'
import type { LinkId } from '../../shared/links.ts'
import { messages } from '../../shared/messages.ts'
import { CallError, call } from '../api.ts'
import styles from './outside-link.module.css'

interface OutsideLinkProps {
  readonly link: LinkId
  readonly children: ReactNode
}

/** A public web page, opened in the person's own browser; says that it needs a connection. */
export function OutsideLink({ link, children }: OutsideLinkProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const open = (): void => {
    setProblem(null)
    call('links.open', { link }).catch((error: unknown) => {
      const kind = error instanceof CallError ? error.failure.kind : 'unexpected'
      setProblem(messages.failure[kind](links[link]))
    })
  }
  return (
    <>
      <a
        href={links[link]}
        onClick={(event) => {
          event.preventDefault()
          open()
        }}
      >
        {children}
      </a>{' '}
      <span className={styles.note}>{messages.frame.needsConnection}</span>
      {problem && <span role="alert"> {problem}</span>}
    </>
  )
}
