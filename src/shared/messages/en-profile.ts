import type { OutlookStep, RatingRule } from '../domain/profile.ts'

const outlookStep: Record<OutlookStep, string> = {
  'very-likely': 'very likely',
  likely: 'likely',
  'less-likely': 'less likely',
}

const namesWithArticle = new Set([
  'United States',
  'District of Columbia',
  'Virgin Islands',
  'U.S. Virgin Islands',
])

/** The area as it stands within a sentence, such as "the United States". */
const placed = (area: string): string => (namesWithArticle.has(area) ? `the ${area}` : area)

/** The occupation profile on screen. A name in braces is filled in by the screen, often with a figure. */
export const profile = {
  code: (code: string) => `Code ${code}`,
  alsoCalled: (titles: string) => `Also called: ${titles}`,
  sectionsNav: 'Sections of this profile',
  ownWords: 'Plain words by Waymark',
  official: {
    from: (release: string) => `From ${release}`,
    tasks: 'tasks',
  },

  print: {
    group: 'Handout for this job',
  },

  index: {
    summary: 'What they do',
    alsoKnownAs: 'Other names',
    video: 'Career video',
    outlook: 'Outlook',
    projections: 'Projected employment',
    wages: 'Pay',
    gettingStarted: 'Getting started',
    programs: 'Programs',
    typicalEducation: 'Education',
    certifications: 'Certifications',
    licenses: 'Licenses',
    apprenticeship: 'Apprenticeships',
    activities: 'A day at work',
    knowledge: 'Knowledge',
    skills: 'Skills',
    abilities: 'Abilities',
    workStyles: 'Work styles',
    interests: 'Interests',
    software: 'Software',
    jobZone: 'Preparation',
    related: 'Related jobs',
    office: 'From your office',
    sources: 'Sources',
  },

  facts: {
    heading: 'At a glance',
    pay: (area: string) => `Pay in ${placed(area)}`,
    payNote: (release: string) => `half earn more, half earn less (${release})`,
    outlook: 'New jobs',
    openings: 'Job openings',
    nationally: (base: number, projected: number) => `nationally, ${base} to ${projected}`,
    noOutlook: 'No national projection',
    education: 'To get started',
    educationNote: 'what people usually have',
  },

  measured: {
    group: (code: string, title: string) =>
      `Measured for the group ${title} (${code}), which this job is counted in.`,
    soc: (code: string, title: string) =>
      `Measured for ${title} (${code}), the wider job which this one is counted in.`,
  },

  summary: {
    notWritten:
      'Waymark has no plain words for this job yet. The names, skills and related jobs below tell you more.',
  },
  alsoKnownAs: {
    none: 'No other names are listed for this job.',
    what: 'names',
    rule: 'Names that people in this job gave for it.',
  },
  video: {
    noVideo: 'Waymark holds no video for this job.',
    noTranscript: 'It holds no transcript either.',
    held: (url: string) => `The video is online at ${url}`,
    noTranscriptHeld: 'Waymark holds no transcript of it.',
    transcript: 'Transcript',
    where: 'Look for career videos at CareerOneStop',
  },

  outlook: {
    step: outlookStep,
    sentence: (base: number, projected: number) =>
      `Nationally, new job opportunities are {step} from ${base} to ${projected}.`,
    none: 'There is no national projection for this job, so Waymark gives no outlook.',
    grows: 'The number of jobs should grow by {growth}.',
    shrinks: 'The number of jobs should shrink by {growth}.',
    same: 'The number of jobs should stay about the same ({growth}).',
    noGrowth: 'Change in the number of jobs: {growth}.',
    allJobs: (change: string) => `All jobs together: ${change}.`,
    openings: 'Expect about {openings} openings a year across the country.',
    noOpenings: 'Openings a year: {openings}.',
    what: { growth: 'Growth, nationally', openings: 'Openings a year, nationally' },
    ruleShow: 'How Waymark decides this',
    ruleIntro:
      'This is Waymark’s own rule. It looks at national figures only. It is not O*NET’s Bright Outlook.',
    ruleVeryLikely: (strong: string, many: string, decline: string) =>
      `Very likely: jobs grow by ${strong} or more in ten years. Or there are ${many} openings a year or more, and jobs do not shrink by more than ${decline}.`,
    ruleLikely: (some: string) =>
      `Likely: jobs grow by ${some} or more, which is as fast as all jobs together.`,
    ruleLessLikely: 'Less likely: all others.',
    ruleNone: 'Without a national projection Waymark says nothing.',
    findOpenings: 'Find job openings',
  },

  projections: {
    caption: (title: string) => `Projected employment: ${title}`,
    compareCaption: (title: string, area: string) =>
      `Projected employment: ${title}, beside ${area}`,
    measure: 'Jobs',
    years: (base: number, projected: number) => `${base} to ${projected}`,
    inferred: 'years inferred',
    inferredWhy:
      '“Years inferred”: the file names no years. They were found by matching its figures to a release that names them.',
    compareYears: 'Compare columns with the same years. Other years are another forecast.',
    base: 'At the start',
    projected: 'At the end',
    percentChange: 'Change',
    openings: 'Openings a year',
    what: (measure: string, area: string) => `${measure}, ${area}`,
    none: 'No projection is held for this job.',
    compare: 'Compare projected employment',
    compareWith: 'Compare with',
    choose: 'Choose a place',
    compared: (area: string) => `The figures for ${placed(area)} are in the table below.`,
  },

  wages: {
    lead: (area: string) => `In ${placed(area)}, half earn more than {median}, half earn less.`,
    noMedian: (area: string) => `Median pay in ${placed(area)}: {median}.`,
    form: 'Show pay by the',
    annual: 'year',
    hourly: 'hour',
    formChanged: {
      annual: 'Pay is now shown by the year.',
      hourly: 'Pay is now shown by the hour.',
    },
    formOnly: {
      annual:
        'Pay for this job is published by the year only. An hourly figure would be a guess, so there is none.',
      hourly:
        'Pay for this job is published by the hour only. A yearly figure would be a guess, so there is none.',
    },
    hourlyStates: 'By the hour, this copy holds only the median for a state.',
    notCounted: 'Self-employed people, overtime and bonuses are not counted.',
    howToRead:
      'The thin bar runs from the 10% point to the 90% point. The thick part is the middle half. The mark is the median.',
    none: 'There are no pay figures for this job.',
    caption: {
      annual: (title: string) => `Pay by the year: ${title}`,
      hourly: (title: string) => `Pay by the hour: ${title}`,
    },
    allCaption: (title: string) => `All pay figures: ${title}`,
    point: 'Pay point',
    by: { annual: 'by the year', hourly: 'by the hour' },
    employment: 'Jobs counted',
    counted: (area: string) => `Jobs counted in ${placed(area)}: {people}`,
    what: (point: string, area: string) => `${point}, ${area}`,
    seeMore: 'See more wages',
  },

  gettingStarted: {
    lead: 'People starting in this job usually have:',
    unknown: {
      education: 'Schooling',
      experience: 'Work experience',
      training: 'Training on the job',
    },
    none: 'What people usually have when they start is not known.',
  },
  programs: {
    rule: 'School programs that lead to this job, in the order of their codes (CIP 2020).',
    what: 'programs',
    none: 'No school program is listed for this job.',
    findTraining: 'Find local training',
  },
  education: {
    lead: (release: string) =>
      `This is what people aged 25 and older in this job have, not what you need (United States, ${release}).`,
    caption: (title: string) => `Highest education of people aged 25 and older: ${title}`,
    level: 'Highest education',
    share: 'Share of people',
    what: (level: string) => `Share with: ${level}`,
    showTable: 'Show as a table',
    none: 'How much education people in this job have is not known.',
  },
  certifications: {
    what: 'A certification tells employers that you have the skills. It can help you get a job or a promotion.',
    none: 'Waymark holds no list of certifications. Ask a school or an employer, or look online.',
    find: 'Find certifications',
  },
  licenses: {
    what: 'Some states ask for a license before you may do this work.',
    none: 'Waymark holds no license rules. Ask your state’s licensing office, or look online.',
    find: 'Find license details for your state',
  },
  apprenticeship: {
    what: 'An apprenticeship pays you while you learn, on the job and in class.',
    listedAs: 'This job is in the 2019 list of apprenticeships, as:',
    notListed:
      'This job is not in the 2019 list of apprenticeships. Newer ones may exist: ask your state’s apprenticeship office.',
    many: 'apprenticeships',
    hours: (hours: string) => `about ${hours} hours on the job`,
    noHours: 'no set hours',
    code: (code: string) => `RAPIDS ${code}`,
    find: 'Find apprenticeship sponsors',
  },
  activities: {
    none: 'Waymark has not written down the activities of this job yet.',
  },

  ratings: {
    knowledge: { lead: 'People in this job often know a lot about:', what: 'knowledge areas' },
    skills: { lead: 'People in this job often have these skills:', what: 'skills' },
    abilities: { lead: 'People in this job are often good at:', what: 'abilities' },
    /** The five answers that raters choose from, least first. */
    answers: [
      'Not important',
      'Somewhat important',
      'Important',
      'Very important',
      'Extremely important',
    ],
    rule: ({ importanceAtLeast, fillFrom, fewest, most }: RatingRule) =>
      `Listed when rated ${importanceAtLeast} of 100 or more for importance, ${most} at most. If fewer than ${fewest} reach that, the next ones down to ${fillFrom} are added.`,
    noneReach: 'Nothing is rated high enough to stand here.',
    importance: (name: string) => `Importance of ${name}`,
    level: (name: string) => `Level of ${name}`,
    levelOf: 'Level: {level}',
    limited: 'less exact',
    none: 'O*NET has not rated this job yet, so there is no list.',
  },
  workStyles: {
    lead: 'Ways of working that help in this job:',
    what: 'work styles',
    effect: {
      of: (name: string) => `Effect of ${name}`,
      /** In words, from the strongest; the first whose `from` is reached is said. */
      answers: [
        { from: 2.5, said: 'Helps very much' },
        { from: 1.5, said: 'Helps a lot' },
        { from: 0.5, said: 'Helps' },
        { from: -0.5, said: 'Makes little difference' },
      ],
      lowest: 'Gets in the way',
    },
    rule: 'Rated from −3 (gets in the way) to +3 (helps very much). What sets this job apart comes first.',
    none: 'Work styles are not rated for this job.',
  },
  interests: {
    lead: 'You may like this job if you like work of these kinds:',
    what: 'kinds of interest',
    score: {
      name: 'Fit',
      of: (name: string) => `Fit of ${name}`,
      outOf: (score: string) => `${score} of 7`,
    },
    rule: 'Fit runs from 1 (not at all) to 7 (very well).',
    none: 'Interests are not rated for this job.',
  },
  software: {
    lead: 'Software that employers name for this job:',
    what: 'kinds of software',
    inDemand: 'in demand',
    hot: 'hot technology',
    rule: '“In demand”: many job ads for this job name it. “Hot technology”: many job ads of all kinds name it. These come first, the rest by name.',
    none: 'No software is listed for this job.',
  },
  jobZone: {
    zones: [
      {
        zone: 2,
        name: 'Little or some preparation',
        meaning:
          'Learning the work often takes from a few days to a year. Many people start with a high school diploma.',
      },
      {
        zone: 3,
        name: 'Medium preparation',
        meaning:
          'Learning the work often takes one or two years: trade school, an apprenticeship or a two-year degree.',
      },
      {
        zone: 4,
        name: 'A lot of preparation',
        meaning: 'Learning the work often takes some years. Many people have a four-year degree.',
      },
      {
        zone: 5,
        name: 'The most preparation',
        meaning: 'Learning the work often takes many years, with a degree beyond four years.',
      },
    ],
    zoneOf: 'Job zone {zone} of 5.',
    merged: 'The release counts zones 1 and 2 as one.',
    what: 'Job zone',
    none: 'No job zone is given for this job.',
  },
  related: {
    lead: (area: string) =>
      `Jobs with similar work, each beside this one. Pay is the median by the year in ${placed(area)}.`,
    what: 'related jobs',
    pay: (title: string) => `Median pay: ${title}`,
    difference: (title: string) => `Pay against this job: ${title}`,
    education: (title: string) => `To get started: ${title}`,
    more: (dollars: string) => `${dollars} more`,
    less: (dollars: string) => `${dollars} less`,
    same: 'the same pay',
    unknown: 'cannot be compared',
    step: { more: 'more schooling', less: 'less schooling', same: 'same schooling' },
    rule: 'The closest come first, in the order of the release.',
    none: 'No related jobs are listed for this job.',
  },
  sources: {
    lead: 'Press any figure on this page to see where it comes from.',
    name: (title: string, release: string) => `${title}, ${release}`,
    dates: (agency: string, released: string, retrieved: string) =>
      `${agency}. Published ${released}, retrieved ${retrieved}.`,
    terms: (terms: string) => `${terms}.`,
    onet: (release: string) =>
      `This page includes information from the O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`,
    notAffiliated: 'Not affiliated with or endorsed by USDOL or CareerOneStop.',
  },
} as const
