import { allCodes } from './everyone.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/open.ts'
import { getProfile } from '../../src/store/profile.ts'
import { draw, inWords, median, race, ratios, seeded, total } from './measure.ts'
import type { Row, Workplace } from './measure.ts'

const AREA = 'CA'

/** 200 profiles beside what they read from SQLite: as the same statements, and as one statement. */
export async function profileBench({ storeFile }: Workplace): Promise<Row[]> {
  const store = openStore(storeFile)
  try {
    const codes = draw(allCodes(store), 200, seeded(200))
    const reads = readsOf(store, codes)
    const work = codes.map((code, at) => ({ code, at, reads: reads[at] ?? [] }))
    const rowsOf = reads.map((each) => total(each.map(({ rows }) => rows)))
    const bare = bareStatements(store)
    const stretch = store.database.prepare<[number, number]>(
      'SELECT * FROM rating WHERE occupation >= ? ORDER BY occupation, element LIMIT ?',
    )
    const rounds = await race({
      work,
      rounds: 7,
      contenders: {
        profile: ({ code }) => getProfile(store, code, AREA),
        statements: (item) => bare(item.reads),
        stretch: ({ at }) => stretch.all(at + 1, rowsOf[at] ?? 0),
      },
    })
    const statements = median(reads.map((each) => each.length))
    const note = (baseline: 'statements' | 'stretch'): string =>
      `${inWords(rounds, 'profile', median)} : ${inWords(rounds, baseline, median)}`
    return [
      {
        subject: 'a profile, median',
        baseline: 'one SELECT of as many rows of `rating`',
        ratio: ratios(rounds, 'profile', 'stretch', median),
        note: `${note('stretch')}; 200 occupations in ${AREA}, median ${median(rowsOf)} rows, 6 columns each in key order`,
      },
      {
        subject: 'a profile, median',
        baseline: 'its own statements, results thrown away',
        ratio: ratios(rounds, 'profile', 'statements', median),
        note: `${note('statements')}; median ${statements} prepared statements`,
      },
    ]
  } finally {
    store.close()
  }
}

/** One run of a statement, and how many rows it gave. */
interface Read {
  readonly sql: string
  readonly parameters: readonly unknown[]
  readonly many: boolean
  readonly rows: number
}

/** What each profile reads once all that is read once per store has been read. */
function readsOf(store: Store, codes: readonly string[]): Read[][] {
  let reads: Read[] = []
  const database = new Proxy(store.database, {
    get(target, key) {
      if (key !== 'prepare') return Reflect.get(target, key)
      return (sql: string) => {
        const statement = target.prepare(sql)
        return {
          get: (...parameters: unknown[]): unknown => {
            const row = statement.get(...parameters)
            reads.push({ sql, parameters, many: false, rows: row === undefined ? 0 : 1 })
            return row
          },
          all: (...parameters: unknown[]): unknown[] => {
            const rows = statement.all(...parameters)
            reads.push({ sql, parameters, many: true, rows: rows.length })
            return rows
          },
        }
      }
    },
  })
  const watched: Store = { file: store.file, database, close: () => undefined }
  for (const code of codes) getProfile(watched, code, AREA)
  return codes.map((code) => {
    reads = []
    getProfile(watched, code, AREA)
    return reads
  })
}

function bareStatements(store: Store): (reads: readonly Read[]) => void {
  const prepare = (sql: string) => store.database.prepare(sql)
  const prepared = new Map<string, ReturnType<typeof prepare>>()
  return (reads) => {
    for (const { sql, parameters, many } of reads) {
      let statement = prepared.get(sql)
      if (!statement) {
        statement = prepare(sql)
        prepared.set(sql, statement)
      }
      if (many) statement.all(...parameters)
      else statement.get(...parameters)
    }
  }
}
