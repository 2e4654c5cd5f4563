/** What can be printed of occupations, plainest first. */
export const sheetKinds = [
  /** Two pages: one to read, one to look things up. */
  'profile',
  /** The client's page alone, with where to ask and the sources. */
  'one-page',
  /** Everything, in 18 pt. */
  'large-print',
  /** The client's page in 18 pt. */
  'large-print-one-page',
  /** A cover with next steps, then the profiles and a comparison, numbered through. */
  'packet',
  /** What the office's career video says. */
  'transcript',
] as const
export type SheetKind = (typeof sheetKinds)[number]

export const papers = ['letter', 'a4'] as const
export type Paper = (typeof papers)[number]
