import type { PayPeriod } from '../domain/client-lines.ts'
import type { OccupationListName } from '../domain/compare.ts'
import { plural } from './en-plural.ts'

const jobs = (count: number): string => plural(count, 'job', 'jobs')

const per: Record<PayPeriod, string> = {
  hour: 'an hour',
  week: 'a week',
  month: 'a month',
  year: 'a year',
}

const withArticle = new Set(['United States', 'District of Columbia', 'Virgin Islands'])
/** The place within a sentence: "the United States", "Texas". */
const the = (place: string): string => (withArticle.has(place) ? `the ${place}` : place)

/** The comparison on screen. A name in braces is filled in by the screen. */
export const compareScreen = {
  title: 'Compare',
  heading: 'How do these jobs compare?',
  intro: 'Put up to five jobs beside each other, in up to five places.',

  choose: {
    jobs: 'Jobs',
    places: 'Places',
    count: (count: number, most: number) => `${count} of ${most}`,
    noJobs: 'No jobs yet. Type one below.',
    noPlaces: 'No places yet. Type one below.',
    order: 'Drag a row, or use its buttons, to change the order.',
    first: 'The others are compared with the first job.',
    addJob: 'Add a job',
    addJobHint: 'Title, code or kind of work',
    addPlace: 'Add a place',
    addPlaceHint: 'State or territory',
    full: (most: number, what: string) => `That is ${most} ${what}. Take one out to add another.`,
    nothing: 'Nothing found. Try another word.',
    offered: (count: number) => `${count} offered. Enter adds the first; Down goes through them.`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Take out',
    of: (action: string, name: string) => `${action}: ${name}`,
    added: (name: string) => `${name} was added.`,
    removed: (name: string) => `${name} was taken out.`,
    moved: (name: string, place: number, total: number) => `${name} is now ${place} of ${total}.`,
    fromTray: 'Gathered in the tray',
    related: (title: string) => `Jobs related to ${title}`,
    noRelated: 'No related jobs are listed.',
    add: 'Add',
  },

  lines: {
    heading: 'What does the client need?',
    intro: 'Optional. Each amount becomes a line across the pay below.',
    last: 'Last job paid',
    needs: 'Needs to earn',
    amount: (line: string) => `${line}, dollars`,
    per: (line: string) => `${line}, for each`,
    period: per,
    hours: 'Hours a week',
    weeks: 'Weeks a year',
    time: 'Hours and weeks turn the client’s amounts into yearly or hourly pay. Published pay is not changed.',
    sum: (line: string, year: string, hour: string) => `${line}: ${year} a year, ${hour} an hour.`,
    badAmount: 'Type an amount above 0, such as 22 or 45,000.',
    badHours: 'Type hours above 0, up to 168.',
    badWeeks: 'Type weeks above 0, up to 53.',
  },

  view: {
    heading: 'How to show it',
    form: 'Pay by the',
    annual: 'year',
    hourly: 'hour',
    by: 'Group by',
    occupation: 'job',
    place: 'place',
    sort: 'Sort by',
    ownOrder: 'My order',
    measures: {
      p10: 'Pay, 10% point',
      p25: 'Pay, 25% point',
      median: 'Median pay',
      p75: 'Pay, 75% point',
      p90: 'Pay, 90% point',
      employment: 'Jobs now',
      base: 'Jobs at the start',
      projected: 'Jobs at the end',
      percentChange: 'Growth',
      openings: 'Openings a year',
    },
    direction: 'Order',
    directions: { desc: 'highest first', asc: 'lowest first' },
    sorted: (measure: string, direction: string) => `Sorted by ${measure}, ${direction}.`,
    unsorted: 'Back in your own order.',
    formShown: {
      annual: 'Pay is now shown by the year.',
      hourly: 'Pay is now shown by the hour.',
    },
  },

  pay: {
    heading: 'What do they pay?',
    howToRead:
      'The thin bar runs from the 10% point to the 90% point, the thick part is the middle half, and the mark is the median: half earn more, half earn less. All bars share one scale.',
    openEnd: 'A dashed end with an arrow means: this much or more.',
    otherForm: {
      annual: 'By the year only',
      hourly: 'By the hour only',
    },
    otherFormWhy: {
      annual:
        'Pay for these jobs is published by the year only. An hourly figure would be a guess, so they have a scale of their own.',
      hourly:
        'Pay for these jobs is published by the hour only. A yearly figure would be a guess, so they have a scale of their own.',
    },
    row: (job: string, place: string) => `${job}, ${place}`,
    median: (job: string, place: string) => `Median pay: ${job}, ${place}`,
    what: (point: string, job: string, place: string) => `${point}: ${job}, ${place}`,
    wider: (place: string, wider: string) =>
      `No pay figure for ${the(place)}. This is ${the(wider)} instead.`,
    widerIn: (wider: string) => `For ${the(wider)}:`,
    needsLine: (amount: string) => `Needs ${amount}`,
    lastLine: (amount: string) => `Last ${amount}`,
    beyond: (line: string) => `${line}, beyond this scale`,
    legend: {
      needs: 'Solid line: what the client needs to earn.',
      last: 'Dashed line: what the last job paid.',
      nation: 'United States bars have the second color, to measure the others by.',
    },
    showTable: 'Show the pay as a table',
    caption: {
      annual: 'Pay by the year',
      hourly: 'Pay by the hour',
    },
    jobAndPlace: 'Job and place',
    sortBy: (measure: string) => `Sort by ${measure}`,
  },

  future: {
    heading: 'Will there be jobs?',
    caption: 'Jobs now, and as they are projected',
    now: 'Jobs now',
    years: (base: number, projected: number) => `${base} to ${projected}`,
    sameCycle: (place: string) => `${place}, in the states’ years`,
    yearsDiffer:
      'The years differ: a state’s projection and the newest one for the nation cover other spans. Compare a state with the United States row “in the states’ years”.',
    inferred:
      '“Years inferred”: the file names no years. They were found by matching its figures to a release that names them.',
    yearsInferred: 'years inferred',
    counted:
      '“Jobs now” and pay come from the wage survey, which counts employees only: self-employed people are not counted. The national projection does count them.',
  },

  start: {
    heading: 'How do people get in?',
    caption: 'Outlook, schooling and training',
    corner: 'For the whole country',
    outlook: 'New jobs',
    outlookYears: (base: number, projected: number) => `${base} to ${projected}`,
    outlookRule: 'Waymark’s own rule; the profile explains it.',
    noOutlook: 'No projection',
    education: 'Schooling',
    experience: 'Work experience',
    training: 'Training on the job',
    apprenticeship: 'Apprenticeship',
    listed: 'In the 2019 list',
    notListed: 'Not in the 2019 list; newer ones may exist',
    what: (measure: string, job: string) => `${measure}: ${job}`,
  },

  move: {
    heading: (title: string) => `From ${title} to …`,
    lead: 'What carries over from the first job, and what there is to learn.',
    to: (title: string) => `… to ${title}`,
    pay: 'Median pay, by the year',
    more: (dollars: string) => `${dollars} more`,
    less: (dollars: string) => `${dollars} less`,
    same: 'the same',
    unknown: 'not to be compared',
    difference: (place: string, title: string) => `Pay difference in ${the(place)}: ${title}`,
    schooling: 'Schooling to get in',
    steps: {
      up: (from: string, to: string, steps: number) =>
        `From “${from}” up to “${to}”: ${plural(steps, 'step', 'steps')} more.`,
      down: (from: string, to: string) => `Less schooling: “${to}” in place of “${from}”.`,
      same: (to: string) => `The same: “${to}”.`,
      unknown: 'Not known for both jobs.',
    },
    carries: 'What carries over',
    learn: 'What to learn',
    kinds: { knowledge: 'Knowledge', skills: 'Skills', abilities: 'Abilities' },
    counts: (some: number, all: number) => `${some} of the ${all} asked for`,
    none: 'None',
    nothingMore: 'Nothing more',
    nothingAsked: 'Nothing is rated high enough to compare.',
    notRated: 'One of the two jobs is not rated, so this cannot be compared.',
    rule: (needed: number, held: number, shortfall: number) =>
      `“Asked for” means rated ${needed} of 100 or more for importance in the new job. It carries over when it is rated ${held} or more in the first job, at a level no more than ${shortfall} points short.`,
  },

  notes: {
    heading: 'What to know about these figures',
    annualOnly: (title: string) => `${title}: pay is published by the year only, and stays so.`,
    hourlyOnly: (title: string) => `${title}: pay is published by the hour only, and stays so.`,
    group: (title: string, group: string, code: string) =>
      `${title}: pay is measured for the group ${group} (${code}), which this job is counted in.`,
    soc: (title: string, wider: string, code: string) =>
      `${title}: pay is measured for ${wider} (${code}), which this job is counted in.`,
    same: (title: string, other: string) =>
      `${title}: the pay is the very same figure as for ${other}. Both are measured as one, so it does not tell them apart.`,
    noWage: (title: string) => `${title}: the wage survey does not cover this job.`,
    wider: (title: string, place: string, wider: string) =>
      `${title}: there is no pay figure for ${the(place)}, so ${the(wider)} is shown instead.`,
    hourlyStates: 'By the hour, this copy holds only the median for a state.',
    notCounted:
      'Pay leaves out self-employed people, overtime and bonuses. It does not take the cost of living into account.',
    releases: (releases: string) => `Pay figures are from ${releases}.`,
    releasesDiffer: (releases: string) =>
      `The pay figures are from different releases: ${releases}. Compare them with care.`,
  },

  take: {
    group: 'Take the comparison along',
    copy: 'Copy as table',
    csv: 'Save CSV',
    pdf: 'Save PDF',
    print: 'Print',
    working: 'One moment…',
    copied: 'Copied. Paste it into a document or a spreadsheet.',
    printed: 'The comparison was sent to the printer.',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    savedUnnamed: 'Saved.',
    cancelled: 'Nothing was printed or saved.',
    subject: 'The comparison',
  },
} as const

