/** What can go wrong with what is printed, each with its own message and way on. */
export const printFailureKinds = [
  /** `subject`: the file's name. It has no column of codes, or no row. */
  'list-unusable',
  /** `subject`: the file's name. */
  'list-too-long',
  /** The list is no longer held. */
  'list-gone',
  /** Another batch is still being printed. */
  'batch-running',
  /** The office has no transcript of a video for any of the occupations. */
  'no-transcript',
] as const
export type PrintFailureKind = (typeof printFailureKinds)[number]
