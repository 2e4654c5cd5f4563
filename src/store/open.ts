import Database from 'better-sqlite3'
import { statSync } from 'node:fs'
import { WaymarkError } from '../shared/failure.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts'

/** An open occupation store. Nothing writes to it. */
export interface Store {
  readonly file: string
  readonly database: Database.Database
  close(): void
}

/**
 * Opens the occupation store in `file` for reading.
 *
 * @throws WaymarkError `store-damaged` when the file is absent, cut short, damaged, another file, or
 *   a store of another version
 */
export function openStore(file: string): Store {
  let database: Database.Database | null = null
  try {
    database = new Database(file, { readonly: true, fileMustExist: true })
    checkStore(database, file)
    database.pragma('cache_size = -16000')
    database.pragma('query_only = ON')
    const open = database
    return { file, database: open, close: () => void open.close() }
  } catch (error) {
    database?.close()
    throw asDamage(error)
  }
}

function checkStore(database: Database.Database, file: string): void {
  const pragma = (name: string): unknown => database.pragma(name, { simple: true })
  if (pragma('application_id') !== APPLICATION_ID) refuse('not an occupation store')
  if (pragma('user_version') !== SCHEMA_VERSION) refuse('of another version')
  // SQLite reads a file that was cut short without complaint until it needs a missing page.
  if (statSync(file).size !== Number(pragma('page_count')) * Number(pragma('page_size'))) {
    refuse('cut short')
  }
  if (!database.prepare('SELECT 1 FROM occupation LIMIT 1').get()) refuse('empty')
}

function refuse(why: string): never {
  throw new WaymarkError('store-damaged', why)
}

/** Damage that shows only when a page is read counts like damage seen at once. */
function guarded<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw asDamage(error)
  }
}

function asDamage(error: unknown): unknown {
  if (error instanceof WaymarkError) return error
  if (!(error instanceof Database.SqliteError)) return error
  return new WaymarkError('store-damaged', undefined, { cause: error })
}

export interface Query<P extends unknown[], R> {
  one(store: Store, ...parameters: P): R | undefined
  all(store: Store, ...parameters: P): R[]
}

/** A statement that each store prepares once, when it is first asked. `R` is the shape of its rows. */
export function query<P extends unknown[], R>(sql: string): Query<P, R> {
  const prepared = new WeakMap<Store, Database.Statement<P, R>>()
  const ready = (store: Store): Database.Statement<P, R> => {
    const known = prepared.get(store)
    if (known) return known
    const statement = store.database.prepare<P, R>(sql)
    prepared.set(store, statement)
    return statement
  }
  return {
    one: (store, ...parameters) => guarded(() => ready(store).get(...parameters)),
    all: (store, ...parameters) => guarded(() => ready(store).all(...parameters)),
  }
}

/** A value worked out once for each open store. */
export function oncePerStore<T>(read: (store: Store) => T): (store: Store) => T {
  const known = new WeakMap<Store, { readonly value: T }>()
  return (store) => {
    const before = known.get(store)
    if (before) return before.value
    const value = read(store)
    known.set(store, { value })
    return value
  }
}
