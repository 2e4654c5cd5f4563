import { MOST_ENTRIES } from '../shared/domain/office.ts'
import type { DrawerEntry, ImportFinding, ImportReport } from '../shared/domain/office.ts'
import { sameness } from './import-file.ts'
import type { ReadFile } from './import-file.ts'

const FINDINGS_SHOWN = 300

/** What a file would do to the drawer, and the entries to put into it. */
export interface ImportPlan extends Omit<ImportReport, 'check' | 'fileName'> {
  readonly entries: readonly DrawerEntry[]
}

const fieldsOf = (entry: DrawerEntry): string => JSON.stringify({ ...entry, id: null })

/**
 * Compares the rows of a file with the entries of the drawer. A row is an entry that is there when
 * it has its id, or its kind, job, place and name; then it changes that entry or is the same.
 */
export function planImport(file: ReadFile, drawer: readonly DrawerEntry[]): ImportPlan {
  const byId = new Map(drawer.map((entry) => [entry.id, entry]))
  const bySameness = new Map(drawer.map((entry) => [sameness(entry), entry]))
  const rowById = new Map<string, number>()
  const findings: ImportFinding[] = file.rows.flatMap((row) => row.findings)
  const entries: DrawerEntry[] = []
  const counts = { added: 0, changed: 0, same: 0, refused: 0 }

  for (const { row, entry } of file.rows) {
    if (entry === null) {
      counts.refused += 1
      continue
    }
    const there = byId.get(entry.id) ?? bySameness.get(sameness(entry))
    const next = there ? { ...entry, id: there.id } : entry
    const duplicate = (detail?: string): void => {
      counts.same += 1
      const cell = entry.name.slice(0, 60)
      const finding = { row, refused: false, field: null, what: 'duplicate', cell } as const
      findings.push(detail === undefined ? finding : { ...finding, detail })
    }
    const earlier = rowById.get(next.id)
    if (earlier !== undefined) duplicate(String(earlier))
    else if (there && fieldsOf(there) === fieldsOf(next)) duplicate()
    else {
      counts[there ? 'changed' : 'added'] += 1
      entries.push(next)
      bySameness.set(sameness(next), next)
    }
    if (earlier === undefined) rowById.set(next.id, row)
  }

  return {
    ...counts,
    entries,
    rows: file.rows.length,
    findings: findings
      .toSorted((a, b) => Number(b.refused) - Number(a.refused) || a.row - b.row)
      .slice(0, FINDINGS_SHOWN),
    findingsTotal: findings.length,
    unusedColumns: file.unusedColumns,
    room: Math.max(0, MOST_ENTRIES - drawer.length),
  }
}
