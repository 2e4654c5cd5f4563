import type { ReactNode } from 'react'
import styles from './facts.module.css'

interface Fact {
  readonly name: string
  readonly text: ReactNode
}

/** Short facts, each under its name; what is missing is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | null | undefined | '')[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
