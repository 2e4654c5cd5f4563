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
  expect(purge.preview(rule)).toEqual(['OLD', 'SEEN'])
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
