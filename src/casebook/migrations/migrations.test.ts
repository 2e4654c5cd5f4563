import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3-multiple-ciphers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '../connection.ts'
import { readKeyFile } from '../keys/key-file.ts'
import { openWithPassphrase, personOf, personKeysOf } from '../keys/keyring.ts'
import { closeSession, openSession } from '../open.ts'
import { placesIn } from '../places.ts'
import { COST, newTestCasebook, PASSPHRASE } from '../testing/casebooks.ts'
import { migrations } from './list.ts'
import { checkOrder, migrate, versionOf } from './migration.ts'

let folder: string
let database: Database.Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-migrations-'))
  database = connect(join(folder, 'casebook.db'), randomBytes(32), 'make')
  database.pragma('trusted_schema = OFF')
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const upTo = (version: number): void => migrate(database, migrations.slice(0, version))
const columnOf = (sql: string): unknown[] => database.prepare(sql).pluck().all()

const addRows = (): void => {
  database.exec(`
    INSERT INTO person (id, name, role) VALUES ('p', 'Ana', 'owner');
    INSERT INTO client (key, id, code, display_name, contact, programs, status, tags, goal, revision,
      created_at, changed_at)
    VALUES (1, 'c', 'C-1', 'Robin', '', '["TAA"]', 'active', '[]', 'trucking', 1, '', '');
    INSERT INTO note (key, id, client, author, saved_by, status, revision, entered_at, saved_at, date,
      start, zone, contact_type, place, program, services, subject, template, headings, narrative,
      goals, referrals, discussed, handouts, next_step, owner, details)
    VALUES (1, 'n', 1, 1, 1, 'draft', 1, '', '', '2026-11-22', '', 'UTC', 'phone', '', '', '[]',
      'first visit', 'Session', '["Reason"]', 'wants welding', '[]', '[]', '[]', '[]', '', '', 'welders');
    UPDATE note SET status = 'signed', signed_at = '', signed_by = 1;
    INSERT INTO amendment (id, note, reason, text, author, at) VALUES ('a', 1, 'why', 'what', 1, '');
    INSERT INTO note_version VALUES (1, 1, '', 1, '{}');
  `)
}

test('the list runs without gaps, and a gap is noticed', () => {
  expect(() => checkOrder(migrations)).not.toThrow()
  expect(() => checkOrder(migrations.toReversed())).toThrow('out of order')
  expect(() => checkOrder(migrations.slice(1))).toThrow('out of order')
})

test('1: a signed note stays, and its amendments remain', () => {
  upTo(1)
  addRows()
  expect(versionOf(database)).toBe(1)
  expect(() => database.exec("UPDATE note SET subject = 'x'")).toThrow('note-signed')
  expect(() => database.exec('DELETE FROM note')).toThrow('note-signed')
  expect(() => database.exec('DELETE FROM amendment')).toThrow('note-signed')
  expect(columnOf('SELECT amended FROM note')).toEqual(['\nwhy\nwhat'])
})

test('2: what was written before is found afterwards', () => {
  upTo(1)
  addRows()
  upTo(2)
  const notes = (words: string): unknown[] =>
    columnOf(`SELECT rowid FROM note_search WHERE note_search MATCH '${words}'`)
  expect(['welding', 'welders', 'visit', 'what', 'c1'].map(notes)).toEqual([
    [1],
    [1],
    [1],
    [1],
    [1],
  ])
  expect(
    columnOf("SELECT rowid FROM client_search WHERE client_search MATCH 'taa truck*'"),
  ).toEqual([1])
})

test('3: the log is never changed, and a purge needs its permit', () => {
  upTo(2)
  addRows()
  upTo(3)
  database.exec("INSERT INTO audit VALUES (1, '', 'p', 'view', NULL, '', 'h')")
  expect(() => database.exec("INSERT INTO audit VALUES (3, '', 'p', '', NULL, '', 'h')")).toThrow(
    'audit log',
  )
  expect(() => database.exec("UPDATE audit SET detail = ''")).toThrow('audit log')
  expect(() => database.exec('DELETE FROM audit')).toThrow('audit log')
  expect(() => database.exec('DELETE FROM note_version')).toThrow('note-signed')
  expect(() => database.exec('DELETE FROM amendment')).toThrow('note-signed')
  expect(() => database.exec('DELETE FROM note')).toThrow('note-signed')
  database.exec('INSERT INTO purge_permit VALUES (1)')
  database.exec('DELETE FROM amendment; DELETE FROM note_version; DELETE FROM note')
  expect(columnOf('SELECT count(*) FROM note')).toEqual([0])
  expect(columnOf("SELECT count(*) FROM note_search WHERE note_search MATCH 'welding'")).toEqual([
    0,
  ])
})

test('4: words are told only while they are written, and dates without reading a note', () => {
  upTo(3)
  addRows()
  upTo(4)
  const words = (): unknown[] => columnOf('SELECT DISTINCT term FROM note_word')
  expect(words()).toEqual(['c1', 'first', 'visit', 'want', 'weld', 'welder', 'what', 'why'])
  const plan = database
    .prepare<[], { detail: string }>(
      `EXPLAIN QUERY PLAN SELECT max(date) FROM note
      WHERE client = 1 AND archived_at IS NULL AND contact_type <> 'attempted'`,
    )
    .all()
  expect(plan.map(({ detail }) => detail).join()).toContain('COVERING INDEX note_by_client')
  database.exec('INSERT INTO purge_permit VALUES (1)')
  database.exec('DELETE FROM amendment; DELETE FROM note_version; DELETE FROM note')
  expect(words()).toEqual([])
})

test('a step that fails leaves the version before it, whole', () => {
  const broken = { version: 5, name: 'broken', sql: 'CREATE TABLE five (a); SELECT nothing' }
  expect(() => migrate(database, [...migrations, broken])).toThrow('nothing')
  expect(versionOf(database)).toBe(4)
  expect(columnOf("SELECT name FROM sqlite_schema WHERE name = 'five'")).toEqual([])
})

test('an older casebook is backed up, opened with its key, before it is brought up to date', async () => {
  const made = await newTestCasebook()
  made.casebook.lock()
  const places = placesIn(made.folder)
  const keys = readKeyFile(places.keys)
  const dataKey = await openWithPassphrase(keys, made.owner, PASSPHRASE)
  const next = { version: 5, name: 'next', sql: 'CREATE TABLE next_thing (a TEXT) STRICT' }
  const failing = { ...next, sql: 'CREATE TABLE next_thing (a); SELECT nothing' }
  const person = personOf(personKeysOf(keys, made.owner))
  const opening = { places, keys, person, clock: made.clock, cost: COST, dataKey }

  await expect(openSession(opening, [...migrations, failing])).rejects.toThrow('unexpected')
  closeSession(await openSession({ ...opening, dataKey: Buffer.from(dataKey) }))

  const session = await openSession(opening, [...migrations, next])
  expect(versionOf(session.database)).toBe(5)
  closeSession(session)
  const kept = readdirSync(places.backups).filter((name) => name.endsWith('-migration.db'))
  expect(kept).toHaveLength(2)
  expect(readFileSync(join(places.backups, kept[0] ?? '')).includes('SQLite')).toBe(false)
  await expect(made.unlock()).rejects.toMatchObject({ kind: 'casebook-newer' })
  made.remove()
})
