import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from './connection.ts'
import { readKeyFile } from './keys/key-file.ts'
import { openWithPassphrase } from './keys/keyring.ts'
import { placesIn } from './places.ts'
import { migrations } from './migrations/list.ts'
import { newTestCasebook, PASSPHRASE, someClient, someNote } from './testing/casebooks.ts'
import type { TestCasebook } from './testing/casebooks.ts'

let made: TestCasebook
beforeEach(async () => {
  made = await newTestCasebook()
})
afterEach(() => made.remove())

const kind = (expected: string): unknown => expect.objectContaining({ kind: expected })

/** Changes the file behind the back of the program, as someone who has the key could. */
async function doctor(sql: string): Promise<void> {
  made.casebook.lock()
  const { keys, database } = placesIn(made.folder)
  const dataKey = await openWithPassphrase(readKeyFile(keys), made.owner, PASSPHRASE)
  const raw = connect(database, dataKey, 'write')
  raw.exec(sql)
  raw.close()
}

const DROP = 'DROP TRIGGER audit_stays; DROP TRIGGER audit_remains; DROP TRIGGER audit_follows;'

function fillLog(): void {
  const { clients, notes, audit, out } = made.casebook
  const { id } = clients.add(someClient())
  clients.view(id)
  const note = notes.start(id, someNote())
  notes.sign(note.id, 1)
  audit.record('print', note.id, 'packet')
  out.record(id, 'pdf')
}

test('the log tells who did what to which record, and is whole', async () => {
  fillLog()
  const { audit } = made.casebook
  expect(audit.list(9).map(({ action, detail }) => `${action} ${detail}`)).toEqual([
    'export pdf',
    'print packet',
    'sign ',
    'view client',
  ])
  expect(audit.verify()).toMatchObject({ whole: true, entries: 4 })
  expect(await made.casebook.check()).toMatchObject({
    integrity: 'ok',
    searchIndex: 'ok',
    audit: { whole: true, entries: 4 },
    clients: 1,
    notes: 1,
    schemaVersion: migrations.length,
  })
})

test.each([
  ["UPDATE audit SET detail = 'letter' WHERE number = 3", 3],
  ['UPDATE audit SET subject = NULL WHERE number = 1', 1],
  ['DELETE FROM audit WHERE number = 2', 2],
  ['DELETE FROM audit WHERE number = 1', 1],
  ["UPDATE audit SET hash = '0' WHERE number = 2", 2],
  ['UPDATE audit SET number = number + 10 WHERE number > 2', 3],
])('%s breaks the chain', async (sql, firstBroken) => {
  fillLog()
  await doctor(`${DROP} ${sql}`)
  const casebook = await made.unlock()
  expect(casebook.audit.verify()).toMatchObject({ whole: false, firstBroken })
  casebook.lock()
})

test('the log is read with names, by kind and person, and remembers what is gone', async () => {
  fillLog()
  const { log, people, clients, purge } = made.casebook
  const everything = { action: null, person: null, limit: 50 }
  const robin = clients.find('C-100')
  const client = { id: robin?.id, name: 'Robin', code: 'C-100' }
  expect(log.page(everything)).toMatchObject({
    more: false,
    people: [{ id: made.owner, name: 'Ana Owner' }],
    rows: [
      { who: 'Ana Owner', action: 'export', detail: 'pdf', about: { kind: 'client', client } },
      { action: 'print', detail: 'packet', about: { kind: 'note', date: '2026-11-22', client } },
      { action: 'sign', about: { kind: 'note' } },
      { action: 'view', about: { kind: 'client' } },
    ],
  })
  expect(log.page({ ...everything, limit: 3 })).toMatchObject({ more: true })
  expect(log.page({ ...everything, action: 'sign' }).rows).toHaveLength(1)

  const ben = await people.add('Ben', 'counselor', 'ben has words too')
  people.remove(ben.id)
  expect(log.page({ ...everything, limit: 2 })).toMatchObject({
    rows: [
      { detail: 'removed', about: { kind: 'person', name: 'Ben' } },
      { detail: 'added', about: { kind: 'person', name: 'Ben' } },
    ],
    people: [{ name: 'Ana Owner' }, { name: 'Ben' }],
  })
  expect(log.page({ ...everything, person: ben.id }).rows).toEqual([])

  clients.setArchived(robin?.id ?? '', 1, true)
  purge.run({ before: '2026-11-23' }, 1)
  const [newest, ...older] = log.page(everything).rows
  expect(newest).toMatchObject({ action: 'purge', detail: '1 clients, 1 notes', about: null })
  expect(older.slice(2).map(({ about }) => about?.kind)).toEqual(Array(4).fill('gone'))
})

