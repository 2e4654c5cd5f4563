import { plural } from './en-plural.ts'

const jobs = (count: number): string => plural(count, 'job', 'jobs')

/** The name of a place as it stands within a sentence: "the United States", but "California". */
export const placeInSentence = (name: string): string =>
  /^(United States|District of|Virgin Islands|U\.S\.)/.test(name) ? `the ${name}` : name

/** Where a figure comes from, opened from the figure. */
export const certificate = {
  atLeast: 'The release gives only a floor here: the true figure is this or more.',
  limited: 'The agency marks this figure as less exact than the others.',
  source: 'Source',
  release: 'Release',
  place: 'Place',
  measuredFor: 'Measured for',
  released: 'Published',
  retrieved: 'Our copy is from',
  note: 'Note',
  scope: {
    same: (code: string, title: string) => `This job: ${title} (${code})`,
    soc: (code: string, title: string) => `${title} (${code}), which this job is counted in`,
    group: (code: string, title: string) =>
      `The group ${title} (${code}), which this job is counted in`,
  },
}

export const disclosure = {
  topOf: (shown: number, total: number) => `Top ${shown} of ${total}`,
  showAll: (total: number, what: string) => `Show all ${total} ${what}`,
  showFewer: (what: string) => `Show fewer ${what}`,
}

/** What stands around every screen. */
export const frame = {
  windowTitle: (screen: string) => `${screen} – Waymark`,
  skip: 'Skip to the page',
  back: 'Back',
  search: 'Find a job',
  searchKeys: 'Ctrl K',
  rail: 'Main',
  figuresFor: 'Figures for',
  figuresNowFor: (place: string) => `Figures are now for ${placeInSentence(place)}.`,
  needsConnection: '(opens in your browser; needs a connection)',
  thisView: 'this page',
  tryAgain: 'Try again',
  close: 'Close',
  notFound: {
    heading: 'There is no such page',
    what: 'The address names no page of this Waymark. Nothing was lost.',
    toFind: 'Go to Find',
  },
  keys: {
    heading: 'Keys',
    open: 'Keys',
    from: 'From anywhere',
    find: 'Go to the search field',
    back: 'Back to the last page, and forward again',
    help: 'Show these keys',
    inFind: 'In the search field and its results',
    open1: 'Open the first job found, or the job you are on',
    move: 'Move through the jobs found',
    clear: 'Clear the search field',
    single: 'You can turn the keys / and ? off in Settings.',
  },
}

export const find = {
  title: 'Find',
  heading: 'What work are you looking for?',
  headingResults: 'Jobs found',
  hint: 'Type a job title, a code, or what people do in the job. Jobs show up as you type.',
  families: 'Or look through a job family',
  jobs,
  familyJobs: (family: string) => `${family} jobs`,
  toFamilies: 'All job families',
  shownOf: (shown: number, total: number) =>
    shown < total
      ? `The first ${shown} of ${total.toLocaleString('en-US')} jobs that match.`
      : total === 1
        ? '1 job matches.'
        : `${total} jobs match.`,
  payNote: (place: string) =>
    `Median pay is for ${placeInSentence(place)}: half earn more, half earn less. New jobs are for the whole country, over ten years.`,
  showMore: 'Show more jobs',
  tooMany: 'Add a word to narrow the list.',
  readAs: (words: string) => `Read as “${words}”.`,
  nearest: 'No job matches every word. These come nearest.',
  nothing: (words: string) => `No job matches “${words}”.`,
  nothingNext: 'Try a plainer word for the work, check the spelling, or look through a job family.',
  retired: (code: string, title: string, taxonomy: string, successors: number) =>
    `Code ${code}, ${title}, is from ${taxonomy}. It was replaced by ${
      successors === 1 ? 'this job:' : `these ${successors} jobs:`
    }`,
  noWords: 'Waymark has no plain description of this job yet.',
  medianPay: 'Median pay',
  education: 'To get in',
  outlook: 'New jobs',
  noOutlook: 'No projection',
  announce: (total: number, first: string | undefined) =>
    first === undefined ? 'No job matches.' : `${jobs(total)} found. First: ${first}.`,
  announceNearest: (first: string) => `No job matches every word. Nearest: ${first}.`,
}

export const data = {
  title: 'Data',
  heading: 'What is loaded?',
  intro: (occupations: string) =>
    `Waymark holds ${occupations} jobs. Each figure comes from one of the public releases below. They were put in when Waymark was built; nothing is fetched from the network.`,
  sources: 'Releases',
  agency: 'Agency',
  release: 'Release',
  released: 'Published',
  retrieved: 'Our copy is from',
  terms: 'Terms',
  url: 'Address',
  note: 'Note',
  tables: 'Tables',
  table: 'Table',
  rows: 'Rows',
  totalRows: 'All tables',
  attribution: 'Credits and terms',
  credits: [
    'This app includes information from the O*NET 30.3, 30.1, 30.0 and 29.3 Databases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
    'Wages, projections and education are from the U.S. Bureau of Labor Statistics. Projections by state are from the state workforce agencies, by way of Projections Central.',
    'Waymark is not affiliated with or endorsed by any of these agencies.',
  ],
}

export const settings = {
  title: 'Settings',
  heading: 'Settings',
  intro: 'A change takes hold at once and is kept on this computer.',
  kept: 'Kept.',
  place: 'Place',
  placeWhat: 'Show figures for',
  pay: 'Pay',
  payForm: { annual: 'By the year', hourly: 'By the hour' },
  payNote: 'Some jobs are published in one form only. They stay in that form and say so.',
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large (150%)', largest: 'Largest (200%)' },
  theme: 'Colors',
  themes: { system: 'As the computer is set', light: 'Light', dark: 'Dark' },
  keys: 'Keys',
  singleKeys: 'Use the single keys / (search) and ? (keys)',
  singleKeysNote:
    'Turn this off if speech input or a slip of the hand sets them off. Ctrl+K always works.',
  about: 'About',
  version: 'Waymark',
  runtime: 'Electron',
}
