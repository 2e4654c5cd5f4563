import MiniSearch from 'minisearch'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/open.ts'
import { prepareSearch, searchOccupations } from '../../src/store/search.ts'
import { searchIndex } from '../../src/store/search/load-index.ts'
import { readQuestion } from '../../src/store/search/question.ts'
import { rank } from '../../src/store/search/rank.ts'
import { everydayQueries } from '../../src/store/testing/everyday-queries.ts'
import type { EverydayQuery } from '../../src/store/testing/everyday-queries.ts'
import { freshQueries } from './fresh-queries.ts'
import { draw, exactly, inWords, median, p95, race, ratios, seeded } from './measure.ts'
import type { Row, Workplace } from './measure.ts'
import { buildMini, miniOptions, miniShapes } from './minisearch.ts'
import type { MiniIndex } from './minisearch.ts'
import { memoryRows } from './search-memory.ts'

/** As many results as the window asks for. */
const LIMIT = 20
/** How many of the everyday questions are typed key by key. */
const TYPED = 60

/** Search as one types beside MiniSearch over the same texts: speed, hits, start and memory. */
export async function searchBench({ folder, storeFile }: Workplace): Promise<Row[]> {
  const store = openStore(storeFile)
  try {
    prepareSearch(store)
    const minis = {
      'by text': buildMini(store, 'by text'),
      'by occupation': buildMini(store, 'by occupation'),
    }
    const files = {
      'by text': join(folder, 'by-text.json'),
      'by occupation': join(folder, 'by-occupation.json'),
    }
    for (const shape of miniShapes) writeFileSync(files[shape], minis[shape].json)
    return [
      ...(await keystrokeRows(store, minis)),
      ...hitRows(store, minis),
      ...(await loadRows(storeFile, files)),
      ...memoryRows(storeFile, files),
    ]
  } finally {
    store.close()
  }
}

type Minis = Readonly<Record<(typeof miniShapes)[number], MiniIndex>>

async function keystrokeRows(store: Store, minis: Minis): Promise<Row[]> {
  const typed = draw(everydayQueries, TYPED, seeded(TYPED))
  const keys = typed.flatMap(({ words }) =>
    Array.from(words, (_letter, at) => words.slice(0, at + 1)),
  )
  const index = searchIndex(store)
  const jobs = new Float64Array(index.occupationEnd)
  const rounds = await race({
    work: keys,
    rounds: 5,
    contenders: {
      waymark: (words) => searchOccupations(store, { words, area: 'US', limit: LIMIT }),
      'rank alone': (words) => rank(index, readQuestion(index, words), jobs),
      'by text': (words) => minis['by text'].ask(words, LIMIT),
      'by occupation': (words) => minis['by occupation'].ask(words, LIMIT),
    },
  })
  const statistics = { median, p95 }
  return (['median', 'p95'] as const).flatMap((name) => {
    const said = (who: 'waymark' | 'rank alone' | 'by text' | 'by occupation'): string =>
      inWords(rounds, who, statistics[name])
    return miniShapes.map((shape) => ({
      subject: `a key typed, ${name}`,
      baseline: `MiniSearch ${shape}`,
      ratio: ratios(rounds, 'waymark', shape, statistics[name]),
      note: `${said('waymark')} (question and rank ${said('rank alone')}) : ${said(shape)}; ${keys.length} keys of ${typed.length} questions; ours with reason, pay, education and outlook`,
    }))
  })
}

function hitRows(store: Store, minis: Minis): Row[] {
  const codes = new Map(
    store.database
      .prepare<[], { id: number; code: string }>('SELECT id, code FROM occupation')
      .all()
      .map(({ id, code }) => [id, code]),
  )
  const ours = (words: string): string[] =>
    searchOccupations(store, { words, area: 'US', limit: LIMIT }).results.map(({ code }) => code)
  const lists = { 'everyday questions': everydayQueries, 'fresh questions': freshQueries }
  return Object.entries(lists).flatMap(([list, queries]) =>
    [1, 3].flatMap((top) =>
      miniShapes.map((shape) => {
        const theirs = (words: string): string[] =>
          minis[shape].ask(words, LIMIT).map((id) => codes.get(id) ?? '')
        const hits = [ours, theirs].map((ask) => hitsWithin(top, queries, ask))
        const [our = 0, their = 0] = hits
        return {
          subject: `hits in the first ${top}, ${list}`,
          baseline: `MiniSearch ${shape}`,
          ratio: exactly(our / their),
          note: `${our} : ${their} of ${queries.length}; more is better`,
        }
      }),
    ),
  )
}

function hitsWithin(
  top: number,
  queries: readonly EverydayQuery[],
  ask: (words: string) => readonly string[],
): number {
  return queries.filter(({ words, code }) => ask(words).slice(0, top).includes(code)).length
}

type Files = Readonly<Record<(typeof miniShapes)[number], string>>

async function loadRows(storeFile: string, files: Files): Promise<Row[]> {
  const load = (shape: (typeof miniShapes)[number]) => (): void => {
    MiniSearch.loadJSON(readFileSync(files[shape], 'utf8'), miniOptions[shape])
  }
  const rounds = await race({
    work: [0],
    rounds: 9,
    contenders: {
      waymark: () => {
        const store = openStore(storeFile)
        prepareSearch(store)
        store.close()
      },
      'by text': load('by text'),
      'by occupation': load('by occupation'),
    },
  })
  return miniShapes.map((shape) => ({
    subject: 'loading the index',
    baseline: `MiniSearch.loadJSON ${shape}`,
    ratio: ratios(rounds, 'waymark', shape, median),
    note: `${inWords(rounds, 'waymark', median)} : ${inWords(rounds, shape, median)}; from disk, each time anew`,
  }))
}
