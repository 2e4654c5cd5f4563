import type { OfficeFailureKind } from '../domain/office-failures.ts'
import type {
  EntryField,
  EntryKind,
  EntryProblem,
  Expiry,
  ImportCounts,
  ImportNote,
  LetterheadField,
} from '../domain/office.ts'
import { placeInSentence } from './en-window.ts'

const count = (number: number, one: string, more: string): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : more}`
const entries = (number: number): string => count(number, 'entry', 'entries')

/** Each says what happened, what was kept and what to do. */
export const officeFailure: Record<OfficeFailureKind, (subject: string) => string> = {
  'office-unreadable': (subject) =>
    `${subject} could not be read and was left as it is. Another program may hold the file. Close it and try again.`,
  'office-newer': (subject) =>
    `A newer version of Waymark wrote ${subject}. Nothing was changed. Install the newer version to use it.`,
  'drawer-full': () =>
    'The desk drawer holds 5,000 entries and takes no more. Nothing was changed. Remove what has expired, then try again.',
  'drawer-entry-gone': () => 'This entry is no longer in the desk drawer. Nothing was changed.',
  'job-lists-full': () =>
    'Waymark keeps 200 saved lists and takes no more. Nothing was changed. Remove one that you no longer need, then save again.',
  'job-list-gone': () =>
    'This saved list is no longer there. It was removed, or has another name. Nothing was changed or printed. Choose another.',
  'import-unusable': (subject) =>
    `${subject} is not a table of entries. Nothing was changed. It needs a first row of column names, with one called “name”, and at least one row below it.`,
  'import-too-large': (subject) =>
    `${subject} is larger than 5 MB. Nothing was changed. Split it into smaller files.`,
  'import-outdated': () =>
    'The desk drawer has changed since the file was checked. Nothing was brought in. Check the file again.',
  'logo-unusable': () =>
    'This file is not a PNG or JPEG picture that Waymark can read. The logo was not changed. Choose another file.',
  'logo-too-large': () =>
    'The picture is too large. The logo was not changed. Choose one below 2 MB and 4,000 pixels a side.',
}

const kinds: Record<EntryKind, string> = {
  'training-provider': 'Training provider',
  'licensing-desk': 'Licensing desk',
  'apprenticeship-sponsor': 'Apprenticeship sponsor',
  certification: 'Certification',
  'hiring-event': 'Hiring event',
  other: 'Other',
}

const csvColumns: Record<EntryField, string> = {
  id: 'id',
  kind: 'kind',
  appliesTo: 'applies to',
  place: 'place',
  name: 'name',
  phone: 'phone',
  address: 'address',
  web: 'web address',
  note: 'note',
  expiresOn: 'expires on',
}

const fieldNames: Record<EntryField, string> = {
  id: 'Id',
  kind: 'Kind',
  appliesTo: 'Applies to',
  place: 'Place',
  name: 'Name',
  phone: 'Phone',
  address: 'Address',
  web: 'Web address',
  note: 'Note',
  expiresOn: 'Last day',
}

const problem: Record<EntryProblem, (detail: string) => string> = {
  missing: () => 'Fill this in.',
  'too-long': (lines) => (lines ? `Use at most ${lines} lines.` : 'This is too long. Shorten it.'),
  'not-https': () => 'A web address begins with https:// and has no name or password in it.',
  'not-a-date': () => 'This is no date. Write it like 2027-03-31 or 3/31/2027.',
  'no-such-kind': () => 'Waymark does not know this kind.',
  'no-such-job': () => 'No job has this code. A spreadsheet may have read it as a date.',
  'job-replaced': (codes) =>
    `This code was replaced. Use ${codes.replace(/, (?=[^,]*$)/, ' or ')}.`,
  'no-such-family': () => 'No job family has this number.',
  'no-such-place': () => 'Waymark does not know this place.',
}

const note: Record<ImportNote, (detail: string) => string> = {
  'no-kind': () => 'No kind is given, so it goes under “Other”.',
  'for-everything': () => 'No job is given, so it shows with every job.',
  'web-left-out': () => 'The web address does not begin with https://. It is left out.',
  expired: () => 'Its last day has passed, so it stays hidden.',
  duplicate: (row) =>
    row ? `It is the same entry as in row ${row}.` : 'This very entry is in the drawer already.',
  'too-many-cells': () => 'The row has more cells than there are columns.',
  'broken-quotes': () => 'The quotation marks in this row do not match.',
}

const lastDay = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`

