import { createHash } from 'node:crypto'
import type { AuditAction, AuditCheck, AuditEntry } from '../shared/domain/casebook-views.ts'
import { casebookIdOf } from './identity.ts'
import { change, nowOf, statement } from './session.ts'
import type { OpenFile, Session } from './session.ts'

type Link = Omit<AuditEntry, 'hash'>

// JSON of a list: unlike text put end to end, no two different entries give the same bytes.
const hashOf = (before: string, { number, at, person, action, subject, detail }: Link): string =>
  createHash('sha256')
    .update(JSON.stringify([before, number, at, person, action, subject, detail]))
    .digest('hex')

const newest = statement<[], { number: number; hash: string }>(
  'SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1',
)
const insert = statement<[number, string, string, string, string | null, string, string]>(
  'INSERT INTO audit (number, at, person, action, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
)
const entries = statement<[limit: number], AuditEntry>(
  'SELECT number, at, person, action, subject, detail, hash FROM audit ORDER BY number DESC LIMIT ?',
)
const entriesAfter = statement<[after: number], AuditEntry>(
  `SELECT number, at, person, action, subject, detail, hash FROM audit
  WHERE number > ? ORDER BY number LIMIT 1000`,
)

/**
 * Adds an entry within the change that it tells about. `subject` is an identifier and `detail` a word
 * or a count: nothing private, because no purge reaches the log.
 */
export function enter(
  session: Session,
  action: AuditAction,
  subject: string | null,
  detail = '',
): string {
  const before = newest.one(session)
  const link: Link = {
    number: (before?.number ?? 0) + 1,
    at: nowOf(session),
    person: session.person.id,
    action,
    subject,
    detail,
  }
  const hash = hashOf(before?.hash ?? casebookIdOf(session), link)
  insert.run(session, link.number, link.at, link.person, action, subject, detail, hash)
  return hash
}

/**
 * Follows the chain from its start; an entry that was changed, taken out or put in breaks it. `noted` is
 * the hash of an entry that was kept elsewhere: while it is found, all up to it is as it was then.
 */
export function checkAudit(session: OpenFile, noted: string | null = null): AuditCheck {
  let found: { readonly number: number; readonly at: string } | null = null
  let before = casebookIdOf(session)
  let count = 0
  for (;;) {
    const rows = entriesAfter.all(session, count)
    for (const { hash, ...link } of rows) {
      if (link.number !== count + 1 || hash !== hashOf(before, link)) {
        return { whole: false, entries: count, firstBroken: count + 1 }
      }
      before = hash
      count += 1
      if (hash === noted) found = { number: link.number, at: link.at }
    }
    if (rows.length === 0) return { whole: true, entries: count, head: before, noted: found }
  }
}

export interface Audit {
  /** For what the casebook cannot see by itself: a note or a client on paper, or on screen. */
  record(action: 'view' | 'print', subject: string, detail?: string): void
  /** Newest first. */
  list(limit: number): readonly AuditEntry[]
  verify(noted?: string | null): AuditCheck
}

export function auditOf(session: Session): Audit {
  return {
    record: (action, subject, detail) =>
      void change(session, () => enter(session, action, subject, detail)),
    list: (limit) => entries.all(session, limit),
    verify: (noted) => checkAudit(session, noted),
  }
}
