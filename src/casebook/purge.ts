import { createHash } from 'node:crypto'
import { z } from 'zod'
import type {
  ExpiredClient,
  PurgeCertificate,
  RetentionRule,
} from '../shared/domain/casebook-views.ts'
import { WaymarkError } from '../shared/failure.ts'
import { enter } from './audit.ts'
import { fromJson } from './parse.ts'
import { personKeysOf } from './keys/keyring.ts'
import { change, nowOf, statement } from './session.ts'
import type { Session } from './session.ts'
import { foldChanges } from './write-ahead.ts'

const certificateSchema = z.object({
  casebook: z.string(),
  at: z.string(),
  person: z.string(),
  rule: z.object({ before: z.string() }),
  clients: z.number(),
  notes: z.number(),
  versions: z.number(),
  amendments: z.number(),
  identifiersHash: z.string(),
  auditHead: z.string(),
})

// Archived before the day, and no session on it or later.
const expired = statement<[string, string], ExpiredClient & { readonly key: number }>(
  `SELECT key, id, code, display_name AS displayName, archived_at AS archivedAt,
    (SELECT max(date) FROM note WHERE note.client = client.key) AS lastSession,
    (SELECT count(*) FROM note WHERE note.client = client.key) AS notes
  FROM client WHERE archived_at IS NOT NULL AND substr(archived_at, 1, 10) < ?
    AND NOT EXISTS (SELECT 1 FROM note WHERE note.client = client.key AND note.date >= ?)
  ORDER BY code COLLATE NOCASE`,
)
const notesOf = statement<[number], { id: string }>('SELECT id FROM note WHERE client = ?')
const permit = statement<[number]>('INSERT INTO purge_permit (client) VALUES (?)')
const endPermits = statement<[]>('DELETE FROM purge_permit')
const dropAmendments = statement<[number]>(
  'DELETE FROM amendment WHERE note IN (SELECT key FROM note WHERE client = ?)',
)
const dropVersions = statement<[number]>(
  'DELETE FROM note_version WHERE note IN (SELECT key FROM note WHERE client = ?)',
)
const dropNotes = statement<[number]>('DELETE FROM note WHERE client = ?')
const dropClient = statement<[number]>('DELETE FROM client WHERE key = ?')
const keepCertificate = statement<[string, string]>(
  'INSERT INTO purge_certificate (at, certificate) VALUES (?, ?)',
)
const certificates = statement<[], { certificate: string }>(
  'SELECT certificate FROM purge_certificate ORDER BY key DESC',
)

export interface Purge {
  /** The clients that the rule would take, by their codes, for a person to read before it does. */
  preview(rule: RetentionRule): readonly ExpiredClient[]
  /**
   * Deletes for good what the rule takes, signed notes too. Backups made before still hold it until
   * the schedule lets them go.
   *
   * @throws WaymarkError `owner-only`, or `casebook-changed` when it would take other than `expected`
   *   clients
   */
  run(rule: RetentionRule, expected: number): PurgeCertificate
  /** Newest first. */
  certificates(): readonly PurgeCertificate[]
}

function purge(session: Session, rule: RetentionRule, expected: number): PurgeCertificate {
  const clients = expired.all(session, rule.before, rule.before)
  if (clients.length !== expected) throw new WaymarkError('casebook-changed')
  const ids: string[] = []
  const gone = { notes: 0, versions: 0, amendments: 0 }
  for (const { key, id } of clients) {
    ids.push(id, ...notesOf.all(session, key).map((note) => note.id))
    permit.run(session, key)
    gone.amendments += dropAmendments.run(session, key)
    gone.versions += dropVersions.run(session, key)
    gone.notes += dropNotes.run(session, key)
    endPermits.run(session)
    dropClient.run(session, key)
  }
  const detail = `${clients.length} clients, ${gone.notes} notes`
  const certificate: PurgeCertificate = {
    casebook: session.keys.casebook,
    at: nowOf(session),
    person: session.person.id,
    rule: { before: rule.before },
    clients: clients.length,
    ...gone,
    identifiersHash: createHash('sha256').update(ids.toSorted().join('\n')).digest('hex'),
    auditHead: enter(session, 'purge', null, detail),
  }
  keepCertificate.run(session, certificate.at, JSON.stringify(certificate))
  return certificate
}

export function purgeOf(session: Session): Purge {
  return {
    preview: ({ before }) =>
      expired.all(session, before, before).map(({ key: _key, ...client }) => client),
    run: (rule, expected) => {
      if (personKeysOf(session.keys, session.person.id).role !== 'owner') {
        throw new WaymarkError('owner-only')
      }
      const certificate = change(session, () => purge(session, rule, expected))
      // Deleted pages are zeroed; this takes their earlier state out of the write-ahead log too.
      foldChanges(session)
      return certificate
    },
    certificates: () =>
      certificates.all(session).map((row) => fromJson(certificateSchema, row.certificate)),
  }
}
