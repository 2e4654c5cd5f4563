import { useId } from 'react'
import styles from './choice.module.css'

interface ChoiceProps<Value extends string> {
  readonly legend: string
  /** Level of the heading that the legend is. */
  readonly heading?: 'h2' | 'h3'
  readonly note?: string
  readonly value: Value
  /** Each value with its words, in the order in which they stand. */
  readonly texts: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  legend,
  heading: Heading = 'h2',
  note,
  value,
  texts,
  onChange,
}: ChoiceProps<Value>) {
  const id = useId()
  const isValue = (key: string): key is Value => Object.hasOwn(texts, key)
  return (
    <fieldset className={styles.choice} aria-describedby={note ? `${id}-note` : undefined}>
      <legend>
        <Heading>{legend}</Heading>
      </legend>
      {Object.keys(texts)
        .filter(isValue)
        .map((key) => (
          <label key={key}>
            <input type="radio" name={id} checked={key === value} onChange={() => onChange(key)} />
            <span>{texts[key]}</span>
          </label>
        ))}
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </fieldset>
  )
}
