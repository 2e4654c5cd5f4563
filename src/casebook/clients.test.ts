import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientFields } from '../shared/domain/casebook.ts'
import { newTestCasebook, someClient, someNote } from './testing/casebooks.ts'
import type { TestCasebook } from './testing/casebooks.ts'

let made: TestCasebook
beforeEach(async () => {
  made = await newTestCasebook()
})
afterEach(() => made.remove())

const kind = (expected: string): unknown => expect.objectContaining({ kind: expected })

test('a client keeps all that was entered', () => {
  const fields = someClient({
    contact: 'Text in the evening',
    programs: ['WIOA Adult', 'TAA'],
    tags: ['night shift'],
    goal: 'Work by spring',
  })
  const { clients } = made.casebook
  const client = clients.add(fields)
  expect(clients.get(client.id)).toEqual({
    ...fields,
    id: client.id,
    revision: 1,
    createdAt: '2026-11-22T15:00:00.000Z',
    changedAt: '2026-11-22T15:00:00.000Z',
    archivedAt: null,
  })
  expect(clients.find('c-100')?.id).toBe(client.id)
  expect(clients.find('none')).toBeNull()
})

test('a code is taken once, whatever the case', () => {
  const { clients } = made.casebook
  const first = clients.add(someClient())
  expect(() => clients.add(someClient({ code: 'c-100' }))).toThrow(kind('client-code-taken'))
  const second = clients.add(someClient({ code: 'C-200' }))
  expect(() => clients.change(second.id, 1, someClient())).toThrow(kind('client-code-taken'))
  expect(clients.change(first.id, 1, someClient({ code: 'c-100' })).code).toBe('c-100')
})

test('a change on an older revision is refused', () => {
  const { clients } = made.casebook
  const { id } = clients.add(someClient())
  clients.change(id, 1, someClient({ displayName: 'Robin B.' }))
  expect(() => clients.change(id, 1, someClient({ displayName: 'R.' }))).toThrow(
    kind('casebook-changed'),
  )
  expect(() => clients.setArchived(id, 1, true)).toThrow(kind('casebook-changed'))
  expect(clients.get(id)).toMatchObject({ displayName: 'Robin B.', revision: 2 })
})

test('lists go by name, say the last session, and leave archived clients out', () => {
  const { clients, notes } = made.casebook
  const zoe = clients.add(someClient({ code: 'Z', displayName: 'zoe' }))
  const adam = clients.add(someClient({ code: 'A', displayName: 'Adam' }))
  notes.start(zoe.id, someNote({ date: '2026-11-20' }))
  notes.start(zoe.id, someNote({ date: '2026-11-02' }))
  expect(clients.list()).toMatchObject([
    { displayName: 'Adam', lastSession: null },
    { displayName: 'zoe', lastSession: '2026-11-20' },
  ])
  clients.setArchived(adam.id, 1, true)
  expect(clients.list().map(({ code }) => code)).toEqual(['Z'])
  expect(clients.list({ archived: true }).map(({ code }) => code)).toEqual(['A', 'Z'])
  expect(clients.setArchived(adam.id, 2, false).archivedAt).toBeNull()
})

test('a view is entered in the log', () => {
  const { clients, audit } = made.casebook
  const { id } = clients.add(someClient())
  clients.view(id)
  expect(audit.list(1)).toMatchObject([{ action: 'view', subject: id, person: made.owner }])
})

test.each([
  { code: '' },
  { code: '123 456' },
  { displayName: '   ' },
  { programs: [''] },
  { ssn: '1' },
])('%j is no client', (change) => {
  expect(clientFields.safeParse({ ...someClient(), ...change }).success).toBe(false)
})

test('templates and snippets are the office’s own', () => {
  const { templates } = made.casebook
  expect(templates.list().map(({ name }) => name)).toEqual(['Session', 'SOAP', 'DAP', 'Free'])
  const added = templates.save({ name: 'Intake', headings: ['Barriers', 'Plan'] })
  templates.save({ name: 'Intake 2', headings: ['Plan'] }, added.id)
  expect(templates.list().at(-1)).toEqual({ id: added.id, name: 'Intake 2', headings: ['Plan'] })
  expect(() => templates.save({ name: 'soap', headings: ['x'] })).toThrow(kind('name-taken'))
  templates.remove(added.id)
  expect(templates.list()).toHaveLength(4)
  const snippet = templates.saveSnippet({ abbreviation: 'lmi', text: 'Looked at wages.' })
  expect(templates.snippets()).toEqual([snippet])
  templates.removeSnippet(snippet.id)
  expect(templates.snippets()).toEqual([])
})
