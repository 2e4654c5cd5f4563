import { statement } from '../session.ts'
import type { Session } from '../session.ts'

/** Up to this length, in letters, the index has a list of its own for each beginning of a word. */
const LISTED = 3
/** As many words as are still found sooner one by one. */
const MOST_WORDS = 24

// From each word straight to the one after it, so that it takes no longer however often they were written.
const wordsFrom = statement<
  [from: string, end: string, end: string, limit: number],
  { readonly word: string }
>(
  `WITH RECURSIVE known (word) AS (
    SELECT (SELECT term FROM note_word WHERE term >= ? LIMIT 1)
    UNION ALL
    SELECT (SELECT term FROM note_word WHERE term >= known.word || char(1) LIMIT 1)
    FROM known WHERE known.word < ?
  ) SELECT word FROM known WHERE word < ? LIMIT ?`,
)

const ENDINGS = 'ing ed es er ation ion ment ness able ance ence ive ate ity ize ful'.split(' ')

/** `traini` on its way to `training`, of which the index keeps `train`. */
function finished(beginning: string): string[] {
  return ENDINGS.flatMap((ending) => {
    for (let typed = ending.length - 1; typed > 0; typed -= 1) {
      const stem = beginning.length - typed
      if (stem >= LISTED && beginning.endsWith(ending.slice(0, typed))) {
        return [beginning + ending.slice(typed)]
      }
    }
    return []
  })
}

/**
 * Words that the index keeps without its ending as `stem`: a stem has no spelling of its own to ask
 * by, as `warehous` would lose its `s` as well, but an `e` more always leads back to it.
 */
export const spellingsOf = (stem: string): string[] => [stem, `${stem}e`]

const quoted = (word: string): string => `"${word}"`

/** The letters as the index keeps them. */
const plain = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * What finds `text`, one word or several that stand together, while the last of them is half typed.
 * FTS5 collects every place of every word with a beginning before it tells the newest; asked for the
 * words themselves, it stops as soon as there are enough.
 */
export function matchBeginning(session: Session, text: string): string {
  const beginning = plain(text)
  // A code on its way, as `29-2`: one digit begins too many of its numbers to ask for.
  const any = /^\S+[^\p{L}\p{M}\p{N}\s][\p{L}\p{N}]$/u.test(text)
    ? `"${text.slice(0, -1)}"`
    : `"${text}"*`
  if (beginning.length <= LISTED || !/^[a-z]+$/.test(beginning)) return any
  const end = `${beginning}\u{10FFFF}`
  const known = wordsFrom.all(session, beginning, end, end, MOST_WORDS + 1)
  const words =
    known.length > MOST_WORDS
      ? [any]
      : [beginning, ...known.flatMap(({ word }) => spellingsOf(word))].map(quoted)
  return `(${[...words, ...finished(beginning).map(quoted)].join(' OR ')})`
}
