import { randomUUID } from 'node:crypto'
import type { ImportCounts, ImportReport } from '../../shared/domain/office.ts'
import { WaymarkError } from '../../shared/failure.ts'
import type { Catalog } from '../../office/catalog.ts'
import type { Drawer } from '../../office/drawer.ts'
import { readEntries } from '../../office/import-file.ts'
import { planImport } from '../../office/import-plan.ts'
import type { ImportPlan } from '../../office/import-plan.ts'
import { readTextFile } from '../text-file.ts'

const MOST_BYTES = 5_000_000

/** Checks of files, of which the last one can be carried out. */
export interface Imports {
  /** @throws WaymarkError `import-unusable`, `import-too-large` */
  readonly check: (file: string, today: string) => ImportReport
  /** @throws WaymarkError `import-outdated`, `drawer-full`, `disk` */
  readonly commit: (check: string) => ImportCounts
}

export function createImports(drawer: Drawer, catalog: Catalog): Imports {
  let held: {
    readonly check: string
    readonly plan: ImportPlan
    readonly madeFrom: readonly unknown[]
  } | null = null
  return {
    check: (file, today) => {
      const { fileName, text } = readTextFile(file, MOST_BYTES, 'import-too-large')
      const { entries: madeFrom } = drawer.read()
      const read = readEntries(text, fileName, catalog, today)
      const plan = planImport(read, madeFrom)
      const check = randomUUID()
      held = { check, plan, madeFrom }
      const { entries: _, ...report } = plan
      return { check, fileName, ...report }
    },
    commit: (check) => {
      // A drawer that was changed in between holds another list of entries.
      if (held?.check !== check || held.madeFrom !== drawer.read().entries) {
        throw new WaymarkError('import-outdated')
      }
      const { added, changed, same, refused, entries } = held.plan
      drawer.put(entries)
      held = null
      return { added, changed, same, refused }
    },
  }
}
