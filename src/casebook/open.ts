import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { WaymarkError } from '../shared/failure.ts'
import { backUp } from './backup/make.ts'
import {
  APPLICATION_ID,
  checkBytes,
  checkKind,
  checkLength,
  checkWritable,
  connect,
  prepareForWriting,
} from './connection.ts'
import { flushFile, moveDurably } from './durable-file.ts'
import { asCasebookFailure, isAbsent, toldByKind } from './failures.ts'
import { casebookIdOf, giveIdentity, rememberPeople } from './identity.ts'
import { personOf } from './keys/keyring.ts'
import { migrations as released } from './migrations/list.ts'
import { checkNotNewer, migrate, versionOf } from './migrations/migration.ts'
import type { Migration } from './migrations/migration.ts'
import { holdFile, letFileGo } from './open-files.ts'
import type { Session } from './session.ts'
import { addFirstTemplates } from './templates.ts'

/** What a session is made of, before its file is open. */
export type Opening = Omit<Session, 'database'>

/**
 * Makes the file beside its final name and moves it there whole.
 *
 * @throws WaymarkError `casebook-exists`
 */
export function createFile(opening: Opening): void {
  const { places, keys, dataKey, clock } = opening
  const making = `${places.database}.new`
  toldByKind(() => {
    // What a killed creation left behind holds nothing yet.
    for (const left of ['', '-wal', '-journal']) rmSync(`${making}${left}`, { force: true })
    const database = connect(making, dataKey, 'make')
    try {
      database.pragma(`application_id = ${APPLICATION_ID}`)
      prepareForWriting(database)
      migrate(database, released)
      const session: Session = { ...opening, database }
      database.transaction(() => {
        giveIdentity(session, keys.casebook, clock().toISOString())
        rememberPeople(session, keys.people.map(personOf))
        addFirstTemplates(session)
      })()
    } finally {
      database.close()
    }
    chmodSync(making, 0o600)
    flushFile(making)
    if (existsSync(places.database)) throw new WaymarkError('casebook-exists')
    moveDurably(making, places.database)
  })
}

/**
 * Opens the file for writing and locks out every other copy of the program until {@link closeSession}.
 *
 * @throws WaymarkError `casebook-absent`, `-damaged`, `-newer`, `-in-use`, `-read-only` or `disk-full`
 */
export async function openSession(opening: Opening, migrations = released): Promise<Session> {
  const { database: file } = opening.places
  if (!existsSync(file)) throw new WaymarkError('casebook-absent')
  checkWritable(file)
  toldByKind(() => holdFile(file))
  try {
    return await openHeld(opening, migrations)
  } catch (error) {
    letFileGo(file)
    throw asCasebookFailure(error)
  }
}

async function openHeld(opening: Opening, migrations: readonly Migration[]): Promise<Session> {
  const { places, dataKey } = opening
  checkBytes(places.database)
  const database = connect(places.database, dataKey, 'write')
  try {
    // Refused before the first write, so that a foreign or a newer file stays as it is.
    checkKind(database)
    checkNotNewer(database, migrations)
    prepareForWriting(database)
    checkLength(database)
    const session: Session = { ...opening, database }
    await bringUpToDate(session, migrations)
    if (casebookIdOf(session) !== opening.keys.casebook) {
      throw new WaymarkError('casebook-damaged', 'of another key file')
    }
    rememberPeople(session, opening.keys.people.map(personOf))
    return session
  } catch (error) {
    database.close()
    throw error
  }
}

async function bringUpToDate(session: Session, migrations: readonly Migration[]): Promise<void> {
  if (versionOf(session.database) === migrations.length) return
  await backUp(session, [session.places.backups], 'migration')
  migrate(session.database, migrations)
}

/** Closes the file and takes the key from memory. What was saved needs nothing more to be safe. */
export function closeSession({ places, database, dataKey }: Session): void {
  if (!database.open) return
  try {
    database.pragma('optimize')
  } catch {
    // Only the planner's figures are lost.
  }
  try {
    database.close()
  } catch (error) {
    throw asCasebookFailure(error)
  } finally {
    letFileGo(places.database)
    dataKey.fill(0)
  }
}

/** Creates the folder for this user alone, when it is not there. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    // Node says so when the file system is mounted for reading only.
    if (isAbsent(error)) throw new WaymarkError('casebook-read-only')
    throw asCasebookFailure(error)
  }
}
