import type { BatchEnd, LeftOutReason } from '../domain/batch.ts'
import type { PrintFailureKind } from '../domain/print-failures.ts'
import type { Paper, SheetKind } from '../domain/sheet.ts'
import { plural } from './en-plural.ts'

const number = (count: number): string => count.toLocaleString('en-US')
const sheets = (count: number): string => plural(count, 'handout', 'handouts')
const jobs = (count: number): string => plural(count, 'job', 'jobs')
const pages = (count: number): string => plural(count, 'page', 'pages')

/** Letters and digits, which every disk takes, and no more of them than a short path holds. */
const safe = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80)
    .trim()

const kindInName: Record<SheetKind, string> = {
  profile: '',
  'one-page': ' one page',
  'large-print': ' large print',
  'large-print-one-page': ' large print one page',
  packet: ' packet',
  transcript: ' video transcript',
}

const kinds: Record<SheetKind, string> = {
  profile: 'Two pages: one to read, one to look things up',
  'one-page': 'One page: what a client reads first',
  'large-print': 'Large print: both pages in 18-point type',
  'large-print-one-page': 'Large print, short: the first page in 18-point type',
  packet: 'Packet: a cover with next steps, the jobs, and a comparison',
  transcript: 'Video transcript: what your office’s career video says',
}

export const printFailure: Record<PrintFailureKind, (subject: string) => string> = {
  'list-unusable': (fileName) =>
    `${fileName} has no list of jobs that Waymark can read. Nothing was printed. Give it a column “code”, and a column “area” for places, then choose it again.`,
  'list-too-long': (fileName) =>
    `${fileName} is too long for one batch. Nothing was printed. Split it and choose a part.`,
  'list-gone': () => 'The list is no longer held. Nothing was printed. Choose the file again.',
  'batch-running': () =>
    'Another batch is being printed. It goes on. Wait for its end, or stop it first.',
  'no-transcript': () =>
    'Your office has no video transcript for this. Nothing was printed. Choose another kind of handout.',
}

/** Why one handout of a batch was left out. */
const leftOut: Record<LeftOutReason, (detail: string) => string> = {
  'not-a-code': () => 'This is not a code. A code looks like 29-2072.00.',
  'unknown-code': () => 'No job has this code. Check it.',
  retired: (codes) => `This code was replaced. Use ${codes.replace(/, (?=[^,]*$)/, ' or ')}.`,
  'unknown-place': () => 'Waymark does not know this place.',
  twice: () => 'The same job and place stand further up.',
  'no-transcript': () => 'Your office has no video transcript for this job.',
  'not-drawn': () => 'The page could not be drawn. Print this one by itself.',
}

const ended: Record<BatchEnd, string> = {
  finished: 'All done.',
  stopped: 'You stopped it. What was printed before is kept.',
  disk: 'A file could not be written: the disk may be full, or the folder closed to you. What was printed before is kept. Make room or choose another folder, and print the rest.',
}

