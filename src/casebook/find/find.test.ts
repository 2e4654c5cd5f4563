import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newTestCasebook, someClient, someNote } from '../testing/casebooks.ts'
import type { TestCasebook } from '../testing/casebooks.ts'
import type { Casebook } from '../casebook.ts'
import type { NoteContent } from '../../shared/domain/casebook.ts'

let made: TestCasebook
let casebook: Casebook
let robin: string
let jose: string

beforeEach(async () => {
  made = await newTestCasebook()
  casebook = made.casebook
  robin = casebook.clients.add(someClient({ goal: 'Drive a truck' })).id
  jose = casebook.clients.add(someClient({ code: 'C-200', displayName: 'José Ruiz' })).id
})
afterEach(() => made.remove())

const add = (client: string, change: Partial<NoteContent>): string =>
  casebook.notes.start(client, someNote(change)).id
const written = (text: string): Partial<NoteContent> => ({
  sections: [{ heading: 'Reason', text }],
})
const found = (words: string, client?: string): string[] =>
  casebook.find
    .search(words, { limit: 20, ...(client !== undefined && { client }) })
    .notes.map(({ id }) => id)

describe('search', () => {
  test('finds every text that is written in a note', () => {
    const id = add(robin, {
      subject: 'alphaword',
      place: 'bravoword',
      program: 'charlieword',
      services: ['deltaword'],
      sections: [
        { heading: 'Reason', text: 'echoword' },
        { heading: 'Plan', text: 'foxtrotword' },
      ],
      goals: [{ text: 'golfword', status: 'open' }],
      referrals: [{ to: 'hotelword', reason: 'indiaword', outcome: 'julietword' }],
      discussed: [
        {
          kind: 'occupation',
          code: '29-2052.00',
          title: 'kiloword',
          areas: ['limaword'],
          releases: ['mikeword'],
        },
        {
          kind: 'comparison',
          occupations: [{ code: '51-4121.00', title: 'novemberword' }],
          areas: ['oscarword'],
          releases: [],
        },
      ],
      handouts: [{ title: 'papaword', at: '2026-11-22T15:00:00.000Z' }],
      nextStep: 'quebecword',
      owner: 'romeoword',
    })
    add(robin, {})
    const words =
      'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo'
    for (const word of words.split(' ')) expect(found(`${word}word`)).toEqual([id])
    expect(found('29-2052')).toEqual([id])
    casebook.notes.sign(id, 1)
    casebook.notes.amend(id, { reason: 'sierraword', text: 'tangoword' })
    expect(found('sierraword tangoword alphaword')).toEqual([id])
  })

  test('finds clients by every field', () => {
    const { id } = casebook.clients.add(
      someClient({
        code: 'ZZ-9',
        displayName: 'Victor',
        contact: 'whiskeyword',
        programs: ['xrayword'],
        tags: ['yankeeword'],
        goal: 'zuluword',
      }),
    )
    for (const words of [
      'ZZ-9',
      'vict',
      'whiskeyword',
      'xrayword',
      'yankeeword',
      'zuluword vict',
    ]) {
      expect(casebook.find.search(words, { limit: 5 }).clients).toMatchObject([{ id }])
    }
  })

  test('whatever the case, accents, endings and half-typed words', () => {
    const id = add(jose, written('Asked about résumés and interviewing.'))
    for (const words of ['RESUME', 'interview', 'intervi', 'about resumes', '"about résumés"']) {
      expect(found(words)).toEqual([id])
    }
    expect(found('"résumés about"')).toEqual([])
    expect(casebook.find.search('jose', { limit: 5 }).clients).toMatchObject([{ id: jose }])
  })

  test('a half-typed word finds every word that it may become, newest entry first', () => {
    const words = ['training', 'a trainer', 'Trained', 'the train', 'entrained', 'résumés', 'trail']
    const ids = words.map((text) => add(robin, written(text)))
    const [training = '', , trained = '', train = '', , resumes = ''] = ids
    const tra = ids.filter((_, at) => at !== 4 && at !== 5).toReversed()
    for (const typed of ['tra', 'trai', 'TRAÍ']) expect(found(typed)).toEqual(tra)
    // On the way to an ending, which the index leaves off.
    for (const typed of ['traini', 'trainin']) {
      expect(found(typed)).toEqual([train, trained, training])
    }
    for (const typed of ['résu', 'resum']) expect(found(typed)).toEqual([resumes])
    for (const [word, typed] of [
      ['application', 'applicati'],
      ['warehouses', 'warehous'],
      ['decisions', 'decisi'],
      ['agencies', 'agenci'],
      ['environmental', 'environmenta'],
    ] as const) {
      const id = add(jose, written(`about ${word}`))
      expect(found(typed)).toEqual([id])
      expect(found(`about ${typed}`)).toEqual([id])
      expect(found(`jose ${typed}`)).toEqual([id])
      expect(found(typed, robin)).toEqual([])
    }
  })

  test('a beginning of very many words finds the newest of them', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzéø'.split('')
    const ids = letters.map((letter) => add(robin, written(`quar${letter}b`)))
    expect(found('quar')).toEqual(ids.toReversed().slice(0, 20))
    expect(casebook.find.search('quar', { limit: 28 })).toMatchObject({ more: false })
    expect(found('quarø')).toEqual(ids.slice(-1))
  })

  test('words of another script and codes are found half typed', () => {
    const id = add(robin, written('Об окладах, 仕事の面接, 29-2052.00'))
    for (const typed of ['окла', '仕事の', '29-2', '29-205', '2052']) {
      expect(found(typed)).toEqual([id])
    }
  })

  test('a name and a word find the notes of the person', () => {
    const id = add(jose, written('Forklift license'))
    add(robin, written('Forklift license'))
    expect(found('jose forklift')).toEqual([id])
    expect(found('forklift ruiz')).toEqual([id])
  })

  test('one client’s notes only, newest entry first', () => {
    const first = add(robin, written('welding'))
    add(jose, written('welding'))
    const second = add(robin, written('welding again'))
    expect(found('welding', robin)).toEqual([second, first])
  })

  test('what is deleted, changed or archived is not found', () => {
    const id = add(robin, written('forklift'))
    casebook.notes.save(id, 1, someNote(written('crane')))
    expect(found('forklift')).toEqual([])
    expect(found('crane')).toEqual([id])
    casebook.notes.setArchived(id, true)
    expect(found('crane')).toEqual([])
    casebook.notes.setArchived(id, false)
    casebook.clients.setArchived(robin, 1, true)
    expect(found('crane')).toEqual([])
  })

  test('nothing typed is an operator', () => {
    add(robin, written('forklift OR crane'))
    for (const words of [
      '',
      '  ',
      '"',
      '*',
      'subject:x',
      'a AND',
      '(',
      "'; DROP TABLE note",
      '-',
      'NEAR(a b)',
      '^x',
      '"forklift',
    ]) {
      expect(() => found(words)).not.toThrow()
    }
    expect(found('forklift OR nothing')).toEqual([])
    expect(found('c1')).toEqual([])
  })

  test('shows where, in parts, and says when there is more', () => {
    for (let n = 0; n < 4; n += 1) add(robin, written(`Talked about <b>welding</b> pay ${n}`))
    const { notes, more } = casebook.find.search('welding', { limit: 3 })
    expect(more).toBe(true)
    expect(notes).toHaveLength(3)
    expect(notes[0]?.excerpt).toEqual([
      { text: 'Talked about <b>', match: false },
      { text: 'welding', match: true },
      { text: '</b> pay 3', match: false },
    ])
  })
})

