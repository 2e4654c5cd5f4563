import { useId, useState } from 'react'
import { messages } from '../../../shared/messages.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './casebook.module.css'

const words = messages.casebookScreen.form

interface LabelsFieldProps {
  readonly legend: string
  /** What a word of one's own is asked for with. */
  readonly another: string
  readonly value: readonly string[]
  /** Words that many choose from; any other can be added. */
  readonly offered: readonly string[]
  readonly onChange: (value: string[]) => void
}

/** Several of a list, and words of one's own. */
export function LabelsField({ legend, another, value, offered, onChange }: LabelsFieldProps) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const all = [...offered, ...value.filter((label) => !offered.includes(label))]
  const add = (): void => {
    const label = typed.trim().slice(0, 60)
    if (label !== '' && !value.includes(label)) onChange([...value, label])
    setTyped('')
  }
  return (
    <fieldset className={styles.labels}>
      <legend id={id}>{legend}</legend>
      <div className={styles.boxes}>
        {all.map((label) => (
          <label key={label} className={styles.check}>
            <input
              type="checkbox"
              checked={value.includes(label)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...value, label]
                    : value.filter((other) => other !== label),
                )
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {/* Enter adds the word and does not send the form that this stands in. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
          event.preventDefault()
          add()
        }}
      >
        <TextField label={another} value={typed} onChange={setTyped} />
        <Button aria-label={words.addTo(legend)} onClick={add}>
          {words.add}
        </Button>
      </div>
    </fieldset>
  )
}
