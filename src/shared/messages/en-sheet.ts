interface Numbered {
  readonly shown: number
  readonly all: number
}

const withArticle = new Set(['United States', 'District of Columbia', 'Virgin Islands'])
const inPlace = (name: string): string => (withArticle.has(name) ? `the ${name}` : name)

// What the Bureau of Labor Statistics means by its own terms for entering a job, in plain words.
const entry: Readonly<Record<string, string>> = {
  'No formal educational credential': 'No diploma or degree needed',
  'Postsecondary nondegree award': 'A certificate after high school',
  'Some college, no degree': 'Some college, no degree needed',
  "Associate's degree": "Associate's degree (about 2 years)",
  "Bachelor's degree": "Bachelor's degree (about 4 years)",
  'High school diploma or equivalent': 'High school diploma (or GED)',
  'Less than 5 years': 'Some in a related job (under 5 years)',
  '5 years or more': '5 years or more in a related job',
  'Short-term on-the-job training': 'On the job, a month or less',
  'Moderate-term on-the-job training': 'On the job, one month to a year',
  'Long-term on-the-job training': 'On the job, more than a year',
  'Internship/residency': 'An internship or residency',
  Apprenticeship: 'An apprenticeship (paid training)',
}

const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthInWords = (isoDate: string): string => month.format(new Date(isoDate.slice(0, 7)))

