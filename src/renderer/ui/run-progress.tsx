import { useId } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './run-progress.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Steps in which progress is said aloud, in percent. */
const SAID_EACH = 25

interface RunProgressProps {
  readonly run: { readonly done: number; readonly of: number; readonly stopping: boolean }
  readonly words: {
    readonly progress: string
    readonly done: (done: number, of: number) => string
    readonly stop: string
    readonly stopping: string
    readonly begun: (of: number) => string
    readonly percent: (percent: number) => string
  }
  readonly onStop: () => void
  /** What else is to be known meanwhile. */
  readonly children?: ReactNode
}

/** How far long work is, seen and now and then said, with a way to stop it. */
export function RunProgress({ run, words, onStop, children }: RunProgressProps) {
  const { done, of, stopping } = run
  const label = useId()
  const percent = of === 0 ? 0 : Math.floor((done * 100) / of / SAID_EACH) * SAID_EACH
  return (
    <>
      <p id={label}>
        <strong>{words.progress}</strong>
      </p>
      <progress aria-labelledby={label} max={of} value={done} className={styles.progress} />
      <p className={styles.number}>{words.done(done, of)}</p>
      {children}
      <p>
        <Button aria-disabled={stopping} onClick={onStop}>
          {words.stop}
        </Button>
      </p>
      {stopping && <p>{words.stopping}</p>}
      <output>
        <VisuallyHidden>
          {stopping ? words.stopping : percent === 0 ? words.begun(of) : words.percent(percent)}
        </VisuallyHidden>
      </output>
    </>
  )
}
