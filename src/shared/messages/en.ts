import type { Absence } from '../domain/figure.ts'
import type { EducationLevel, OutlookStep, PercentileKey } from '../domain/profile.ts'
import type { MatchKind } from '../domain/search.ts'
import type { FailureKind } from '../failure.ts'
import { casebook } from './en-casebook.ts'
import { casebookFailure } from './en-casebook-failures.ts'
import { casebookScreen } from './en-casebook-screen.ts'
import { sheet } from './en-sheet.ts'
import { handout } from './en-sheet-kinds.ts'
import { charts } from './en-charts.ts'
import { compare } from './en-compare.ts'
import { compareScreen, lists, tray } from './en-compare-screen.ts'
import { comparisonSheet, comparisonTable } from './en-comparison-output.ts'
import { entry } from './en-entry.ts'
import { jobLists } from './en-job-lists.ts'
import { office, officeFailure } from './en-office.ts'
import { print, printFailure } from './en-print.ts'
import { profile } from './en-profile.ts'
import { certificate, data, disclosure, find, frame, settings } from './en-window.ts'

const absence: Record<Absence, string> = {
  'not-published': 'Not published',
  'not-in-copy': 'No figure in this copy',
  'too-small': 'Too small to show',
  'not-measured': 'Not measured for this job',
  'annual-only': 'Published by the year only',
  'hourly-only': 'Published by the hour only',
}

const absenceWhy: Record<Absence, string> = {
  'not-published': 'The agency does not give this figure.',
  'not-in-copy':
    'The copy of the release that Waymark was built from has no figure here. The full release may have one.',
  'too-small': 'So few people work in this job here that the rounded figure says nothing.',
  'not-measured': 'The program that makes these figures does not cover this job.',
  'annual-only': 'The agency publishes pay for this job by the year only.',
  'hourly-only': 'The agency publishes pay for this job by the hour only.',
}

const outlook: Record<OutlookStep, string> = {
  'very-likely': 'New jobs are very likely.',
  likely: 'New jobs are likely.',
  'less-likely': 'New jobs are less likely.',
}

const outlookShort: Record<OutlookStep, string> = {
  'very-likely': 'Very likely',
  likely: 'Likely',
  'less-likely': 'Less likely',
}

const educationLevel: Record<EducationLevel, string> = {
  less_than_high_school: 'Less than high school',
  high_school: 'High school',
  some_college: 'Some college, no degree',
  associate: 'Associate degree',
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctoral: 'Doctoral or professional degree',
}

const percentile: Record<PercentileKey, string> = {
  p10: '10%',
  p25: '25%',
  median: 'Median',
  p75: '75%',
  p90: '90%',
}

const percentileMeaning: Record<PercentileKey, string> = {
  p10: 'One in ten earns less than this',
  p25: 'One in four earns less than this',
  median: 'Half earn more, half earn less',
  p75: 'One in four earns more than this',
  p90: 'One in ten earns more than this',
}

const matchedBy: Record<MatchKind, (text: string) => string> = {
  title: () => 'Matches the title',
  code: (text) => `Code ${text}`,
  'retired code': (text) => `Replaces ${text}`,
  'reported title': (text) => `Also called: ${text}`,
  'alternate title': (text) => `Also called: ${text}`,
  phrase: (text) => `People say: ${text}`,
  summary: () => 'Matches the description',
  activity: (text) => `In a day: ${text}`,
}

const failure: Record<FailureKind, (subject: string) => string> = {
  'invalid-input': () => 'Waymark could not read that. Check what was typed and try again.',
  'not-found': (subject) => `Nothing is loaded for ${subject}. Check the code or the place.`,
  'refused-sender': () => 'A request that did not come from the Waymark window was refused.',
  'store-damaged': () =>
    'The occupation data is damaged and was not opened. Your settings are safe. Install Waymark again to bring it back.',
  disk: (subject) =>
    `${subject} could not be written. The disk may be full or the folder closed to you. Nothing was lost; choose another place and try again.`,
  'no-printer': () =>
    'The sheet was not printed. Check that a printer is ready, or save it as a PDF.',
  ...officeFailure,
  ...casebookFailure,
  ...printFailure,
  unexpected: () =>
    'Something went wrong in Waymark. Nothing was lost. Try again, or close and open it.',
}

/** Every sentence that a person reads, on screen, on paper and in the terminal. */
export const en = {
  appName: 'Waymark',
  testRuntime: 'Test runtime: for trials only',
  absence,
  absenceWhy,
  outlook,
  outlookShort,
  educationLevel,
  percentile,
  percentileMeaning,
  matchedBy,
  failure,
  casebook,
  casebookScreen,
  charts,
  compare,
  compareScreen,
  comparisonSheet,
  comparisonTable,
  entry,
  print,
  profile,
  numbers: {
    dollarsAYear: (dollars: string) => `${dollars} a year`,
    dollarsAnHour: (dollars: string) => `${dollars} an hour`,
    openingsAYear: (count: string) => `about ${count} a year`,
    orMore: (figure: string) => `${figure} or more`,
    people: (count: string) => `${count} people`,
    pointsOf100: (points: string) => `${points} of 100`,
  },
  certificate,
  data,
  disclosure,
  find,
  frame,
  handout,
  jobLists,
  lists,
  office,
  settings,
  tray,
  headings: {
    summary: 'What do they do?',
    alsoKnownAs: 'Also known as',
    video: 'Career video',
    outlook: 'Will there be jobs?',
    projections: 'Projected employment',
    wages: 'What does it pay?',
    gettingStarted: 'How do I get started?',
    programs: 'Programs that can prepare you',
    typicalEducation: 'How much education do people in this job have?',
    certifications: 'Certifications: show your skills',
    licenses: 'Licenses: do I need one?',
    apprenticeship: 'Apprenticeships: learn on the job',
    activities: 'What might I do in a day?',
    knowledge: 'What do people in this job know?',
    skills: 'What skills do they have?',
    abilities: 'What are they good at?',
    workStyles: 'What kind of person does well?',
    interests: 'What would I like about it?',
    software: 'What software is used?',
    jobZone: 'How much preparation does it take?',
    related: 'Related jobs',
    office: 'From your office',
    sources: 'Where do these figures come from?',
  },
  commandLine: {
    nothingFound: 'Nothing found. Try other words.',
    retired: (code: string, successors: string) => `${code} was replaced by ${successors}.`,
    occupations: (count: number) => `${count} occupations`,
    dates: (released: string, retrieved: string) => `released ${released}, retrieved ${retrieved}`,
    table: (name: string, rows: number, sources: string) => `${name}: ${rows} rows from ${sources}`,
    printed: (file: string, pages: number) => `${pages} pages written to ${file}`,
    noSummary: 'No plain text by Waymark yet.',
    noOutlook: 'No national projection, so no outlook.',
  },
  sheet,
} as const
