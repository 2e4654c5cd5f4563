import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { WaymarkError } from '../../shared/failure.ts'
import type { FailureKind } from '../../shared/failure.ts'
import type { Person } from '../../shared/domain/casebook.ts'
import { aside, withKeyAside } from '../aside/aside.ts'
import { enter } from '../audit.ts'
import { copyDurably, flushFolder, moveDurably } from '../durable-file.ts'
import { asCasebookFailure } from '../failures.ts'
import { readKeyFile, writeKeyFile } from '../keys/key-file.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { personKeysOf, personOf } from '../keys/keyring.ts'
import { USUAL_COST } from '../keys/passphrase.ts'
import { closeSession, makeFolder, openSession } from '../open.ts'
import type { Opening } from '../open.ts'
import { placesIn } from '../places.ts'
import type { Places } from '../places.ts'
import { change } from '../session.ts'
import type { Session } from '../session.ts'
import { dataKeyFor } from '../unlock.ts'
import type { Credentials, Options } from '../unlock.ts'
import { keysBeside, stampOf } from './names.ts'

const readable = (file: string): KeyFile | null => {
  try {
    return readKeyFile(file)
  } catch {
    return null
  }
}

/**
 * The keys to open the backup with: those in use, because passphrases may have changed since, unless
 * they are lost or of another casebook.
 */
function keysFor(
  places: Places,
  backup: string,
): { readonly keys: KeyFile; readonly bring: boolean } {
  const inUse = readable(places.keys)
  const brought = readable(keysBeside(backup))
  if (inUse && (!brought || brought.casebook === inUse.casebook)) {
    return { keys: inUse, bring: false }
  }
  if (!brought) throw new WaymarkError('casebook-keys-damaged', 'of the backup')
  return { keys: brought, bring: true }
}

/**
 * Who may open the backup, by the keys that restoring it into `folder` would use.
 *
 * @throws WaymarkError `casebook-keys-damaged` when neither folder nor backup has keys
 */
export function peopleForRestore(folder: string, backup: string): readonly Person[] {
  return keysFor(placesIn(folder), backup).keys.people.map(personOf)
}

/** What stands in the way of replacing the file; a damaged or a newer one does not. */
const inTheWay: readonly FailureKind[] = [
  'casebook-in-use',
  'casebook-read-only',
  'disk-full',
  'disk',
]

/** Folds the write-ahead log into the file that is about to be set aside, when it can be opened at all. */
async function settleCurrent(opening: Opening): Promise<void> {
  if (!existsSync(opening.places.database)) return
  const dataKey = Buffer.from(opening.dataKey)
  try {
    closeSession(await openSession({ ...opening, dataKey }))
  } catch (error) {
    const failure = asCasebookFailure(error)
    if (inTheWay.includes(failure.kind)) throw failure
  } finally {
    dataKey.fill(0)
  }
}

/** Gives the current file a second name, so that the first can be taken over in one step. */
async function keepCurrent({ folder, database, keys }: Places, stamp: string): Promise<void> {
  const kept = join(folder, `casebook.replaced-${stamp}.db`)
  if (existsSync(keys)) await copyDurably(keys, kept.replace(/\.db$/, '.keys.json'))
  if (!existsSync(database)) return
  try {
    linkSync(database, kept)
  } catch {
    // A file system without second names, such as that of a USB stick.
    await copyDurably(database, kept)
  }
  if (existsSync(`${database}-wal`)) renameSync(`${database}-wal`, `${kept}-wal`)
  flushFolder(folder)
}

const arrivingAt = ({ database }: Places): string => `${database}.restored`

/**
 * Copies the backup beside the casebook and reads the copy whole.
 *
 * @throws WaymarkError `backup-unusable`
 */
async function bringIn({ places, keys, dataKey }: Opening, backup: string): Promise<void> {
  const file = arrivingAt(places)
  await copyDurably(backup, file)
  const casebook = await withKeyAside(dataKey, (key) => aside('verify', { file }, key))
  if (casebook !== keys.casebook) throw new WaymarkError('backup-unusable')
}

/**
 * Puts the backup in the place of the casebook, or where none is, and unlocks it. The file that it
 * replaces is kept beside it as `casebook.replaced-….db`, with its keys. The casebook must be locked.
 *
 * @throws WaymarkError `backup-unusable`, `casebook-in-use`, or as unlocking does
 */
export async function restoreSession(
  folder: string,
  backup: string,
  credentials: Credentials,
  { clock = () => new Date(), cost = USUAL_COST }: Options,
): Promise<Session> {
  const places = placesIn(folder)
  makeFolder(folder)
  const { keys, bring } = keysFor(places, backup)
  const dataKey = await dataKeyFor(places, keys, credentials, clock)
  try {
    const person = personOf(personKeysOf(keys, credentials.person))
    const opening = { places, dataKey, keys, person, clock, cost }
    await bringIn(opening, backup)
    await settleCurrent(opening)
    await keepCurrent(places, stampOf(clock()))
    if (bring) writeKeyFile(places.keys, keys)
    moveDurably(arrivingAt(places), places.database)
    const session = await openSession(opening)
    change(session, () => enter(session, 'restore', null))
    return session
  } catch (error) {
    dataKey.fill(0)
    rmSync(arrivingAt(places), { force: true })
    throw asCasebookFailure(error)
  }
}
