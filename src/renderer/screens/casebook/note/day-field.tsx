import { useState } from 'react'
import { day } from '../../../../shared/domain/casebook.ts'
import { TextField } from '../../../ui/text-field.tsx'

interface DayFieldProps {
  readonly label: string
  readonly value: string | null
  /** Null once the field is empty. */
  readonly onChange: (day: string | null) => void
}

/** A calendar day. While one is half typed, the day of before stands. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState(value ?? '')
  return (
    <TextField
      label={label}
      type="date"
      value={typed}
      onChange={(next) => {
        setTyped(next)
        if (next === '') onChange(null)
        else if (day.safeParse(next).success) onChange(next)
      }}
    />
  )
}