/** What stands on paper and nowhere else. */
export const sheet = {
  fileName: ({ title, code, area }: { title: string; code: string; area: { code: string } }) =>
    `${title.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} ${code} ${area.code}.pdf`,
  documentTitle: ({ title, code, area }: { title: string; code: string; area: { name: string } }) =>
    `${title} (${code}), ${area.name}: job profile`,
  documentTitleOfMany: (count: number) => `Job profiles: ${count} jobs`,
  locale: 'en-US',
  printed: (date: string) => `Printed ${date}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  codeName: (code: string) => `Code ${code}`,
  figuresFor: (area: string) => `Figures for ${inPlace(area)}`,
  topOfRated: ({ shown, all }: Numbered) => `${shown} that matter most, of ${all}`,
  topOf: ({ shown, all }: Numbered) => `top ${shown} of ${all}`,
  someOf: ({ shown, all }: Numbered) => `${shown} of ${all}`,

  alsoCalled: 'Also called',
  noTitles: 'No other titles are listed for this job.',
  plainWords: 'Plain words by Waymark',
  noSummary: 'We have no plain words for this job yet. Ask your counselor what the work is like.',

  halfEarn: 'Before taxes. Half earn more, half earn less.',
  placeAndRelease: (area: string, release: string) => `${area}, ${release}`,
  noPay: (area: string, reason: string) => `Pay in ${inPlace(area)}: ${reason}.`,
  noPayAnywhere: 'We have no pay figures for this job.',
  militaryPay: 'The military pays by rank and years of service. Ask a recruiter for the pay table.',
  countedFor: (title: string) => `These figures are for the whole group: ${title}.`,
  payPoint: (name: string, figure: string) => `${name}: ${figure}`,
  payRange: (area: string, points: string) => `${area}: ${points}.`,
  payChart: (ranges: string) => `Pay ranges on one scale from zero. ${ranges}`,
  howToRead:
    'At 10%, 10 of 100 workers earn less. At 90%, 10 of 100 earn more. The thick part is the middle half.',

  grow: (change: string, base: number, projected: number) =>
    `In the nation, jobs should grow by ${change} from ${base} to ${projected}.`,
  shrink: (change: string, base: number, projected: number) =>
    `In the nation, jobs should shrink by ${change} from ${base} to ${projected}.`,
  stay: (base: number, projected: number) =>
    `In the nation, the number of jobs should stay the same from ${base} to ${projected}.`,
  allJobs: (change: string) => `For all jobs: ${change}.`,
  // The source counts by the hundred, so its 0 means fewer than 50.
  openings: (count: string) =>
    count === '0'
      ? 'Nationally, fewer than 50 jobs open up each year.'
      : `Nationally, about ${count} jobs open up each year, many as people leave.`,
  placeOnPageTwo: (area: string) => `For ${inPlace(area)}, see page 2.`,
  noOpenings: (reason: string) => `Openings: ${reason}.`,
  noOutlook: 'There is no national forecast for this job, so we say nothing about its future.',

  education: 'School',
  experience: 'Past work',
  training: 'Training',
  entry: (term: string) => entry[term] ?? term,
  noExperience: 'None needed',
  noTraining: 'No extra training needed',
  noActivities: 'We have no list of daily tasks for this job yet.',
  goodAt: 'What should I be good at?',
  notRated: 'No one has rated the skills for this job yet.',
  askAboutSkills: 'Ask someone who does this work what it takes.',

  payTable: {
    yearly: 'Pay by the year',
    hourly: 'Pay by the hour',
    place: 'Place',
    hourlyMedian: 'Median/hour',
    jobs: 'Jobs',
    yearlyOnly: 'Published by the year only',
    groupOnPageOne: 'These figures are for the whole group that page 1 names.',
    hourlyOnly: 'Published by the hour only',
  },
  projectionTable: {
    heading: 'Jobs now and later',
    caption: 'Number of jobs. Compare rows of the same years.',
    place: 'Place',
    years: 'Years',
    base: 'At the start',
    projected: 'At the end',
    change: 'Change',
    openings: 'Openings a year',
    span: (base: number, projected: number) => `${base} to ${projected}`,
    inferred: (span: string) => `${span}, worked out`,
  },
  educationTable: {
    heading: 'Schooling',
    caption: 'Workers aged 25 and older',
    severalJobs: 'Jobs like this one are counted too.',
    level: 'Highest level',
    share: 'Share',
  },
  knowledge: 'Know about',
  skills: 'Skills',
  abilities: 'Abilities',
  software: 'Software',
  absent: (reason: string) => `${reason}.`,
  listAbsent: (list: string, reason: string) => `${list}: ${reason}.`,
  noSoftware: 'none listed',
  whatItTakes: 'What it takes',

  relatedTable: {
    heading: 'Related jobs',
    caption: (area: string) => `Pay in ${inPlace(area)}`,
    job: 'Job',
    pay: 'Median pay',
    difference: 'More (+), less (−)',
    same: 'Same pay',
    noDifference: 'Cannot compare',
    absent: 'No related jobs are listed for this job.',
  },

  askHeading: 'Where to ask',
  license: 'Licenses and certificates',
  licenseAsk: 'Not listed here. Ask your state’s licensing office, or see careeronestop.org.',
  apprenticeship: 'Paid apprenticeship',
  apprenticeshipYes: (titles: string) => `Yes, on the 2019 list as ${titles}.`,
  apprenticeshipMore: (titles: string, more: number) => `${titles} and ${more} more`,
  apprenticeshipNo: 'Not on the 2019 list, but there may be new ones.',
  apprenticeshipAsk: 'See apprenticeship.gov.',
  programs: 'School programs',
  noPrograms: 'none listed for this job',

  nextSteps: 'My next steps',
  nextStepsLines: 'Lines to write on',
  date: 'Date',
  counselor: 'Counselor',

  sources: 'Sources',
  onet: (release: string) =>
    `This sheet includes information from the O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license (creativecommons.org/licenses/by/4.0). O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`,
  onetOlder: (releases: string) => `Parts come from O*NET releases ${releases}.`,
  topics: {
    pay: 'pay',
    jobs: 'jobs and outlook',
    entry: 'getting started',
    school: 'school of workers',
    programs: 'school programs',
    apprenticeship: 'apprenticeships',
  },
  list: (release: string) => `${release} list`,
  releaseFor: (release: string, topics: string) => `${release} (${topics})`,
  agencySource: (agency: string, releases: string) => `${agency}: ${releases}.`,
  retrieved: (month: string) => `Data copied in ${monthInWords(month)}.`,
  inferred: 'Years worked out: found by matching figures, as the file names none.',
  payScope: 'OEWS is a pay survey. It leaves out the self-employed, overtime and bonuses.',
  outlookRule: (rule: { strong: string; openings: string; decline: string; some: string }) =>
    `Our rule for outlook. Very likely: at least ${rule.strong} more jobs in ten years, or ${rule.openings} openings a year unless jobs shrink over ${rule.decline}. Likely: at least ${rule.some}. Less likely: the rest.`,

  notAffiliated: 'Not affiliated with or endorsed by USDOL or CareerOneStop.',
} as const
