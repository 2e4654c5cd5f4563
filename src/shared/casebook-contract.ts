import { z } from 'zod'
import {
  amendmentFields,
  casebookId,
  clientFields,
  day,
  newPassphrase,
  noteContent,
  personName,
  personRoles,
  snippetFields,
  templateFields,
} from './domain/casebook.ts'
import type { Client, Note, NoteVersion, Person, Snippet, Template } from './domain/casebook.ts'
import type {
  BackupList,
  CalendarOutcome,
  CasebookNow,
  ChosenBackup,
  ChosenClients,
  ExportOutcome,
  OpenCasebook,
  PrintOutcome,
  SavedNote,
} from './domain/casebook-answers.ts'
import { auditActions } from './domain/casebook-views.ts'
import type {
  AuditCheck,
  CasebookCheck,
  ClientRow,
  ExpiredClient,
  Found,
  LogPage,
  NoteRow,
  PurgeCertificate,
  RestorePreview,
  Silence,
  TimeLine,
} from './domain/casebook-views.ts'
import { columnMapping, existingChoices } from './domain/client-import.ts'
import type { ClientImportDone, ClientImportReport } from './domain/client-import.ts'
import type { FileOutcome, SheetOutcome } from './domain/file-outcome.ts'

const nothing = z.strictObject({})
const one = z.strictObject({ id: casebookId })
const onDay = z.strictObject({ day })
const revision = z.number().int().min(1)
const draft = z.strictObject({ id: casebookId, revision })
/** As it was typed: an old passphrase may be shorter than a new one must be. */
const passphrase = z.string().min(1).max(1000)
const recoveryCode = z.string().min(1).max(200)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const pageOf = (most: number) => z.number().int().min(1).max(most)

const clientFile = z.strictObject({
  file: z.uuid(),
  mapping: columnMapping,
  existing: z.enum(existingChoices),
})

export const exportForms = ['json', 'clients-csv', 'notes-csv', 'pdf'] as const
export type ExportForm = (typeof exportForms)[number]

