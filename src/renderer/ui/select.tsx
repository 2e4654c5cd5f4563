import { useId } from 'react'
import type { ReactNode } from 'react'
import { FieldNotes, describedBy } from './field-notes.tsx'
import styles from './select.module.css'

interface SelectProps<Value extends string> {
  readonly label: ReactNode
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onChange: (value: Value) => void
  readonly note?: ReactNode
  /** What is wrong with what is chosen. */
  readonly problem?: string | undefined
  readonly required?: boolean
}

/** One of a list, found by typing its first letters. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  note,
  problem,
  required = false,
}: SelectProps<Value>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-required={required || undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, { note, problem })}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <FieldNotes id={id} note={note} problem={problem} />
    </div>
  )
}
