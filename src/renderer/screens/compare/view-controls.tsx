import type { PayForm } from '../../../shared/domain/comparison-words.ts'
import { messages } from '../../../shared/messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Select } from '../../ui/select.tsx'
import { measures } from './compare-address.ts'
import type { Measure, Sorting } from './compare-address.ts'
import styles from './compare.module.css'
import type { Grouping } from './pay-rows.ts'

const words = messages.compareScreen.view

export interface Shown {
  readonly form: PayForm
  readonly group: Grouping
  readonly sort: Sorting | null
}

interface ViewControlsProps {
  readonly shown: Shown
  /** There are several jobs and several places, so that the grouping tells something. */
  readonly groupable: boolean
  readonly onChange: (change: Partial<Shown>) => void
}

/** Year or hour, by job or by place, and in which order. */
export function ViewControls({ shown, groupable, onChange }: ViewControlsProps) {
  const { form, group, sort } = shown
  const announce = useAnnounce()
  const sortBy = (next: Sorting | null): void => {
    onChange({ sort: next })
    announce(
      next
        ? words.sorted(words.measures[next.by], words.directions[next.direction])
        : words.unsorted,
    )
  }
  return (
    <fieldset aria-label={words.heading} className={styles.controls}>
      <Radios
        legend={words.form}
        value={form}
        texts={{ annual: words.annual, hourly: words.hourly }}
        onChange={(next) => {
          onChange({ form: next })
          announce(words.formShown[next])
        }}
      />
      {groupable && (
        <Radios
          legend={words.by}
          value={group}
          texts={{ occupation: words.occupation, place: words.place }}
          onChange={(next) => onChange({ group: next })}
        />
      )}
      <Select<Measure | ''>
        label={words.sort}
        value={sort?.by ?? ''}
        options={[
          { value: '', text: words.ownOrder },
          ...measures.map((measure) => ({ value: measure, text: words.measures[measure] })),
        ]}
        onChange={(by) => sortBy(by === '' ? null : { by, direction: sort?.direction ?? 'desc' })}
      />
      {sort && (
        <Select
          label={words.direction}
          value={sort.direction}
          options={[
            { value: 'desc', text: words.directions.desc },
            { value: 'asc', text: words.directions.asc },
          ]}
          onChange={(direction) => sortBy({ ...sort, direction })}
        />
      )}
    </fieldset>
  )
}

interface RadiosProps<Value extends string> {
  readonly legend: string
  readonly value: Value
  readonly texts: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

function Radios<Value extends string>({ legend, value, texts, onChange }: RadiosProps<Value>) {
  const isValue = (key: string): key is Value => Object.hasOwn(texts, key)
  return (
    <fieldset className={styles.radios}>
      <legend>{legend}</legend>
      {Object.keys(texts)
        .filter(isValue)
        .map((key) => (
          <label key={key}>
            <input
              type="radio"
              name={legend}
              checked={key === value}
              onChange={() => onChange(key)}
            />
            {texts[key]}
          </label>
        ))}
    </fieldset>
  )
}
