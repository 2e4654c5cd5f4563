import type { ReactNode } from 'react'
import styles from './field-notes.module.css'

interface Notes {
  readonly note: ReactNode
  /** What is wrong with what was typed or chosen. */
  readonly problem: string | undefined
}

/** What describes the field `id` to a screen reader. */
export const describedBy = (id: string, { note, problem }: Notes): string | undefined =>
  [note && `${id}-note`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined

/** What to know of the field `id`, and what is wrong with it. */
export function FieldNotes({ id, note, problem }: Notes & { readonly id: string }) {
  return (
    <>
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  )
}