/** The jobs gathered for the client in the chair. */
export const tray = {
  name: (count: number) => `Tray: ${jobs(count)}`,
  heading: 'Jobs for this client',
  empty: 'No jobs yet. Add them from Find, a profile or a list.',
  kept: 'Kept until Waymark closes, and written nowhere unless you save it as a list.',
  add: 'Add to tray',
  remove: 'Take out of tray',
  of: (action: string, title: string) => `${action}: ${title}`,
  added: (title: string, count: number) => `${title} is in the tray. ${jobs(count)} in it.`,
  removed: (title: string, count: number) => `${title} was taken out. ${jobs(count)} in the tray.`,
  compare: (count: number) => (count === 1 ? 'Compare this job' : `Compare these ${count} jobs`),
  compareFirst: (count: number) => `Compare the first ${count} jobs`,
  clear: 'Clear: a new client sits down',
  cleared: 'The tray is empty.',
  key: 'Put the job you are on into the tray, or take it out',
} as const

const listNames: Record<OccupationListName, string> = {
  'highest-paid': 'Highest paid',
  'most-openings': 'Most openings',
  'fastest-growing': 'Fastest growing',
  largest: 'Largest',
  declining: 'Declining',
}

/** Lists of jobs by one figure. */
export const lists = {
  title: 'Lists',
  heading: (name: OccupationListName, place: string) => `${listNames[name]} jobs in ${the(place)}`,
  names: listNames,
  nav: 'Lists',
  lead: {
    'highest-paid':
      'By median pay for a year: half earn more, half earn less. Jobs with pay by the hour only are left out.',
    'most-openings': 'By openings a year, from growth and from people who leave the job.',
    'fastest-growing': 'By the change in the number of jobs, in percent, over the projection.',
    largest: 'By the number of people who have the job now. Self-employed people are not counted.',
    declining: 'Jobs that lose the most, in percent, over the projection.',
  } satisfies Record<OccupationListName, string>,
  education: 'To get in',
  anyEducation: 'Any schooling',
  figure: {
    'highest-paid': 'Median pay',
    'most-openings': 'Openings',
    'fastest-growing': 'Growth',
    largest: 'Jobs now',
    declining: 'Change',
  } satisfies Record<OccupationListName, string>,
  pay: 'Median pay',
  schooling: 'To get in',
  shownOf: (shown: number, total: number) =>
    shown < total
      ? `The first ${shown} of ${jobs(total)} with this figure.`
      : `${jobs(total)} with this figure.`,
  none: 'No job here has this figure. Choose another place or any schooling.',
  alsoFor: (titles: string) => `The same figure also stands for: ${titles}.`,
  from: (release: string) => `From ${release}.`,
  more: 'Show more jobs',
  most: 'Choose the schooling to narrow the list.',
  what: (figure: string, title: string) => `${figure}: ${title}`,
} as const
