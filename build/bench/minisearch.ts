import MiniSearch from 'minisearch'
import type { Options, SearchOptions } from 'minisearch'
import { textKinds } from '../../src/store/search/index-parts.ts'
import type { TextKind } from '../../src/store/search/index-parts.ts'
import { searchIndex } from '../../src/store/search/load-index.ts'
import type { Store } from '../../src/store/open.ts'

/** An index by MiniSearch over the very texts of ours. */
export interface MiniIndex {
  /** JSON for `loadJSON`. */
  readonly json: string
  /** Numbers of the first `limit` occupations, the best first. */
  ask(words: string, limit: number): number[]
}

/** Two ways to use it: one cannot tell why an occupation matched, the other counts it many times. */
export const miniShapes = ['by text', 'by occupation'] as const
export type MiniShape = (typeof miniShapes)[number]

export const miniOptions: Readonly<Record<MiniShape, Options>> = {
  'by text': { fields: ['text'] },
  'by occupation': { fields: [...textKinds] },
}

/** Its documentation's way to search as one types: a fifth of a word may be wrong. */
const asOneTypes: SearchOptions = {
  prefix: (_term, at, terms) => at === terms.length - 1,
  fuzzy: 0.2,
}

const boost: Readonly<Record<TextKind, number>> = {
  title: 4,
  'reported title': 3,
  'alternate title': 2,
  phrase: 2,
  'retired code': 1.5,
  summary: 1,
  activity: 1,
}

/** Indexes every text that the store's search reads, under `shape`. */
export function buildMini(store: Store, shape: MiniShape): MiniIndex {
  const engine = new MiniSearch(miniOptions[shape])
  if (shape === 'by occupation') {
    engine.addAll(documentsByOccupation(store))
    const ask = (words: string, limit: number): number[] =>
      engine
        .search(words, { ...asOneTypes, boost })
        .slice(0, limit)
        .map(({ id }) => Number(id))
    return { json: JSON.stringify(engine), ask }
  }
  engine.addAll(indexedTexts(store))
  const { occupations } = searchIndex(store)
  const ask = (words: string, limit: number): number[] => {
    const found = new Set<number>()
    for (const { id } of engine.search(words, asOneTypes)) {
      found.add(occupations[Number(id)] ?? -1)
      if (found.size === limit) break
    }
    return [...found]
  }
  return { json: JSON.stringify(engine), ask }
}

interface IndexedText {
  readonly id: number
  readonly text: string
}

/** A retired title is shown behind its code, but found by the title alone. */
function indexedTexts(store: Store): IndexedText[] {
  const { kinds } = searchIndex(store)
  const retired = textKinds.indexOf('retired code')
  return store.database
    .prepare<[], IndexedText>('SELECT id, text FROM search_text ORDER BY id')
    .all()
    .map(({ id, text }) => ({
      id,
      text: kinds[id] === retired ? text.replace(/^\S+ /, '') : text,
    }))
}

function documentsByOccupation(store: Store): Record<string, string | number>[] {
  const { kinds, occupations } = searchIndex(store)
  const documents = new Map<number, Record<string, string | number>>()
  for (const { id, text } of indexedTexts(store)) {
    const occupation = occupations[id] ?? -1
    const kind = textKinds[kinds[id] ?? 0] ?? 'title'
    const document = documents.get(occupation) ?? { id: occupation }
    document[kind] = document[kind] === undefined ? text : `${document[kind]}\n${text}`
    documents.set(occupation, document)
  }
  return [...documents.values()]
}
