import { useId, useState } from 'react'
import type { ChangeEvent } from 'react'
import { hourlyPay, payPeriods, yearlyPay } from '../../../shared/domain/client-lines.ts'
import type { ClientPay, PayPeriod, WorkTime } from '../../../shared/domain/client-lines.ts'
import { asDollars } from './dollars.ts'
import { messages } from '../../../shared/messages.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './client-lines-form.module.css'
import { likelyPeriod } from './likely-period.ts'
import { typedNumber } from './typed-number.ts'

const words = messages.compareScreen.lines
const MOST_DOLLARS = 100_000_000
const MOST_HOURS = 168
const MOST_WEEKS = 53

type Line = 'last' | 'needs'
const usualPeriod: Record<Line, PayPeriod> = { last: 'year', needs: 'hour' }

export interface ClientLines {
  readonly last: ClientPay | null
  readonly needs: ClientPay | null
  readonly time: WorkTime
}

interface ClientLinesFormProps {
  readonly lines: ClientLines
  readonly onChange: (change: Partial<ClientLines>) => void
}

/** The client's own two amounts, and the hours and weeks that turn them into a year or an hour. */
export function ClientLinesForm({ lines, onChange }: ClientLinesFormProps) {
  const { last, needs, time } = lines
  return (
    <section aria-label={words.heading} className={styles.form}>
      <h2>{words.heading}</h2>
      <p className={styles.note}>{words.intro}</p>
      <div className={styles.fields}>
        <PayField line="last" pay={last} onChange={(pay) => onChange({ last: pay })} />
        <PayField line="needs" pay={needs} onChange={(pay) => onChange({ needs: pay })} />
        <NumberField
          label={words.hours}
          problem={words.badHours}
          value={time.hoursAWeek}
          most={MOST_HOURS}
          onChange={(hoursAWeek) => onChange({ time: { ...time, hoursAWeek } })}
        />
        <NumberField
          label={words.weeks}
          problem={words.badWeeks}
          value={time.weeksAYear}
          most={MOST_WEEKS}
          onChange={(weeksAYear) => onChange({ time: { ...time, weeksAYear } })}
        />
      </div>
      <output className={styles.sums}>
        {(['last', 'needs'] as const).map((line) => {
          const pay = lines[line]
          if (!pay) return null
          const year = asDollars(yearlyPay(pay, time), 'annual')
          const hour = asDollars(hourlyPay(pay, time), 'hourly')
          return <span key={line}>{words.sum(words[line], year, hour)}</span>
        })}
      </output>
      <p className={styles.note}>{words.time}</p>
    </section>
  )
}

interface PayFieldProps {
  readonly line: Line
  readonly pay: ClientPay | null
  readonly onChange: (pay: ClientPay | null) => void
}

function PayField({ line, pay, onChange }: PayFieldProps) {
  // Until someone chooses the time, it follows the amount: 52,000 is never meant by the hour.
  const [chosen, setChosen] = useState(pay && pay.per !== likelyPeriod(pay.amount) ? pay.per : null)
  const per = pay?.per ?? chosen ?? usualPeriod[line]
  const label = words[line]
  const id = useId()
  const typed = useTyped(pay?.amount ?? null, MOST_DOLLARS, {
    onValue: (amount) => onChange({ amount, per: chosen ?? likelyPeriod(amount) }),
    onEmpty: () => onChange(null),
  })
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.pay}>
        <span className={styles.amount}>
          <span aria-hidden="true">$</span>
          <input
            {...typed.input}
            inputMode="decimal"
            autoComplete="off"
            aria-label={words.amount(label)}
            aria-describedby={typed.wrong ? `${id}-wrong` : undefined}
          />
        </span>
        <select
          aria-label={words.per(label)}
          value={per}
          onChange={(event) => {
            const next = payPeriods.find((period) => period === event.target.value) ?? per
            setChosen(next)
            if (pay) onChange({ ...pay, per: next })
          }}
        >
          {payPeriods.map((period) => (
            <option key={period} value={period}>
              {words.period[period]}
            </option>
          ))}
        </select>
      </div>
      {typed.wrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.problem}>
          {words.badAmount}
        </p>
      )}
    </fieldset>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly problem: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}

function NumberField({ label, problem, value, most, onChange }: NumberFieldProps) {
  const id = useId()
  const typed = useTyped(value, most, { onValue: onChange })
  const wrong = typed.wrong || typed.input.value.trim() === ''
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...typed.input}
        id={id}
        className={styles.short}
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={wrong ? `${id}-wrong` : undefined}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.problem}>
          {problem}
          <VisuallyHidden> {label}</VisuallyHidden>
        </p>
      )}
    </div>
  )
}

interface Typing {
  readonly onValue: (value: number) => void
  /** An empty field means something too. */
  readonly onEmpty?: () => void
}

/** Keeps what is typed as it is typed, and hands on the number in it. */
function useTyped(value: number | null, most: number, { onValue, onEmpty }: Typing) {
  const [text, setText] = useState(String(value ?? ''))
  const [told, setTold] = useState(value)
  // The value was changed from elsewhere, such as by going back.
  if (value !== told) {
    setTold(value)
    setText(String(value ?? ''))
  }
  const type = (next: string): void => {
    setText(next)
    const number = typedNumber(next, most)
    if (number !== null) {
      setTold(number)
      onValue(number)
    } else if (next.trim() === '' && onEmpty) {
      setTold(null)
      onEmpty()
    }
  }
  const wrong = text.trim() !== '' && typedNumber(text, most) === null
  return {
    wrong,
    input: {
      value: text,
      'aria-invalid': wrong,
      onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.target.value),
    },
  }
}
