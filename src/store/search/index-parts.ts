import type { MatchKind } from '../../shared/domain/search.ts'

/** Kinds of text in the index, by the number that stands for them in it. */
export const textKinds = [
  'title',
  'reported title',
  'alternate title',
  'retired code',
  'phrase',
  'summary',
  'activity',
] as const satisfies readonly MatchKind[]
export type TextKind = (typeof textKinds)[number]

/**
 * The index as the store keeps it. `words` are all words of all texts in order, one a line. The other
 * parts are little-endian numbers: for each text its occupation, its kind and where its words begin
 * in `sequence`, which holds the number of each word in turn.
 */
export type IndexPart = 'words' | 'occupations' | 'kinds' | 'starts' | 'sequence'
