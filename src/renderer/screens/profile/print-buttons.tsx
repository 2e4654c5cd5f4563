import { useState } from 'react'
import type { SheetOutcome } from '../../../shared/contract.ts'
import { messages } from '../../../shared/messages.ts'
import { CallError, call } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import styles from './profile.module.css'

const words = messages.profile.print

interface PrintButtonsProps {
  readonly code: string
  readonly area: string
}

function outcomeWords(outcome: SheetOutcome, how: 'print' | 'save'): string {
  if (!outcome.done) return words.cancelled
  if (how === 'print') return words.printed
  return outcome.fileName === null ? words.savedUnnamed : words.saved(outcome.fileName)
}

/** Prints the handout for this job or keeps it as a file, and tells how that went. */
export function PrintButtons({ code, area }: PrintButtonsProps) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')

  const make = (how: 'print' | 'save'): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid(words.working)
    call(`sheets.${how}`, { code, area })
      .then((outcome) => setSaid(outcomeWords(outcome, how)))
      .catch((error: unknown) => {
        const failure = error instanceof CallError ? error.failure : { kind: 'unexpected' as const }
        setSaid('')
        setProblem(messages.failure[failure.kind](failure.subject ?? words.subject))
      })
      .finally(() => setBusy(false))
  }

  return (
    <fieldset aria-label={words.group} className={styles.print}>
      {/* Not disabled while busy: that would take the focus away. */}
      <Button aria-disabled={busy} onClick={() => make('print')}>
        {words.print}
      </Button>
      <Button aria-disabled={busy} onClick={() => make('save')}>
        {words.save}
      </Button>
      <output className={styles.note}>{said}</output>
      <p role="alert">{problem}</p>
    </fieldset>
  )
}
