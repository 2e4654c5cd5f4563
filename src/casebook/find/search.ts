import type { ExcerptPart, Found, FoundNote } from '../../shared/domain/casebook-views.ts'
import { asClientRow, CLIENT_ROW, clientKey } from '../clients.ts'
import type { ListedRow } from '../clients.ts'
import { statement } from '../session.ts'
import type { Session } from '../session.ts'
import { matchBeginning } from './beginnings.ts'
import { asNoteRow, IN_USE, NOTE_COLUMNS, NOTE_JOINS } from './note-rows.ts'
import type { NoteColumns } from './note-rows.ts'

// Control characters, which no field lets through, mark what matched.
const [START, END] = ['\u0002', '\u0003']

interface FoundColumns extends NoteColumns {
  readonly excerpt: string
}

// Newest entry first, which the index answers in that order: it stops after `limit` however many match.
const notes = statement<[match: string, limit: number], FoundColumns>(
  `SELECT ${NOTE_COLUMNS},
    snippet(note_search, -1, char(2), char(3), '…', 18) AS excerpt
  FROM note_search JOIN note ON note.key = note_search.rowid ${NOTE_JOINS}
  WHERE note_search MATCH ? AND ${IN_USE} ORDER BY note_search.rowid DESC LIMIT ?`,
)
const clients = statement<[match: string, limit: number], ListedRow & { readonly key: number }>(
  `SELECT client.key, ${CLIENT_ROW} FROM client_search
  JOIN client ON client.key = client_search.rowid
  WHERE client_search MATCH ? AND client.archived_at IS NULL
  ORDER BY client.display_name COLLATE NOCASE LIMIT ?`,
)

const keysOfClients = statement<[match: string, limit: number], { readonly key: number }>(
  `SELECT client.key FROM client_search JOIN client ON client.key = client_search.rowid
  WHERE client_search MATCH ? AND client.archived_at IS NULL LIMIT ?`,
)

/** As many clients by name as still help to narrow a search of notes down. */
const MOST_NAMESAKES = 30

/** A word, or several in quotes, as FTS5 reads them: quoted, so that nothing typed is an operator. */
interface Term {
  readonly inNotes: string
  readonly inClients: string
}

/** All of them have to be there. */
const written = (terms: readonly Term[]): string =>
  `{subject narrative next_step details amended} : (${terms.map(({ inNotes }) => inNotes).join(' AND ')})`
const aboutClient = (terms: readonly Pick<Term, 'inClients'>[]): string =>
  terms.map(({ inClients }) => inClients).join(' AND ')

const readWords = (words: string): string[] =>
  [...words.matchAll(/"([^"]+)"|([^\s"]+)/g)].flatMap(([, phrase, word]) => {
    const text = (phrase ?? word ?? '').normalize('NFC')
    return /[\p{L}\p{N}]/u.test(text) ? [text] : []
  })

const whole = (text: string): Term => ({ inNotes: `"${text}"`, inClients: `"${text}"` })

/** The same words, with the last as the beginning of one. A single letter begins too many. */
function begun<Part>(texts: readonly string[], half: (text: string) => Part): (Term | Part)[] {
  return texts.map((text, at) =>
    at === texts.length - 1 && text.length > 1 ? half(text) : whole(text),
  )
}
const halfInClients = (text: string): Pick<Term, 'inClients'> => ({ inClients: `"${text}"*` })

/** What was written holds every term, or the client's own row holds the first or last of them. */
function matchNotes(session: Session, terms: readonly Term[], client: number | null): string {
  if (client !== null) return `client_mark : c${client} AND ${written(terms)}`
  const ways = [written(terms)]
  const splits =
    terms.length < 2
      ? []
      : [
          [terms.slice(0, 1), terms.slice(1)],
          [terms.slice(-1), terms.slice(0, -1)],
        ]
  for (const [named = [], rest = []] of splits) {
    const namesakes = keysOfClients.all(session, aboutClient(named), MOST_NAMESAKES)
    if (namesakes.length === 0 || namesakes.length === MOST_NAMESAKES) continue
    const marks = namesakes.map(({ key }) => `c${key}`).join(' OR ')
    ways.push(`(client_mark : (${marks}) AND ${written(rest)})`)
  }
  return ways.map((way) => `(${way})`).join(' OR ')
}

/** The excerpt in parts, so that nobody has to put text from a note into markup. */
function partsOf(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(START)
    .flatMap((piece, index): ExcerptPart[] => {
      if (index === 0) return [{ text: piece, match: false }]
      const [match = '', after = ''] = piece.split(END)
      return [
        { text: match, match: true },
        { text: after, match: false },
      ]
    })
    .filter(({ text }) => text !== '')
}

const asFound = (row: FoundColumns): FoundNote => ({
  ...asNoteRow(row),
  excerpt: partsOf(row.excerpt),
})

/**
 * Clients and notes that hold every word of `words`, whatever the case, accents and English endings.
 * Words in quotes stand together; the last word may be half typed.
 */
export function searchCasebook(
  session: Session,
  words: string,
  { client, limit }: { readonly client?: string; readonly limit: number },
): Found {
  const texts = readWords(words)
  if (texts.length === 0) return { clients: [], notes: [], more: false }
  const only = client === undefined ? null : clientKey(session, client)
  const find = (terms: readonly Term[]): FoundColumns[] =>
    notes.all(session, matchNotes(session, terms, only), limit + 1)
  const half = (text: string): Term => ({
    ...halfInClients(text),
    inNotes: matchBeginning(session, text),
  })
  const asTyped = find(texts.map(whole))
  // Half-typed words cost more to look up, so they are tried only while whole ones find too little:
  // less than was asked for, or nothing among the few notes of one client.
  const enough = only === null ? limit : 0
  const rows = asTyped.length > enough ? asTyped : find(begun(texts, half))
  const named = aboutClient(begun(texts, halfInClients))
  return {
    clients: only === null ? clients.all(session, named, limit).map(asClientRow) : [],
    notes: rows.slice(0, limit).map(asFound),
    more: rows.length > limit,
  }
}
