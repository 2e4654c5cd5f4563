import type { ExportForm } from '../casebook-contract.ts'
import type { ExportEnd } from '../domain/casebook-answers.ts'
import type { AuditAction, LogRow } from '../domain/casebook-views.ts'
import { plural } from './en-plural.ts'

const number = (count: number): string => count.toLocaleString('en-US')
const clients = (count: number): string => plural(count, 'client', 'clients')
const notes = (count: number): string => plural(count, 'note', 'notes')

/** Numbers of a detail of the log, such as `3 clients, 14 notes`, in their order. */
const countsIn = (detail: string): readonly number[] => (detail.match(/\d+/g) ?? []).map(Number)

const exported: Readonly<Record<string, string>> = {
  json: 'as JSON',
  pdf: 'as a PDF',
  packet: 'as a packet',
  'csv of clients': 'as a CSV',
  'csv of notes': 'with the notes as a CSV',
}
const exportedAll: Readonly<Record<string, string>> = {
  json: 'exported the whole casebook as JSON',
  pdf: 'exported a PDF of each client',
  'csv of clients': 'exported all clients as a CSV',
  'csv of notes': 'exported all notes as a CSV',
  'csv of log': 'saved the log as a CSV',
}
const ofPeople: Readonly<Record<string, (name: string) => string>> = {
  added: (name) => `added ${name}`,
  removed: (name) => `removed ${name} from those who open the casebook`,
  'role owner': (name) => `made ${name} an owner`,
  'role counselor': (name) => `made ${name} a counselor`,
  'passphrase changed': () => 'changed their own passphrase',
  'passphrase reset': (name) => `gave ${name} a new passphrase`,
  'passphrase by recovery code': () => 'opened the casebook with the recovery code',
  'keychain on': () => 'let the computer’s keychain open the casebook',
  'keychain off': () => 'stopped the keychain',
  'recovery code renewed': () => 'made a new recovery code',
}

const done: Record<AuditAction, (row: Pick<LogRow, 'detail' | 'about'>) => string> = {
  view: ({ detail }) => (detail === 'note' ? 'opened a note' : 'opened a client'),
  print: ({ detail }) => (detail === 'packet' ? 'made a session packet' : 'printed a note'),
  export: ({ detail, about }) => {
    if (detail.startsWith('calendar')) return 'saved follow-ups for a calendar'
    if (about === null) return exportedAll[detail] ?? 'exported all clients'
    return `exported a client ${exported[detail] ?? ''}`.trim()
  },
  import: ({ detail }) => {
    const [added = 0, filled = 0] = countsIn(detail)
    return `brought in ${clients(added)} from a file${filled > 0 ? ` and filled in ${number(filled)}` : ''}`
  },
  sign: () => 'signed a note',
  purge: ({ detail }) => {
    const [people = 0, theirs = 0] = countsIn(detail)
    return `removed ${clients(people)} with ${notes(theirs)} for good`
  },
  restore: () => 'restored a backup',
  people: ({ detail, about }) =>
    (ofPeople[detail] ?? (() => 'changed who opens the casebook'))(
      about?.kind === 'person' ? about.name : 'someone',
    ),
}

const kinds: Record<AuditAction, string> = {
  view: 'Opened',
  print: 'Printed',
  export: 'Exported',
  import: 'Brought in',
  sign: 'Signed',
  purge: 'Removed for good',
  restore: 'Restored',
  people: 'People and passphrases',
}

const ended: Record<ExportEnd, string> = {
  finished: 'All done.',
  stopped: 'You stopped it. The PDFs that were made are kept.',
  locked:
    'The casebook was locked before the end. The PDFs that were made are kept. To go on, start again; a longer time before it locks helps.',
  disk: 'A file could not be written: the disk may be full, or the folder closed to you. The PDFs that were made are kept. Make room or choose another folder, and start again.',
}

