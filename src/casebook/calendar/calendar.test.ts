import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../shared/domain/casebook.ts'
import { newTestCasebook, PASSPHRASE, someClient, someNote } from '../testing/casebooks.ts'
import type { TestCasebook } from '../testing/casebooks.ts'
import { unlockCasebook } from '../casebook.ts'
import { calendarFile } from './calendar-file.ts'
import { readCalendar } from './testing/read-calendar.ts'

let made: TestCasebook
beforeEach(async () => {
  made = await newTestCasebook()
})
afterEach(() => made.remove())

const SECRETS = [
  'ZQ-CODE-9',
  'Zebulon Quarry',
  'zq subject',
  'zq narrative',
  'zq step',
  'Ana Owner',
]

function noteDue(followUp: string | null, author = made.casebook): Note {
  const client =
    author.clients.find('ZQ-CODE-9') ??
    author.clients.add(someClient({ code: 'ZQ-CODE-9', displayName: 'Zebulon Quarry' }))
  return author.notes.start(
    client.id,
    someNote({
      subject: 'zq subject',
      sections: [{ heading: 'Reason', text: 'zq narrative' }],
      nextStep: 'zq step',
      followUp,
    }),
  )
}

test('open follow-ups become days that name nobody', () => {
  const { calendar, audit } = made.casebook
  noteDue('2026-12-31')
  noteDue('2026-10-02')
  noteDue(null)
  const { text, followUps } = calendar.followUps(null)
  expect(followUps).toBe(2)
  expect(calendar.count(null)).toBe(2)
  const events = readCalendar(text)
  expect(events.map(({ start, summary, stamp, alarm }) => [start, summary, stamp, alarm])).toEqual([
    ['20261002', 'Follow-up (Waymark)', '20261122T150000Z', 'PT9H'],
    ['20261231', 'Follow-up (Waymark)', '20261122T150000Z', 'PT9H'],
  ])
  const ids = made.casebook.find
    .followUpsDue('2026-12-31')
    .flatMap(({ id, client }) => [id, client])
  for (const secret of [...SECRETS, made.owner, made.casebook.id, ...ids]) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(secret.replaceAll('-', ''))
  }
  expect(audit.list(1)).toMatchObject([
    { action: 'export', subject: null, detail: 'calendar of 2' },
  ])
})

test('an event keeps its name for good, and moves up with each change', async () => {
  const note = noteDue('2026-12-01')
  const other = noteDue('2026-12-02')
  const [first] = readCalendar(made.casebook.calendar.followUps(note.id).text)
  made.casebook.notes.save(note.id, note.revision, someNote({ followUp: '2026-12-09' }))
  made.casebook.lock()
  const again = await made.unlock()
  await again.people.changePassphrase(PASSPHRASE, 'quite another song')
  const [later] = readCalendar(again.calendar.followUps(note.id).text)
  expect(later).toMatchObject({ uid: first?.uid, start: '20261209' })
  expect(later?.sequence).toBeGreaterThan(first?.sequence ?? Infinity)
  expect(readCalendar(again.calendar.followUps(other.id).text)[0]?.uid).not.toBe(first?.uid)
  again.lock()
})

test('what is settled, archived or another counselor’s stays out', async () => {
  const { notes, calendar, people } = made.casebook
  const [done, put, kept] = [noteDue('2026-12-01'), noteDue('2026-12-02'), noteDue('2026-12-03')]
  notes.setSettled(done.id, true)
  notes.setArchived(put.id, true)
  expect(calendar.count(null)).toBe(1)
  expect(calendar.count(done.id)).toBe(0)
  const ben = await people.add('Ben', 'counselor', 'words of the second one')
  made.casebook.lock()
  const his = await unlockCasebook(made.folder, {
    by: 'passphrase',
    person: ben.id,
    passphrase: 'words of the second one',
  })
  noteDue('2026-12-24', his)
  expect(readCalendar(his.calendar.followUps(null).text).map(({ start }) => start)).toEqual([
    '20261224',
  ])
  // One note by its own button, whoever wrote it.
  expect(his.calendar.count(kept.id)).toBe(1)
  his.lock()
})

test('long and awkward text is folded and escaped, and reads back as it was', () => {
  const summary = `Semi; comma, back\\slash\nline ${'日本é'.repeat(60)}`
  const text = calendarFile(
    [{ uid: 'a@b', sequence: 0, day: '2026-02-28', summary }],
    new Date('2026-11-22T15:00:00.123Z'),
  )
  expect(readCalendar(text)).toMatchObject([{ summary, start: '20260228' }])
})
