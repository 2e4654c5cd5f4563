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

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

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

  aside: (printed: string, page: string) => `${printed}  ·  ${page}`,
  line: (said: string, alsoAs: readonly string[]) => `${said}, or ${alsoAs.join(' and ')}.`,
  time: (hours: number, weeks: number) =>
    `The client’s own amounts count ${hours} hours a week in ${weeks} weeks a year.`,

  columns: {
    place: 'Place',
    range: {
      annual: 'Yearly pay (line 10% to 90%, bar middle half)',
      hourly: 'Hourly pay (line 10% to 90%, bar middle half)',
    },
    median: 'Median',
    needs: 'How many earn what you need?',
    last: 'How many earn more than your last job?',
    needsShort: 'Earn what you need',
    lastShort: 'Earn more than your last job',
    jobs: 'Jobs now',
    growth: 'Growth',
    openings: 'Openings a year',
  },
  growth: (change: string, span: string) => `${change}, ${span}`,
  span: (base: number, projected: number) => `${base}–${projected % 100}`,
  notTold: 'Not known',
  point: (name: string, figure: string) => `${name} ${figure}`,
  pointList: (points: readonly string[]) => points.join(', '),
  medianOnly: 'median only',
  noPay: (reason: string) => `${reason}.`,
  widerPay: (place: string, median: string) => `${place} instead: ${median}.`,
  zero: '$0',
  howToRead:
    '10%: one in ten earns less. 90%: one in ten earns more. White mark: the median, half earn more, half earn less.',
  nation: 'Gray: the nation, to measure by.',

  toGetIn: (parts: readonly string[]) => `To get in: ${parts.map(uncapital).join('; ')}.`,
  outlook: (step: string) => `New jobs: ${step}.`,
  noOutlook: 'New jobs: no forecast.',
  apprenticeship: 'Apprenticeship listed in 2019.',
  noneAsked: 'no experience or training asked',
  ownScale: {
    annual: 'Pay is published by the year only, so it has a scale of its own.',
    hourly: 'Pay is published by the hour only, so it has a scale of its own.',
  },
  onlyForm: {
    annual: 'Pay is published by the year only.',
    hourly: 'Pay is published by the hour only.',
  },
  group: (group: string) => `Pay is for the group ${group}.`,
  same: (title: string) => `Same pay figures as ${title}.`,

  // Keeps the sign with its figure.
  pay: (place: string, difference: string) => `${place} ${difference.replace('−', '−\u2060')}`,
  payLead: 'Median pay',
  schooling: {
    up: (to: string, steps: number) =>
      `Schooling: ${steps} ${steps === 1 ? 'step' : 'steps'} more, ${to}.`,
    down: (to: string) => `Schooling: less, ${to}.`,
    same: (to: string) => `Schooling: the same, ${to}.`,
    unknown: 'Schooling: not known for both.',
  },
  carries: (shown: number, all: number) =>
    shown < all ? `Carries over (top ${shown} of ${all})` : 'Carries over',
  learn: (shown: number, all: number) =>
    shown < all ? `To learn (top ${shown} of ${all})` : 'To learn',
  list: (names: readonly string[]) => names.join(', '),
  notRated: 'One of the two jobs is not rated, so what carries over cannot be told.',

  outlookRule: 'New jobs: Waymark’s own rule; the profile explains it.',
  noteHeading: 'What to know about these figures',
  sameYears: (place: string, span: string, changes: string) =>
    `Growth in the ${place} over the states’ years, ${span}, in the order above: ${changes}.`,
  inferred: (spans: string) =>
    `The years ${spans} are not named in the file; they were found by matching its figures.`,
  continued: (title: string) => `${title} (continued)`,
} as const
