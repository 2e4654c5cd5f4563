import { InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { areaCode, comparisonView, occupationCode } from '../../shared/contract.ts'
import { entryEducation } from '../../shared/domain/compare.ts'
import type { ClientPay, PayPeriod } from '../../shared/domain/client-lines.ts'

/** Reads one argument by a schema; `what` says to the person what it should be. */
const argument =
  <T>(schema: z.ZodType<T>, what: string) =>
  (value: string): T => {
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw new InvalidArgumentError(what)
    return parsed.data
  }

const upperCase = z.string().transform((code) => code.trim().toUpperCase())
const parts = z.string().transform((list) => list.split(',').map((part) => part.trim()))

export const area = argument(
  upperCase.pipe(areaCode),
  'A place is US or a postal code, such as CA.',
)
export const areas = argument(
  upperCase.pipe(parts).pipe(comparisonView.shape.areas),
  'Places are up to five codes, such as CA,TX,US.',
)
export const limit = argument(
  z.coerce.number().int().min(1).max(100),
  'A limit is a number from 1 to 100.',
)
export const code = argument(occupationCode, 'A code looks like 29-2072.00 or 29-2072.')
export const codes = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  code(value),
]
export const occupations = argument(
  parts.pipe(comparisonView.shape.occupations),
  'Occupations are up to five codes, such as 29-2072,43-4171.',
)

export const descriptor = argument(
  z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.union([z.literal(0), z.number().min(3).max(30)])),
  'A file descriptor is 0 or a number from 3 to 30.',
)

const periods: Readonly<Record<string, PayPeriod>> = {
  h: 'hour',
  w: 'week',
  m: 'month',
  y: 'year',
}
const payWords =
  /^\$?(?<amount>\d[\d,]*(?:\.\d+)?)\s*\/\s*(?<per>h|hr|hour|w|week|m|month|y|yr|year)$/i

/** `22/h`, `$3,400/month` or `45000/y` as the client's pay; null when it is none. */
export function readPay(words: string): ClientPay | null {
  const { amount, per = '' } = payWords.exec(words.trim())?.groups ?? {}
  const period = periods[per.charAt(0).toLowerCase()]
  if (amount === undefined || !period) return null
  const pay = { amount: Number(amount.replaceAll(',', '')), per: period }
  return comparisonView.shape.needs.safeParse(pay).success ? pay : null
}

export const pay = (value: string): ClientPay => {
  const read = readPay(value)
  if (!read) throw new InvalidArgumentError('Pay looks like 22/h, 900/w, 3400/m or 45000/y.')
  return read
}

const { hoursAWeek, weeksAYear } = comparisonView.shape.time.shape
export const hours = argument(
  z.coerce.number().pipe(hoursAWeek),
  'Hours a week are more than 0 and at most 168.',
)
export const weeks = argument(
  z.coerce.number().pipe(weeksAYear),
  'Weeks a year are more than 0 and at most 53.',
)

/** An entry education in the words of its source, in any case. */
export const education = (value: string): (typeof entryEducation)[number] => {
  const wanted = value.trim().toLowerCase()
  const found = entryEducation.find((one) => one.toLowerCase() === wanted)
  if (!found) throw new InvalidArgumentError(`Education is one of: ${entryEducation.join('; ')}.`)
  return found
}
