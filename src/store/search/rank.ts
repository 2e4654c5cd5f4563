import { lexicon } from './lexicon.ts'
import { textKinds } from './index-parts.ts'
import type { SearchIndex } from './load-index.ts'
import type { Question, Term } from './question.ts'

/** An occupation that answers a question. */
export interface Ranked {
  readonly occupation: number
  readonly score: number
  /** The text that answers best. */
  readonly text: number
  /** It matches every word with meaning. */
  readonly whole: boolean
}

const kindWeights = textKinds.map((kind) => lexicon.kinds[kind])
const kindRegardless = textKinds.map((kind) => lexicon.regardless[kind])

/** Counters of one question over all texts and occupations. */
interface Tally {
  /** Of each text: the weight of what it matches, and how many terms. */
  readonly weights: Float32Array
  readonly terms: Uint8Array
  /** The term that counted last, from 1, so that a text counts each term once. */
  readonly lastTerm: Uint8Array
  readonly touched: number[]
  /** For each term, each occupation's best match in any text, by the kind of text. */
  readonly together: Float32Array[]
}

/**
 * Occupations that answer the question, the best first.
 *
 * Each text is scored by how much of the question it says and how little else; an occupation by its
 * best text, by what its texts say together, and by how many jobs there are.
 *
 * @param jobs jobs in the nation by number of occupation
 */
export function rank(index: SearchIndex, question: Question, jobs: Float64Array): Ranked[] {
  const known = question.terms.filter(({ readings }) => readings.length > 0)
  const needed = question.terms.filter((term) => term.needed)
  const unknown = needed.filter(({ readings }) => readings.length === 0).length
  if (known.length === 0) return []

  const tally = newTally(index, known.length)
  const meanings = known.map((term, number) => count(index, tally, term, number))
  const asked = sum(meanings) + unknown * lexicon.ranking.unknownMeaning
  const best = bestTexts(index, tally, asked, known.length)

  const { ranking } = lexicon
  const candidates: Candidate[] = []
  for (let occupation = 0; occupation < index.occupationEnd; occupation += 1) {
    const text = best.texts[occupation] ?? -1
    if (text < 0) continue
    const near = known.map((_, number) => tally.together[number]?.[occupation] ?? 0)
    const together = sum(near.map((each, number) => each * (meanings[number] ?? 0)))
    const matched = sum(near.map((each, number) => (each > 0 ? (meanings[number] ?? 0) : 0)))
    candidates.push({
      occupation,
      text,
      score:
        (best.scores[occupation] ?? 0) +
        ranking.together * (together / asked) ** ranking.askedPower +
        ranking.repeated * Math.min(1, Math.log1p(best.repeats[occupation] ?? 0) / 4) +
        ranking.jobs * jobsShare(jobs[occupation] ?? 0),
      whole:
        unknown === 0 && known.every((term, number) => !term.needed || (near[number] ?? 0) > 0),
      share: matched / asked,
    })
  }
  return choose(candidates, needed.length, jobs)
}

interface Candidate extends Ranked {
  /** Share of the question's meaning that it matches. */
  readonly share: number
}

/**
 * One or two words must all match when they can, so those that match some come last, if at all. A
 * sentence may keep a word to itself.
 */
function choose(candidates: readonly Candidate[], words: number, jobs: Float64Array): Ranked[] {
  const { fewWhole, leastShare } = lexicon.ranking
  const short = words < 3
  const whole = candidates.filter((each) => each.whole)
  const enough = short ? whole : candidates.filter((each) => each.whole || each.share >= leastShare)
  const chosen = enough.length >= (short ? fewWhole : 1) ? enough : candidates
  return chosen.toSorted(
    (a, b) =>
      (short ? Number(b.whole) - Number(a.whole) : 0) ||
      b.score - a.score ||
      (jobs[b.occupation] ?? 0) - (jobs[a.occupation] ?? 0) ||
      a.occupation - b.occupation,
  )
}

