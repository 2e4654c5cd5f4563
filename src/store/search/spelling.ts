import { lexicon } from './lexicon.ts'
import { lettersOf } from './load-index.ts'
import type { SearchIndex } from './load-index.ts'

/** A word of the index that a typed word may have been meant as. */
export interface Correction {
  readonly word: number
  /** Slips between the two: letters missing, added, changed, or two swapped. */
  readonly slips: number
}

/** How many slips are forgiven in a word of this length. */
export function slipsAllowed(length: number): number {
  if (length < lexicon.spelling.lettersForOneSlip) return 0
  return length < lexicon.spelling.lettersForTwoSlips ? 1 : 2
}

/**
 * Words of the index nearest to `typed`, the likeliest first; none when it is too short.
 *
 * @param begun the word is still being typed, so that a beginning of a longer word counts too
 */
export function correctionsOf(index: SearchIndex, typed: string, begun: boolean): Correction[] {
  const allowed = slipsAllowed(typed.length)
  if (allowed === 0) return []
  const found = nearWords(index, typed, allowed, begun)
  // A word of middling length gets a second try, when one slip explains nothing.
  const second = allowed === 1 && typed.length >= lexicon.spelling.lettersForSecondTry
  return found.length === 0 && second ? nearWords(index, typed, 2, begun) : found
}

function nearWords(
  index: SearchIndex,
  typed: string,
  allowed: number,
  begun: boolean,
): Correction[] {
  const { lettersForSecondTry } = lexicon.spelling
  const bits = lettersOf(typed)
  const found: (Correction & { readonly likelihood: number })[] = []
  for (let word = 0; word < index.words.length; word += 1) {
    const other = index.words[word] ?? ''
    if (other.length < typed.length - allowed) continue
    if (!begun && other.length > typed.length + allowed) continue
    const theirs = index.letters[word] ?? 0
    // Each slip loses at most one kind of letter, so most words are ruled out without a comparison.
    if (bitsIn(bits & ~theirs) > allowed) continue
    if (!begun && bitsIn(theirs & ~bits) > allowed) continue
    const slips = slipsBetween(typed, other, allowed, begun)
    if (slips > allowed) continue
    // A short unknown word is sooner a name, such as a company's, than "for" or "got".
    if (lexicon.stopWords.has(other) && (slips > 1 || typed.length < lettersForSecondTry)) continue
    const texts = (index.postingStarts[word + 1] ?? 0) - (index.postingStarts[word] ?? 0)
    const unlikely = other[0] === typed[0] ? 0 : lexicon.spelling.firstLetterSlip
    found.push({
      word,
      slips,
      likelihood: Math.log(1 + texts) - lexicon.spelling.slip * slips - unlikely,
    })
  }
  return found.toSorted((a, b) => b.likelihood - a.likelihood).slice(0, lexicon.spelling.candidates)
}

function bitsIn(number: number): number {
  let bits = number >>> 0
  let count = 0
  while (bits !== 0) {
    bits &= bits - 1
    count += 1
  }
  return count
}

/**
 * Slips between two words (optimal string alignment: a swap of neighbors is one); more than `most`
 * when there are more. With `begun` the end of `other` is free.
 */
export function slipsBetween(typed: string, other: string, most: number, begun: boolean): number {
  const end = begun ? Math.min(other.length, typed.length + most) : other.length
  if (Math.abs(end - typed.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: end + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= end; column += 1) {
      const same = typed[row - 1] === other[column - 1]
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === other[column - 2] &&
        typed[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = above
    above = current
  }
  return begun ? Math.min(...above) : (above[end] ?? most + 1)
}
