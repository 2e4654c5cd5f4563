import type { PayForm } from '../../../shared/domain/comparison-words.ts'

const whole = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
})
const cents = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

/** An amount that is no published figure, such as the client's own pay or a tick of a scale. */
export const asDollars = (amount: number, form: PayForm): string =>
  (form === 'annual' ? whole : cents).format(amount)

/** A tick of a scale: `$50,000` or `$20`. */
export const asTick = (amount: number): string =>
  (Number.isInteger(amount) ? whole : cents).format(amount)
