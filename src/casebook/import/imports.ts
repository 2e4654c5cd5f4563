import type {
  ClientImportDone,
  ClientImportReport,
  ColumnMapping,
  ExistingChoice,
} from '../../shared/domain/client-import.ts'
import type { Table } from '../../shared/domain/table-file.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { enter } from '../audit.ts'
import { backUp } from '../backup/make.ts'
import { clientsOf } from '../clients.ts'
import { change } from '../session.ts'
import type { Session } from '../session.ts'
import { planImport } from './plan.ts'
import type { ClientPlan } from './plan.ts'

/** Clients from a table, as `readClientTable` reads one. */
export interface Imports {
  /** What bringing them in would do; nothing is changed. */
  check(table: Table, mapping: ColumnMapping, existing: ExistingChoice): ClientImportReport
  /**
   * Makes a backup, then brings in all that {@link Imports.check} told of, or nothing. The audit log
   * gets the counts.
   *
   * @param check of the report that was shown
   * @throws WaymarkError `client-import-outdated` when the outcome would be another; whatever keeps the
   *   backup or the change from the disk
   */
  run(
    table: Table,
    mapping: ColumnMapping,
    existing: ExistingChoice,
    check: string,
  ): Promise<ClientImportDone>
}

export function importsOf(session: Session): Imports {
  const clients = clientsOf(session)
  const plan = (table: Table, mapping: ColumnMapping, existing: ExistingChoice): ClientPlan =>
    planImport(table, mapping, existing, {
      rows: clients.list({ archived: true }),
      get: (id) => clients.get(id),
    })
  return {
    check: (table, mapping, existing) => plan(table, mapping, existing).report,
    run: async (table, mapping, existing, check) => {
      const planAsShown = (): ClientPlan => {
        const planned = plan(table, mapping, existing)
        if (planned.report.check !== check) throw new WaymarkError('client-import-outdated')
        return planned
      }
      planAsShown()
      const [{ at }] = await backUp(session, [session.places.backups], 'import')
      return change(session, () => {
        // The casebook may have changed while it was backed up.
        const { added, filled } = planAsShown()
        for (const fields of added) clients.add(fields)
        for (const { id, revision, fields } of filled) clients.change(id, revision, fields)
        enter(session, 'import', null, `clients: ${added.length} added, ${filled.length} filled in`)
        return { added: added.length, filled: filled.length, backupAt: at }
      })
    },
  }
}