/** Requests about the counselor's private notes. All but the first group need the casebook open. */
export const casebookRequests = {
  'casebook.state': nothing,
  /** The recovery code that comes back is shown and printed this once. */
  'casebook.create': z.strictObject({ name: personName, passphrase: newPassphrase }),
  'casebook.unlock': z.strictObject({ person: casebookId, passphrase }),
  'casebook.unlockWithKeychain': z.strictObject({ person: casebookId }),
  'casebook.recover': z.strictObject({
    person: casebookId,
    code: recoveryCode,
    newPassphrase,
  }),
  'casebook.lock': nothing,
  'casebook.backups.list': nothing,
  /** Asks for a backup file, such as one on a USB stick. */
  'casebook.backups.chooseFile': nothing,
  /** Who may open the backup. `backup` is an identifier from a list or a choice of this run. */
  'casebook.backups.people': z.strictObject({ backup: casebookId }),
  /** Puts the backup in the casebook's place, or where none is; what it replaces is kept beside it. */
  'casebook.backups.restore': z.strictObject({
    backup: casebookId,
    person: casebookId,
    with: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('passphrase'), passphrase }),
      z.strictObject({ by: z.literal('recovery-code'), code: recoveryCode, newPassphrase }),
    ]),
  }),

  'casebook.changePassphrase': z.strictObject({ current: passphrase, next: newPassphrase }),
  'casebook.renewRecoveryCode': nothing,
  /** Prints the code that was just shown. */
  'casebook.printRecoveryCode': z.strictObject({ code: recoveryCode }),
  'casebook.useKeychain': nothing,
  'casebook.stopKeychain': nothing,
  'casebook.people.list': nothing,
  'casebook.people.add': z.strictObject({
    name: personName,
    role: z.enum(personRoles),
    passphrase: newPassphrase,
  }),
  'casebook.people.remove': one,
  'casebook.people.changeRole': z.strictObject({ id: casebookId, role: z.enum(personRoles) }),
  'casebook.people.resetPassphrase': z.strictObject({
    id: casebookId,
    passphrase: newPassphrase,
  }),

  'casebook.clients.list': z.strictObject({ archived: z.boolean() }),
  /** Enters a view in the audit log. */
  'casebook.clients.get': one,
  /** Adds a client, or changes the one that was read at `revision`. */
  'casebook.clients.save': z.strictObject({
    existing: z.strictObject({ id: casebookId, revision }).nullable(),
    fields: clientFields,
  }),
  'casebook.clients.archive': z.strictObject({
    id: casebookId,
    revision,
    archived: z.boolean(),
  }),

  /** Asks for a file of clients and holds it until it is used, forgotten or the casebook is locked. */
  'casebook.clientFile.choose': nothing,
  /** What bringing the clients in would do. `file` is the identifier of the file that was chosen. */
  'casebook.clientFile.check': clientFile,
  /** Makes a backup and brings in what the report named `check` told of, all or nothing. */
  'casebook.clientFile.bringIn': clientFile.extend({ check: z.string().regex(/^[0-9a-f]{64}$/) }),
  'casebook.clientFile.forget': nothing,

  /** A page of one client's notes, newest session first; `before` is the `next` of the page before. */
  'casebook.notes.timeLine': z.strictObject({
    client: casebookId,
    before: z.string().max(60).nullable(),
    limit: pageOf(200),
    archived: z.boolean(),
  }),
  /** Enters a view in the audit log. */
  'casebook.notes.get': one,
  /** The client's newest note, for `continued`. */
  'casebook.notes.last': z.strictObject({ client: casebookId }),
  'casebook.notes.versions': one,
  'casebook.notes.start': z.strictObject({ client: casebookId, content: noteContent }),
  /** Once this is answered, the disk has it. */
  'casebook.notes.save': draft.extend({ content: noteContent }),
  /** To the draft as it is now; one that is on the screen takes it itself, as part of what is saved. */
  'casebook.notes.addHandout': one.extend({ title: z.string().min(1).max(300) }),
  'casebook.notes.sign': draft,
  'casebook.notes.amend': z.strictObject({ id: casebookId, fields: amendmentFields }),
  'casebook.notes.archive': z.strictObject({ id: casebookId, archived: z.boolean() }),
  /** Marks the follow-up as done, or as open again. */
  'casebook.notes.settle': z.strictObject({ id: casebookId, settled: z.boolean() }),
  /** Removes a blank draft for good; archives one with words in it. */
  'casebook.notes.discard': draft,
  'casebook.notes.print': one,
  /** What was discussed as one document to take along, with the next steps on its cover. */
  'casebook.notes.packet': z.strictObject({
    id: casebookId,
    to: z.enum(['file', 'printer']),
    /** Whether the client's name stands on the cover. */
    named: z.boolean(),
  }),

  'casebook.templates.list': nothing,
  'casebook.templates.save': z.strictObject({
    id: casebookId.nullable(),
    fields: templateFields,
  }),
  'casebook.templates.remove': one,
  'casebook.snippets.list': nothing,
  'casebook.snippets.save': z.strictObject({ id: casebookId.nullable(), fields: snippetFields }),
  'casebook.snippets.remove': one,

  'casebook.search': z.strictObject({
    words: z.string().max(300),
    client: casebookId.nullable(),
    limit: pageOf(200),
  }),
  /** Notes of the day's sessions. `day` is today in the counselor's own zone, here and below. */
  'casebook.today': onDay,
  'casebook.followUps': onDay,
  /** Drafts older than the days in the settings. */
  'casebook.unsigned': onDay,
  /** Active clients whom no session has reached for the days in the settings. */
  'casebook.noContact': onDay,

  /** Asks where to keep it. `client` is null for all; PDFs of all are made by `exportPdfs`. */
  'casebook.export': z
    .strictObject({ client: casebookId.nullable(), form: z.enum(exportForms) })
    .refine(({ client, form }) => client !== null || form !== 'pdf'),
  /** Asks for a folder, and puts a PDF of each client into a new one in it. `export.progress` tells how far it is. */
  'casebook.exportPdfs': nothing,
  'casebook.stopExport': nothing,

  /** Saves open follow-ups for a calendar: those of one note, or all of the counselor's with null. */
  'casebook.calendar': z.strictObject({ note: casebookId.nullable() }),

  'casebook.backups.now': nothing,
  /** Asks for a further folder, such as a USB stick, that each backup also goes to. */
  'casebook.backups.chooseFolder': nothing,
  'casebook.backups.clearFolder': nothing,
  'casebook.backups.preview': z.strictObject({ backup: casebookId }),

  /** Reads the whole file; seconds for a large one. */
  'casebook.check': nothing,
  'casebook.audit.list': z.strictObject({
    action: z.enum(auditActions).nullable(),
    person: casebookId.nullable(),
    limit: pageOf(5000),
  }),
  /** Asks where to keep the whole log; it names no client. */
  'casebook.audit.saveCsv': nothing,
  /** `noted` is a hash that was written down, to be looked for. */
  'casebook.audit.verify': z.strictObject({ noted: hash.nullable() }),
  'casebook.purge.preview': z.strictObject({ before: day }),
  /** Refused unless it takes exactly `expected` clients. Nothing brings them back. */
  'casebook.purge.run': z.strictObject({ before: day, expected: z.number().int().min(1) }),
  /** Newest first. */
  'casebook.purge.certificates': nothing,
  /** `head` tells which certificate, by its `auditHead`. */
  'casebook.purge.takeCertificate': z.strictObject({ head: hash, to: z.enum(['file', 'printer']) }),
} as const

