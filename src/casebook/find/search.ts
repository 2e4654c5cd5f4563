import type { ExcerptPart, Found, FoundNote } from '../../shared/domain/casebook-views.ts'
import { asClientRow, CLIENT_ROW, clientKey } from '../clients.ts'
import type { ListedRow } from '../clients.ts'
import { statement } from '../session.ts'
import type { Session } from '../session.ts'
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

/** As many clients by name as still help to narrow a search of notes down. */
const MOST_NAMESAKES = 30
const written = (terms: readonly string[]): string =>
  `{subject narrative next_step details amended} : (${terms.join(' AND ')})`
const matchClients = (terms: readonly string[]): string => terms.join(' AND ')

interface Question {
  /** Words as FTS5 reads them: quoted, so that nothing typed is an operator. */
  readonly terms: readonly string[]
  /** The same, with the last word as the beginning of one. */
  readonly beginning: readonly string[]
}

function readWords(words: string): Question {
  const terms = [...words.matchAll(/"([^"]+)"|([^\s"]+)/g)].flatMap(([, phrase, word]) => {
    const text = (phrase ?? word ?? '').normalize('NFC')
    return /[\p{L}\p{N}]/u.test(text) ? [`"${text}"`] : []
  })
  const last = terms.at(-1)
  const beginning =
    last !== undefined && last.length > 3 ? [...terms.slice(0, -1), `${last}*`] : terms
  return { terms, beginning }
}

/** What was written holds every term, or the client's own row holds the first or last of them. */
function matchNotes(session: Session, terms: readonly string[], client: number | null): string {
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
    const namesakes = clients.all(session, matchClients(named), MOST_NAMESAKES)
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
  const { terms, beginning } = readWords(words)
  if (terms.length === 0) return { clients: [], notes: [], more: false }
  const only = client === undefined ? null : clientKey(session, client)
  const whole = notes.all(session, matchNotes(session, terms, only), limit + 1)
  // Half-typed words cost more to look up, so they are tried only while whole ones find too little:
  // less than was asked for, or nothing among the few notes of one client.
  const enough = only === null ? limit : 0
  const rows =
    whole.length > enough
      ? whole
      : notes.all(session, matchNotes(session, beginning, only), limit + 1)
  return {
    clients:
      only === null ? clients.all(session, matchClients(beginning), limit).map(asClientRow) : [],
    notes: rows.slice(0, limit).map(asFound),
    more: rows.length > limit,
  }
}