describe('lists', () => {
  test('a time line is newest first and reads on without gaps', () => {
    const days = ['2026-11-01', '2026-11-20', '2026-11-20', '2026-10-05', '2026-11-20']
    const starts = ['09:00', '08:00', '14:30', null, null]
    days.forEach((date, index) => add(robin, { date, start: starts[index] ?? null }))
    const seen: string[] = []
    let before: string | null = null
    do {
      const page = casebook.find.timeLine(robin, { limit: 2, ...(before !== null && { before }) })
      seen.push(...page.notes.map(({ date, start }) => `${date} ${start ?? '-'}`))
      before = page.next
    } while (before !== null)
    expect(seen).toEqual([
      '2026-11-20 14:30',
      '2026-11-20 08:00',
      '2026-11-20 -',
      '2026-11-01 09:00',
      '2026-10-05 -',
    ])
  })

  test('today has the sessions of the day', () => {
    const late = add(robin, { start: '15:00' })
    const early = add(jose, { start: '08:15' })
    add(jose, { date: '2026-11-21' })
    expect(casebook.find.today('2026-11-22').map(({ id }) => id)).toEqual([early, late])
  })

  test('a follow-up is due from its day on until it is settled', () => {
    const id = add(robin, { followUp: '2026-11-30' })
    const { find, notes } = casebook
    expect(find.followUpsDue('2026-11-29')).toEqual([])
    expect(find.followUpsDue('2026-11-30').map((note) => note.id)).toEqual([id])
    notes.sign(id, 1)
    notes.setSettled(id, true)
    expect(find.followUpsDue('2026-12-24')).toEqual([])
  })

  test('unsigned notes appear after ten days', () => {
    const id = add(robin, { date: '2026-11-12' })
    add(robin, { date: '2026-11-13' })
    expect(casebook.find.unsigned('2026-11-22').map((note) => note.id)).toEqual([id])
    expect(casebook.find.unsigned('2026-11-22', 9)).toHaveLength(2)
    casebook.notes.sign(id, 1)
    expect(casebook.find.unsigned('2026-11-22')).toEqual([])
  })

  test('clients without a contact appear after thirty days; an attempt is no contact', () => {
    add(robin, { date: '2026-10-23' })
    add(robin, { date: '2026-11-20', contactType: 'attempted' })
    add(jose, { date: '2026-10-24' })
    const later = casebook.clients.add(someClient({ code: 'N', displayName: 'New' })).id
    expect(casebook.find.noContact('2026-11-22')).toMatchObject([
      { client: { id: robin }, lastContact: '2026-10-23', lastAttempt: '2026-11-20' },
    ])
    expect(casebook.find.noContact('2026-12-22').map(({ client }) => client.id)).toEqual([
      later,
      robin,
      jose,
    ])
    casebook.clients.change(robin, 1, someClient({ status: 'exited' }))
    expect(casebook.find.noContact('2026-11-22')).toEqual([])
  })
})
