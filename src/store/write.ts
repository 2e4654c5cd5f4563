import Database from 'better-sqlite3'
import { rmSync } from 'node:fs'
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts'

export type Cell = string | number | Uint8Array | null

/** A store that is being built. */
export interface StoreWriter {
  /** Adds rows; each holds one cell for each of `columns`. */
  insert(table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): void
  /** Checks the whole, packs it and closes it. @throws Error naming what is wrong */
  finish(): void
  /** Closes and removes an unfinished store. */
  discard(): void
}

/** Begins a new store in `file`, which must not be in use; an earlier one there is removed. */
export function createStore(file: string): StoreWriter {
  const remove = (): void => {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
  remove()
  const database = new Database(file)
  // A store in the making is thrown away when anything goes wrong, so nothing need survive a crash.
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.pragma('page_size = 8192')
  // Checked once, over everything, when the store is finished.
  database.pragma('foreign_keys = OFF')
  database.pragma(`application_id = ${APPLICATION_ID}`)
  database.pragma(`user_version = ${SCHEMA_VERSION}`)
  database.exec('BEGIN')
  database.exec(SCHEMA)

  return {
    insert(table, columns, rows) {
      const marks = columns.map(() => '?').join(', ')
      const statement = database.prepare<Cell[]>(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
      )
      for (const row of rows) {
        try {
          statement.run(...row)
        } catch (error) {
          const cells = row.map((cell) => (cell instanceof Uint8Array ? 'bytes' : String(cell)))
          throw new Error(`${table}: ${cells.join(' | ')}`, { cause: error })
        }
      }
    },
    finish() {
      database.exec('COMMIT')
      database.exec('ANALYZE')
      database.exec('VACUUM')
      const broken = database.pragma('foreign_key_check')
      if (!Array.isArray(broken) || broken.length > 0) {
        throw new Error(`References to nothing: ${JSON.stringify(broken).slice(0, 500)}`)
      }
      const check = database.pragma('quick_check', { simple: true })
      if (check !== 'ok') throw new Error(`The store is damaged: ${String(check)}`)
      database.close()
    },
    discard() {
      database.close()
      remove()
    },
  }
}
