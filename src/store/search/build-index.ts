import { textKinds } from './index-parts.ts'
import type { IndexPart, TextKind } from './index-parts.ts'
import { wordsOf } from './words.ts'

/** A text by which an occupation can be found. */
export interface SearchText {
  /** Number of the occupation. */
  readonly occupation: number
  readonly kind: TextKind
  readonly text: string
  /** What a result shows instead of `text`. */
  readonly shown?: string
}

export interface BuiltIndex {
  /** The texts that the index numbers from 0. */
  readonly ordered: readonly SearchText[]
  readonly parts: Readonly<Record<IndexPart, Uint8Array>>
}

/** Builds the search index. An occupation keeps each wording once, under its strongest kind. */
export function buildSearchIndex(texts: readonly SearchText[]): BuiltIndex {
  const kept = new Map<string, SearchText>()
  for (const text of texts.toSorted(byOccupationAndKind)) {
    const wording = wordsOf(text.text).join(' ')
    const key = `${text.occupation} ${wording}`
    if (wording !== '' && !kept.has(key)) kept.set(key, text)
  }
  const ordered = [...kept.values()]
  const spoken = ordered.map(({ text }) => wordsOf(text))
  const words = [...new Set(spoken.flat())].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const numbers = new Map(words.map((word, index) => [word, index]))

  const starts = new Uint32Array(ordered.length + 1)
  spoken.forEach((each, index) => {
    starts[index + 1] = (starts[index] ?? 0) + each.length
  })
  const parts = {
    words: new TextEncoder().encode(words.join('\n')),
    occupations: bytesOf(Uint16Array.from(ordered, ({ occupation }) => occupation)),
    kinds: Uint8Array.from(ordered, ({ kind }) => textKinds.indexOf(kind)),
    starts: bytesOf(starts),
    sequence: bytesOf(Uint32Array.from(spoken.flat(), (word) => numbers.get(word) ?? 0)),
  }
  return { ordered, parts }
}

function byOccupationAndKind(a: SearchText, b: SearchText): number {
  return a.occupation - b.occupation || textKinds.indexOf(a.kind) - textKinds.indexOf(b.kind)
}

function bytesOf(numbers: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
