import { statSync } from 'node:fs'
import { join } from 'node:path'
import { clientsOf } from '../../src/casebook/clients.ts'
import { findIn } from '../../src/casebook/find/find.ts'
import { readKeyFile } from '../../src/casebook/keys/key-file.ts'
import type { KeyFile } from '../../src/casebook/keys/key-file.ts'
import { openWithPassphrase, personKeysOf, personOf } from '../../src/casebook/keys/keyring.ts'
import { stretchNew, USUAL_COST } from '../../src/casebook/keys/passphrase.ts'
import { closeSession, openSession } from '../../src/casebook/open.ts'
import { notesOf } from '../../src/casebook/notes/notes.ts'
import { notesOfClient, storedNote } from '../../src/casebook/notes/rows.ts'
import { placesIn } from '../../src/casebook/places.ts'
import type { Places } from '../../src/casebook/places.ts'
import type { Session } from '../../src/casebook/session.ts'
import { COST, PASSPHRASE } from '../../src/casebook/testing/casebooks.ts'
import { generateCasebook, OFFICE } from '../../src/casebook/testing/generate.ts'
import { stateOf } from '../../src/casebook/unlock.ts'
import { kindsOfQuestions } from './casebook-questions.ts'
import { exactly, inWords, median, megabytes, p95, race, ratios } from './measure.ts'
import type { Row, Workplace } from './measure.ts'

/** An office in its first weeks: as many notes for each client as in {@link OFFICE}. */
const START = { clients: 25, notes: 1_000 } as const
const EMPTY = { clients: 0, notes: 0 } as const
const SIZE = `${OFFICE.notes.toLocaleString('en-US')} notes of ${OFFICE.clients.toLocaleString('en-US')} clients`

/** The day on which the generator's years end. */
const TODAY = '2026-11-22'
const clock = (): Date => new Date(`${TODAY}T15:00:00Z`)
/** As many as the window asks for. */
const LIMIT = 50

/** A casebook that is locked, and what unlocking found out. */
interface Made {
  readonly places: Places
  readonly keys: KeyFile
  readonly owner: string
  readonly dataKey: Buffer
}

async function make(
  folder: string,
  size: typeof OFFICE | typeof START | typeof EMPTY,
): Promise<Made> {
  const owner = await generateCasebook(folder, size)
  const places = placesIn(folder)
  const keys = readKeyFile(places.keys)
  return { places, keys, owner, dataKey: await openWithPassphrase(keys, owner, PASSPHRASE) }
}

const open = ({ places, keys, owner, dataKey }: Made): Promise<Session> =>
  openSession({
    places,
    keys,
    person: personOf(personKeysOf(keys, owner)),
    clock,
    cost: COST,
    // Locking zeroes the one that it was given.
    dataKey: Buffer.from(dataKey),
  })

/** A casebook of ten years beside one of a few weeks and an empty one. */
export async function casebookBench({ folder }: Workplace): Promise<Row[]> {
  const empty = await make(join(folder, 'empty'), EMPTY)
  const small = await make(join(folder, 'small'), START)
  const large = await make(join(folder, 'large'), OFFICE)
  const sessions = { small: await open(small), large: await open(large) }
  const rows: Row[] = []
  try {
    rows.push(...(await searchRows(sessions)), await timeLineRow(sessions))
    rows.push(sizeRow(sessions.large), await saveRow(sessions))
  } finally {
    closeSession(sessions.small)
    closeSession(sessions.large)
  }
  return [...rows, ...(await openingRows(large, empty))]
}

type Sessions = Readonly<Record<'small' | 'large', Session>>

async function searchRows({ small, large }: Sessions): Promise<Row[]> {
  const names = clientsOf(small)
    .list()
    .map(({ displayName }) => displayName)
  const ask = (session: Session) => {
    const find = findIn(session)
    return (words: string) => find.search(words, { limit: LIMIT })
  }
  const asked = { large: ask(large), small: ask(small) }
  const rows: Row[] = []
  for (const { name, questions } of kindsOfQuestions(names)) {
    const rounds = await race({ work: questions, rounds: 5, contenders: asked })
    const found = (who: 'large' | 'small'): string => {
      const all = questions.map((words) => asked[who](words))
      const notes = median(all.map((each) => each.notes.length))
      return `${notes} notes and ${median(all.map((each) => each.clients.length))} clients`
    }
    const counted = `${questions.length} questions; found ${found('large')} : ${found('small')}`
    for (const [statistic, of] of Object.entries({ median, p95 })) {
      rows.push({
        subject: `${name}, ${statistic}`,
        baseline: 'in 1,000 notes',
        ratio: ratios(rounds, 'large', 'small', of),
        note: `${inWords(rounds, 'large', of)} : ${inWords(rounds, 'small', of)}; ${counted}`,
      })
    }
  }
  return rows
}