test('the log as a CSV names no client and starts no formula', async () => {
  const { log, people } = made.casebook
  await people.add('=cmd', 'counselor', 'ben has words too')
  fillLog()
  const text = [...log.csv()].join('')
  const lines = text.trim().split('\r\n')
  expect(lines[0]).toBe('number,at,person,person_id,action,detail,subject_id,hash')
  expect(lines).toHaveLength(7)
  expect(lines[1]).toMatch(
    /^6,2026-11-22T15:00:00.000Z,Ana Owner,.*,export,csv of log,,[0-9a-f]{64}$/,
  )
  expect(text).not.toMatch(/Robin|C-100|,=cmd/)
})

test('a hash that was noted is found while all up to it is as it was', async () => {
  fillLog()
  const { audit } = made.casebook
  const noted = audit.list(2)[1]?.hash ?? ''
  expect(audit.verify(noted)).toMatchObject({ whole: true, noted: { number: 3 } })
  expect(audit.verify('0'.repeat(64))).toMatchObject({ whole: true, noted: null })
})

test('a search index that does not fit the notes is noticed', async () => {
  fillLog()
  await doctor(
    `INSERT INTO note_search (note_search, rowid, subject) VALUES ('delete', 1, 'First visit')`,
  )
  const casebook = await made.unlock()
  expect(await casebook.check()).toMatchObject({ integrity: 'ok', searchIndex: 'damaged' })
  casebook.lock()
})

test('a purge takes what the rule says, leaves a certificate without a name, and no trace', async () => {
  const { clients, notes, purge, audit, find } = made.casebook
  const old = clients.add(someClient({ code: 'OLD', displayName: 'Quentin' }))
  const note = notes.start(old.id, someNote({ date: '2020-03-01', subject: 'Forklift' }))
  notes.save(note.id, 1, someNote({ date: '2020-03-01', subject: 'Forklift 2' }))
  notes.sign(note.id, 2)
  notes.amend(note.id, { reason: 'r', text: 't' })
  clients.setArchived(old.id, 1, true)
  const seen = clients.add(someClient({ code: 'SEEN', displayName: 'Recent' }))
  notes.start(seen.id, someNote({ date: '2026-11-20' }))
  clients.setArchived(seen.id, 1, true)
  clients.add(someClient({ code: 'LIVE', displayName: 'Alive' }))

  expect(purge.preview({ before: '2026-11-22' })).toEqual([])
  const rule = { before: '2026-11-23' }
  expect(purge.preview(rule)).toMatchObject([
    { code: 'OLD', displayName: 'Quentin', lastSession: '2020-03-01', notes: 1 },
    { code: 'SEEN', displayName: 'Recent', lastSession: '2026-11-20', notes: 1 },
  ])
  expect(() => purge.run(rule, 1)).toThrow(kind('casebook-changed'))
  notes.start(seen.id, someNote({ date: '2026-11-23' }))
  const certificate = purge.run(rule, 1)
  expect(certificate).toMatchObject({ clients: 1, notes: 1, amendments: 1, person: made.owner })
  for (const word of ['OLD', 'Quentin', 'Forklift', 'Ana', old.id, note.id]) {
    expect(JSON.stringify(certificate)).not.toContain(word)
  }
  expect(purge.certificates()).toEqual([certificate])
  expect(clients.list({ archived: true }).map(({ code }) => code)).toEqual(['LIVE', 'SEEN'])
  expect(find.search('forklift', { limit: 5 }).notes).toEqual([])
  expect(() => notes.get(note.id)).toThrow(kind('casebook-not-found'))
  expect(audit.list(1)).toMatchObject([{ action: 'purge', hash: certificate.auditHead }])
  expect(await made.casebook.check()).toMatchObject({ integrity: 'ok', searchIndex: 'ok' })
})

test('only an owner purges', async () => {
  const ben = await made.casebook.people.add('Ben', 'counselor', 'ben has words too')
  made.casebook.lock()
  const { unlockCasebook } = await import('./casebook.ts')
  const his = await unlockCasebook(made.folder, {
    by: 'passphrase',
    person: ben.id,
    passphrase: 'ben has words too',
  })
  expect(() => his.purge.run({ before: '2030-01-01' }, 0)).toThrow(kind('owner-only'))
  his.lock()
})
