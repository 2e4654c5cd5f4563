import type { CasebookCheck } from '../shared/domain/casebook-views.ts'
import { checkAudit } from './audit.ts'
import { asCasebookFailure } from './failures.ts'
import { versionOf } from './migrations/migration.ts'
import { reading, requireOpen } from './session.ts'
import type { Session } from './session.ts'

function holds(session: Session, look: () => boolean): 'ok' | 'damaged' {
  requireOpen(session)
  try {
    return look() ? 'ok' : 'damaged'
  } catch (error) {
    if (asCasebookFailure(error).kind === 'casebook-damaged') return 'damaged'
    throw asCasebookFailure(error)
  }
}

const count = ({ database }: Session, table: 'client' | 'note'): number =>
  database.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0

/**
 * Reads the whole file: every page, the search index against the notes, and the chain of the audit
 * log. Takes seconds for a large casebook.
 */
export function checkCasebook(session: Session): CasebookCheck {
  const { database } = session
  const integrity = holds(
    session,
    () =>
      database.pragma('integrity_check', { simple: true }) === 'ok' &&
      database.prepare('PRAGMA foreign_key_check').all().length === 0,
  )
  if (integrity === 'damaged') {
    return {
      integrity,
      searchIndex: 'damaged',
      audit: { whole: false, entries: 0, firstBroken: 1 },
      clients: 0,
      notes: 0,
      schemaVersion: versionOf(database),
    }
  }
  return reading(session, () => ({
    integrity,
    searchIndex: holds(session, () => {
      for (const index of ['note_search', 'client_search']) {
        database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
      }
      return true
    }),
    audit: checkAudit(session),
    clients: count(session, 'client'),
    notes: count(session, 'note'),
    schemaVersion: versionOf(database),
  }))
}
