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
  const terms = question.terms.filter(({ readings }) => readings.length > 0)
  const needed = question.terms.filter((term) => term.needed)
  if (terms.length === 0) return []
  const tally = newTally(index, terms.length)
  const meanings = terms.map((term, number) => count(index, tally, term, number))
  const lost = needed
    .filter(({ readings }) => readings.length === 0)
    .reduce((sum) => sum + lexicon.ranking.unknownMeaning, 0)
  const asked = meanings.reduce((sum, meaning) => sum + meaning, lost)

  const best = new Float32Array(index.occupationEnd)
  const bestText = new Int32Array(index.occupationEnd).fill(-1)
  const repeats = new Uint16Array(index.occupationEnd)
  for (const text of tally.touched) {
    const occupation = index.occupations[text] ?? 0
    const score = scoreOfText(index, tally, text, asked)
    if (tally.terms[text] === terms.length) repeats[occupation] = (repeats[occupation] ?? 0) + 1
    if (score > (best[occupation] ?? 0)) {
      best[occupation] = score
      bestText[occupation] = text
    }
  }

  const ranked: Ranked[] = []
  for (let occupation = 0; occupation < index.occupationEnd; occupation += 1) {
    const text = bestText[occupation] ?? -1
    if (text < 0) continue
    let together = 0
    let share = lost === 0
    let matched = 0
    terms.forEach((term, number) => {
      const near = tally.together[number]?.[occupation] ?? 0
      together += (meanings[number] ?? 0) * near
      if (near > 0) matched += meanings[number] ?? 0
      else if (term.needed) share = false
    })
    const { ranking } = lexicon
    const score =
      (best[occupation] ?? 0) +
      ranking.together * (together / asked) ** ranking.askedPower +
      ranking.repeated * Math.min(1, Math.log1p(repeats[occupation] ?? 0) / 4) +
      ranking.jobs * jobsShare(jobs[occupation] ?? 0)
    if (share || needed.length < 3 || matched / asked >= ranking.leastShare) {
      ranked.push({ occupation, score, text, whole: share })
    }
  }
  // A sentence may keep a word to itself; of one or two words, all must match when they can.
  const short = needed.length < 3
  const whole = short ? ranked.filter((each) => each.whole) : ranked
  return (whole.length >= lexicon.ranking.fewWhole ? whole : ranked).toSorted(
    (a, b) =>
      (short ? Number(b.whole) - Number(a.whole) : 0) ||
      b.score - a.score ||
      (jobs[b.occupation] ?? 0) - (jobs[a.occupation] ?? 0) ||
      a.occupation - b.occupation,
  )
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
  const meaning = term.needed ? Math.max(rarity, 0.2) : Math.min(rarity, 0.3)
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

function jobsShare(jobs: number): number {
  return Math.min(1, Math.log10(1 + jobs) / 6.6)
}
