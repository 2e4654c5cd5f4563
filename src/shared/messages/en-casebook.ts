import type { ContactType, TemplateFields } from '../domain/casebook.ts'

/** Templates that a new casebook starts with; the first is the usual one. An office changes them. */
const firstTemplates: readonly TemplateFields[] = [
  {
    name: 'Session',
    headings: ['Reason', 'What we did', 'Client said', 'Occupations discussed', 'Next step'],
  },
  { name: 'SOAP', headings: ['Subjective', 'Objective', 'Assessment', 'Plan'] },
  { name: 'DAP', headings: ['Data', 'Assessment', 'Plan'] },
  { name: 'Free', headings: ['Note'] },
]

const commandLine = {
  prompt: (name: string) => `Passphrase of ${name}: `,
  sound: ({ clients, notes }: { clients: number; notes: number }) =>
    `The casebook is sound: ${clients} clients, ${notes} notes.`,
  unsound: (parts: readonly string[]) =>
    `The casebook is damaged: ${parts.join(', ')}. Restore the newest backup.`,
  part: { integrity: 'the file', searchIndex: 'the search index', audit: 'the audit log' },
  backedUp: (file: string, bytes: number) => `Backup of ${bytes} bytes written to ${file}`,
  pdfNeedsFile: 'error: a PDF needs --out FILE',
  exported: (file: string) => `Written to ${file}`,
} as const

/** Names of files say nothing about a client: other programs list them. */
const output = {
  fileName: (form: string, extension: string) => `casebook ${form}.${extension}`,
  recordFileName: (code: string) => `client ${code}.pdf`,
  packetFileName: 'packet.pdf',
  calendarFileName: 'follow-ups.ics',
  recordsFolder: (day: string) => `casebook PDFs ${day}`,
  logFileName: 'casebook log.csv',
  certificateFileName: (day: string) => `casebook removal certificate ${day}.pdf`,
} as const

/** A calendar is seen by others, and by whoever synchronizes it: it names nobody. */
const calendar = { summary: 'Follow-up (Waymark)' } as const

const contactType: Record<ContactType, string> = {
  'in-person': 'In person',
  phone: 'Phone',
  video: 'Video',
  'email-or-text': 'Email or text',
  mail: 'Mail',
  group: 'Group',
  attempted: 'Attempted',
}

/** What stands on paper that comes from the casebook. */
const paper = {
  /** Also the name of the print job, so it names nobody. */
  documentTitle: 'Waymark casebook',
  confidential: 'Confidential',
  clientTitle: (name: string, code: string) => `${name} (${code})`,
  contact: 'Contact',
  programs: 'Programs',
  status: 'Status',
  tags: 'Tags',
  goal: 'Goal',
  noNotes: 'No notes.',
  draft: 'Draft, not signed',
  signed: (name: string, at: string) => `Signed by ${name}, ${at}`,
  written: (name: string, at: string) => `Written by ${name}, entered ${at}`,
  contactType,
  minutes: (count: number) => `${count} minutes`,
  services: 'Services',
  goals: 'Goals',
  referrals: 'Referrals',
  referral: (to: string, reason: string, outcome: string) =>
    [to, reason, outcome].filter((part) => part !== '').join(': '),
  discussed: 'Discussed',
  handouts: 'Handouts',
  nextStep: 'Next step',
  owner: (name: string) => `Who: ${name}`,
  followUp: (day: string) => `Follow up by ${day}`,
  amendment: (name: string, at: string) => `Amendment by ${name}, ${at}`,
  printed: (date: string) => `Printed ${date}`,
  certificate: {
    title: 'Certificate of removal',
    what: 'The records of clients that are counted here were removed for good from the office’s casebook in Waymark. This certificate holds nobody’s name, code or words.',
    at: 'Removed',
    rule: 'Rule',
    ruleOf: (day: string) => `Archived before ${day}, and no session on that day or later`,
    clients: 'Clients',
    notes: 'Notes',
    versions: 'Earlier versions of notes',
    amendments: 'Amendments',
    person: 'Removed by (identifier)',
    casebook: 'Casebook (identifier)',
    auditHead: 'Newest check code (hash) of the log',
    identifiersHash: 'Hash of what was removed',
    proof:
      'The newest check code proves that the log up to this removal was not changed: the log of the casebook still has it. The hash of what was removed is the SHA-256 of the sorted identifiers of those clients and notes, one in each line.',
    backups:
      'Backups from before the removal may still hold the records, encrypted, until they are deleted.',
    signed: ['Name', 'Signature', 'Date'],
  },
  recoveryTitle: 'Recovery code of the Waymark casebook',
  recoveryUse:
    'This code opens the casebook when the passphrase is forgotten. Keep it in a locked place, away from the computer. Whoever has it can read every note. A newer code makes this one useless.',
} as const

/** What a person reads about the casebook. */
export const casebook = {
  firstTemplates,
  commandLine,
  output,
  calendar,
  paper,
} as const
