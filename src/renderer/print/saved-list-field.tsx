import type { JobListEntry } from '../../shared/domain/job-lists.ts'
import { messages } from '../../shared/messages.ts'
import { Select } from '../ui/select.tsx'
import styles from './print.module.css'

interface SavedListFieldProps {
  readonly lists: readonly JobListEntry[]
  /** Id of one of them. */
  readonly value: string
  readonly onChange: (id: string) => void
}

/** One of the office's saved lists, or the way to the first one. */
export function SavedListField({ lists, value, onChange }: SavedListFieldProps) {
  if (lists.length === 0) return <p className={styles.note}>{messages.jobLists.choose.none}</p>
  return (
    <Select
      label={messages.print.batch.saved}
      value={value}
      options={lists.map(({ id, name, jobs }) => ({
        value: id,
        text: messages.jobLists.named(name, jobs),
      }))}
      onChange={onChange}
    />
  )
}
