import type { ReactNode } from 'react'
import { messages } from '../../../shared/messages.ts'
import styles from './beside-official.module.css'

interface BesideOfficialProps {
  /** What an imported release says, if any. */
  readonly official: ReactNode
  /** That release in words, such as "O*NET 30.3". */
  readonly release: string | undefined
  /** The words on the left are Waymark's own. */
  readonly ownWords: boolean
  readonly children: ReactNode
}

/** Our words, and beside them what an imported release says, each under its name. */
export function BesideOfficial({ official, release, ownWords, children }: BesideOfficialProps) {
  if (release === undefined) return children
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {ownWords && <h3>{messages.profile.ownWords}</h3>}
        {children}
      </div>
      <div className={styles.column}>
        <h3>{messages.profile.official.from(release)}</h3>
        {official}
      </div>
    </div>
  )
}
