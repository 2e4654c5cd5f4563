import { lexicon } from './lexicon.ts'
import type { SearchIndex } from './load-index.ts'
import { correctionsOf } from './spelling.ts'
import { rootOf, stemOf, wordsOf } from './words.ts'

/** A word of the index that answers to a word that was typed. */
export interface Reading {
  readonly word: number
  /** From 0 to 1: how near it is to what was typed. */
  readonly nearness: number
  readonly corrected: boolean
}

/** A word that was typed, with all that it may stand for, the nearest first. */
export interface Term {
  readonly typed: string
  readonly readings: readonly Reading[]
  /** A result must match it. */
  readonly needed: boolean
}

/** What was typed, read for meaning. */
export interface Question {
  /** Every word, also those without meaning. */
  readonly typed: readonly string[]
  readonly terms: readonly Term[]
}

/**
 * Reads what was typed. The last word counts as begun while no blank follows it.
 *
 * @param places names of places, in words: where somebody lives says nothing about the work
 */
export function readQuestion(
  index: SearchIndex,
  input: string,
  places: readonly (readonly string[])[] = [],
): Question {
  const typed = withoutPlaces(wordsOf(input), places).slice(0, lexicon.mostWords)
  const lastIsBegun = /[\p{L}\p{N}+#]$/u.test(input)
  const meaningful = typed.filter((word) => !lexicon.stopWords.has(word))
  const onlyStopWords = meaningful.length === 0
  const terms: Term[] = []
  typed.forEach((word, at) => {
    const begun = lastIsBegun && at === typed.length - 1
    const stop = lexicon.stopWords.has(word) && !onlyStopWords
    if (stop && !(begun && word.length <= 2)) return
    const neighbors = [typed[at - 1], typed[at + 1]]
    for (const each of splitIfUnknown(index, word, begun)) {
      const readings = readingsOf(index, each, begun && each === word, neighbors)
      terms.push({ typed: each, readings, needed: !stop })
    }
  })
  return { typed, terms }
}

/** `typed` less the names of places, unless nothing would be left to ask. */
function withoutPlaces(
  typed: readonly string[],
  places: readonly (readonly string[])[],
): readonly string[] {
  const kept: string[] = []
  for (let at = 0; at < typed.length;) {
    const place = places.find((name) => name.every((word, offset) => typed[at + offset] === word))
    if (place) at += place.length
    else kept.push(typed[at++] ?? '')
  }
  return kept.some((word) => !lexicon.stopWords.has(word)) ? kept : typed
}

function readingsOf(
  index: SearchIndex,
  typed: string,
  begun: boolean,
  neighbors: readonly (string | undefined)[],
): Reading[] {
  const { nearness } = lexicon
  const best = new Map<number, Reading>()
  const add = (word: number | undefined, near: number, corrected = false): void => {
    if (word === undefined || near <= (best.get(word)?.nearness ?? 0)) return
    best.set(word, { word, nearness: near, corrected })
  }
  add(index.numberOf.get(typed), nearness.same)
  for (const word of index.byStem.get(stemOf(typed)) ?? []) add(word, nearness.stem)
  for (const word of index.byRoot.get(rootOf(typed)) ?? []) add(word, nearness.root)
  for (const other of lexicon.synonyms.get(typed) ?? []) {
    add(index.numberOf.get(other), nearness.synonym)
  }
  if (begun) {
    for (const word of wordsBeginning(index, typed)) {
      const share = typed.length / (index.words[word]?.length ?? 1)
      add(word, nearness.begun + nearness.begunShare * share)
    }
  }
  const [before, after] = neighbors
  if (before) add(index.numberOf.get(before + typed), nearness.joined)
  if (after) add(index.numberOf.get(typed + after), nearness.joined)
  if (mayBeSlip(index, [...best.keys()], typed)) {
    const texts = textsOf(index, best.keys())
    for (const { word, slips } of correctionsOf(index, typed, begun)) {
      const common = texts === 0 || textsOf(index, [word]) > texts * lexicon.spelling.muchMoreCommon
      if (common) add(word, slips === 1 ? nearness.oneSlip : nearness.twoSlips, true)
    }
  }
  return [...best.values()].toSorted((a, b) => b.nearness - a.nearness || a.word - b.word)
}

/** Unknown words, and words so rare that they may be slips in the texts themselves. */
function mayBeSlip(index: SearchIndex, known: readonly number[], typed: string): boolean {
  if (/\d/.test(typed)) return false
  return textsOf(index, known) <= lexicon.spelling.rareTexts
}

function textsOf(index: SearchIndex, words: Iterable<number>): number {
  let texts = 0
  for (const word of words) {
    texts += (index.postingStarts[word + 1] ?? 0) - (index.postingStarts[word] ?? 0)
  }
  return texts
}

function* wordsBeginning(index: SearchIndex, beginning: string): Generator<number> {
  let low = 0
  let high = index.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index.words[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  for (let word = low; word < index.words.length; word += 1) {
    if (!(index.words[word] ?? '').startsWith(beginning)) return
    yield word
  }
}

/** Two words that were run together, when no text knows them as one. */
function splitIfUnknown(index: SearchIndex, word: string, begun: boolean): string[] {
  const { shortestPart, partTexts } = lexicon.splitting
  if (word.length < 2 * shortestPart || index.numberOf.has(word)) return [word]
  if (index.byStem.has(stemOf(word)) || index.byRoot.has(rootOf(word))) return [word]
  if (begun && !wordsBeginning(index, word).next().done) return [word]
  if (correctionsOf(index, word, false).some(({ slips }) => slips === 1)) return [word]
  let best = [word]
  let bestTexts = partTexts
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)]
    const texts = Math.min(
      ...parts.map((part) => textsOf(index, index.byStem.get(stemOf(part)) ?? [])),
    )
    if (texts > bestTexts) {
      best = parts
      bestTexts = texts
    }
  }
  return best
}
