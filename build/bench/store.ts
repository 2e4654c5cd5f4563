import Database from 'better-sqlite3'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildStore, readDataset, writeStore } from '../../src/importer/build-store.ts'
import { SCHEMA } from '../../src/store/schema.ts'
import { fromRoot } from '../paths.ts'
import { inWords, median, megabytes, race, ratios, total } from './measure.ts'
import type { Row, Workplace } from './measure.ts'

type Cell = string | number | Uint8Array | null

interface FilledTable {
  readonly name: string
  readonly columns: number
  readonly rows: readonly Cell[][]
}

/** Building the store beside inserting its finished rows, without checks, indexes of words or packing. */
export async function storeBench({ folder, storeFile }: Workplace): Promise<Row[]> {
  const data = fromRoot('data')
  const dataset = readDataset(data)
  const tables = filledTables(storeFile)
  const rounds = await race({
    work: [0],
    rounds: 5,
    contenders: {
      build: () => buildStore(data, join(folder, 'built.db')),
      write: () => writeStore(dataset, join(folder, 'written.db')),
      insert: () => insertBare(tables, join(folder, 'bare.db')),
    },
  })
  const rows = total(tables.map((table) => table.rows.length))
  const counted = `${rows.toLocaleString('en-US')} rows, ${megabytes(statSync(join(folder, 'built.db')).size)}`
  return [
    {
      subject: 'building the store from data/',
      baseline: 'INSERT of the same rows',
      ratio: ratios(rounds, 'build', 'insert', median),
      note: `${inWords(rounds, 'build', median)} : ${inWords(rounds, 'insert', median)}; ${counted}`,
    },
    {
      subject: 'of that, tables already read',
      baseline: 'INSERT of the same rows',
      ratio: ratios(rounds, 'write', 'insert', median),
      note: `${inWords(rounds, 'write', median)} : ${inWords(rounds, 'insert', median)}`,
    },
  ]
}

function filledTables(file: string): FilledTable[] {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const names = database
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rootpage`,
      )
      .pluck()
      .all()
    return names.map((name) => {
      const statement = database.prepare<[], Cell[]>(`SELECT * FROM ${name}`).raw()
      return { name, columns: statement.columns().length, rows: statement.all() }
    })
  } finally {
    database.close()
  }
}

/** One transaction that need not survive a crash, into the same tables, in the order of their keys. */
function insertBare(tables: readonly FilledTable[], file: string): void {
  rmSync(file, { force: true })
  const database = new Database(file)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.pragma('page_size = 8192')
  database.pragma('foreign_keys = OFF')
  database.exec('BEGIN')
  database.exec(SCHEMA)
  for (const { name, columns, rows } of tables) {
    const marks = Array.from({ length: columns }, () => '?').join(', ')
    const statement = database.prepare<Cell[]>(`INSERT INTO ${name} VALUES (${marks})`)
    for (const row of rows) statement.run(...row)
  }
  database.exec('COMMIT')
  database.close()
}
