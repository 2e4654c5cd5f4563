import MiniSearch from 'minisearch'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../src/store/open.ts'
import { prepareSearch, searchOccupations } from '../../src/store/search.ts'
import { megabytes, median, spreadOf } from './measure.ts'
import type { Row } from './measure.ts'
import { miniOptions, miniShapes } from './minisearch.ts'
import type { MiniShape } from './minisearch.ts'

const ROUNDS = 5

/**
 * Resident memory that an index adds to a bare Node process, each in a process of its own, after it
 * has loaded, answered once and collected its garbage.
 */
export function memoryRows(storeFile: string, files: Readonly<Record<MiniShape, string>>): Row[] {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const bare = resident(['bare'])
    return {
      waymark: resident(['waymark', storeFile]) - bare,
      'by text': resident(['by text', files['by text']]) - bare,
      'by occupation': resident(['by occupation', files['by occupation']]) - bare,
    }
  })
  return miniShapes.map((shape) => ({
    subject: 'memory of the index',
    baseline: `MiniSearch ${shape}`,
    ratio: spreadOf(rounds.map((round) => round.waymark / round[shape])),
    note: `${megabytes(median(rounds.map(({ waymark }) => waymark)))} : ${megabytes(median(rounds.map((round) => round[shape])))} over a bare process; ours with the open store`,
  }))
}

function resident(args: readonly string[]): number {
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', fileURLToPath(import.meta.url), ...args],
    { encoding: 'utf8' },
  )
  const bytes = Number(child.stdout)
  if (child.status !== 0 || !(bytes > 0)) throw new Error(`memory of ${args[0]}:\n${child.stderr}`)
  return bytes
}

/** Holds on to what it loads until the memory is read. */
function load(what: string | undefined, file: string | undefined): unknown {
  if (what === 'waymark' && file) {
    const store = openStore(file)
    prepareSearch(store)
    searchOccupations(store, { words: 'medical coder', area: 'US', limit: 20 })
    return store
  }
  const shape = miniShapes.find((each) => each === what)
  if (!shape || !file) return null
  const engine = MiniSearch.loadJSON(readFileSync(file, 'utf8'), miniOptions[shape])
  engine.search('medical coder', { prefix: true, fuzzy: 0.2 })
  return engine
}

async function main(): Promise<void> {
  const held = load(process.argv[2], process.argv[3])
  for (let turn = 0; turn < 5; turn += 1) {
    globalThis.gc?.()
    // Freed pages go back to the system a moment later.
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const { rss } = process.memoryUsage()
  process.stdout.write(String(held === undefined ? 0 : rss))
}

if (import.meta.main) await main()
