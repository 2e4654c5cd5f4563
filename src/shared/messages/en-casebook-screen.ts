import type { ClientStatus, PersonRole } from '../domain/casebook.ts'
import type { SheetKind } from '../domain/sheet.ts'
import type { LockReason } from '../domain/casebook-answers.ts'
import { clientImport } from './en-casebook-import.ts'
import { casebookOffice } from './en-casebook-office.ts'
import { casebookRecords } from './en-casebook-records.ts'
import { note } from './en-casebook-note.ts'
import { privateData } from './en-private-data.ts'
import { plural } from './en-plural.ts'

const lockedBecause: Record<LockReason, string> = {
  start: 'Your notes are locked.',
  asked: 'Your notes are locked.',
  idle: 'Your notes were locked, because nobody used them for a while. All that was saved is safe.',
  screen: 'Your notes were locked with the screen. All that was saved is safe.',
  sleep: 'Your notes were locked when the computer went to sleep. All that was saved is safe.',
  quit: 'Your notes are locked.',
}

const status: Record<ClientStatus, string> = {
  active: 'Active',
  'on-hold': 'On hold',
  exited: 'Exited',
}

const role: Record<PersonRole, string> = { owner: 'Owner', counselor: 'Counselor' }

const handoutKind: Record<SheetKind, string> = {
  profile: 'Two pages',
  'one-page': 'One page',
  'large-print': 'Large print',
  'large-print-one-page': 'Large print, short',
  packet: 'Packet',
  transcript: 'Video transcript',
}

const FEW = 4
/** A line of a note names the first ones and counts the others. */
const few = (names: readonly string[]): string =>
  names.length <= FEW
    ? names.join('; ')
    : `${names.slice(0, FEW - 1).join('; ')} and ${names.length - FEW + 1} more`

const door = {
  title: 'Clients',
  trialsOnly:
    'This copy of Waymark runs on a test runtime. Use the casebook for trials only; keep no real client in it.',
  create: {
    heading: 'Keep private notes on your sessions?',
    intro:
      'The casebook keeps your notes on this computer, in one file that is encrypted whole. Without your passphrase nobody can read it, not even someone who copies the file.',
    limits:
      'It does not protect notes that stand open on the screen, and it cannot stop a program that reads what you type.',
    name: 'Your name, as it stands on notes',
    passphrase: 'Passphrase',
    passphraseNote:
      'At least 12 characters. Four or more words that do not belong together are best. Pasting works.',
    again: 'The same passphrase again',
    show: 'Show what I type',
    submit: 'Create the casebook',
    working: 'Creating the casebook. This takes a few seconds.',
    short: 'Use at least 12 characters.',
    differs: 'The two are not the same.',
    nameless: 'Fill in your name.',
  },
  code: {
    heading: 'Keep your recovery code',
    intro:
      'If the passphrase is ever lost, this code opens the casebook. Nobody can bring it back for you. It is shown this once.',
    label: 'Recovery code',
    print: 'Print the code',
    printing: 'Printing.',
    printed: 'Sent to the printer.',
    notPrinted: 'It was not printed.',
    keepIt: 'Keep it on paper, away from this computer: in a safe or a locked drawer.',
    confirm: 'I have printed it or written it down',
    done: 'Go on',
    needed: 'Print the code or write it down first, then check the box.',
  },
  unlock: {
    heading: 'Unlock your notes',
    because: lockedBecause,
    person: 'Who are you?',
    passphrase: 'Passphrase',
    submit: 'Unlock',
    working: 'Unlocking.',
    empty: 'Type the passphrase.',
    keychain: 'Unlock with this computer’s keychain',
    wait: (seconds: number) =>
      `Wait ${plural(seconds, 'second', 'seconds')} before the next try. After several wrong ones each try waits longer; nothing is ever erased.`,
    canTry: 'You can try again now.',
    byCode: 'Use the recovery code',
    byPassphrase: 'Use the passphrase',
  },
  recover: {
    heading: 'Open with the recovery code',
    intro:
      'Type the code from paper. Capitals, spaces and dashes do not matter. Then choose a new passphrase.',
    code: 'Recovery code',
    codeless: 'Type the recovery code.',
    next: 'New passphrase',
    again: 'The new passphrase again',
    submit: 'Open and keep the new passphrase',
    working: 'Opening. This takes a few seconds.',
  },
  unreadable: 'The casebook cannot be opened',
}

const keys = {
  heading: 'While writing a note',
  lock: 'Lock the casebook',
  lockNow: 'Lock',
  toNote: 'Back to the note',
  clientView: 'Client view: hide names and notes, enlarge the text',
  clientViewName: 'Client view',
  turnedOn: 'Client view is on. Names and notes are hidden.',
  turnedOff: 'Client view is off.',
  stateOn: 'Client view is on',
  expand: 'Bring in the text of the abbreviation before the cursor',
  save: 'Save now',
  lockRefused:
    'Not locked: the note could not be saved. Press Ctrl+L or Lock again to lock and lose what is not saved.',
  locked: 'The casebook is locked.',
}