/** What an office brings itself: its desk drawer, its letterhead and its videos. */
export const office = {
  subjects: {
    drawer: 'The desk drawer',
    jobLists: 'The office’s saved lists',
    letterhead: 'The office’s letterhead',
    logo: 'The logo',
  },
  kinds,
  csvColumns,
  fieldNames,
  problem,
  note,
  openWeb: '(opens in your browser; needs a connection)',
  entryWebFailed: 'The web address could not be opened. Copy it into your browser.',
  setAside: (fileName: string, kept: number, of: 'drawer' | 'jobLists' | 'office') =>
    `A file was damaged. It is kept beside the new one as ${fileName}. ${
      kept === 0
        ? 'Nothing in it could be read.'
        : `${of === 'jobLists' ? count(kept, 'list', 'lists') : entries(kept)} could be read and stand here.`
    }`,
  setAsideSeen: 'Hide this message',

  expiry: (date: string, { state, days }: Expiry): string => {
    if (state === 'expired') return `Hidden since its last day, ${date}`
    if (state === 'soon' && days !== null) return `Expires ${lastDay(days)}: ${date}`
    return `Until ${date}`
  },

  section: {
    heading: 'From your office',
    lead: (place: string) => `What your office knows about this job in ${placeInSentence(place)}.`,
    placed: (number: number) =>
      `${count(number, 'more entry stands', 'more entries stand')} further up, with certifications, licenses and apprenticeships.`,
    none: 'Your office has added nothing for this job here.',
    other: (number: number) =>
      `${count(number, 'more entry is', 'more entries are')} for other places.`,
    add: 'Add an entry for this job',
    edit: (name: string) => `Edit ${name}`,
  },

  drawer: {
    title: 'Desk drawer',
    heading: 'What does your office know?',
    intro:
      'Keep schools, licensing desks, sponsors and events here. They show with the jobs that they are for, on screen and on handouts, until their last day.',
    add: 'Add an entry',
    listHeading: 'In the drawer',
    search: 'Search the drawer',
    show: 'Show',
    showAll: 'All kinds',
    counted: (shown: number, total: number) =>
      shown === total ? entries(total) : `${entries(shown)} of ${total.toLocaleString('en-US')}`,
    soon: (number: number) => `${entries(number)} will expire within 30 days.`,
    empty: 'The drawer is empty. Add an entry, or bring in a CSV file.',
    nothing: 'No entry matches.',
    more: (number: number) => `Show ${number.toLocaleString('en-US')} more`,
    everyJob: 'Every job',
    family: (title: string) => `All of ${title}`,
    job: (title: string, code: string) => `${title} (${code})`,
    lost: (code: string) =>
      `Code ${code} is no longer in the data, so this shows nowhere. Edit it.`,
    everyPlace: 'Every place',
    edit: 'Edit',
    editOf: (name: string) => `Edit ${name}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    removed: (name: string) => `Removed ${name}.`,
    undo: 'Undo',
    undone: (name: string) => `${name} is back.`,
  },

  form: {
    addTitle: 'Add an entry',
    editTitle: 'Edit an entry',
    gone: 'This entry is no longer in the drawer.',
    needed: (name: string) => `${name} (needed)`,
    kind: 'What is it?',
    applies: 'Which jobs is it for?',
    appliesTo: { everything: 'Every job', family: 'A job family', job: 'One job' },
    family: 'Job family',
    job: 'Find the job',
    jobNow: (title: string, code: string) => `Chosen: ${title} (${code})`,
    jobNone: 'No job is chosen yet.',
    jobHint: 'Title or code',
    place: 'In which place?',
    everyPlace: 'Every place',
    webNote: 'Begins with https://',
    lastDayNote: 'After this day it is hidden. Leave it empty if it has none.',
    save: 'Save',
    cancel: 'Back to the drawer',
    saved: (name: string) => `Saved ${name}.`,
    problems: (number: number) =>
      number === 1 ? 'One thing needs a change.' : `${number} things need a change.`,
  },

  csv: {
    heading: 'Move entries in and out',
    what: 'A CSV file holds one entry in each row. Save the drawer as CSV to see the columns. An agency’s own list of certifications, licenses or sponsors comes in the same way.',
    bringIn: 'Bring in a CSV file',
    save: 'Save the drawer as CSV',
    fileName: (day: string) => `Desk drawer ${day}.csv`,
    saved: (fileName: string) => `Saved as ${fileName}.`,
    cancelled: 'Nothing was chosen, so nothing was changed.',
    saveCancelled: 'Nothing was saved.',
    reportHeading: (fileName: string) => `Check of ${fileName}`,
    nothingYet: 'Nothing has been brought in yet.',
    counts: {
      added: 'new',
      changed: 'changed',
      same: 'the same as before',
      refused: 'cannot be taken',
    } satisfies Record<keyof ImportCounts, string>,
    rows: (number: number) => `${count(number, 'row', 'rows')}:`,
    findings: 'What to know about the rows',
    counted: (number: number, what: string) => `${number.toLocaleString('en-US')} ${what}`,
    row: (row: number) => `Row ${row}.`,
    refusedRow: 'Not taken.',
    moreFindings: (shown: number, total: number) =>
      `The first ${shown} of ${total.toLocaleString('en-US')}.`,
    unused: (columns: string) => `Columns that Waymark has no use for: ${columns}.`,
    full: (room: number) =>
      `The drawer has room for ${entries(room)} more, so this file does not fit. Remove what has expired, or split the file.`,
    commit: (number: number) => `Bring in ${entries(number)}`,
    nothingToBring: 'There is nothing to bring in.',
    drop: 'Leave the drawer as it is',
    dropped: 'The drawer was left as it is.',
    done: ({ added, changed }: ImportCounts) => `Brought in: ${added} new, ${changed} changed.`,
  },

  letterhead: {
    heading: 'Your office on handouts',
    what: 'This stands at the top of what you print.',
    names: {
      name: 'Name of the office',
      address: 'Address',
      phone: 'Phone',
      web: 'Web address',
      counselor: 'Your name',
    } satisfies Record<LetterheadField, string>,
    notes: {
      name: '',
      address: 'At most four lines.',
      phone: '',
      web: 'Begins with https://',
      counselor: 'Only if it should stand on handouts.',
    } satisfies Record<LetterheadField, string>,
    save: 'Save the letterhead',
    saved: 'The letterhead is kept.',
    logo: 'Logo',
    pictures: 'Pictures',
    logoNone: 'No logo is chosen.',
    logoAlt: (name: string) => (name ? `Logo of ${name}` : 'Logo of the office'),
    logoNote: 'A PNG or JPEG picture below 2 MB.',
    chooseLogo: 'Choose a logo',
    clearLogo: 'Remove the logo',
    logoKept: 'The logo is kept.',
    logoCleared: 'The logo is removed.',
    unchanged: 'Nothing was changed.',
  },

  video: {
    heading: 'Career videos',
    what: 'Choose a folder of video files on this computer. Each is named by its job’s code, such as 29-2072.00.mp4 or .webm. Captions (.vtt) and transcripts (.txt) have the same name.',
    none: 'No folder is chosen.',
    folder: (name: string) => `Folder: ${name}.`,
    missing: (name: string) =>
      `The folder ${name} cannot be found. It may be on a drive that is not plugged in. The choice is kept.`,
    found: (videos: number, captions: number, transcripts: number) =>
      `It holds ${count(videos, 'video', 'videos')}, ${captions} with captions, and ${count(transcripts, 'transcript', 'transcripts')}.`,
    others: (number: number) => `${count(number, 'file is', 'files are')} not named by a code.`,
    choose: 'Choose a folder',
    clear: 'Use no folder',
    look: 'Look again',
    player: (title: string) => `Career video: ${title}`,
    captions: 'English captions',
    fromOffice: 'This video is from your office and plays without a connection.',
    noCaptions: 'It has no captions.',
    cannotPlay: 'This video file cannot be played. Ask whoever keeps your office’s videos.',
    folderMissing:
      'Your office’s folder of videos cannot be found now. It may be on a drive that is not plugged in.',
  },
} as const
