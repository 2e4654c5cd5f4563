import type Database from 'better-sqlite3-multiple-ciphers'
import { WaymarkError } from '../../shared/failure.ts'

/** One step of the schema. A step that was released never changes again. */
export interface Migration {
  /** What `PRAGMA user_version` reads after it. */
  readonly version: number
  readonly name: string
  readonly sql: string
}

export const versionOf = (database: Database.Database): number =>
  Number(database.pragma('user_version', { simple: true }))

/** @throws Error when the numbers do not run 1, 2, 3 ... */
export function checkOrder(migrations: readonly Migration[]): void {
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`migration "${name}" is out of order`)
  })
}

/** @throws WaymarkError `casebook-newer` */
export function checkNotNewer(database: Database.Database, migrations: readonly Migration[]): void {
  if (versionOf(database) > migrations.length) throw new WaymarkError('casebook-newer')
}

/** Brings the file to the newest version, each step whole or not at all. */
export function migrate(database: Database.Database, migrations: readonly Migration[]): void {
  checkOrder(migrations)
  checkNotNewer(database, migrations)
  const step = database.transaction(({ sql, version }: Migration) => {
    database.exec(sql)
    database.pragma(`user_version = ${version}`)
  })
  for (const migration of migrations.slice(versionOf(database))) step.immediate(migration)
}
