/** What can go wrong with what the office brings itself, each with its own message and way on. */
export const officeFailureKinds = [
  /** `subject`: what, in words. The file is there and cannot be opened. */
  'office-unreadable',
  /** Written by a newer version of the program; `subject`: what, in words. */
  'office-newer',
  'drawer-full',
  /** The entry was removed between two requests. */
  'drawer-entry-gone',
  'job-lists-full',
  /** The list was removed or renamed between two requests, or there never was one. */
  'job-list-gone',
  /** `subject`: the file's name. It is no table of entries. */
  'import-unusable',
  /** `subject`: the file's name. */
  'import-too-large',
  /** The check is no longer held, or the drawer has changed since. */
  'import-outdated',
  'logo-unusable',
  'logo-too-large',
] as const
export type OfficeFailureKind = (typeof officeFailureKinds)[number]
