const withArticle = new Set(['United States', 'District of Columbia', 'Virgin Islands'])
const inPlace = (name: string): string => (withArticle.has(name) ? `the ${name}` : name)

const places = (count: number): string =>
  count === 1 ? '1 place to ask' : `${count.toLocaleString('en-US')} places to ask`

/** What stands on the further kinds of sheets: one page, large print, packet and transcript. */
export const handout = {
  counselor: (name: string) => `Counselor: ${name}`,

  logo: (office: string) => `Logo of ${office}`,

  fromOffice: 'From your office',
  officeHas: (count: number) => `Your office has ${places(count)}. Ask for the list.`,
  entryKind: (kind: string) => `${kind}.`,
  phone: (phone: string) => `Phone ${phone}.`,
  until: (date: string) => `Until ${date}.`,
  askForMore: 'Ask your office for more.',

  continued: (heading: string) => `${heading} (continued)`,

  scan: 'Scan a code with your phone, or type the address.',
  codeLabel: (address: string, opens: string) => `Code for phones. It opens ${address}: ${opens}`,
  careerOneStop: 'Jobs, training, licenses and help near you.',
  nearYou: 'Jobs and training near you',
  licenseAsk: 'Not listed here. Ask your state’s licensing office, or look on this site.',
  apprenticeshipSite: 'Learn a job while you earn pay.',
  video: 'Career video',
  videoOpens: 'The career video for this job.',

  lowPay: (figure: string) => `One in ten earns less than ${figure}.`,
  highPay: (figure: string) => `One in ten earns more than ${figure}.`,
  ownOutlook: (area: string, change: string, base: number, projected: number) =>
    `For ${inPlace(area)} alone: ${change} from ${base} to ${projected}.`,
  ownRule: 'The outlook follows Waymark’s own rule.',
  points: {
    p10: 'Low: 10% earn less',
    p25: '25% earn less',
    median: 'Middle: half earn less',
    p75: '75% earn less',
    p90: 'High: 90% earn less',
  },
  byTheHour: 'Middle, by the hour',
  pay: 'Pay',
  relatedPay: (pay: string, difference: string) => `${pay} (${difference})`,
  more: (amount: string) => `${amount} more`,
  less: (amount: string) => `${amount} less`,
  relatedScope: (area: string) =>
    `Median pay in ${inPlace(area)}, and how it differs from this job.`,
  jobFigures: 'Figure',
  numberOfJobs: 'Number of jobs',
  yearsOf: (area: string, span: string) => `${area}, ${span}`,
  workedOut: (span: string) => `The years ${span} are worked out. See the sources.`,

  packet: {
    title: 'Your job packet',
    documentTitle: (count: number) => `Job packet: ${count === 1 ? '1 job' : `${count} jobs`}`,
    forClient: (name: string) => `For ${name}`,
    contents: 'In this packet',
    contentsCaption: 'With the page where each begins',
    what: 'What',
    place: 'Figures for',
    page: 'Page',
    comparison: 'The jobs side by side',
    toDo: 'Write down what you will do next, and by when.',
    byWhen: 'By',
    stepsLines: 'Lines to write on',
    date: 'Today’s date',
    askHeading: 'Where to look next',
  },

  transcript: {
    documentTitle: ({ title, code }: { title: string; code: string }) =>
      `${title} (${code}): what the career video says`,
    documentTitleOfMany: (count: number) => `What ${count} career videos say`,
    heading: 'What the video says',
    firstPart: 'The first part',
    of: 'From your office’s copy of the career video. Waymark did not write or check it.',
    none: 'Your office has no text of a career video for this job. Ask your counselor for the video.',
  },

  onePageTitle: ({ title, code, area }: { title: string; code: string; area: { name: string } }) =>
    `${title} (${code}), ${area.name}: job at a glance`,
  largeTitle: ({ title, code, area }: { title: string; code: string; area: { name: string } }) =>
    `${title} (${code}), ${area.name}: job profile in large print`,
} as const
