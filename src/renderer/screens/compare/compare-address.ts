import { z } from 'zod'
import { areaCode, comparisonView, occupationCode } from '../../../shared/contract.ts'
import type { ComparisonView } from '../../../shared/contract.ts'
import { fullTime, payPeriods } from '../../../shared/domain/client-lines.ts'
import type { ClientPay } from '../../../shared/domain/client-lines.ts'
import { MOST_COMPARED } from '../../../shared/domain/compare.ts'
import { percentileKeys } from '../../../shared/domain/profile.ts'

/** What rows can be ordered by. */
export const measures = [
  ...percentileKeys,
  'employment',
  'base',
  'projected',
  'percentChange',
  'openings',
] as const
export type Measure = (typeof measures)[number]

const directions = ['desc', 'asc'] as const

export interface Sorting {
  readonly by: Measure
  readonly direction: (typeof directions)[number]
}

/** Everything that the Compare screen shows, so that its address can be kept and reopened. */
export interface CompareState extends Omit<ComparisonView, 'areas' | 'form'> {
  /** Null until places are chosen: then the place of the frame stands beside the nation. */
  readonly areas: readonly string[] | null
  /** Null until chosen: then as Settings say. */
  readonly form: ComparisonView['form'] | null
  /** Null until chosen: then as reads best. */
  readonly group: 'occupation' | 'place' | null
  readonly sort: Sorting | null
}

export const emptyComparison: Omit<CompareState, 'occupations'> & {
  readonly occupations: string[]
} = {
  occupations: [],
  areas: null,
  form: null,
  last: null,
  needs: null,
  time: fullTime,
  group: null,
  sort: null,
}

const codes = <T extends z.ZodType<string, string>>(one: T) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .pipe(z.array(one).max(MOST_COMPARED))

const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)

const pay = z
  .templateLiteral([z.number(), '/', z.enum(payPeriods)])
  .transform((text): unknown => {
    const [amount, per] = text.split('/')
    return { amount: Number(amount), per }
  })
  .pipe(comparisonView.shape.needs)

const parameters = z.strictObject({
  jobs: codes(occupationCode).default([]),
  places: codes(areaCode).optional(),
  pay: comparisonView.shape.form.optional(),
  last: pay.optional(),
  needs: pay.optional(),
  hours: number.pipe(comparisonView.shape.time.shape.hoursAWeek).default(fullTime.hoursAWeek),
  weeks: number.pipe(comparisonView.shape.time.shape.weeksAYear).default(fullTime.weeksAYear),
  by: z.enum(['occupation', 'place']).optional(),
  sort: z.enum(measures).optional(),
  order: z.enum(directions).default('desc'),
})

/** The comparison that the query of an address names; null when it names none that can be shown. */
export function parseComparison(query: string): CompareState | null {
  const given = [...new URLSearchParams(query)]
  const names = new Set(given.map(([name]) => name))
  const read = parameters.safeParse(Object.fromEntries(given))
  if (!read.success || names.size < given.length) return null
  const { jobs, places, pay: form, last, needs, hours, weeks, by, sort, order } = read.data
  return {
    occupations: jobs,
    areas: places ?? null,
    form: form ?? null,
    last: last ?? null,
    needs: needs ?? null,
    time: { hoursAWeek: hours, weeksAYear: weeks },
    group: by ?? null,
    sort: sort ? { by: sort, direction: order } : null,
  }
}

const payText = (pay: ClientPay | null): string | null => pay && `${pay.amount}/${pay.per}`
const unless = (usual: number, value: number): string | null =>
  value === usual ? null : String(value)

/** The query that {@link parseComparison} reads, with nothing in it that is as usual. */
export function formatComparison(state: CompareState): string {
  const { occupations, areas, form, last, needs, time, group, sort } = state
  const given: readonly (readonly [string, string | null])[] = [
    ['jobs', occupations.join(',') || null],
    ['places', areas && areas.join(',')],
    ['pay', form],
    ['last', payText(last)],
    ['needs', payText(needs)],
    ['hours', unless(fullTime.hoursAWeek, time.hoursAWeek)],
    ['weeks', unless(fullTime.weeksAYear, time.weeksAYear)],
    ['by', group],
    ['sort', sort && sort.by],
    ['order', sort?.direction === 'asc' ? 'asc' : null],
  ]
  return given
    .flatMap(([name, text]) => (text === null ? [] : [`${name}=${encodeURI(text)}`]))
    .join('&')
}
