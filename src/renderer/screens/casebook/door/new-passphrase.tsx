import { useId, useState } from 'react'
import { PASSPHRASE_LEAST } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { TextField } from '../../../ui/text-field.tsx'
import styles from '../casebook.module.css'

const words = messages.casebookScreen.door.create

export interface Twice {
  readonly first: string
  readonly second: string
}

/** What is wrong with a new passphrase that was typed twice. */
export function problemsOf({ first, second }: Twice): Partial<Record<keyof Twice, string>> {
  if (first.length < PASSPHRASE_LEAST) return { first: words.short }
  return first === second ? {} : { second: words.differs }
}

interface NewPassphraseProps {
  readonly labels: Readonly<Record<keyof Twice, string>>
  readonly value: Twice
  readonly problems: Partial<Record<keyof Twice, string>>
  readonly onChange: (value: Twice) => void
}

/** A new passphrase, typed or pasted twice, that can be shown. */
export function NewPassphrase({ labels, value, problems, onChange }: NewPassphraseProps) {
  const [shown, setShown] = useState(false)
  const type = shown ? 'text' : 'password'
  return (
    <>
      <TextField
        label={labels.first}
        type={type}
        note={words.passphraseNote}
        value={value.first}
        problem={problems.first}
        onChange={(first) => onChange({ ...value, first })}
        required
      />
      <TextField
        label={labels.second}
        type={type}
        value={value.second}
        problem={problems.second}
        onChange={(second) => onChange({ ...value, second })}
        required
      />
      <Shown shown={shown} onChange={setShown} />
    </>
  )
}

interface ShownProps {
  readonly shown: boolean
  readonly onChange: (shown: boolean) => void
}

/** Shows what is typed in a field of dots. */
export function Shown({ shown, onChange }: ShownProps) {
  const id = useId()
  return (
    <label htmlFor={id} className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={shown}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{words.show}</span>
    </label>
  )
}
