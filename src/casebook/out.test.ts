import Papa from 'papaparse'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newTestCasebook, someClient, someNote } from './testing/casebooks.ts'
import type { TestCasebook } from './testing/casebooks.ts'

let made: TestCasebook
let robin: string

beforeEach(async () => {
  made = await newTestCasebook()
  const { clients, notes } = made.casebook
  robin = clients.add(someClient({ displayName: '=cmd|calc', tags: ['a', 'b'] })).id
  const note = notes.start(
    robin,
    someNote({
      subject: '+1 "quoted", with comma',
      sections: [{ heading: 'Reason', text: '-2+3\nand more' }],
      referrals: [{ to: 'College', reason: 'Welding', outcome: 'enrolled' }],
      discussed: [
        {
          kind: 'comparison',
          occupations: [
            { code: '51-4121.00', title: 'Welders' },
            { code: '29-2052.00', title: 'Pharmacy Technicians' },
          ],
          areas: ['Ohio'],
          releases: ['OEWS May 2026'],
        },
      ],
      nextStep: '@SUM(A1)',
      minutes: 30,
    }),
  )
  notes.sign(note.id, 1)
  notes.amend(note.id, { reason: 'More', text: 'Called' })
  const jose = clients.add(someClient({ code: 'D-2', displayName: 'José' }))
  notes.start(jose.id, someNote())
  notes.start(jose.id, someNote({ subject: 'Second' }))
})
afterEach(() => made.remove())

const rowsOf = (pieces: Iterable<string>): Record<string, string>[] =>
  Papa.parse<Record<string, string>>([...pieces].join('').replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  }).data

test('JSON holds every client with every note', () => {
  const { out, clients, notes } = made.casebook
  const all: unknown = JSON.parse([...out.json(null)].join(''))
  expect(all).toMatchObject({
    format: 'waymark casebook export',
    version: 1,
    casebook: made.casebook.id,
    clients: [
      { client: clients.get(robin), notes: [notes.last(robin)] },
      { client: { displayName: 'José' }, notes: [{}, { subject: 'Second' }] },
    ],
  })
  const one: unknown = JSON.parse([...out.json(robin)].join(''))
  expect(one).toMatchObject({ clients: [{ client: { id: robin } }] })
  expect(out.record(robin, 'pdf').notes).toHaveLength(1)
})

test('CSV is safe to open and loses no word', () => {
  const { out } = made.casebook
  const notes = rowsOf(out.notesCsv(null))
  expect(notes.map((row) => row['client_code'])).toEqual(['C-100', 'D-2', 'D-2'])
  expect(notes[0]).toMatchObject({
    client_name: "'=cmd|calc",
    subject: `'+1 "quoted", with comma`,
    narrative: 'Reason: -2+3\nand more',
    next_step: "'@SUM(A1)",
    minutes: '30',
    referrals: 'College: Welding: enrolled',
    discussed: 'Welders (51-4121.00) / Pharmacy Technicians (29-2052.00), Ohio, OEWS May 2026',
    status: 'signed',
    author: 'Ana Owner',
    amendments: '2026-11-22T15:00:00.000Z Ana Owner: More: Called',
  })
  expect(rowsOf(out.clientsCsv(robin))).toMatchObject([{ code: 'C-100', tags: 'a; b', notes: '1' }])
})

test('an export is entered in the log when it begins', () => {
  made.casebook.out.notesCsv(null)
  made.casebook.out.json(robin)
  expect(made.casebook.audit.list(2)).toMatchObject([
    { action: 'export', subject: robin, detail: 'json' },
    { action: 'export', subject: null, detail: 'csv of notes' },
  ])
})
