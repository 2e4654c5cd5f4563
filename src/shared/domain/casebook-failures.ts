/** What can go wrong with the casebook, each with its own message and way on. */
export const casebookFailureKinds = [
  /** None has been created in the folder. */
  'casebook-absent',
  /** One is there already; creating would overwrite it. */
  'casebook-exists',
  /** It was locked between two requests. */
  'casebook-locked',
  /** Another copy of the program holds it. */
  'casebook-in-use',
  'casebook-damaged',
  /** The file of wrapped keys is missing or unreadable. */
  'casebook-keys-damaged',
  /** Written by a newer version of the program. */
  'casebook-newer',
  'casebook-read-only',
  'disk-full',
  'wrong-passphrase',
  /** At a terminal: none was typed, or there is nothing to read it from. */
  'passphrase-unread',
  /** At a terminal: it was not said who unlocks; `subject`: their names. */
  'several-people',
  /** `subject`: how long, in words. */
  'unlock-wait',
  /** The code breaks its own check: a character was misread. */
  'recovery-code-mistyped',
  'wrong-recovery-code',
  'keychain-refused',
  /** The system has none, or one that stores what it is given in clear. */
  'keychain-unprotected',
  /** `subject`: what was asked for, such as a client. */
  'casebook-not-found',
  /** Someone saved a newer state of what is being changed. */
  'casebook-changed',
  'note-signed',
  'note-not-signed',
  'note-blank',
  /** A packet is made of what was discussed. */
  'note-without-occupations',
  'client-code-taken',
  /** A file of clients is a workbook, a picture, or text in an unknown encoding. */
  'client-file-no-text',
  /** It has no row of headings, or nothing under it. */
  'client-file-unusable',
  'client-file-too-long',
  /** The chosen file was let go of, as by a lock. */
  'client-file-gone',
  /** The casebook changed between the check and the bringing in. */
  'client-import-outdated',
  /** A template or an abbreviation has the name already. */
  'name-taken',
  'owner-only',
  'last-owner',
  'backup-unusable',
  /** The further folder for backups, such as a USB stick, is not there. */
  'backup-folder-absent',
] as const
export type CasebookFailureKind = (typeof casebookFailureKinds)[number]
