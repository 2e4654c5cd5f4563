import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noteContent } from '../../shared/domain/casebook.ts'
import type { Note, NoteContent } from '../../shared/domain/casebook.ts'
import { continued } from '../../shared/domain/note-content.ts'
import { connect } from '../connection.ts'
import { placesIn } from '../places.ts'
import { readKeyFile } from '../keys/key-file.ts'
import { openWithPassphrase } from '../keys/keyring.ts'
import { newTestCasebook, PASSPHRASE, someClient, someNote } from '../testing/casebooks.ts'
import type { TestCasebook } from '../testing/casebooks.ts'

const full: NoteContent = noteContent.parse({
  ...someNote(),
  minutes: 45,
  place: 'Room 3',
  program: 'WIOA Adult',
  services: ['Assessment', 'Labor market information'],
  sections: [
    { heading: 'Reason', text: 'Laid off in May.\nLooks for day work.' },
    { heading: 'Next step', text: '' },
  ],
  goals: [{ text: 'Full-time by June', status: 'open' }],
  referrals: [{ to: 'Community college', reason: 'Welding', outcome: '' }],
  discussed: [
    {
      kind: 'occupation',
      code: '51-4121.00',
      title: 'Welders',
      areas: ['Ohio'],
      releases: ['OEWS May 2026'],
    },
    {
      kind: 'comparison',
      occupations: [{ code: '29-2052.00', title: 'Pharmacy Technicians' }],
      areas: ['Ohio', 'United States'],
      releases: ['OEWS May 2026'],
    },
  ],
  handouts: [{ title: 'Welders, Ohio', at: '2026-11-22T15:00:00.000Z' }],
  nextStep: 'Visit the college',
  owner: 'client',
  followUp: '2026-12-01',
})

const section = (text: string): Partial<NoteContent> => ({
  sections: [{ heading: 'Reason', text }],
})

let made: TestCasebook
let client: string
let draft: Note

beforeEach(async () => {
  made = await newTestCasebook()
  client = made.casebook.clients.add(someClient()).id
  draft = made.casebook.notes.start(client, full)
})
afterEach(() => made.remove())

const kind = (expected: string): unknown => expect.objectContaining({ kind: expected })

describe('a draft', () => {
  test('keeps every field, its author, and the time of entry beside that of the session', async () => {
    made.casebook.lock()
    const casebook = await made.unlock()
    expect(casebook.notes.get(draft.id)).toEqual({
      ...full,
      id: draft.id,
      client,
      status: 'draft',
      revision: 1,
      author: { id: made.owner, name: 'Ana Owner', role: 'owner' },
      enteredAt: '2026-11-22T15:00:00.000Z',
      savedAt: '2026-11-22T15:00:00.000Z',
      signedAt: null,
      signedBy: null,
      archivedAt: null,
      settledAt: null,
      amendments: [],
    })
    casebook.lock()
  })

  test('is saved in place; saving the same again changes nothing', () => {
    const { notes } = made.casebook
    made.clock.forward(2_000)
    const saved = notes.save(draft.id, 1, { ...full, subject: 'Second visit' })
    expect(saved).toEqual({ revision: 2, savedAt: '2026-11-22T15:00:02.000Z' })
    expect(notes.save(draft.id, 2, { ...full, subject: 'Second visit' })).toEqual(saved)
    expect(notes.get(draft.id)).toMatchObject({ subject: 'Second visit', revision: 2 })
  })

  test('saving over a newer revision is refused and changes nothing', () => {
    const { notes } = made.casebook
    notes.save(draft.id, 1, { ...full, subject: 'From one window' })
    expect(() => notes.save(draft.id, 1, { ...full, subject: 'From another' })).toThrow(
      kind('casebook-changed'),
    )
    expect(notes.get(draft.id).subject).toBe('From one window')
  })

  test('what the clipboard brings along does not break the sections', () => {
    const parsed = noteContent.parse({ ...full, ...section('a\u001Fb\u0000c\r\nd\te') })
    const { revision } = made.casebook.notes.save(draft.id, 1, parsed)
    expect(made.casebook.notes.get(draft.id).sections).toEqual([
      { heading: 'Reason', text: 'a b c\nd\te' },
    ])
    expect(revision).toBe(2)
  })

  test('that its schema refuses is not written', () => {
    const { notes } = made.casebook
    const tooLong = { ...full, subject: 'x'.repeat(301) }
    expect(() => notes.save(draft.id, 1, tooLong)).toThrow(kind('invalid-input'))
    expect(() => notes.start(client, { ...full, date: '2026-02-30' })).toThrow(
      kind('invalid-input'),
    )
    expect(notes.get(draft.id)).toMatchObject({ subject: full.subject, revision: 1 })
  })

  test('a printed handout is added by itself', () => {
    const { notes } = made.casebook
    expect(notes.addHandout(draft.id, 'Comparison')).toMatchObject({ revision: 2 })
    expect(notes.get(draft.id).handouts.map(({ title }) => title)).toEqual([
      'Welders, Ohio',
      'Comparison',
    ])
  })

  test('a day of printing does not keep the note from the disk', () => {
    const { notes } = made.casebook
    for (let n = 0; n < 60; n += 1) notes.addHandout(draft.id, `One page ${n}`)
    expect(notes.get(draft.id).handouts).toHaveLength(61)
  })

  test('the same document within a minute is one handout, later or another is one more', () => {
    const { notes } = made.casebook
    notes.addHandout(draft.id, 'Packet')
    made.clock.forward(59_000)
    expect(notes.addHandout(draft.id, 'Packet')).toMatchObject({ revision: 2 })
    expect(notes.addHandout(draft.id, 'Two pages')).toMatchObject({ revision: 3 })
    made.clock.forward(61_000)
    expect(notes.addHandout(draft.id, 'Packet')).toMatchObject({ revision: 4 })
    expect(notes.get(draft.id).handouts.map(({ title }) => title)).toEqual([
      'Welders, Ohio',
      'Packet',
      'Two pages',
      'Packet',
    ])
  })

  test('without a word is removed, with words it is archived', () => {
    const { notes } = made.casebook
    const blank = notes.start(client, someNote({ subject: '' }))
    expect(() => notes.sign(blank.id, 1)).toThrow(kind('note-blank'))
    expect(notes.discard(blank.id, 1)).toBe('removed')
    expect(() => notes.get(blank.id)).toThrow(kind('casebook-not-found'))
    expect(notes.discard(draft.id, 1)).toBe('archived')
    expect(notes.get(draft.id).archivedAt).not.toBeNull()
  })
})

