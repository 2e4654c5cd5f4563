import { useId } from 'react'
import type { NoteContent } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { TextField } from '../../../ui/text-field.tsx'
import styles from '../casebook.module.css'
import { DayField } from './day-field.tsx'

const words = messages.casebookScreen.note

interface NextPartProps {
  readonly content: NoteContent
  readonly set: (change: Partial<NoteContent>) => void
}

/** What comes next, who takes it, and when to look again. */
export function NextPart({ content: { nextStep, owner, followUp }, set }: NextPartProps) {
  const owners = useId()
  return (
    <>
      <TextField
        label={words.nextStep}
        lines={2}
        value={nextStep}
        most={4000}
        onChange={(text) => set({ nextStep: text })}
      />
      <div className={styles.row}>
        <TextField
          label={words.owner}
          value={owner}
          most={120}
          list={owners}
          onChange={(text) => set({ owner: text })}
        />
        <datalist id={owners}>
          {words.owners.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
        <DayField
          label={words.followUp}
          value={followUp}
          onChange={(day) => set({ followUp: day })}
        />
      </div>
    </>
  )
}
