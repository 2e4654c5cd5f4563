import type { CasebookCheck } from '../shared/domain/casebook-views.ts'
import { aside, withKeyAside } from './aside/aside.ts'
import { withCopy } from './aside/copy.ts'
import { requireOpen } from './session.ts'
import type { Session } from './session.ts'

/** Reads all that is on the disk, in a copy of it. */
export async function checkCasebook(session: Session): Promise<CasebookCheck> {
  requireOpen(session)
  return withKeyAside(session.dataKey, (key) =>
    withCopy(session, (copy) => aside('check', { copy }, key)),
  )
}
