import { randomUUID } from 'node:crypto'
import type { ClientFields, NoteContent } from '../../shared/domain/casebook.ts'
import { clientsOf } from '../clients.ts'
import { ownKey } from '../identity.ts'
import { CONTENT_COLUMNS, contentValues } from '../notes/rows.ts'
import { closeSession } from '../open.ts'
import type { Session } from '../session.ts'
import { createSession } from '../unlock.ts'
import { COST, PASSPHRASE } from './casebooks.ts'

/** The usual size of an office that has worked for ten years. */
export const OFFICE = { clients: 5_000, notes: 200_000 } as const

const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo ga ge go ha he ka ke ki la le li lo lu ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve wa we'.split(
    ' ',
  )
const COMMON =
  'the client talked about work training resume interview college license wages openings shift bus child care welding nursing trucking warehouse office computer certificate application employer week plan next call'.split(
    ' ',
  )

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const VOCABULARY = 8_000
/** As many words begin alike as with `inte` in English. */
const ALIKE = 'inte'
const ALIKE_EVERY = Math.floor(VOCABULARY / 120)

class Writer {
  readonly #next: () => number
  readonly #vocabulary: readonly string[]

  constructor(seed: number) {
    this.#next = numbersFrom(seed)
    this.#vocabulary = Array.from({ length: VOCABULARY }, (_, index) => {
      const word = Array.from({ length: 2 + this.below(3) }, () => this.oneOf(SYLLABLES)).join('')
      return index % ALIKE_EVERY === ALIKE_EVERY - 1 ? `${ALIKE}${word}` : word
    })
  }

  /** The words that are written least, each in one note of some 500. */
  rarest(count: number): readonly string[] {
    return this.#vocabulary.slice(-count)
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }

  oneOf<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }

  /** Half common words, half from a long tail, as in real text. */
  sentence(words: number): string {
    return Array.from({ length: words }, () =>
      this.#next() < 0.5
        ? this.oneOf(COMMON)
        : (this.#vocabulary[Math.floor(this.#next() ** 3 * this.#vocabulary.length)] ?? ''),
    ).join(' ')
  }

  /** A day in the `days` before 22 November 2026. */
  day(days: number): string {
    return new Date(Date.UTC(2026, 10, 22) - this.below(days) * 86_400_000)
      .toISOString()
      .slice(0, 10)
  }
}

/** Words to look for in a casebook that was made with `seed`. */
export const wordsOf = (seed = 1): Readonly<Record<'common' | 'rare', readonly string[]>> => ({
  common: COMMON,
  rare: new Writer(seed).rarest(40),
})

const clientOf = (writer: Writer, number: number): ClientFields => ({
  code: `C-${String(number).padStart(5, '0')}`,
  displayName: `${writer.sentence(1)} ${writer.sentence(1)}`,
  contact: '',
  programs: [writer.oneOf(['WIOA Adult', 'WIOA Youth', 'RESEA', 'TAA'])],
  status: writer.below(4) === 0 ? 'active' : 'exited',
  tags: [],
  goal: writer.sentence(8),
})

const noteOf = (writer: Writer, date: string): NoteContent => ({
  date,
  start: `${String(8 + writer.below(9)).padStart(2, '0')}:${writer.oneOf(['00', '15', '30', '45'])}`,
  zone: 'America/Chicago',
  contactType: writer.oneOf(['in-person', 'phone', 'video', 'attempted']),
  place: 'Office',
  minutes: 15 * (1 + writer.below(5)),
  program: writer.oneOf(['WIOA Adult', 'WIOA Youth', 'RESEA', 'TAA']),
  services: ['Individualized career service'],
  subject: writer.sentence(4),
  template: 'Session',
  sections: ['Reason', 'What we did', 'Client said', 'Next step'].map((heading) => ({
    heading,
    text: writer.sentence(10 + writer.below(25)),
  })),
  goals: [],
  referrals:
    writer.below(5) === 0
      ? [{ to: writer.sentence(2), reason: writer.sentence(3), outcome: '' }]
      : [],
  discussed: [
    {
      kind: 'occupation',
      code: `${11 + 2 * writer.below(20)}-${1000 + writer.below(8999)}.00`,
      title: writer.sentence(2),
      areas: ['Ohio'],
      releases: ['OEWS May 2026'],
    },
  ],
  handouts: [],
  nextStep: writer.sentence(6),
  owner: 'client',
  followUp: null,
})

const BATCH = 20_000

// The index is built once at the end; kept in step row by row it takes several times as long.
function withoutIndex(session: Session, work: () => void): void {
  const { database } = session
  const triggers = database
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'note_search%'",
    )
    .all()
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`)
  work()
  for (const { sql } of triggers) database.exec(sql)
  database.exec("INSERT INTO note_search (note_search) VALUES ('rebuild')")
}

function addNotes(session: Session, writer: Writer, count: number, clients: number): void {
  const by = ownKey(session)
  const columns = ['id', 'client', 'author', 'saved_by', 'entered_at', 'saved_at', 'status']
  const all = [...columns, 'revision', 'signed_at', 'signed_by', 'settled_at', ...CONTENT_COLUMNS]
  const insert = session.database.prepare(
    `INSERT INTO note (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`,
  )
  // Entered in the order of their days, as notes are.
  const dates = Array.from({ length: count }, () => writer.day(3650)).toSorted()
  for (let from = 0; from < count; from += BATCH) {
    session.database.transaction(() => {
      for (const [index, date] of dates.slice(from, from + BATCH).entries()) {
        const at = `${date}T20:00:00.000Z`
        const isDraft = from + index >= count - 20
        insert.run(
          randomUUID(),
          1 + writer.below(clients),
          by,
          by,
          at,
          at,
          isDraft ? 'draft' : 'signed',
          1,
          isDraft ? null : at,
          isDraft ? null : by,
          null,
          ...contentValues(noteOf(writer, date)),
        )
      }
    })()
  }
}

/**
 * Makes a casebook of invented words in `folder`: the same ones for the same seed, but for identifiers.
 * The owner's passphrase is {@link PASSPHRASE}. The usual office takes about a minute.
 *
 * @returns the owner's identifier
 */
export async function generateCasebook(
  folder: string,
  {
    clients,
    notes,
    seed = 1,
  }: { readonly clients: number; readonly notes: number; readonly seed?: number },
): Promise<string> {
  const owner = { name: 'Generated Owner', passphrase: PASSPHRASE }
  const { session } = await createSession(folder, owner, { cost: COST })
  const writer = new Writer(seed)
  const { database, person } = session
  database.pragma('synchronous = OFF')
  database.transaction(() => {
    const clientele = clientsOf(session)
    for (let number = 1; number <= clients; number += 1) {
      clientele.add(clientOf(writer, number))
    }
  })()
  withoutIndex(session, () => addNotes(session, writer, notes, clients))
  database.exec('ANALYZE')
  database.pragma('wal_checkpoint(TRUNCATE)')
  closeSession(session)
  return person.id
}
