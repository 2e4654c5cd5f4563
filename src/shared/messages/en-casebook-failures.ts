import type { CasebookFailureKind } from '../domain/casebook-failures.ts'

/** Each says what happened, what was kept and what to do. */
export const casebookFailure: Record<CasebookFailureKind, (subject: string) => string> = {
  'casebook-absent': () =>
    'There is no casebook here yet. Nothing was changed. Create one, or restore one from a backup.',
  'casebook-exists': () =>
    'A casebook is already here, and it was left as it is. Unlock it, or choose another folder.',
  'casebook-locked': () =>
    'The casebook is locked. Everything that was saved is safe. Unlock it to go on.',
  'casebook-in-use': () =>
    'Another copy of Waymark has the casebook open. Nothing was changed. Close the other copy and try again.',
  'casebook-damaged': () =>
    'The casebook file is damaged. It was left exactly as it is. Restore the newest backup; the damaged file is kept beside it.',
  'casebook-keys-damaged': () =>
    'The key file of the casebook is missing or damaged, so the notes stay closed. The notes themselves were not touched. Restore a backup; each one brings its own key file.',
  'casebook-newer': () =>
    'A newer version of Waymark wrote this casebook. Nothing was changed. Install the newer version to open it.',
  'casebook-read-only': () =>
    'The folder of the casebook cannot be written. What was saved before is safe; what was being written was not kept. Ask for the right to write to the folder, then try again.',
  'disk-full': () =>
    'The disk is full. What was saved before is safe; what was being written was not kept. Free some space and try again.',
  'wrong-passphrase': () =>
    'That passphrase does not open the casebook. Nothing was lost. Try again; after several wrong ones each try waits longer.',
  'passphrase-unread': () =>
    'No passphrase could be read. Nothing was opened. Type it at a terminal, or give --passphrase-fd the number of an open file descriptor.',
  'several-people': (subject) =>
    `Several people may unlock the casebook. Nothing was opened. Name one with --person: ${subject}.`,
  'unlock-wait': (subject) =>
    `Too many wrong tries. Nothing was lost. Wait ${subject}, then try again, or use the recovery code.`,
  'recovery-code-mistyped': () =>
    'The recovery code has a typing error. Nothing was changed. Compare each group with the printed code.',
  'wrong-recovery-code': () =>
    'That recovery code belongs to another casebook or was replaced by a newer one. Nothing was changed. Look for the newest printed code.',
  'keychain-refused': () =>
    'The computer’s keychain did not give the key. Nothing was lost. Unlock with the passphrase.',
  'keychain-unprotected': () =>
    'This computer has no keychain that protects what it is given. Nothing was changed. Go on with the passphrase.',
  'casebook-not-found': (subject) =>
    `The casebook does not hold ${subject} any more. Nothing was changed. Go back to the list.`,
  'casebook-changed': () =>
    'A newer version was saved elsewhere, so this one was not saved over it. Both are kept: copy your text, load the newer version and add it there.',
  'note-signed': () =>
    'A signed note stays as it was signed. Nothing was changed. Add an amendment instead.',
  'note-not-signed': () =>
    'Only a signed note takes amendments. Nothing was changed. Write in the draft itself.',
  'note-blank': () =>
    'A blank note cannot be signed. Nothing was changed. Write in it first, or remove it.',
  'note-without-occupations': () =>
    'The note names no jobs, so there is nothing to put into a packet. Nothing was printed. Add jobs from the tray first.',
  'name-taken': () =>
    'Another template or abbreviation has this name. Nothing was saved. Choose another name.',
  'client-code-taken': () =>
    'Another client has this code. Nothing was saved. Choose another code, or open that client.',
  'client-file-no-text': () =>
    'This file is not plain text, so it holds no table that Waymark can read. Nothing was changed. Open it in a spreadsheet, save it as “CSV UTF-8”, and choose that file.',
  'client-file-unusable': () =>
    'This file is no table of clients. Nothing was changed. It needs a first row with the names of at least two columns, and a row for each client below it. Take out whatever stands above that first row.',
  'client-file-too-long': () =>
    'This file is larger than Waymark takes at once: 5,000 rows, 300 columns and 10 MB. Nothing was changed. Split it into smaller files.',
  'client-file-gone': () =>
    'Waymark has let go of the file that was chosen. Nothing was brought in. Choose the file again.',
  'client-import-outdated': () =>
    'The casebook has changed since the file was checked. Nothing was brought in. Check the file again.',
  'owner-only': () =>
    'Only an owner of the casebook may do this. Nothing was changed. Ask an owner.',
  'last-owner': () =>
    'This is the only owner of the casebook, so nothing was changed. Make someone else an owner first.',
  'backup-unusable': () =>
    'This backup is damaged or belongs to another casebook. Your casebook was not touched. Choose another backup.',
  'backup-folder-absent': () =>
    'The chosen backup folder is not there. Your casebook was not touched. Plug the stick in, or choose another folder.',
}
