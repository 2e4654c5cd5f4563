import { useId } from 'react'
import { FieldNotes, describedBy } from './field-notes.tsx'
import styles from './text-field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly note?: string | undefined
  /** What is wrong with what is typed. */
  readonly problem?: string | undefined
  /** More than one makes a field of several lines. */
  readonly lines?: number
  readonly type?: 'text' | 'search' | 'tel' | 'url' | 'date' | 'time' | 'number' | 'password'
  readonly required?: boolean
  /** Most characters that can be typed. */
  readonly most?: number
  /** Id of a `datalist` with words to choose from. */
  readonly list?: string
}

/** A field with its name above it, and below it what to know and what is wrong. */
export function TextField({
  label,
  value,
  onChange,
  note,
  problem,
  lines = 1,
  type = 'text',
  required = false,
  most,
  list,
}: TextFieldProps) {
  const id = useId()
  const shared = {
    id,
    value,
    autoComplete: 'off',
    spellCheck: false,
    maxLength: most,
    'aria-required': required || undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy(id, { note, problem }),
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          list={list}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <FieldNotes id={id} note={note} problem={problem} />
    </div>
  )
}
