import type { PayPeriod } from '../domain/client-lines.ts'

const per: Record<PayPeriod, string> = {
  hour: 'an hour',
  week: 'a week',
  month: 'a month',
  year: 'a year',
}

/** Headings and cells of the table that is copied and saved as CSV. */
export const comparisonTable = {
  code: 'O*NET-SOC code',
  title: 'Job',
  place: 'Place',
  form: 'Pay by the',
  forms: { annual: 'year', hourly: 'hour' },
  percentiles: {
    p10: 'Pay: 10% earn less',
    p25: 'Pay: 25% earn less',
    median: 'Pay: median',
    p75: 'Pay: 75% earn less',
    p90: 'Pay: 90% earn less',
  },
  employment: 'Jobs now',
  years: 'Years of projection',
  span: (base: number, projected: number) => `${base} to ${projected}`,
  inferred: (span: string) => `${span}, inferred`,
  base: 'Jobs at the start',
  projected: 'Jobs at the end',
  percent: 'Growth, percent',
  openings: 'Openings a year',
  education: 'Schooling',
  experience: 'Work experience',
  training: 'Training on the job',
  outlook: 'Outlook, United States',
  apprenticeable: 'Apprenticeship in the 2019 list',
  yes: 'yes',
  no: 'no',
  needs: (pay: string) => `Needs to earn ${pay}`,
  last: (pay: string) => `Last job paid ${pay}`,
  clientPay: (dollars: string, period: PayPeriod) => `${dollars} ${per[period]}`,
  notes: 'Notes',
  measuredFor: 'Pay measured for',
  payRelease: 'Release of pay',
  projectionRelease: 'Release of projection',
  entryRelease: 'Release of schooling',
  sources: 'Sources',
} as const

interface Compared {
  readonly occupations: readonly { readonly title: string }[]
  readonly areas: readonly { readonly name: string }[]
}

const named = (names: readonly string[], several: string): string =>
  names.length === 1 && names[0] !== undefined ? names[0] : `${names.length} ${several}`

const subject = ({ occupations, areas }: Compared): string => {
  const jobs = occupations.map(({ title }) => title)
  return `${named(jobs, 'jobs')}, ${named(
    areas.map(({ name }) => name),
    'places',
  )}`
}

/** What stands on the comparison sheet and nowhere else. */
export const comparisonSheet = {
  fileName: (compared: Compared, extension: 'csv' | 'pdf') =>
    `Compare ${subject(compared)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}.${extension}`,
  heading: (compared: Compared) => `Side by side: ${subject(compared)}`,
} as const
