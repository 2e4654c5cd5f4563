import { useState } from 'react'
import { messages } from '../../../shared/messages.ts'
import { call } from '../../api.ts'
import { failureWords, savedWords } from '../../print/outcome-words.ts'
import { PrintDialog } from '../../print/print-dialog.tsx'
import { recordHandout } from '../../open-note.ts'
import { useSettings } from '../../settings.ts'
import type { Gathered } from '../../tray/tray.ts'
import { Button } from '../../ui/button.tsx'
import styles from './profile.module.css'

const words = messages.print
const { handout } = messages.casebookScreen

interface PrintButtonsProps {
  readonly job: Gathered
  readonly area: string
}

/** Everything that can be printed of this job, and the two-page handout as a file at once. */
export function PrintButtons({ job, area }: PrintButtonsProps) {
  const { paper } = useSettings()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')

  const save = (): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid(words.working)
    call('sheets.save', {
      codes: [job.code],
      areas: [area],
      kind: 'profile',
      paper,
      clientName: null,
      comparison: null,
    })
      .then(async (outcome) => {
        const done = savedWords(outcome)
        if (!outcome.done) return done
        const recorded = await recordHandout({
          areas: [area],
          title: (places) => handout.sheet('profile', [job.title], places),
        })
        return `${done} ${recorded}`.trim()
      })
      .then(setSaid)
      .catch((error: unknown) => {
        setSaid('')
        setProblem(failureWords(error))
      })
      .finally(() => setBusy(false))
  }

  return (
    <fieldset aria-label={messages.profile.print.group} className={styles.print}>
      <Button onClick={() => setOpen(true)}>{words.open}</Button>
      {/* Not disabled while busy: that would take the focus away. */}
      <Button aria-disabled={busy} onClick={save}>
        {words.ways.save}
      </Button>
      <output className={styles.note}>{said}</output>
      <p role="alert">{problem}</p>
      {open && <PrintDialog jobs={[job]} onClose={() => setOpen(false)} />}
    </fieldset>
  )
}