interface BestTexts {
  /** By occupation: its best text (-1 for none), that text's score, and how many say all. */
  readonly texts: Int32Array
  readonly scores: Float32Array
  readonly repeats: Uint16Array
}

function bestTexts(index: SearchIndex, tally: Tally, asked: number, terms: number): BestTexts {
  const texts = new Int32Array(index.occupationEnd).fill(-1)
  const scores = new Float32Array(index.occupationEnd)
  const repeats = new Uint16Array(index.occupationEnd)
  for (const text of tally.touched) {
    const occupation = index.occupations[text] ?? 0
    const score = scoreOfText(index, tally, text, asked)
    if (tally.terms[text] === terms) repeats[occupation] = (repeats[occupation] ?? 0) + 1
    if (score > (scores[occupation] ?? 0)) {
      scores[occupation] = score
      texts[occupation] = text
    }
  }
  return { texts, scores, repeats }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function newTally(index: SearchIndex, terms: number): Tally {
  return {
    weights: new Float32Array(index.texts),
    terms: new Uint8Array(index.texts),
    lastTerm: new Uint8Array(index.texts),
    touched: [],
    together: Array.from({ length: terms }, () => new Float32Array(index.occupationEnd)),
  }
}

/** Counts one term and returns how much meaning it has: the fewer occupations hold it, the more. */
function count(index: SearchIndex, tally: Tally, term: Term, number: number): number {
  const together = tally.together[number] ?? new Float32Array(0)
  const mark = number + 1
  const hits: number[] = []
  const nearness: number[] = []
  let holders = 0
  // The nearest reading comes first, so that a text counts by the nearest of its words.
  for (const reading of term.readings) {
    const end = index.postingStarts[reading.word + 1] ?? 0
    for (let at = index.postingStarts[reading.word] ?? 0; at < end; at += 1) {
      const text = index.postings[at] ?? 0
      if (tally.lastTerm[text] === mark) continue
      tally.lastTerm[text] = mark
      hits.push(text)
      nearness.push(reading.nearness)
      const occupation = index.occupations[text] ?? 0
      const near = reading.nearness * (kindWeights[index.kinds[text] ?? 0] ?? 0)
      const known = together[occupation] ?? 0
      if (known === 0) holders += 1
      if (near > known) together[occupation] = near
    }
  }
  const all = index.occupationEnd
  const rarity = Math.log(1 + (all - holders + 0.5) / (holders + 0.5))
  const { leastMeaning, mostOptionalMeaning } = lexicon.ranking
  const meaning = term.needed
    ? Math.max(rarity, leastMeaning)
    : Math.min(rarity, mostOptionalMeaning)
  for (let hit = 0; hit < hits.length; hit += 1) {
    const text = hits[hit] ?? 0
    if (tally.terms[text] === 0) tally.touched.push(text)
    tally.terms[text] = (tally.terms[text] ?? 0) + 1
    tally.weights[text] = (tally.weights[text] ?? 0) + meaning * (nearness[hit] ?? 0)
  }
  return meaning
}

function scoreOfText(index: SearchIndex, tally: Tally, text: number, asked: number): number {
  const kind = index.kinds[text] ?? 0
  const said = Math.min(1, (tally.weights[text] ?? 0) / asked)
  const onlyThat = Math.min(1, (tally.terms[text] ?? 0) / (index.lengths[text] ?? 1))
  const regardless = kindRegardless[kind] ?? 0
  return (
    (kindWeights[kind] ?? 0) *
    said ** lexicon.ranking.askedPower *
    (regardless + (1 - regardless) * onlyThat)
  )
}

/** No count, as for the military, is no sign of few jobs. */
function jobsShare(jobs: number): number {
  return Math.min(1, Math.log10(1 + (jobs || lexicon.ranking.jobsWhenUncounted)) / 6.6)
}