/** What is said around handouts: the dialog, the preview and a batch. */
export const print = {
  /** Names of files, without their extensions. */
  files: {
    one: (
      { title, code, area }: { title: string; code: string; area: { code: string } },
      kind: SheetKind,
    ) => `${safe(title)} ${code} ${area.code}${kindInName[kind]}`,
    several: (count: number, kind: SheetKind) => `Job handouts ${count}${kindInName[kind]}`,
    joined: (kind: SheetKind) => `Job handouts${kindInName[kind]}`,
    part: (name: string, part: number | null) =>
      part === null ? `${name}.pdf` : `${name} part ${part}.pdf`,
  },

  open: 'Print…',
  openFromTray: 'Print for this client…',
  heading: 'Print for this client',
  forJobs: (titles: readonly string[]) => titles.join(', '),
  close: 'Close',

  kind: 'What should it be?',
  kinds,
  paper: 'Paper',
  papers: { letter: 'Letter', a4: 'A4' } satisfies Record<Paper, string>,

  places: 'Figures for which places?',
  addPlace: 'Another place',
  add: 'Add',
  remove: 'Take out',
  of: (action: string, name: string) => `${action}: ${name}`,
  added: (name: string) => `${name} was added.`,
  removed: (name: string) => `${name} was taken out.`,
  mostPlaces: (most: number) => `That is ${most} places. Take one out to add another.`,

  clientName: 'Client’s name on the cover',
  clientNameNote: 'Leave it empty and no name is printed. Waymark does not keep the name.',
  clientNameLater: 'To put the client’s name on the cover, turn client view off.',
  previewHidden: 'A preview would show the client’s name. Turn client view off to see it.',
  clientNameHidden: 'The name that you typed is on the cover. It is hidden in client view.',
  withComparison: (occupations: number, areas: number) =>
    `The packet ends with a comparison of ${jobs(occupations)} in ${plural(areas, 'place', 'places')}.`,
  withOwnComparison: 'The packet ends with the comparison that you set up for this client.',
  withoutComparison: 'With one job in one place, the packet has no comparison.',
  tooMany: (most: number) =>
    `That is more than ${most} handouts. Choose fewer places, or print many at once below.`,

  ways: {
    group: 'Take it along',
    print: 'Print',
    preview: 'Preview',
    save: 'Save as PDF',
    saveHtml: 'Save as HTML',
    copyText: 'Copy as text',
  },
  working: 'Making the handout. This takes a moment.',
  printed: 'The handout was sent to the printer.',
  previewed: 'The preview is open in a window of its own. It is the very document that prints.',
  saved: (fileName: string) => `Saved as ${fileName}.`,
  savedUnnamed: 'Saved.',
  copied: 'Copied. Paste it into an e-mail or another program.',
  cancelled: 'Nothing was printed or saved.',
  subject: 'The handout',

  preview: {
    print: '&Print…',
    save: '&Save as PDF…',
    view: '&View',
    close: '&Close',
    subject: 'The handout',
  },

  batch: {
    open: 'Print many at once…',
    heading: 'Print many at once',
    back: 'Back to this client',
    what: 'For a shelf, a class or a fair. No client’s name is printed.',
    // A batch is for nobody in particular, so that there is nothing to compare.
    kinds: { ...kinds, packet: 'Packet: a cover with next steps, then the jobs' },
    source: 'Which jobs?',
    sources: {
      jobs: (count: number) => (count === 1 ? 'This job' : `These ${count} jobs`),
      family: 'A job family',
      every: (count: number) => `Every job (${number(count)})`,
      saved: 'A saved list',
      list: 'A list from a CSV file',
    },
    family: 'Job family',
    saved: 'Saved list',
    chooseList: 'Choose a file…',
    listNote:
      'A table with a column “code”. A column “area” names a place for each row; a row without one is printed for the places below.',
    list: (fileName: string, rows: number) => `${fileName}: ${plural(rows, 'row', 'rows')}`,
    noList: 'No file was chosen.',
    files: 'How many files?',
    joined: {
      each: 'A PDF for each',
      joined: 'One PDF for all',
    },
    joinedNote: (most: number) => `More than ${most} handouts make several files.`,
    count: (count: number) => `${sheets(count)} will be printed.`,
    start: 'Choose where, and start',
    needsList: 'Choose a file first.',
    needsSaved: 'There is no saved list. Choose other jobs.',
    choosing: 'Choose where the files should go.',
    nothing: 'Nothing was printed.',
    progress: 'Handouts printed',
    done: (done: number, of: number) => `${number(done)} of ${number(of)}`,
    begun: (of: number) => `Printing ${sheets(of)}.`,
    percent: (percent: number) => `${percent} percent printed.`,
    goesOn: 'You can close this and go on with your work. The batch goes on.',
    stop: 'Stop',
    stopping: 'Stopping after this one…',
    running: (done: number, of: number) => `Printing ${number(done)} of ${number(of)}`,
    ready: 'Batch ended: see the report',
    report: 'Report',
    ended,
    printed: (printed: number, asked: number) => `${number(printed)} of ${sheets(asked)} printed.`,
    inFolder: (files: number, count: number, folder: string) =>
      `${plural(files, 'file', 'files')} with ${pages(count)} in the folder ${folder}.`,
    inFile: (count: number, file: string, folder: string) =>
      `${pages(count)} in ${file}, in the folder ${folder}.`,
    noFile: 'No file was written.',
    leftOutHeading: (count: number) => `${number(count)} left out`,
    leftOutFirst: (shown: number, all: number) => `The first ${number(shown)} of ${number(all)}.`,
    row: (row: number) => `Row ${row}:`,
    inPlace: (code: string, area: string) =>
      `${code === '' ? 'no code' : code} in ${area === '' ? 'no place' : area}.`,
    leftOut,
    notReached: (count: number) => `${number(count)} not printed before the end.`,
    show: 'Open the folder',
    again: 'Print another batch',
  },
} as const
