import { expect, test } from 'vitest'
import type { AuditAction, LogSubject } from '../domain/casebook-views.ts'
import { casebookRecords } from './en-casebook-records.ts'

const client = { id: 'x', name: 'Robin', code: 'C-1' }
const ben: LogSubject = { kind: 'person', name: 'Ben' }
const oneClient: LogSubject = { kind: 'client', client }
const oneNote: LogSubject = { kind: 'note', id: 'y', date: '2026-11-22', client }
const gone: LogSubject = { kind: 'gone' }

/** All that the casebook enters, as a person reads it. */
const entries: readonly (readonly [AuditAction, string, LogSubject | null, string])[] = [
  ['view', 'client', oneClient, 'opened a client'],
  ['view', 'note', oneNote, 'opened a note'],
  ['view', 'note', gone, 'opened a note'],
  ['print', '', oneNote, 'printed a note'],
  ['print', 'packet', oneNote, 'made a session packet'],
  ['export', 'pdf', oneClient, 'exported a client as a PDF'],
  ['export', 'json', oneClient, 'exported a client as JSON'],
  ['export', 'csv of clients', oneClient, 'exported a client as a CSV'],
  ['export', 'csv of notes', gone, 'exported a client with the notes as a CSV'],
  ['export', 'calendar of 3', null, 'saved follow-ups for a calendar'],
  ['export', 'pdf', null, 'exported a PDF of each client'],
  ['export', 'json', null, 'exported the whole casebook as JSON'],
  ['export', 'csv of clients', null, 'exported all clients as a CSV'],
  ['export', 'csv of notes', null, 'exported all notes as a CSV'],
  ['export', 'csv of log', null, 'saved the log as a CSV'],
  [
    'import',
    'clients: 12 added, 1 filled in',
    null,
    'brought in 12 clients from a file and filled in 1',
  ],
  ['sign', '', oneNote, 'signed a note'],
  ['purge', '1 clients, 1400 notes', null, 'removed 1 client with 1,400 notes for good'],
  ['restore', '', null, 'restored a backup'],
  ['people', 'added', ben, 'added Ben'],
  ['people', 'removed', ben, 'removed Ben from those who open the casebook'],
  ['people', 'role owner', ben, 'made Ben an owner'],
  ['people', 'role counselor', ben, 'made Ben a counselor'],
  ['people', 'passphrase reset', ben, 'gave Ben a new passphrase'],
  ['people', 'passphrase changed', ben, 'changed their own passphrase'],
  ['people', 'passphrase by recovery code', ben, 'opened the casebook with the recovery code'],
  ['people', 'keychain on', ben, 'let the computer’s keychain open the casebook'],
  ['people', 'keychain off', ben, 'stopped the keychain'],
  ['people', 'recovery code renewed', null, 'made a new recovery code'],
  ['people', 'of a later version', gone, 'changed who opens the casebook'],
]

test.each(entries)('%s %s reads as a sentence', (action, detail, about, sentence) => {
  expect(casebookRecords.log.row('Ana', { action, detail, about })).toBe(`Ana ${sentence}`)
})