/** What went out of the casebook and what goes for good. */
export const casebookRecords = {
  keeping: {
    name: 'Keeping the casebook',
    casebook: 'Backups and people',
    log: 'Log',
    records: 'Export and removal',
  },
  log: {
    title: 'Log',
    heading: 'Who did what?',
    what: 'Waymark enters here who opened, printed, exported, brought in, signed, removed or restored something, and who may open the casebook.',
    kind: 'What',
    anyKind: 'Everything',
    kinds,
    person: 'Who',
    anyPerson: 'Everybody',
    caption: 'Newest first',
    when: 'When',
    entry: 'Who did what',
    about: 'About',
    row: (who: string | null, row: Pick<LogRow, 'action' | 'detail' | 'about'>) =>
      `${who ?? 'Someone unknown'} ${done[row.action](row)}`,
    client: (name: string, code: string) => `${name}, ${code}`,
    note: (name: string, code: string, day: string) => `${name}, ${code}, session of ${day}`,
    gone: 'Not in the casebook any more',
    none: 'No entry.',
    shown: (count: number, more: boolean) =>
      more
        ? `The newest ${number(count)} are shown.`
        : plural(count, 'entry is shown.', 'entries are shown.'),
    more: 'Show older entries',
    most: 'For older ones, choose what or who above, or save the log as a CSV.',
    check: {
      heading: 'Was the log changed?',
      what: 'Each entry carries a check code (a hash) of all before it, so a changed entry no longer fits. Write the newest code down somewhere else, with the day: whoever has the passphrase and the skill could write the whole log anew, but not with the code that you noted.',
      noted: 'A check code that you noted before (not needed)',
      notedBad: 'A check code has 64 digits and letters from a to f.',
      run: 'Check the log',
      working: 'Reading the log.',
      whole: (count: number) =>
        `The log is whole: ${plural(count, 'entry fits', 'entries fit')} together.`,
      broken: (entry: number) =>
        `The log was changed: entry ${number(entry)} does not fit the one before. Compare it with a backup.`,
      found: (entry: number, when: string) =>
        `The check code that you noted is that of entry ${number(entry)}, ${when}. All up to it is as it was.`,
      notFound:
        'No entry has the check code that you noted. Look for a typing error. If there is none, this is not the log that you noted: compare it with a backup.',
      head: 'Newest check code',
      save: 'Save the log as a CSV',
      saveNote: 'It names the people of your office and no client.',
      saved: (fileName: string) => `Saved as ${fileName}.`,
      cancelled: 'Nothing was saved.',
    },
  },
  takeOut: {
    title: 'Export and removal',
    heading: 'What goes out, and what goes for good?',
    all: 'Take everything out',
    warning:
      'What you save here is no longer encrypted: whoever gets the file can read every name and note. Save it where only you can open it, and delete it when the other system has it. Each export is entered in the log.',
    what: 'Every client is in it, archived ones too. JSON is for another program; CSV opens in a spreadsheet.',
    forms: {
      json: 'All as JSON',
      'clients-csv': 'Clients as CSV',
      'notes-csv': 'Notes as CSV',
    } satisfies Record<Exclude<ExportForm, 'pdf'>, string>,
    folder: 'A folder of PDFs, one for each client',
    folderNote: 'With many clients it takes minutes. It stops when the casebook locks.',
    working: 'Writing the file. With many notes this takes a while.',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    cancelled: 'Nothing was saved.',
    choosing: 'Choose a folder.',
    progress: 'Making the PDFs',
    done: (count: number, of: number) => `${number(count)} of ${clients(of)}`,
    begun: (of: number) => `Begun: ${clients(of)}.`,
    percent: (percent: number) => `${percent} percent are done.`,
    stop: 'Stop',
    stopping: 'Stopping after the one that is being made.',
    ended,
    written: (count: number, of: number, folder: string) =>
      `${number(count)} of ${plural(of, 'PDF is', 'PDFs are')} in the folder ${folder}.`,
    notDrawn: (codes: readonly string[]) =>
      `These could not be made; export them one by one: ${codes.join(', ')}.`,
  },
  purge: {
    heading: 'Remove old records for good',
    rule: 'Federal grants ask you to keep records for three years, counted from the last financial report of the grant, and longer while a claim, an audit or a lawsuit is open (2 CFR 200.334). States and programs differ, and many ask for more. Ask before you remove anything.',
    ownersOnly: 'Only an owner of the casebook can do this.',
    years: 'Clients in the archive, with no session since, for',
    yearsOf: (count: number) => plural(count, 'year', 'years'),
    before: (day: string) => `Archived before ${day}, and no session on that day or later.`,
    preview: 'See who this would be',
    none: 'Nobody. Nothing would be removed.',
    some: (people: number, all: number) =>
      `${clients(people)} with ${notes(all)} would be removed.`,
    client: 'Client',
    archived: 'Archived',
    lastSession: 'Last session',
    noSession: 'None',
    notes: 'Notes',
    what: 'clients',
    warningHeading: 'What this does',
    warning:
      'The clients and all their notes go, signed ones too, with earlier versions and amendments. Nothing in Waymark brings them back, except a backup from before.',
    exportFirst: 'If another system needs them, export them first.',
    byThemselves: (count: number, until: string) =>
      `${plural(count, 'backup made by itself holds', 'backups made by themselves hold')} them until newer ones take their place: until about ${until} where the casebook is used every month.`,
    byHand: (count: number) =>
      `${plural(count, 'other backup', 'other backups')} (made by hand, or before an update or a restore) and any copy elsewhere hold them until you delete the file.`,
    noBackup: 'No backup is listed here. Any copy elsewhere still holds them.',
    phrase: (count: number) => `remove ${clients(count)}`,
    confirm: (phrase: string) => `To go on, type: ${phrase}`,
    confirmBad: (phrase: string) => `Type exactly: ${phrase}`,
    changed:
      'A client was changed meanwhile, so nothing was removed. Look at the list again, then decide.',
    keep: 'Keep everything',
    run: (count: number) => `Remove ${clients(count)} for good`,
    working: 'Removing.',
    done: (people: number, all: number) =>
      `${clients(people)} with ${notes(all)} are removed. Keep the certificate with your files.`,
    certificates: 'Certificates of removal',
    certificatesWhat: 'They hold nobody’s name, code or words.',
    noCertificates: 'None yet.',
    certificate: (when: string, people: number, all: number, day: string) =>
      `${when}: ${clients(people)}, ${notes(all)}. Archived before ${day}, no session since.`,
    head: 'Newest check code of the log then',
    print: 'Print',
    save: 'Save as a PDF',
    of: (what: string, when: string) => `${what}: certificate of ${when}`,
    printed: 'The certificate was sent to the printer.',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    cancelled: 'Nothing was printed or saved.',
  },
}
