import type { Area } from '../shared/domain/figure.ts'
import type { Match, SearchResult, SearchResults } from '../shared/domain/search.ts'
import { occupationById } from './occupations.ts'
import { oncePerStore, query } from './open.ts'
import type { Store } from './open.ts'
import { findArea, listAreas } from './reference.ts'
import { occupationRow } from './rows.ts'
import { answerToCode } from './search/codes.ts'
import type { CodeAnswer } from './search/codes.ts'
import { textKinds } from './search/index-parts.ts'
import { searchIndex } from './search/load-index.ts'
import type { SearchIndex } from './search/load-index.ts'
import { readQuestion } from './search/question.ts'
import type { Question, Reading } from './search/question.ts'
import { rank } from './search/rank.ts'
import type { Ranked } from './search/rank.ts'
import { wordsOf } from './search/words.ts'

export interface SearchInput {
  readonly words: string
  readonly area: string
  /** How many results at most. */
  readonly limit: number
}

const jobRows = query<[], { id: number; jobs: number }>('SELECT id, jobs FROM occupation')
const jobsById = oncePerStore((store): Float64Array => {
  const rows = jobRows.all(store)
  const jobs = new Float64Array(Math.max(...rows.map(({ id }) => id)) + 1)
  for (const { id, jobs: count } of rows) jobs[id] = count
  return jobs
})
const textById = query<[id: number], { text: string }>('SELECT text FROM search_text WHERE id = ?')

/** Names of the places that the store knows, in words, longer names first. */
const placeNames = oncePerStore((store) =>
  listAreas(store)
    .map(({ name }) => wordsOf(name))
    .toSorted((a, b) => b.length - a.length),
)

/** Reads the index now, so that the first letter typed does not wait for it. */
export function prepareSearch(store: Store): void {
  searchIndex(store)
  jobsById(store)
}

/**
 * Occupations for words or a code as they are typed, each once, with the reason that it matched and
 * pay in the area.
 *
 * @throws WaymarkError `not-found` when the store has no such area
 */
export function searchOccupations(
  store: Store,
  { words, area, limit }: SearchInput,
): SearchResults {
  const place = findArea(store, area)
  const coded = answerToCode(store, words)
  if (coded) return codeResults(store, coded, place, limit)

  const index = searchIndex(store)
  const question = readQuestion(index, words, placeNames(store))
  const ranked = rank(index, question, jobsById(store))
  return {
    results: ranked
      .slice(0, limit)
      .map((each) =>
        toResult(store, each.occupation, matchOf(store, index, question, each), place),
      ),
    total: ranked.length,
    area: place,
    readAs: readAs(index, question, ranked[0]),
    nearest: ranked.length > 0 && !ranked.some(({ whole }) => whole),
    retired: null,
  }
}

function codeResults(
  store: Store,
  { found, retired }: CodeAnswer,
  area: Area,
  limit: number,
): SearchResults {
  return {
    results: found
      .slice(0, limit)
      .map(({ occupation, matched }) => toResult(store, occupation, matched, area)),
    total: found.length,
    area,
    readAs: null,
    nearest: false,
    retired,
  }
}

function toResult(store: Store, occupation: number, matched: Match, area: Area): SearchResult {
  return { ...occupationRow(store, occupationById(store, occupation), area.code), matched }
}

function matchOf(store: Store, index: SearchIndex, question: Question, { text }: Ranked): Match {
  const match: Match = {
    text: textById.one(store, text)?.text ?? '',
    kind: textKinds[index.kinds[text] ?? 0] ?? 'title',
  }
  const corrected = question.terms.some(
    (term) => nearestIn(index, text, term.readings)?.corrected ?? false,
  )
  return corrected ? { ...match, corrected } : match
}

/** The words as they were read, when slips had to be corrected to find the best result. */
function readAs(index: SearchIndex, question: Question, best: Ranked | undefined): string | null {
  if (!best) return null
  const corrections = new Map<string, string>()
  for (const { typed, readings } of question.terms) {
    const [first] = readings
    const reading = nearestIn(index, best.text, readings) ?? first
    if (reading?.corrected) corrections.set(typed, index.words[reading.word] ?? typed)
  }
  if (corrections.size === 0) return null
  return question.typed.map((word) => corrections.get(word) ?? word).join(' ')
}

function nearestIn(
  index: SearchIndex,
  text: number,
  readings: readonly Reading[],
): Reading | undefined {
  const words = new Set(index.sequence.subarray(index.starts[text], index.starts[text + 1]))
  return readings.find(({ word }) => words.has(word))
}
