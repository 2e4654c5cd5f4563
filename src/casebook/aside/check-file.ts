import type { CasebookCheck } from '../../shared/domain/casebook-views.ts'
import { checkAudit } from '../audit.ts'
import { checkKind, checkLength, connect } from '../connection.ts'
import { asCasebookFailure } from '../failures.ts'
import { versionOf } from '../migrations/migration.ts'
import { reading } from '../session.ts'
import type { OpenFile } from '../session.ts'

function holds(look: () => boolean): 'ok' | 'damaged' {
  try {
    return look() ? 'ok' : 'damaged'
  } catch (error) {
    if (asCasebookFailure(error).kind === 'casebook-damaged') return 'damaged'
    throw asCasebookFailure(error)
  }
}

const count = ({ database }: OpenFile, table: 'client' | 'note'): number =>
  database.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0

function look(opened: OpenFile): CasebookCheck {
  const { database } = opened
  const integrity = holds(() => {
    checkKind(database)
    checkLength(database)
    return (
      database.pragma('integrity_check', { simple: true }) === 'ok' &&
      database.prepare('PRAGMA foreign_key_check').all().length === 0
    )
  })
  if (integrity === 'damaged') {
    return {
      integrity,
      searchIndex: 'damaged',
      audit: { whole: false, entries: 0, firstBroken: 1 },
      clients: 0,
      notes: 0,
      schemaVersion: 0,
    }
  }
  return reading(opened, () => ({
    integrity,
    searchIndex: holds(() => {
      for (const index of ['note_search', 'client_search']) {
        database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
      }
      return true
    }),
    audit: checkAudit(opened),
    clients: count(opened, 'client'),
    notes: count(opened, 'note'),
    schemaVersion: versionOf(database),
  }))
}

/**
 * Reads the whole file: every page, the search index against the notes, and the chain of the audit
 * log. The file must be a copy, as the index is asked by way of a write.
 */
export function checkFile(copy: string, dataKey: Buffer): CasebookCheck {
  const database = connect(copy, dataKey, 'write')
  try {
    return look({ database })
  } finally {
    database.close()
  }
}
