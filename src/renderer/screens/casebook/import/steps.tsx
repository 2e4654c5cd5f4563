import { useEffect, useRef, useState } from 'react'
import { messages } from '../../../../shared/messages.ts'
import styles from './import.module.css'

const words = messages.casebookScreen.imports.steps
const steps = ['choose', 'match', 'check', 'done'] as const
type Step = (typeof steps)[number]

/** Where one is on the way. */
export function Steps({ current }: { readonly current: Step }) {
  return (
    <ol aria-label={words.label} className={styles.steps}>
      {steps.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {words[step]}
        </li>
      ))}
    </ol>
  )
}

interface StepHeadingProps {
  readonly step: Step
  /** Takes the focus, as one comes here from another step. */
  readonly focused?: boolean
}

export function StepHeading({ step, focused = true }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [atFirst] = useState(focused)
  useEffect(() => {
    if (!atFirst) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [atFirst])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {words[step]}
    </h2>
  )
}