async function timeLineRow({ small, large }: Sessions): Promise<Row> {
  const lines = (session: Session) => {
    const find = findIn(session)
    const ids = clientsOf(session)
      .list()
      .map(({ id }) => id)
    return (at: number) => find.timeLine(ids[at] ?? '', { limit: LIMIT })
  }
  const rounds = await race({
    work: Array.from({ length: START.clients }, (_, at) => at),
    rounds: 9,
    contenders: { large: lines(large), small: lines(small) },
  })
  return {
    subject: "a client's time line, median",
    baseline: 'in 1,000 notes',
    ratio: ratios(rounds, 'large', 'small', median),
    note: `${inWords(rounds, 'large', median)} : ${inWords(rounds, 'small', median)}; ${START.clients} clients, some 40 notes each`,
  }
}

/** Saving as it is written: the note with some words more each time. */
async function saveRow({ small, large }: Sessions): Promise<Row> {
  const saver = (session: Session) => {
    const notes = notesOf(session)
    const { content, note } = storedNote(session, findIn(session).unsigned(TODAY, 0)[0]?.id ?? '')
    let { revision } = note
    return (turn: number) => {
      const subject = `${content.subject} ${turn}`
      revision = notes.save(note.id, revision, { ...content, subject }).revision
    }
  }
  const rounds = await race({
    work: Array.from({ length: 20 }, (_, turn) => turn),
    rounds: 5,
    contenders: { large: saver(large), small: saver(small) },
  })
  return {
    subject: 'saving a note, median',
    baseline: 'in 1,000 notes',
    ratio: ratios(rounds, 'large', 'small', median),
    note: `${inWords(rounds, 'large', median)} : ${inWords(rounds, 'small', median)}; on the disk when it returns`,
  }
}

function sizeRow(session: Session): Row {
  const perNote = statSync(session.places.database).size / OFFICE.notes
  const notes = clientsOf(session)
    .list()
    .slice(0, 100)
    .flatMap(({ id }) => notesOfClient(session, id))
  const written = Buffer.byteLength(JSON.stringify(notes)) / notes.length
  return {
    subject: 'size of the file for each note',
    baseline: 'the note as JSON',
    ratio: exactly(perNote / written),
    note: `${perNote.toFixed(0)} bytes : ${written.toFixed(0)} bytes; ${SIZE}, ${megabytes(perNote * OFFICE.notes)}`,
  }
}

interface Opener {
  readonly file: () => Promise<Session>
  /** The file, and what the window asks for first. */
  readonly all: () => Promise<void>
  readonly close: () => void
}

function opener(made: Made): Opener {
  let session: Session | null = null
  const file = async (): Promise<Session> => {
    session = await open(made)
    return session
  }
  const all = async (): Promise<void> => {
    const opened = await file()
    const find = findIn(opened)
    stateOf(made.places.folder, clock)
    find.today(TODAY)
    find.followUpsDue(TODAY)
    find.unsigned(TODAY)
    find.noContact(TODAY)
    clientsOf(opened).list()
  }
  const close = (): void => {
    if (session) closeSession(session)
    session = null
  }
  return { file, all, close }
}

async function openingRows(large: Made, empty: Made): Promise<Row[]> {
  const [ten, none] = [opener(large), opener(empty)]
  const rounds = await race({
    work: [0],
    rounds: 9,
    contenders: {
      large: ten.all,
      'large file': ten.file,
      empty: none.all,
      passphrase: () => stretchNew(PASSPHRASE, USUAL_COST),
    },
    before: { large: ten.close, 'large file': ten.close, empty: none.close },
  })
  ten.close()
  none.close()
  const said = (who: 'large' | 'large file' | 'empty' | 'passphrase'): string =>
    inWords(rounds, who, median)
  return [
    {
      subject: 'opening once the key is known, with the first lists',
      baseline: 'an empty casebook',
      ratio: ratios(rounds, 'large', 'empty', median),
      note: `${said('large')} : ${said('empty')}; the file alone ${said('large file')}; all ${OFFICE.clients.toLocaleString('en-US')} clients are listed`,
    },
    {
      subject: 'opening once the key is known, with the first lists',
      baseline: 'finding the key: scrypt of the passphrase',
      ratio: ratios(rounds, 'large', 'passphrase', median),
      note: `${said('large')} : ${said('passphrase')}`,
    },
  ]
}
