import { createHmac, hkdfSync } from 'node:crypto'
import { messages } from '../../shared/messages.ts'
import { enter } from '../audit.ts'
import { IN_USE } from '../find/note-rows.ts'
import { ownKey } from '../identity.ts'
import { change, statement } from '../session.ts'
import type { Session } from '../session.ts'
import { calendarFile } from './calendar-file.ts'

interface FollowUp {
  readonly id: string
  readonly day: string
  readonly revision: number
}

const OPEN = `SELECT note.id, note.follow_up AS day, note.revision FROM note
  JOIN client ON client.key = note.client
  WHERE note.follow_up IS NOT NULL AND note.settled_at IS NULL AND ${IN_USE}`
const ofAuthor = statement<[author: number], FollowUp>(
  `${OPEN} AND note.author = ? ORDER BY note.follow_up, note.key`,
)
const ofNote = statement<[id: string], FollowUp>(`${OPEN} AND note.id = ?`)

/** Identifier of one note; null for all notes of the person who unlocked the casebook. */
type Which = string | null

/** Open follow-ups for a calendar, which gets their days and nothing of whom or what they are about. */
export interface Calendar {
  /** How many follow-ups the file would hold. */
  count(which: Which): number
  /** An iCalendar file, and how many follow-ups it holds. Enters the export in the audit log. */
  followUps(which: Which): { readonly text: string; readonly followUps: number }
}

/** Names an event for whoever has the key; for anyone else it is random, and leads to no note. */
function uidOf({ dataKey, keys }: Session): (note: string) => string {
  const secret = Buffer.from(hkdfSync('sha256', dataKey, keys.casebook, 'waymark calendar', 32))
  return (note) => {
    const name = createHmac('sha256', secret).update(note).digest('hex').slice(0, 32)
    return `${name}@waymark.invalid`
  }
}

export function calendarOf(session: Session): Calendar {
  const open = (which: Which): FollowUp[] =>
    which === null ? ofAuthor.all(session, ownKey(session)) : ofNote.all(session, which)
  return {
    count: (which) => open(which).length,
    followUps: (which) =>
      change(session, () => {
        const found = open(which)
        enter(session, 'export', which, `calendar of ${found.length}`)
        const uid = uidOf(session)
        const summary = messages.casebook.calendar.summary
        const events = found.map(({ id, day, revision }) => ({
          uid: uid(id),
          sequence: revision,
          day,
          summary,
        }))
        return { text: calendarFile(events, session.clock()), followUps: found.length }
      }),
  }
}
