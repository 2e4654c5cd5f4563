import { useState } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { Button } from '../../../ui/button.tsx'
import { failureWords } from '../casebook-data.ts'
import styles from '../casebook.module.css'

const words = messages.casebookScreen.note.packet

interface PacketPartProps {
  readonly id: string
  /** Brings the note to the disk first; answers whether it is there. */
  readonly before?: () => Promise<boolean>
}

/** The session packet on paper or as a file; the client's name stands on it only when asked for. */
export function PacketPart({ id, before = () => Promise.resolve(true) }: PacketPartProps) {
  const [named, setNamed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const make = async (to: 'file' | 'printer'): Promise<void> => {
    if (!(await before())) return setProblem(messages.casebookScreen.note.state.failed)
    const outcome = await call('casebook.notes.packet', { id, to, named })
    if (!outcome.done) setSaid(words.cancelled)
    else setSaid(to === 'printer' ? words.printed : words.saved(outcome.fileName))
  }
  const press = (to: 'file' | 'printer'): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid(words.working)
    make(to)
      .catch((error: unknown) => {
        setSaid('')
        setProblem(failureWords(error))
      })
      .finally(() => setBusy(false))
  }
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p className={styles.note}>{words.what}</p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={named}
          onChange={(event) => setNamed(event.target.checked)}
        />
        <span>{words.named}</span>
      </label>
      <p className={styles.actions}>
        <Button aria-disabled={busy} onClick={() => press('printer')}>
          {words.print}
        </Button>
        <Button aria-disabled={busy} onClick={() => press('file')}>
          {words.save}
        </Button>
      </p>
      <output className={styles.note}>{said}</output>
      <p role="alert">{problem}</p>
    </section>
  )
}
