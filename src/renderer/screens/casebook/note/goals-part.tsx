import type { NoteContent } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from '../casebook.module.css'
import { useRowFocus } from './use-row-focus.ts'

const words = messages.casebookScreen.note.goals
const MOST = 30
const statuses = ['open', 'met', 'dropped'] as const

type Goals = NoteContent['goals']

interface GoalsPartProps {
  readonly goals: Goals
  readonly onChange: (goals: Goals) => void
}

/** What the client works toward, and how far each is. */
export function GoalsPart({ goals, onChange }: GoalsPartProps) {
  const { part, focusLast, focusHeading } = useRowFocus()
  const change = (index: number, next: Partial<Goals[number]>): void =>
    onChange(goals.map((goal, at) => (at === index ? { ...goal, ...next } : goal)))
  return (
    <section ref={part} className={styles.part}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      {goals.map((goal, index) => (
        // Goals have no name of their own, and their order never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} data-row className={styles.item}>
          <TextField
            label={words.text(index + 1)}
            value={goal.text}
            most={1000}
            onChange={(text) => change(index, { text })}
          />
          <Select
            label={words.status(index + 1)}
            value={goal.status}
            options={statuses.map((one) => ({ value: one, text: words.statuses[one] }))}
            onChange={(status) => change(index, { status })}
          />
          <Button
            kind="quiet"
            onClick={() => {
              onChange(goals.filter((_, at) => at !== index))
              focusHeading()
            }}
          >
            {words.remove(index + 1)}
          </Button>
        </div>
      ))}
      {goals.length < MOST && (
        <p>
          <Button
            onClick={() => {
              onChange([...goals, { text: '', status: 'open' }])
              focusLast()
            }}
          >
            {words.add}
          </Button>
        </p>
      )}
    </section>
  )
}
