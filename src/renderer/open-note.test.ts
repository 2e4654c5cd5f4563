import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { messages } from '../shared/messages.ts'
import { openNote, recordHandout, writeHandouts } from './open-note.ts'

const words = messages.casebookScreen.handout
let answers: Record<string, unknown>
let refusal: string
let asked: [string, unknown][]

beforeEach(() => {
  asked = []
  refusal = 'disk-full'
  answers = {
    'areas.list': [{ code: 'OH', name: 'Ohio' }],
    'casebook.notes.addHandout': { revision: 4, savedAt: '' },
  }
  vi.stubGlobal('window', {
    waymark: {
      call: (name: string, input: unknown) => {
        asked.push([name, input])
        return Promise.resolve(
          name in answers
            ? { ok: true, value: answers[name] }
            : { ok: false, failure: { kind: refusal } },
        )
      },
    },
  })
  openNote.set({ id: 'note 1', client: 'ann' })
})
afterEach(() => vi.unstubAllGlobals())

const packet = {
  areas: ['OH', 'ZZ'],
  title: (places: readonly string[]) => `Packet, ${places.join(' and ')}`,
}
const added = () => asked.filter(([name]) => name === 'casebook.notes.addHandout')

test('a handout is entered in the note of the session, its places by their names', async () => {
  expect(await recordHandout(packet)).toBe(words.recorded)
  expect(added()).toEqual([
    ['casebook.notes.addHandout', { id: 'note 1', title: 'Packet, Ohio and ZZ' }],
  ])
})

test('a draft on the screen takes it itself, so that its next save is no revision behind', async () => {
  const taken: string[] = []
  let onDisk = true
  const stop = writeHandouts('note 1', ({ title }) => {
    taken.push(title)
    return Promise.resolve(onDisk)
  })
  expect(await recordHandout(packet)).toBe(words.recorded)
  onDisk = false
  expect(await recordHandout(packet)).toBe(words.notRecorded)
  expect(taken).toEqual(['Packet, Ohio and ZZ', 'Packet, Ohio and ZZ'])
  expect(added()).toEqual([])
  stop()
  expect(await recordHandout(packet)).toBe(words.recorded)
  expect(added()).toHaveLength(1)
})

test('nothing is said without a session, or of the session of another client', async () => {
  expect(await recordHandout({ ...packet, client: 'ben' })).toBe('')
  expect(await recordHandout({ ...packet, note: null })).toBe('')
  openNote.set(null)
  expect(await recordHandout(packet)).toBe('')
  expect(added()).toEqual([])
})

test('what could not be entered is told, unless the session is over', async () => {
  delete answers['casebook.notes.addHandout']
  expect(await recordHandout(packet)).toBe(words.notRecorded)
  refusal = 'note-signed'
  expect(await recordHandout(packet)).toBe('')
})
