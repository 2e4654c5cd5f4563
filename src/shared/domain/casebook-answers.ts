import type { Person } from './casebook.ts'
import type { BackupReason } from './casebook-views.ts'
import type { ClientTable } from './client-import.ts'
import type { Failure } from '../failure.ts'

/** Why the casebook is closed; `start` until somebody has unlocked it. */
export type LockReason = 'start' | 'asked' | 'idle' | 'screen' | 'sleep' | 'quit'

type PersonWhoMayUnlock = Person & {
  readonly keychain: boolean
  /** How long a try with the passphrase must wait after wrong ones. */
  readonly waitMs: number
}

interface Always {
  /** The runtime is an unverified copy: the casebook is for trials only. */
  readonly trialsOnly: boolean
  /** The computer has a keychain that protects what it is given. */
  readonly keychainHere: boolean
}
export interface LockedCasebook extends Always {
  readonly status: 'locked'
  readonly why: LockReason
  readonly people: readonly PersonWhoMayUnlock[]
  /** How long a try with the recovery code must wait. */
  readonly recoveryWaitMs: number
}
export interface OpenCasebook extends Always {
  readonly status: 'open'
  readonly me: Person
  readonly keychain: boolean
  /** Why the last backup by itself failed, since the program started. */
  readonly backupFailure: Failure | null
}
export type CasebookNow =
  | (Always & { readonly status: 'absent' })
  /** Its key file cannot be read; a backup can be restored. */
  | (Always & { readonly status: 'unreadable'; readonly failure: Failure })
  | LockedCasebook
  | OpenCasebook

/** What the window may call saved. */
export interface SavedNote {
  readonly revision: number
  readonly savedAt: string
}

export interface BackupItem {
  /** Holds for this run of the program. */
  readonly id: string
  readonly at: string
  readonly reason: BackupReason
  readonly bytes: number
  /** `folder` is the further one that was chosen. */
  readonly where: 'own' | 'folder' | 'file'
}
export interface BackupList {
  /** Newest first. */
  readonly items: readonly BackupItem[]
  /** The further folder by its own name, never its path. */
  readonly folder: { readonly name: string; readonly reachable: boolean } | null
}
export type ChosenBackup =
  | { readonly done: true; readonly backup: BackupItem; readonly people: readonly Person[] }
  | { readonly done: false; readonly why: 'cancelled' }

export type ChosenClients =
  | {
      readonly done: true
      readonly file: ClientTable & { readonly id: string; readonly fileName: string }
    }
  | { readonly done: false; readonly why: 'cancelled' }

export type CalendarOutcome =
  | { readonly done: true; readonly fileName: string; readonly followUps: number }
  | { readonly done: false; readonly why: 'cancelled' | 'none-open' }

export type PrintOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly why: 'cancelled' }

/** How an export ended: all was tried, a person stopped it, the casebook was locked, or a file could not be written. */
export type ExportEnd = 'finished' | 'stopped' | 'locked' | 'disk'

/** What became of a folder of PDFs. */
export interface ExportReport {
  /** Clients whose file stands whole in the folder, of those that there are. */
  readonly written: number
  readonly of: number
  /** Codes of those that could not be drawn. */
  readonly notDrawn: readonly string[]
  readonly ended: ExportEnd
  /** Name of the new folder, without what it lies in. */
  readonly folderName: string
}
export type ExportOutcome =
  | { readonly done: true; readonly report: ExportReport }
  | { readonly done: false; readonly why: 'cancelled' }
