import { useState } from 'react'
import { messages } from '../../../shared/messages.ts'
import { call } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { failureWords } from './casebook-data.ts'
import styles from './casebook.module.css'

const { calendar: words, note: noteWords } = messages.casebookScreen

interface CalendarButtonProps {
  /** The note whose follow-up is saved; null for all of one's own that are open. */
  readonly note: string | null
  /** Brings the note to the disk first; answers whether it is there. */
  readonly before?: () => Promise<boolean>
}

/** Follow-ups as a file for a calendar, which gets their days alone. */
export function CalendarButton({
  note,
  before = () => Promise.resolve(true),
}: CalendarButtonProps) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const save = async (): Promise<void> => {
    if (!(await before())) return setProblem(noteWords.state.failed)
    const outcome = await call('casebook.calendar', { note })
    setSaid(
      outcome.done ? words.saved(outcome.followUps, outcome.fileName) : words.not[outcome.why],
    )
  }
  const press = (): void => {
    if (busy) return
    setBusy(true)
    setSaid('')
    setProblem('')
    save()
      .catch((error: unknown) => setProblem(failureWords(error)))
      .finally(() => setBusy(false))
  }
  return (
    <div className={styles.part}>
      <p>
        <Button kind="quiet" aria-disabled={busy} onClick={press}>
          {note === null ? words.saveAll : words.saveOne}
        </Button>
      </p>
      <p className={styles.note}>{words.what}</p>
      <output className={styles.note}>{said}</output>
      <p role="alert">{problem}</p>
    </div>
  )
}
