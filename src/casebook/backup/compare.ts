import type Database from 'better-sqlite3-multiple-ciphers'
import type { Difference, RestorePreview } from '../../shared/domain/casebook-views.ts'
import { connect } from '../connection.ts'

export type Comparison = Pick<RestorePreview, 'clients' | 'notes'>

// A number that only ever grows in the life of a record, so that the higher one is the newer one.
const CLIENTS = 'SELECT id, revision AS age FROM client'
const NOTES = `SELECT id, revision + (status = 'signed')
  + (SELECT count(*) FROM amendment WHERE amendment.note = note.key) AS age FROM note`

function agesIn(database: Database.Database, sql: string): Map<string, number> {
  const rows = database.prepare<[], { id: string; age: number }>(sql).all()
  return new Map(rows.map(({ id, age }) => [id, age]))
}

function difference(
  here: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, number>,
): Difference {
  const pairs = [...here].map(([id, age]) => [age, there.get(id)] as const)
  const both = pairs.filter((pair): pair is readonly [number, number] => pair[1] !== undefined)
  return {
    onlyHere: pairs.length - both.length,
    onlyInBackup: [...there.keys()].filter((id) => !here.has(id)).length,
    newerHere: both.filter(([mine, its]) => mine > its).length,
    newerInBackup: both.filter(([mine, its]) => mine < its).length,
    same: both.filter(([mine, its]) => mine === its).length,
  }
}

/** What the two files hold of the same casebook, record by record. */
export function compareFiles(copy: string, backup: string, dataKey: Buffer): Comparison {
  const here = connect(copy, dataKey, 'write')
  try {
    const there = connect(backup, dataKey, 'read')
    try {
      const compare = (sql: string): Difference => difference(agesIn(here, sql), agesIn(there, sql))
      return { clients: compare(CLIENTS), notes: compare(NOTES) }
    } finally {
      there.close()
    }
  } finally {
    here.close()
  }
}
