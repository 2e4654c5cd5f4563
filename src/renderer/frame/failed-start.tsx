import type { ReactNode } from 'react'
import { messages } from '../../shared/messages.ts'
import styles from './failed-start.module.css'
import { useTellReady } from './use-tell-ready.ts'

/** What the window shows when not even its frame can be drawn, such as over a damaged store. */
export function FailedStart({ children }: { readonly children: ReactNode }) {
  // Otherwise the window would stay hidden, and the failure with it.
  useTellReady()
  return (
    <main className={styles.alone}>
      <h1>{messages.appName}</h1>
      {children}
    </main>
  )
}
