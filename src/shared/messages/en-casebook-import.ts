import type {
  ClientImportCounts,
  ClientImportDone,
  ExistingChoice,
  ImportField,
  RowHint,
  RowProblem,
} from '../domain/client-import.ts'
import { looksLike } from './en-private-data.ts'
import { plural } from './en-plural.ts'

const clients = (count: number): string => plural(count, 'client', 'clients')

const fields: Record<ImportField, string> = {
  code: 'Code',
  displayName: 'Name or alias',
  namePart: 'Second part of the name',
  contact: 'How to reach them',
  programs: 'Programs',
  status: 'Status',
  tags: 'Tags',
  goal: 'Goal',
}

const fieldNotes: Partial<Record<ImportField, string>> = {
  namePart: 'Such as a last name, where the file keeps names in two columns.',
  programs: 'Semicolons or commas set several in one cell apart.',
  status: 'Open, paused, closed and words like them are understood.',
}

const finding: Record<RowProblem | RowHint, (detail: string, fields: string) => string> = {
  'no-code': () => 'It has no code.',
  'bad-code': () =>
    'A code begins with a letter or a digit and goes on with letters, digits, dots, dashes or underscores, 40 at most.',
  'no-name': () => 'It has no name or alias.',
  'too-long': (_, names) => `Too long: ${names}.`,
  'broken-quotes': () =>
    'The quotation marks do not match, so the row may have swallowed those below it.',
  'too-many-cells': () => 'The row has more cells than there are columns.',
  twice: (row) => `Row ${row} has the same code. The first of them counts.`,
  fills: (_, names) => `This client is already here. To be filled in: ${names}.`,
  left: (_, names) =>
    `This client is already here with another entry for: ${names}. The casebook keeps its own.`,
  archived: () => 'This client is in the archive and stays there.',
  'same-name': (code) => `A client with another code has the same name: ${code}.`,
  'same-name-row': (row) => `Row ${row} has the same name with another code.`,
  'looks-private': (kind, names) => `${names}: something in it looks like ${looksLike(kind)}.`,
}

/** Clients that come in from a file. */
export const clientImport = {
  title: 'Clients from a file',
  heading: 'Bring in clients from a file',
  link: 'Bring in clients from a file',
  back: 'Back to clients',
  steps: {
    label: 'Steps',
    choose: 'Choose a file',
    match: 'Match the columns',
    check: 'Check',
    done: 'What happened',
  },
  choose: {
    what: 'Save a list of clients from your state’s system as a CSV file: a first row with the names of the columns, and a row for each client. At most 5,000 rows.',
    private:
      'Leave out Social Security numbers, birth dates, diagnoses and benefits. The casebook has no place for them.',
    nothingYet: 'Nothing is brought in before you have seen what would happen.',
    button: 'Choose a file',
    cancelled: 'No file was chosen.',
  },
  match: {
    file: (name: string, rows: number, columns: number) =>
      `${name}: ${plural(rows, 'row', 'rows')}, ${plural(columns, 'column', 'columns')}.`,
    what: 'Say which column holds what. Below each choice you see how the column begins.',
    fields,
    fieldNotes,
    needed: (field: string) => `${field} (needed)`,
    none: 'No column',
    choose: 'Choose a column',
    unnamed: (number: number) => `Column ${number}`,
    numbered: (name: string, number: number) => `${name} (column ${number})`,
    samples: (cells: string) => `It begins with: ${cells}`,
    blank: 'The column is empty.',
    privateColumn: (kind: string) =>
      `This column looks as if it held ${looksLike(kind)}. Leave it out if it does.`,
    pick: 'Choose the column that holds it.',
    leftOut: 'Columns that are left out',
    leftOutPrivate: (name: string, kind: string) =>
      `${name}: looks as if it held ${looksLike(kind)}`,
    existing: 'When a client with the same code is already here',
    existingTexts: {
      leave: 'Leave the client as it is',
      fill: 'Fill in what is blank',
    } satisfies Record<ExistingChoice, string>,
    existingNote: 'Nothing that was written is overwritten either way.',
    check: 'Check the file',
    working: 'Checking the file.',
    another: 'Choose another file',
  },
  report: {
    nothingYet: 'Nothing has been brought in yet.',
    rows: (count: number) => `${plural(count, 'row', 'rows')}:`,
    counts: {
      added: 'to be added',
      filled: 'already here, to be filled in',
      same: 'already here, the same',
      left: 'already here, left as they are',
      twice: 'twice in the file, not taken',
      refused: 'cannot be taken',
    } satisfies Record<keyof ClientImportCounts, string>,
    counted: (count: number, what: string) => `${count.toLocaleString('en-US')} ${what}`,
    as: (status: string, count: number) =>
      `${count.toLocaleString('en-US')} ${status.toLowerCase()}`,
    unknownStatus: (word: string, rows: number) =>
      `The status “${word}” is not known. ${clients(rows)} with it would come in as active.`,
    privateChoice: (field: string, column: string, kind: string) =>
      `${field} would be taken from “${column}”, which looks as if it held ${looksLike(kind)}. Change the columns if it does.`,
    unused: (columns: string) => `Columns that are left out: ${columns}.`,
    findings: 'What to know about the rows',
    findingsWhat: 'rows with something to know',
    moreFindings: (shown: number, total: number) =>
      `The first ${shown} of ${total.toLocaleString('en-US')}.`,
    row: (row: number) => `Row ${row}.`,
    refused: 'Not taken.',
    backup: 'Before anything is brought in, Waymark makes a backup. It is the way back.',
    commit: ({ added, filled }: Pick<ClientImportCounts, 'added' | 'filled'>) =>
      [
        ...(added > 0 ? [`Add ${clients(added)}`] : []),
        ...(filled > 0
          ? [added > 0 ? `fill in ${filled.toLocaleString('en-US')}` : `Fill in ${clients(filled)}`]
          : []),
      ].join(' and '),
    working: 'Making a backup and bringing them in. This can take a while.',
    nothing: 'There is nothing to bring in.',
    columns: 'Change the columns',
    drop: 'Bring in nothing',
    dropped: 'Nothing was brought in.',
  },
  done: {
    said: ({ added, filled }: ClientImportDone) =>
      `${clients(added)} added, ${filled.toLocaleString('en-US')} filled in.`,
    log: 'It is entered in the log.',
    undo: (time: string) =>
      `To undo it, restore the backup of ${time} under “Backups and people”. What is written after it would go as well.`,
    more: 'Bring in another file',
  },
  finding,
}
