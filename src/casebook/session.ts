import type Database from 'better-sqlite3-multiple-ciphers'
import type { Person } from '../shared/domain/casebook.ts'
import { WaymarkError } from '../shared/failure.ts'
import { toldByKind } from './failures.ts'
import type { KeyFile } from './keys/key-file.ts'
import type { Places } from './places.ts'

/** A casebook's file that is open with its key. */
export interface OpenFile {
  readonly database: Database.Database
}

/** An unlocked casebook, as its own modules see it. */
export interface Session extends OpenFile {
  readonly places: Places
  /** Zeroed when the casebook is locked. */
  readonly dataKey: Buffer
  /** Who unlocked it, and signs what is written. */
  readonly person: Person
  readonly clock: () => Date
  /** log2 of scrypt's N for new passphrases. */
  readonly cost: number
  keys: KeyFile
}

export const nowOf = (session: Session): string => session.clock().toISOString()

/** @throws WaymarkError `casebook-locked` */
export function requireOpen({ database }: OpenFile): void {
  if (!database.open) throw new WaymarkError('casebook-locked')
}

/** Runs `work` on the open casebook and tells whatever goes wrong by its kind. */
export function reading<T>(session: OpenFile, work: () => T): T {
  requireOpen(session)
  return toldByKind(work)
}

/** All of `work` or none of it; when this returns, the disk has it. */
export function change<T>(session: Session, work: () => T): T {
  return reading(session, () => session.database.transaction(work).immediate())
}

/** Column values that SQLite takes. */
export type Value = string | number | null

export interface Statement<P extends readonly Value[], R> {
  one(session: OpenFile, ...parameters: P): R | undefined
  all(session: OpenFile, ...parameters: P): R[]
  /** How many rows changed. */
  run(session: OpenFile, ...parameters: P): number
}

/** A statement that each open file prepares once, when it is first asked. `R` is the shape of its rows. */
export function statement<P extends readonly Value[], R = never>(sql: string): Statement<P, R> {
  const prepared = new WeakMap<OpenFile, Database.Statement<[...P], R>>()
  const ready = (session: OpenFile): Database.Statement<[...P], R> => {
    const known = prepared.get(session)
    if (known) return known
    const made: Database.Statement<[...P], R> = session.database.prepare<[...P], R>(sql)
    prepared.set(session, made)
    return made
  }
  return {
    one: (session, ...parameters) => reading(session, () => ready(session).get(...parameters)),
    all: (session, ...parameters) => reading(session, () => ready(session).all(...parameters)),
    run: (session, ...parameters) =>
      reading(session, () => ready(session).run(...parameters).changes),
  }
}
