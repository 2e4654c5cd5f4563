import type { Figure, Unit } from './domain/figure.ts'
import type { Messages } from './messages.ts'

const LOCALE = 'en-US'
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })
const dollars = new Intl.NumberFormat(LOCALE, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
})
const cents = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'USD' })

const bare: Record<Unit, (value: number) => string> = {
  'USD/year': (value) => dollars.format(value),
  'USD/hour': (value) => cents.format(value),
  people: (value) => whole.format(value),
  'openings/year': (value) => whole.format(value),
  percent: (value) => `${oneDecimal.format(value)}%`,
  'points of 100': (value) => whole.format(value),
  impact: (value) => oneDecimal.format(value),
  'interest score': (value) => oneDecimal.format(value),
  'job zone': (value) => whole.format(value),
  category: String,
}

/** The figure for a table cell, such as `$45,000`; the reason in words when it is absent. */
export function inCell(figure: Figure<number | string>, messages: Messages): string {
  const { value, unit, absent, atLeast } = figure
  if (value === null) return messages.absence[absent ?? 'not-in-copy']
  const text = typeof value === 'number' ? bare[unit](value) : value
  return atLeast ? messages.numbers.orMore(text) : text
}

/** The figure as people say it, such as `$45,000 a year`; the reason in words when it is absent. */
export function inWords(figure: Figure<number | string>, messages: Messages): string {
  const { value, unit } = figure
  if (typeof value !== 'number') return inCell(figure, messages)
  const { numbers } = messages
  const text = bare[unit](value)
  const said: Partial<Record<Unit, string>> = {
    'USD/year': numbers.dollarsAYear(text),
    'USD/hour': numbers.dollarsAnHour(text),
    people: numbers.people(text),
    'openings/year': numbers.openingsAYear(text),
    'points of 100': numbers.pointsOf100(text),
  }
  const words = said[unit] ?? text
  return figure.atLeast ? numbers.orMore(words) : words
}

/** A change with its sign, such as `+15%`, `-3.2%` or `+$4,100`. */
export function asChange(figure: Figure, messages: Messages): string {
  if (figure.value === null) return inCell(figure, messages)
  const sign = figure.value > 0 ? '+' : figure.value < 0 ? '−' : ''
  return `${sign}${bare[figure.unit](Math.abs(figure.value))}`
}

/** A bare percentage, such as `3.1%`. */
export const asPercent = bare.percent

/** A bare count, such as `100,000`. */
export const asCount = bare.people

/** A date of the sources (`2026`, `2026-05` or `2026-05-12`) as people say it, such as `May 2026`. */
export function asDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(LOCALE, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(when)
}
