import { useEffect, useId, useState } from 'react'
import { MOST_LIST_NAME } from '../../shared/domain/job-lists.ts'
import type { JobListEntry, JobListSaved } from '../../shared/domain/job-lists.ts'
import { messages } from '../../shared/messages.ts'
import { useAnswer } from '../api.ts'
import { FormEnd } from '../screens/casebook/form-end.tsx'
import { useForm } from '../screens/casebook/use-form.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useJobListsChanged } from './job-lists-data.ts'
import styles from './tray.module.css'

const { save: words, choose } = messages.jobLists
const problems = messages.office.problem

interface ListNameFormProps {
  /** The name that stands in the field at first. */
  readonly start: string
  readonly label: string
  readonly note?: string
  /** On the button that sends the name. */
  readonly send: string
  /** On the button that leaves all as it is. */
  readonly leave: string
  /** Whether a list that has the name may give way, when the person says so. */
  readonly replaces: boolean
  readonly onSend: (name: string, replace: boolean) => Promise<JobListSaved>
  /** Called once the lists are asked for anew. */
  readonly onSaved: (list: JobListEntry) => void
  readonly onLeave: () => void
}

/** The name of a saved list, new or changed. */
export function ListNameForm({
  start,
  label,
  note,
  send,
  leave,
  replaces,
  onSend,
  onSaved,
  onLeave,
}: ListNameFormProps) {
  const [name, setName] = useState(start)
  const [refused, setRefused] = useState<JobListSaved | null>(null)
  const changed = useJobListsChanged()
  const { data } = useAnswer('jobLists.list', {})
  const names = useId()

  const keep = async (replace: boolean): Promise<void> => {
    const outcome = await onSend(name, replace)
    setRefused(outcome)
    if (!outcome.saved) return
    await changed()
    onSaved(outcome.list)
  }
  const [ref, form] = useForm({
    check: () => (name.trim() === '' ? { name: problems.missing('') } : {}),
    send: () => keep(false),
  })
  useEffect(() => ref.current?.querySelector('input')?.focus(), [ref])
  const [, replacing] = useForm({ check: () => ({}), send: () => keep(true) })
  const taken = refused?.saved === false && refused.problem === 'taken' ? refused.list : null
  return (
    <form ref={ref} className={styles.form} onSubmit={form.submit}>
      <TextField
        label={label}
        value={name}
        note={note}
        problem={form.problems.name ?? problemOf(refused, replaces)}
        most={MOST_LIST_NAME}
        required
        {...(replaces && { list: names })}
        onChange={(next) => {
          setName(next)
          setRefused(null)
        }}
      />
      {replaces && (
        <datalist id={names}>
          {data?.lists.map((list) => (
            <option key={list.id}>{list.name}</option>
          ))}
        </datalist>
      )}
      <div role="alert">
        {replaces && taken && (
          <p className={styles.actions}>
            {words.taken(taken.name, taken.jobs)}
            <Button aria-disabled={replacing.busy} onClick={replacing.submit}>
              {words.replace}
            </Button>
          </p>
        )}
      </div>
      <FormEnd form={{ busy: form.busy, failure: form.failure || replacing.failure }} send={send}>
        <Button onClick={onLeave}>{leave}</Button>
      </FormEnd>
    </form>
  )
}

function problemOf(outcome: JobListSaved | null, replaces: boolean): string | undefined {
  if (outcome === null || outcome.saved) return undefined
  if (outcome.problem !== 'taken') return problems[outcome.problem]('')
  return replaces ? undefined : choose.nameTaken
}