describe('versions', () => {
  test('keep a state of every ten minutes', () => {
    const { notes } = made.casebook
    let { revision } = draft
    for (let minute = 1; minute <= 25; minute += 1) {
      made.clock.forward(60_000)
      ;({ revision } = notes.save(draft.id, revision, { ...full, ...section(`minute ${minute}`) }))
    }
    const kept = notes.versions(draft.id).map(({ content }) => content.sections[0]?.text)
    expect(kept).toEqual(['minute 9', 'minute 18'])
  })

  test('keep what a slip of the hand took away', () => {
    const { notes } = made.casebook
    const long = { ...full, ...section('word '.repeat(100)) }
    notes.save(draft.id, 1, long)
    notes.save(draft.id, 2, { ...full, ...section('') })
    expect(notes.versions(draft.id)).toMatchObject([
      { revision: 2, author: { id: made.owner }, content: long },
    ])
  })
})

describe('a signed note', () => {
  beforeEach(() => {
    made.clock.forward(60_000)
    made.casebook.notes.sign(draft.id, 1)
  })

  test('knows who signed it and when', () => {
    expect(made.casebook.notes.get(draft.id)).toMatchObject({
      status: 'signed',
      signedAt: '2026-11-22T15:01:00.000Z',
      signedBy: { id: made.owner },
    })
    expect(made.casebook.audit.list(5)).toMatchObject([{ action: 'sign', subject: draft.id }])
  })

  test('takes no change', () => {
    const { notes } = made.casebook
    expect(() => notes.save(draft.id, 1, someNote())).toThrow(kind('note-signed'))
    expect(() => notes.sign(draft.id, 1)).toThrow(kind('note-signed'))
    expect(() => notes.addHandout(draft.id, 'x')).toThrow(kind('note-signed'))
    expect(() => notes.discard(draft.id, 1)).toThrow(kind('note-signed'))
  })

  test('takes amendments, which add and never replace', () => {
    const { notes } = made.casebook
    notes.amend(draft.id, { reason: 'Wrong day', text: 'It was Monday.' })
    made.clock.forward(1_000)
    const amended = notes.amend(draft.id, { reason: 'More', text: 'Called back.' })
    expect(amended.amendments).toMatchObject([
      { reason: 'Wrong day', text: 'It was Monday.', author: { id: made.owner } },
      { reason: 'More', at: '2026-11-22T15:01:01.000Z' },
    ])
    expect(amended.sections).toEqual(full.sections)
    const second = notes.start(client, full)
    expect(() => notes.amend(second.id, { reason: 'r', text: 't' })).toThrow(
      kind('note-not-signed'),
    )
  })

  test('can be archived and its follow-up settled, as these are not part of it', () => {
    const { notes } = made.casebook
    expect(notes.setArchived(draft.id, true).archivedAt).not.toBeNull()
    expect(notes.setArchived(draft.id, false).archivedAt).toBeNull()
    expect(notes.setSettled(draft.id, true).settledAt).not.toBeNull()
    expect(notes.setSettled(draft.id, false).settledAt).toBeNull()
  })

  test('is kept from change by the file itself, whoever writes to it', async () => {
    made.casebook.notes.amend(draft.id, { reason: 'r', text: 't' })
    made.casebook.lock()
    const { keys, database } = placesIn(made.folder)
    const dataKey = await openWithPassphrase(readKeyFile(keys), made.owner, PASSPHRASE)
    const raw = connect(database, dataKey, 'write')
    const columns = raw
      .prepare<[], { name: string }>("SELECT name FROM pragma_table_info('note')")
      .all()
      .map(({ name }) => name)
      .filter((name) => !['archived_at', 'settled_at', 'amended'].includes(name))
    expect(columns).toHaveLength(31)
    const changes = columns.map((column) => `UPDATE note SET ${column} = ${column}`)
    for (const sql of [
      ...changes,
      'DELETE FROM note',
      'DELETE FROM amendment',
      "UPDATE amendment SET text = ''",
      'DELETE FROM audit',
      "UPDATE audit SET detail = 'x'",
      "INSERT OR REPLACE INTO audit VALUES (1, '', '', '', NULL, '', '')",
    ]) {
      expect(() => raw.exec(sql)).toThrow(/note-signed|audit log/)
    }
    raw.close()
  })
})

describe('the next note', () => {
  test('starts from the last one', () => {
    const { notes } = made.casebook
    const last = notes.last(client)
    expect(last?.id).toBe(draft.id)
    if (!last) return
    const next = continued(last, { date: '2026-11-29', start: null, zone: 'America/Chicago' })
    expect(next).toMatchObject({
      date: '2026-11-29',
      sections: full.sections,
      goals: full.goals,
      handouts: [],
      minutes: null,
      followUp: null,
    })
  })
})