export interface CasebookOutputs {
  readonly 'casebook.state': CasebookNow
  readonly 'casebook.create': { readonly recoveryCode: string; readonly state: OpenCasebook }
  readonly 'casebook.unlock': OpenCasebook
  readonly 'casebook.unlockWithKeychain': OpenCasebook
  readonly 'casebook.recover': OpenCasebook
  readonly 'casebook.lock': null
  readonly 'casebook.backups.list': BackupList
  readonly 'casebook.backups.chooseFile': ChosenBackup
  readonly 'casebook.backups.people': readonly Person[]
  readonly 'casebook.backups.restore': OpenCasebook

  readonly 'casebook.changePassphrase': null
  readonly 'casebook.renewRecoveryCode': { readonly recoveryCode: string }
  readonly 'casebook.printRecoveryCode': PrintOutcome
  readonly 'casebook.useKeychain': null
  readonly 'casebook.stopKeychain': null
  readonly 'casebook.people.list': readonly (Person & { readonly keychain: boolean })[]
  readonly 'casebook.people.add': Person
  readonly 'casebook.people.remove': null
  readonly 'casebook.people.changeRole': null
  readonly 'casebook.people.resetPassphrase': null

  readonly 'casebook.clients.list': readonly ClientRow[]
  readonly 'casebook.clients.get': Client
  readonly 'casebook.clients.save': Client
  readonly 'casebook.clients.archive': Client

  readonly 'casebook.clientFile.choose': ChosenClients
  readonly 'casebook.clientFile.check': ClientImportReport
  readonly 'casebook.clientFile.bringIn': ClientImportDone
  readonly 'casebook.clientFile.forget': null

  readonly 'casebook.notes.timeLine': TimeLine
  readonly 'casebook.notes.get': Note
  readonly 'casebook.notes.last': Note | null
  readonly 'casebook.notes.versions': readonly NoteVersion[]
  readonly 'casebook.notes.start': Note
  readonly 'casebook.notes.save': SavedNote
  readonly 'casebook.notes.addHandout': SavedNote
  readonly 'casebook.notes.sign': Note
  readonly 'casebook.notes.amend': Note
  readonly 'casebook.notes.archive': Note
  readonly 'casebook.notes.settle': Note
  readonly 'casebook.notes.discard': 'removed' | 'archived'
  readonly 'casebook.notes.print': PrintOutcome
  readonly 'casebook.notes.packet': SheetOutcome

  readonly 'casebook.templates.list': readonly Template[]
  readonly 'casebook.templates.save': Template
  readonly 'casebook.templates.remove': null
  readonly 'casebook.snippets.list': readonly Snippet[]
  readonly 'casebook.snippets.save': Snippet
  readonly 'casebook.snippets.remove': null

  readonly 'casebook.search': Found
  readonly 'casebook.today': readonly NoteRow[]
  readonly 'casebook.followUps': readonly NoteRow[]
  readonly 'casebook.unsigned': readonly NoteRow[]
  readonly 'casebook.noContact': readonly Silence[]

  readonly 'casebook.export': FileOutcome
  readonly 'casebook.calendar': CalendarOutcome
  readonly 'casebook.exportPdfs': ExportOutcome
  readonly 'casebook.stopExport': null

  readonly 'casebook.backups.now': BackupList
  readonly 'casebook.backups.chooseFolder': BackupList
  readonly 'casebook.backups.clearFolder': BackupList
  readonly 'casebook.backups.preview': RestorePreview

  readonly 'casebook.check': CasebookCheck
  readonly 'casebook.audit.list': LogPage
  readonly 'casebook.audit.saveCsv': FileOutcome
  readonly 'casebook.audit.verify': AuditCheck
  readonly 'casebook.purge.preview': readonly ExpiredClient[]
  readonly 'casebook.purge.run': PurgeCertificate
  readonly 'casebook.purge.certificates': readonly PurgeCertificate[]
  readonly 'casebook.purge.takeCertificate': SheetOutcome
}
