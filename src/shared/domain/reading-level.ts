import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/**
 * US school grade at which `text` can be read, by the Flesch-Kincaid formula.
 *
 * A word in `allowed` (lower case) counts as two syllables: a client who asks about the work of a
 * radiologist already knows that word, and no plainer one is true.
 *
 * @returns the grade, such as 6.4; 0 for text without words
 */
export function readingGrade(text: string, allowed: ReadonlySet<string> = new Set()): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const sentences = text.match(/[.!?](?=\s|$)/g) ?? []
  if (words.length === 0) return 0
  const count = words.reduce((sum, word) => {
    const syllables = Math.max(1, syllable(word))
    return sum + (allowed.has(word.toLowerCase()) ? Math.min(2, syllables) : syllables)
  }, 0)
  return fleschKincaid({
    sentence: Math.max(1, sentences.length),
    word: words.length,
    syllable: count,
  })
}
