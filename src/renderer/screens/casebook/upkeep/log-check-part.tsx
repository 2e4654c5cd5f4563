import { useState } from 'react'
import type { AuditCheck } from '../../../../shared/domain/casebook-views.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { failureWords } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { asMoment } from '../days.ts'
import { useForm } from '../use-form.ts'

const words = messages.casebookScreen.log.check
const HASH = /^[0-9a-f]{64}$/

/** As it was noted: with spaces, or in capitals. */
const hashIn = (typed: string): string => typed.replaceAll(/\s/g, '').toLowerCase()

function found(check: AuditCheck, noted: string | null): string[] {
  if (!check.whole) return [words.broken(check.firstBroken)]
  const whole = words.whole(check.entries)
  if (noted === null) return [whole]
  const { noted: entry } = check
  return [whole, entry ? words.found(entry.number, asMoment(entry.at)) : words.notFound]
}

/** Follows the chain of the log, tells its newest hash, and saves it for someone else to check. */
export function LogCheckPart() {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<readonly string[]>([])
  const [head, setHead] = useState('')
  const noted = typed.trim() === '' ? null : hashIn(typed)
  const [ref, form] = useForm({
    check: () => (noted === null || HASH.test(noted) ? {} : { noted: words.notedBad }),
    send: async () => {
      setHead('')
      setSaid([words.working])
      const check = await call('casebook.audit.verify', { noted }).catch((error: unknown) => {
        setSaid([])
        throw error
      })
      setSaid(found(check, noted))
      if (check.whole) setHead(check.head)
    },
  })
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
        <TextField
          label={words.noted}
          value={typed}
          problem={form.problems.noted}
          onChange={setTyped}
        />
        <p className={styles.actions}>
          <Button submits aria-disabled={form.busy}>
            {words.run}
          </Button>
        </p>
      </form>
      <output className={styles.part}>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {head && (
          <p>
            {words.head}: <code className={styles.hash}>{head}</code>
          </p>
        )}
      </output>
      <p role="alert">{form.failure}</p>
      <Save />
    </section>
  )
}

function Save() {
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const save = (): void => {
    setSaid('')
    setProblem('')
    call('casebook.audit.saveCsv', {}).then(
      (outcome) => setSaid(outcome.done ? words.saved(outcome.fileName) : words.cancelled),
      (error: unknown) => setProblem(failureWords(error)),
    )
  }
  return (
    <>
      <p className={styles.actions}>
        <Button onClick={save}>{words.save}</Button>
        <span className={styles.note}>{words.saveNote}</span>
      </p>
      <output>{said}</output>
      <p role="alert">{problem}</p>
    </>
  )
}
