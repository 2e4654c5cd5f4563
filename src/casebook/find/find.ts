import type { Found, NoteRow, Silence, TimeLine } from '../../shared/domain/casebook-views.ts'
import type { Session } from '../session.ts'
import { followUpsDue, notesOfDay, silentFor, timeLine, unsignedAfter } from './lists.ts'
import { searchCasebook } from './search.ts'

/** Days are `2026-11-22`, in the counselor's own zone. Archived clients and notes stay out. */
export interface Find {
  /** Clients and notes that hold every word; the last word may be half typed. */
  search(words: string, options: { readonly client?: string; readonly limit: number }): Found
  timeLine(
    client: string,
    options: { readonly before?: string; readonly limit: number; readonly archived?: boolean },
  ): TimeLine
  today(day: string): readonly NoteRow[]
  followUpsDue(day: string, limit?: number): readonly NoteRow[]
  /** Wisconsin asks for notes within 10 days; the days are the office's to set. */
  unsigned(today: string, days?: number): readonly NoteRow[]
  /** Minnesota asks for a contact every 30 days; the days are the office's to set. */
  noContact(today: string, days?: number): readonly Silence[]
}

export function findIn(session: Session): Find {
  return {
    search: (words, options) => searchCasebook(session, words, options),
    timeLine: (client, options) => timeLine(session, client, options),
    today: (day) => notesOfDay(session, day),
    followUpsDue: (day, limit = 500) => followUpsDue(session, day, limit),
    unsigned: (today, days = 10) => unsignedAfter(session, today, days),
    noContact: (today, days = 30) => silentFor(session, today, days),
  }
}
