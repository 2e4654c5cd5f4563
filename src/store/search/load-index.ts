import { WaymarkError } from '../../shared/failure.ts'
import { oncePerStore, query } from '../open.ts'
import type { Store } from '../open.ts'
import type { IndexPart } from './index-parts.ts'
import { lexicon } from './lexicon.ts'
import { rootOf, stemOf } from './words.ts'

/** The search index in memory. Words, texts and occupations go by number. */
export interface SearchIndex {
  /** Every word of the texts, in code-point order. */
  readonly words: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly byRoot: ReadonlyMap<string, readonly number[]>
  /** Letters of each word as bits, to compare words roughly. */
  readonly letters: Uint32Array
  /** Texts that hold word w: `postings[postingStarts[w]]` up to the next start. */
  readonly postingStarts: Uint32Array
  readonly postings: Uint32Array
  readonly texts: number
  /** Of each text. */
  readonly occupations: Uint16Array
  readonly kinds: Uint8Array
  /** Length in words; those without meaning count for little. */
  readonly lengths: Float32Array
  readonly starts: Uint32Array
  readonly sequence: Uint32Array
  /** One more than the highest number of an occupation. */
  readonly occupationEnd: number
}

const partContent = query<[name: string], { content: Uint8Array }>(
  'SELECT content FROM search_part WHERE name = ?',
)

/** The index of a store, read when search is first used. @throws WaymarkError `store-damaged` */
export const searchIndex = oncePerStore((store): SearchIndex => {
  const words = new TextDecoder().decode(part(store, 'words')).split('\n')
  const occupations = new Uint16Array(aligned(part(store, 'occupations')))
  const kinds = part(store, 'kinds')
  const starts = new Uint32Array(aligned(part(store, 'starts')))
  const sequence = new Uint32Array(aligned(part(store, 'sequence')))
  const texts = occupations.length
  if (kinds.length !== texts || starts.length !== texts + 1 || starts[texts] !== sequence.length) {
    throw new WaymarkError('store-damaged', 'the search index does not fit together')
  }
  return {
    words,
    numberOf: new Map(words.map((word, number) => [word, number])),
    byStem: groupedBy(words, stemOf),
    byRoot: groupedBy(words, rootOf),
    letters: Uint32Array.from(words, lettersOf),
    ...invert(words.length, starts, sequence),
    texts,
    occupations,
    kinds,
    lengths: meaningfulLengths(words, starts, sequence),
    starts,
    sequence,
    occupationEnd: occupations.reduce((most, each) => Math.max(most, each), 0) + 1,
  }
})

function part(store: Store, name: IndexPart): Uint8Array {
  const row = partContent.one(store, name)
  if (!row) throw new WaymarkError('store-damaged', `the search index lacks its ${name}`)
  return row.content
}

/** A copy that begins on a boundary of four bytes, as arrays of numbers must. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}

function groupedBy(
  words: readonly string[],
  form: (word: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  words.forEach((word, number) => {
    const key = form(word)
    const group = groups.get(key)
    if (group) group.push(number)
    else groups.set(key, [number])
  })
  return groups
}

/** Texts by word, from words by text; a text that repeats a word is listed once. */
function invert(
  wordCount: number,
  starts: Uint32Array,
  sequence: Uint32Array,
): Pick<SearchIndex, 'postingStarts' | 'postings'> {
  const last = new Int32Array(wordCount).fill(-1)
  const counts = new Uint32Array(wordCount + 1)
  const each = (visit: (word: number, text: number) => void): void => {
    last.fill(-1)
    for (let text = 0; text + 1 < starts.length; text += 1) {
      for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
        const word = sequence[at] ?? 0
        if (last[word] === text) continue
        last[word] = text
        visit(word, text)
      }
    }
  }
  each((word) => {
    counts[word + 1] = (counts[word + 1] ?? 0) + 1
  })
  for (let word = 0; word < wordCount; word += 1) {
    counts[word + 1] = (counts[word + 1] ?? 0) + (counts[word] ?? 0)
  }
  const next = counts.slice()
  const postings = new Uint32Array(counts[wordCount] ?? 0)
  each((word, text) => {
    const at = next[word] ?? 0
    postings[at] = text
    next[word] = at + 1
  })
  return { postingStarts: counts, postings }
}

function meaningfulLengths(
  words: readonly string[],
  starts: Uint32Array,
  sequence: Uint32Array,
): Float32Array {
  const { stopWordLength } = lexicon.ranking
  const meaningful = Float32Array.from(words, (word) =>
    lexicon.stopWords.has(word) ? stopWordLength : 1,
  )
  const lengths = new Float32Array(starts.length - 1)
  for (let text = 0; text < lengths.length; text += 1) {
    let length = 0
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      length += meaningful[sequence[at] ?? 0] ?? 0
    }
    lengths[text] = Math.max(1, length)
  }
  return lengths
}

/** One bit for each letter, one for all digits together and one for all else. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    const bit = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 : 27
    bits |= 1 << bit
  }
  return bits
}
