import type { Person } from '../shared/domain/casebook.ts'
import { WaymarkError } from '../shared/failure.ts'
import { statement } from './session.ts'
import type { OpenFile, Session } from './session.ts'

const identity = statement<[], { id: string }>('SELECT id FROM casebook')
const insertIdentity = statement<[string, string]>(
  'INSERT INTO casebook (id, created_at) VALUES (?, ?)',
)
const upsertPerson = statement<[string, string, string]>(
  `INSERT INTO person (id, name, role) VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role
  WHERE (name, role) IS NOT (excluded.name, excluded.role)`,
)
const personKey = statement<[string], { key: number }>('SELECT key FROM person WHERE id = ?')

/** Which casebook this is: its keys and its backups carry the same identifier. */
export function casebookIdOf(session: OpenFile): string {
  const found = identity.one(session)
  if (!found) throw new WaymarkError('casebook-damaged', 'no identity')
  return found.id
}

export function giveIdentity(session: Session, id: string, at: string): void {
  insertIdentity.run(session, id, at)
}

/** Keeps who may open the casebook in it as well: a note's author outlives their key. */
export function rememberPeople(session: Session, people: readonly Person[]): void {
  for (const { id, name, role } of people) upsertPerson.run(session, id, name, role)
}

/** Row of the person who unlocked the casebook. */
export function ownKey(session: Session): number {
  const found = personKey.one(session, session.person.id)
  if (!found) throw new WaymarkError('casebook-damaged', 'no author')
  return found.key
}
