import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './casebook.module.css'

interface FormEndProps {
  readonly form: { readonly busy: boolean; readonly failure: string }
  /** On the button that sends the form. */
  readonly send: string
  /** What else can be done. */
  readonly children?: ReactNode
}

/** The end of a form: what went wrong, and what sends it. */
export function FormEnd({ form: { busy, failure }, send, children }: FormEndProps) {
  return (
    <>
      <p role="alert">{failure}</p>
      <p className={styles.actions}>
        <Button kind="main" submits aria-disabled={busy}>
          {send}
        </Button>
        {children}
      </p>
    </>
  )
}
