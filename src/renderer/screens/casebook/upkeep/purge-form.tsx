import { useState } from 'react'
import type { BackupItem } from '../../../../shared/domain/casebook-answers.ts'
import { messages } from '../../../../shared/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from '../casebook.module.css'
import { today } from '../days.ts'
import { useForm } from '../use-form.ts'

const words = messages.casebookScreen.purge

interface PurgeFormProps {
  /** How many clients go. */
  readonly count: number
  readonly backups: readonly BackupItem[]
  readonly onKeep: () => void
  readonly onRemove: () => Promise<void>
}

const asTyped = (text: string): string => text.replaceAll(',', '').trim().toLowerCase()

/** Says what goes and what is left in backups, and removes only once the words for it were typed. */
export function PurgeForm({ count, backups, onKeep, onRemove }: PurgeFormProps) {
  const [typed, setTyped] = useState('')
  const phrase = words.phrase(count)
  const [ref, form] = useForm({
    check: () => (asTyped(typed) === asTyped(phrase) ? {} : { phrase: words.confirmBad(phrase) }),
    working: words.working,
    send: onRemove,
  })
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      <div className={styles.part}>
        <h4>{words.warningHeading}</h4>
        <p>{words.warning}</p>
        <BackupsLeft backups={backups} />
        <p>{words.exportFirst}</p>
      </div>
      <TextField
        label={words.confirm(phrase)}
        value={typed}
        problem={form.problems.phrase}
        onChange={setTyped}
      />
      <p role="alert">{form.failure}</p>
      {/* What keeps everything comes first, and what removes stands apart from it. */}
      <p className={styles.apart}>
        <Button kind="main" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button submits aria-disabled={form.busy}>
          {words.run(count)}
        </Button>
      </p>
    </form>
  )
}

const monthAndYear = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric' })

/** A year from now, when the schedule has let go of the last month that holds them. */
const lastMonth = (): string => {
  const day = new Date(`${today()}T00:00:00`)
  day.setFullYear(day.getFullYear() + 1)
  return monthAndYear.format(day)
}

/** What is still in the backups, and until when. */
function BackupsLeft({ backups }: Pick<PurgeFormProps, 'backups'>) {
  const byThemselves = backups.filter(({ reason }) => reason === 'day').length
  const others = backups.length - byThemselves
  return (
    <>
      {backups.length === 0 && <p>{words.noBackup}</p>}
      {byThemselves > 0 && <p>{words.byThemselves(byThemselves, lastMonth())}</p>}
      {others > 0 && <p>{words.byHand(others)}</p>}
    </>
  )
}