const clients = {
  title: 'Clients',
  heading: 'Who are you working with?',
  add: 'Add a client',
  templates: 'Templates and snippets',
  casebook: 'Backups and people',
  find: 'Find a client or a word in a note',
  all: 'Clients',
  found: 'Found',
  status: 'Status',
  anyStatus: 'Any',
  tag: 'Tag',
  anyTag: 'Any',
  archived: 'Archived ones too',
  counted: (count: number) => plural(count, 'client', 'clients'),
  foundCounted: (people: number, notes: number, more: boolean) =>
    `${plural(people, 'client', 'clients')} and ${more ? 'the newest ' : ''}${plural(notes, 'note', 'notes')} found.`,
  empty: 'No client yet. Add the first one.',
  none: 'No client matches.',
  nothingFound: 'Nothing found. Every word must stand in the same note or client.',
  notes: 'Notes',
  more: (count: number) => `Show ${count} more`,
  lastSession: (day: string) => `last session ${day}`,
  noSession: 'no session yet',
  archivedMark: 'archived',
  today: 'Today',
  todayNone: 'No session noted today.',
  followUps: 'Follow-ups due',
  followUpsNone: 'None are due.',
  dueOn: (day: string) => `due ${day}`,
  done: 'Done',
  doneOf: (name: string, day: string) => `Done: follow-up with ${name}, due ${day}`,
  settled: (name: string) => `The follow-up with ${name} is done.`,
  unsigned: (days: number) => `Not signed after ${plural(days, 'day', 'days')}`,
  unsignedNone: 'None.',
  noContact: (days: number) => `No contact for ${plural(days, 'day', 'days')}`,
  noContactNone: 'None.',
  lastContact: (day: string) => `last contact ${day}`,
  neverReached: 'never reached',
  lastAttempt: (day: string) => `tried ${day}`,
  statuses: status,
}

const client = {
  title: 'Client',
  edit: 'Edit',
  archive: 'Archive',
  unarchive: 'Bring back from the archive',
  archived: 'Archived. It stays out of lists and search until it is brought back.',
  nowArchived: 'The client is archived. Nothing was deleted.',
  nowBack: 'The client is back in the lists.',
  code: 'Code',
  contact: 'How to reach them',
  programs: 'Programs',
  tags: 'Tags',
  status: 'Status',
  goal: 'Goal',
  timeLine: 'Sessions',
  noNotes: 'No session yet.',
  older: 'Show older sessions',
  newNote: 'Write a note',
  template: 'Template',
  fromLast: 'Start from the last note',
  draft: 'Draft',
  signed: 'Signed',
  next: (step: string) => `Next: ${step}`,
  followUp: (day: string) => `follow-up ${day}`,
  followUpDone: (day: string) => `follow-up ${day}, done`,
  reopen: 'Not done yet',
  reopenOf: (day: string) => `Not done yet: follow-up of ${day}`,
  noSubject: 'No subject',
  find: 'Find a word in these notes',
  export: 'Take it to another system',
  exportNote: 'What leaves the casebook is no longer encrypted. Each export is entered in the log.',
  exportForms: {
    pdf: 'As a PDF',
    json: 'As JSON',
    'clients-csv': 'The client as CSV',
    'notes-csv': 'The notes as CSV',
  },
  exported: (fileName: string) => `Saved as ${fileName}.`,
  notExported: 'Nothing was saved.',
}

const calendar = {
  saveAll: 'Save my follow-ups for a calendar',
  saveOne: 'Save the follow-up for a calendar',
  what: 'The file holds only the days: no name, no code, no word of a note.',
  saved: (followUps: number, fileName: string) =>
    `${plural(followUps, 'follow-up', 'follow-ups')} saved as ${fileName}. Open the file in your calendar. A later file changes the same entries; take out by hand what is done.`,
  not: {
    cancelled: 'Nothing was saved.',
    'none-open': 'No follow-up is open, so nothing was saved.',
  },
}

const form = {
  addTitle: 'Add a client',
  editTitle: 'Edit a client',
  code: 'Code',
  codeNote:
    'Your office’s own code, never a Social Security number. Letters, digits, and . _ - between them.',
  codeBad: 'Start with a letter or a digit. Then use letters, digits, dots, dashes or underscores.',
  name: 'Name or alias',
  nameless: 'Fill in a name, or an alias that you will know.',
  contact: 'How to reach them',
  contactNote:
    'Such as “text before 3 PM”. Leave out the address, the birth date, and anything about health or benefits.',
  programs: 'Programs',
  tags: 'Tags',
  status: 'Status',
  goal: 'Goal',
  goalNote: 'What the client wants to reach, in their words.',
  anotherProgram: 'Another program',
  anotherTag: 'Another tag',
  add: 'Add',
  addTo: (what: string) => `Add to ${what.toLowerCase()}`,
  save: 'Save',
  saved: 'The client is saved.',
  cancel: 'Back without saving',
  needed: (label: string) => `${label} (needed)`,
  problems: (count: number) => plural(count, 'thing needs a change.', 'things need a change.'),
  looksLike: (what: string) => `This looks like ${what}. Leave it out if it is.`,
}

/** What a person reads on the casebook's screens. */
export const casebookScreen = {
  subject: 'the casebook',
  clientViewPanel: {
    heading: 'Client view is on',
    what: 'Names and notes are hidden while the screen is turned. Press F8 to show them again.',
  },
  handout: {
    sheet: (kind: SheetKind, titles: readonly string[], places: readonly string[]) =>
      `${handoutKind[kind]}: ${few(titles)}, for ${few(places)}`,
    comparison: (titles: readonly string[], places: readonly string[]) =>
      `Comparison: ${few(titles)}, for ${few(places)}`,
    batch: (kind: SheetKind, count: number, places: readonly string[]) =>
      `${plural(count, 'handout', 'handouts')} printed at once (${handoutKind[kind].toLowerCase()}), for ${few(places)}`,
    recorded: 'Entered in the note of this session.',
    notRecorded: 'It could not be entered in the note of this session; write it there by hand.',
  },
  looksLike: privateData,
  role,
  door,
  keys,
  clients,
  client,
  calendar,
  form,
  note,
  imports: clientImport,
  ...casebookOffice,
  ...casebookRecords,
} as const
