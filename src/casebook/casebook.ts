import { auditOf } from './audit.ts'
import type { Audit } from './audit.ts'
import { backupsOf } from './backup/backups.ts'
import type { Backups } from './backup/backups.ts'
import { peopleForRestore, restoreSession } from './backup/restore.ts'
import { calendarOf } from './calendar/follow-ups.ts'
import type { Calendar } from './calendar/follow-ups.ts'
import { checkCasebook } from './check.ts'
import { clientsOf } from './clients.ts'
import type { Clients } from './clients.ts'
import { findIn } from './find/find.ts'
import type { Find } from './find/find.ts'
import { importsOf } from './import/imports.ts'
import type { Imports } from './import/imports.ts'
import { logOf } from './log.ts'
import type { Log } from './log.ts'
import { notesOf } from './notes/notes.ts'
import type { Notes } from './notes/notes.ts'
import { closeSession } from './open.ts'
import { outOf } from './out.ts'
import type { Out } from './out.ts'
import { peopleOf } from './people.ts'
import type { People } from './people.ts'
import { purgeOf } from './purge.ts'
import type { Purge } from './purge.ts'
import type { Session } from './session.ts'
import { templatesOf } from './templates.ts'
import type { Templates } from './templates.ts'
import { createSession, stateOf, unlockSession } from './unlock.ts'
import type { Credentials, Options } from './unlock.ts'
import type { Person } from '../shared/domain/casebook.ts'
import type { CasebookCheck, CasebookState } from '../shared/domain/casebook-views.ts'

/**
 * The counselor's private notes in one encrypted file, unlocked. Every function throws a WaymarkError
 * with a kind, `casebook-locked` after {@link Casebook.lock}; none of its messages holds a person's
 * words. What changes something returns when the disk has it.
 */
export interface Casebook {
  readonly id: string
  readonly isLocked: boolean
  readonly people: People
  readonly clients: Clients
  readonly notes: Notes
  readonly templates: Templates
  readonly find: Find
  readonly imports: Imports
  readonly out: Out
  readonly calendar: Calendar
  readonly backups: Backups
  readonly audit: Audit
  readonly log: Log
  readonly purge: Purge
  /** Reads the whole file and tells whether it is sound. This takes seconds for a large one, which may be used meanwhile. */
  check(): Promise<CasebookCheck>
  /** Closes the file and zeroes the key. May be called twice. */
  lock(): void
}

function casebookOf(session: Session): Casebook {
  return {
    id: session.keys.casebook,
    get isLocked() {
      return !session.database.open
    },
    people: peopleOf(session),
    clients: clientsOf(session),
    notes: notesOf(session),
    templates: templatesOf(session),
    find: findIn(session),
    imports: importsOf(session),
    out: outOf(session),
    calendar: calendarOf(session),
    backups: backupsOf(session),
    audit: auditOf(session),
    log: logOf(session),
    purge: purgeOf(session),
    check: () => checkCasebook(session),
    lock: () => closeSession(session),
  }
}

/** Whether `folder` holds a casebook, who may unlock it, and how long each must wait after wrong tries. */
export function casebookState(folder: string, clock = () => new Date()): CasebookState {
  return stateOf(folder, clock)
}

/**
 * Creates a casebook and unlocks it. The recovery code is given this once; the casebook keeps only
 * what the code opens.
 *
 * @throws WaymarkError `casebook-exists`, `casebook-read-only` or `disk-full`
 */
export async function createCasebook(
  folder: string,
  owner: { readonly name: string; readonly passphrase: string },
  options: Options = {},
): Promise<{ readonly casebook: Casebook; readonly recoveryCode: string }> {
  const { session, recoveryCode } = await createSession(folder, owner, options)
  return { casebook: casebookOf(session), recoveryCode }
}

/**
 * Unlocks the casebook in `folder` and brings it to the newest version, after a backup.
 *
 * @throws WaymarkError `wrong-passphrase`, `unlock-wait`, `recovery-code-mistyped`,
 *   `wrong-recovery-code`, `keychain-refused`, `casebook-absent`, `-keys-damaged`, `-damaged`, `-newer`,
 *   `-in-use`, `-read-only` or `disk-full`
 */
export async function unlockCasebook(
  folder: string,
  credentials: Credentials,
  options: Options = {},
): Promise<Casebook> {
  return casebookOf(await unlockSession(folder, credentials, options))
}

/**
 * Who may open the backup in `file`, by the keys that restoring it into `folder` would use: those in
 * use, unless they are lost or of another casebook.
 *
 * @throws WaymarkError `casebook-keys-damaged`
 */
export function peopleOfBackup(folder: string, file: string): readonly Person[] {
  return peopleForRestore(folder, file)
}

/**
 * Puts a backup in the place of the casebook in `folder`, or where none is, and unlocks it. The
 * casebook must be locked. What it replaces is kept as `casebook.replaced-….db`, with its keys.
 * `person` of the credentials comes from {@link peopleOfBackup}.
 *
 * @throws WaymarkError `backup-unusable`, `casebook-in-use`, or as {@link unlockCasebook} does
 */
export async function restoreCasebook(
  folder: string,
  backup: string,
  credentials: Credentials,
  options: Options = {},
): Promise<Casebook> {
  return casebookOf(await restoreSession(folder, backup, credentials, options))
}

export type { Credentials, Options }
