import type { Client, ClientStatus, ContactType, Note, NoteStatus, Person } from './casebook.ts'

/** What the casebook answers in lists: enough to choose by, no more. */

export interface ClientRow {
  readonly id: string
  readonly code: string
  readonly displayName: string
  readonly programs: readonly string[]
  readonly status: ClientStatus
  readonly tags: readonly string[]
  readonly archivedAt: string | null
  /** Day of the newest session, of whatever kind. */
  readonly lastSession: string | null
}

export interface NoteRow {
  readonly id: string
  readonly client: string
  readonly clientCode: string
  readonly clientName: string
  readonly date: string
  readonly start: string | null
  readonly contactType: ContactType
  readonly subject: string
  readonly status: NoteStatus
  readonly author: Person
  readonly nextStep: string
  readonly owner: string
  readonly followUp: string | null
  readonly settledAt: string | null
  readonly archivedAt: string | null
}

/** A stretch of found text; `match` marks what was searched for. */
export interface ExcerptPart {
  readonly text: string
  readonly match: boolean
}

export interface FoundNote extends NoteRow {
  readonly excerpt: readonly ExcerptPart[]
}

export interface Found {
  readonly clients: readonly ClientRow[]
  /** Newest entry first. */
  readonly notes: readonly FoundNote[]
  /** There are more notes than were asked for. */
  readonly more: boolean
}

/** One client's notes, newest session first. */
export interface TimeLine {
  readonly notes: readonly NoteRow[]
  /** Give this as `before` to read on; null at the end. */
  readonly next: string | null
}

export interface Silence {
  readonly client: ClientRow
  /** Day of the last session that reached the client. */
  readonly lastContact: string | null
  /** Day of the last attempt that did not. */
  readonly lastAttempt: string | null
}

/** Everything about one client, for a document or another system. */
export interface ClientRecord {
  readonly client: Client
  readonly notes: readonly Note[]
}

/** What stands in a folder before anyone has unlocked it. */
export interface CasebookState {
  readonly exists: boolean
  /** Who may unlock, with what beside a passphrase. */
  readonly people: readonly (Person & { readonly keychain: boolean; readonly waitMs: number })[]
  /** How long the recovery code must wait after wrong ones. */
  readonly recoveryWaitMs: number
}

export const backupReasons = ['day', 'migration', 'restore', 'import', 'hand'] as const
export type BackupReason = (typeof backupReasons)[number]

export interface Backup {
  readonly file: string
  readonly at: string
  readonly reason: BackupReason
  readonly bytes: number
}

export interface Difference {
  readonly onlyHere: number
  readonly onlyInBackup: number
  readonly newerHere: number
  readonly newerInBackup: number
  readonly same: number
}
export interface RestorePreview {
  readonly backupAt: string
  readonly clients: Difference
  readonly notes: Difference
}

export const auditActions = [
  'view',
  'print',
  'export',
  'import',
  'sign',
  'purge',
  'restore',
  'people',
] as const
export type AuditAction = (typeof auditActions)[number]

export interface AuditEntry {
  readonly number: number
  readonly at: string
  readonly person: string
  readonly action: AuditAction
  /** Identifier of a client or a note; null for the whole casebook. */
  readonly subject: string | null
  /** A word or a count, nothing private. */
  readonly detail: string
  readonly hash: string
}

interface LogClient {
  readonly id: string
  readonly name: string
  readonly code: string
}
/** What an entry of the log is about; `gone` once a purge took it. */
export type LogSubject =
  | { readonly kind: 'client'; readonly client: LogClient }
  | {
      readonly kind: 'note'
      readonly id: string
      readonly date: string
      readonly client: LogClient
    }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'gone' }

export interface LogRow {
  readonly number: number
  readonly at: string
  /** Name of the person; null when the casebook never knew them. */
  readonly who: string | null
  readonly action: AuditAction
  readonly detail: string
  /** Null for the whole casebook. */
  readonly about: LogSubject | null
}
export interface LogFilter {
  /** Null for every kind. */
  readonly action: AuditAction | null
  /** Identifier; null for everybody. */
  readonly person: string | null
  readonly limit: number
}
export interface LogPage {
  /** Newest first. */
  readonly rows: readonly LogRow[]
  /** There are more than were asked for. */
  readonly more: boolean
  /** Everybody who could ever open the casebook, removed ones too. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

export type AuditCheck =
  | {
      readonly whole: true
      readonly entries: number
      readonly head: string
      /** The entry whose hash was asked for; null when none has it. */
      readonly noted: { readonly number: number; readonly at: string } | null
    }
  | { readonly whole: false; readonly entries: number; readonly firstBroken: number }

export interface RetentionRule {
  /** Clients archived before this day, with no session on it or later. */
  readonly before: string
}

/** A client that a purge would take. */
export interface ExpiredClient {
  readonly id: string
  readonly code: string
  readonly displayName: string
  readonly archivedAt: string
  /** Day of the newest session; null when there was none. */
  readonly lastSession: string | null
  readonly notes: number
}

/** Proof of a purge; it holds nobody's name, code or words. */
export interface PurgeCertificate {
  readonly casebook: string
  readonly at: string
  readonly person: string
  readonly rule: RetentionRule
  readonly clients: number
  readonly notes: number
  readonly versions: number
  readonly amendments: number
  /** SHA-256 over the sorted identifiers of all that was purged. */
  readonly identifiersHash: string
  /** The audit log's newest hash after the purge was entered. */
  readonly auditHead: string
}

export interface CasebookCheck {
  readonly integrity: 'ok' | 'damaged'
  readonly searchIndex: 'ok' | 'damaged'
  readonly audit: AuditCheck
  readonly clients: number
  readonly notes: number
  readonly schemaVersion: number
}
