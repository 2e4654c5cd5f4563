import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { clientFields, clientStatuses } from '../shared/domain/casebook.ts'
import type { Client, ClientFields } from '../shared/domain/casebook.ts'
import type { ClientRow } from '../shared/domain/casebook-views.ts'
import { WaymarkError } from '../shared/failure.ts'
import { enter } from './audit.ts'
import { checked, fromJson } from './parse.ts'
import { change, nowOf, statement } from './session.ts'
import type { Session } from './session.ts'

const labels = z.array(z.string())
const clientStatus = z.enum(clientStatuses)

interface Row {
  readonly id: string
  readonly code: string
  readonly displayName: string
  readonly contact: string
  readonly programs: string
  readonly status: string
  readonly tags: string
  readonly goal: string
  readonly revision: number
  readonly createdAt: string
  readonly changedAt: string
  readonly archivedAt: string | null
}

const FIELDS = `client.id, code, display_name AS displayName, contact, programs, client.status, tags,
  goal, client.revision, created_at AS createdAt, changed_at AS changedAt,
  client.archived_at AS archivedAt`

/** Columns of a {@link ClientRow} of the table `client`. */
export const CLIENT_ROW = `client.id, client.code, client.display_name AS displayName, client.programs,
  client.status, client.tags, client.archived_at AS archivedAt,
  (SELECT max(date) FROM note WHERE note.client = client.key AND note.archived_at IS NULL)
    AS lastSession`
export interface ListedRow {
  readonly id: string
  readonly code: string
  readonly displayName: string
  readonly programs: string
  readonly status: string
  readonly tags: string
  readonly archivedAt: string | null
  readonly lastSession: string | null
}

const byId = statement<[string], Row>(`SELECT ${FIELDS} FROM client WHERE id = ?`)
const byCode = statement<[string], { id: string }>('SELECT id FROM client WHERE code = ?')
const keyById = statement<[string], { key: number }>('SELECT key FROM client WHERE id = ?')
const listed = statement<[archived: number], ListedRow>(
  `SELECT ${CLIENT_ROW} FROM client WHERE archived_at IS NULL OR ?
  ORDER BY display_name COLLATE NOCASE, code`,
)
const insert = statement<
  [string, string, string, string, string, string, string, string, string, string]
>(
  `INSERT INTO client (id, code, display_name, contact, programs, status, tags, goal, created_at,
    changed_at, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
)
const update = statement<
  [string, string, string, string, string, string, string, string, string, number]
>(
  `UPDATE client SET code = ?, display_name = ?, contact = ?, programs = ?, status = ?, tags = ?,
    goal = ?, changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?`,
)
const archive = statement<[string | null, string, string, number]>(
  `UPDATE client SET archived_at = ?, changed_at = ?, revision = revision + 1
  WHERE id = ? AND revision = ?`,
)

export const asClientRow = (row: ListedRow): ClientRow => ({
  id: row.id,
  code: row.code,
  displayName: row.displayName,
  programs: fromJson(labels, row.programs),
  status: clientStatus.parse(row.status),
  tags: fromJson(labels, row.tags),
  archivedAt: row.archivedAt,
  lastSession: row.lastSession,
})

/** @throws WaymarkError `casebook-not-found` */
export function getClient(session: Session, id: string): Client {
  const row = byId.one(session, id)
  if (!row) throw new WaymarkError('casebook-not-found', 'this client')
  return {
    ...row,
    programs: fromJson(labels, row.programs),
    status: clientStatus.parse(row.status),
    tags: fromJson(labels, row.tags),
  }
}

/** Row of the client. */
export function clientKey(session: Session, id: string): number {
  const row = keyById.one(session, id)
  if (!row) throw new WaymarkError('casebook-not-found', 'this client')
  return row.key
}

function requireFree(session: Session, code: string, except?: string): void {
  const holder = byCode.one(session, code)
  if (holder && holder.id !== except) throw new WaymarkError('client-code-taken')
}

function valuesOf(input: ClientFields): [string, string, string, string, string, string, string] {
  const { code, displayName, contact, programs, status, tags, goal } = checked(clientFields, input)
  const [programList, tagList] = [JSON.stringify(programs), JSON.stringify(tags)]
  return [code, displayName, contact, programList, status, tagList, goal]
}

/** @throws WaymarkError `casebook-not-found` or `casebook-changed` */
function requireChanged(session: Session, id: string, rows: number): void {
  if (rows > 0) return
  getClient(session, id)
  throw new WaymarkError('casebook-changed')
}

export interface Clients {
  /** @throws WaymarkError `client-code-taken` */
  add(fields: ClientFields): Client
  /** Changes the client as it was at `revision`; refused when someone has changed it since. */
  change(id: string, revision: number, fields: ClientFields): Client
  get(id: string): Client
  /** As {@link Clients.get}, and enters the view in the audit log. */
  view(id: string): Client
  /** By its code, whatever the case. */
  find(code: string): Client | null
  /** By name; archived ones only when asked for. */
  list(options?: { readonly archived?: boolean }): readonly ClientRow[]
  /** Takes the client out of lists and search, or brings it back. Nothing is deleted. */
  setArchived(id: string, revision: number, archived: boolean): Client
}

export function clientsOf(session: Session): Clients {
  const get = (id: string): Client => getClient(session, id)
  return {
    add: (fields) =>
      change(session, () => {
        requireFree(session, fields.code)
        const [id, now] = [randomUUID(), nowOf(session)]
        insert.run(session, id, ...valuesOf(fields), now, now)
        return get(id)
      }),
    change: (id, revision, fields) =>
      change(session, () => {
        requireFree(session, fields.code, id)
        const values = valuesOf(fields)
        const rows = update.run(session, ...values, nowOf(session), id, revision)
        requireChanged(session, id, rows)
        return get(id)
      }),
    get,
    view: (id) =>
      change(session, () => {
        enter(session, 'view', id, 'client')
        return get(id)
      }),
    find: (code) => {
      const found = byCode.one(session, code)
      return found ? get(found.id) : null
    },
    list: ({ archived = false } = {}) => listed.all(session, archived ? 1 : 0).map(asClientRow),
    setArchived: (id, revision, archived) =>
      change(session, () => {
        const now = nowOf(session)
        requireChanged(session, id, archive.run(session, archived ? now : null, now, id, revision))
        return get(id)
      }),
  }
}
