import type Database from 'better-sqlite3-multiple-ciphers'
import type { Difference, RestorePreview } from '../../shared/domain/casebook-views.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { connect } from '../connection.ts'
import { toldByKind } from '../failures.ts'
import { requireOpen } from '../session.ts'
import type { Session } from '../session.ts'
import { verifyFile } from './make.ts'
import { readName } from './names.ts'

// A number that only ever grows in the life of a record, so that the higher one is the newer one.
const CLIENTS = 'SELECT id, revision AS age FROM client'
const NOTES = `SELECT id, revision + (status = 'signed')
  + (SELECT count(*) FROM amendment WHERE amendment.note = note.key) AS age FROM note`

function agesIn(database: Database.Database, sql: string): Map<string, number> {
  const rows = database.prepare<[], { id: string; age: number }>(sql).all()
  return new Map(rows.map(({ id, age }) => [id, age]))
}

function difference(
  here: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, number>,
): Difference {
  const pairs = [...here].map(([id, age]) => [age, there.get(id)] as const)
  const both = pairs.filter((pair): pair is readonly [number, number] => pair[1] !== undefined)
  return {
    onlyHere: pairs.length - both.length,
    onlyInBackup: [...there.keys()].filter((id) => !here.has(id)).length,
    newerHere: both.filter(([mine, its]) => mine > its).length,
    newerInBackup: both.filter(([mine, its]) => mine < its).length,
    same: both.filter(([mine, its]) => mine === its).length,
  }
}

/**
 * What restoring the backup would change, record by record.
 *
 * @throws WaymarkError `backup-unusable`
 */
export function previewRestore(session: Session, file: string): RestorePreview {
  requireOpen(session)
  const name = readName(file)
  if (!name || verifyFile(file, session.dataKey) !== session.keys.casebook) {
    throw new WaymarkError('backup-unusable')
  }
  return toldByKind(() => {
    const backup = connect(file, session.dataKey, 'read')
    try {
      const compare = (sql: string): Difference =>
        difference(agesIn(session.database, sql), agesIn(backup, sql))
      return { backupAt: name.at, clients: compare(CLIENTS), notes: compare(NOTES) }
    } finally {
      backup.close()
    }
  })
}
