import { useEffect, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import type { Figure } from '../../shared/domain/figure.ts'
import { inWords } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'
import { BirthCertificate } from './birth-certificate.tsx'
import styles from './figure-text.module.css'

interface FigureTextProps {
  readonly figure: Figure<number | string>
  /** How the figure reads; by default in words, such as "$45,000 a year". */
  readonly children?: string
  /** What the figure is, for the certificate's heading, such as "Median pay". */
  readonly what: string
}

/** A figure, or the reason why there is none, as a button that opens its birth certificate. */
export function FigureText({ figure, what, children }: FigureTextProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const text = children ?? inWords(figure, messages)
  useEffect(() => {
    if (!open) return undefined
    // The overlay hears Escape only once focus has moved into it, which a quick hand does not wait for.
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setOpen(false)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [open])
  return (
    <>
      <button
        ref={button}
        type="button"
        className={figure.value === null ? `${styles.figure} ${styles.absent}` : styles.figure}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {text}
      </button>
      {open && (
        <Popover triggerRef={button} isOpen onOpenChange={setOpen} className={styles.popover ?? ''}>
          <BirthCertificate
            figure={figure}
            what={what}
            text={text}
            onClose={() => setOpen(false)}
          />
        </Popover>
      )}
    </>
  )
}
