import { createHash } from 'node:crypto'
import type { ClientFields } from '../../shared/domain/casebook.ts'
import { importFields } from '../../shared/domain/client-import.ts'
import type {
  ClientImportReport,
  ColumnMapping,
  ExistingChoice,
  PrivateChoice,
} from '../../shared/domain/client-import.ts'
import { privateColumn } from '../../shared/domain/private-columns.ts'
import type { Table } from '../../shared/domain/table-file.ts'
import { shown, unusedColumns } from './describe.ts'
import { createJudge } from './judge-row.ts'
import type { ClientsThere, FilledClient, JudgedRow } from './judge-row.ts'

const FINDINGS_SHOWN = 300
const WORDS_SHOWN = 20

export interface ClientPlan {
  readonly report: ClientImportReport
  readonly added: readonly ClientFields[]
  readonly filled: readonly FilledClient[]
}

/** Compares the rows of a table with each other and with the clients who are there. */
export function planImport(
  table: Table,
  mapping: ColumnMapping,
  existing: ExistingChoice,
  there: ClientsThere,
): ClientPlan {
  const judged = table.rows.map(createJudge(table, mapping, existing, there))
  const counts = { added: 0, filled: 0, same: 0, left: 0, twice: 0, refused: 0 }
  for (const { outcome } of judged) counts[outcome] += 1
  const added = judged.flatMap((row) => row.added ?? [])
  const filled = judged.flatMap((row) => row.filled ?? [])
  const findings = judged.flatMap((row) => row.findings)
  return {
    report: {
      check: createHash('sha256').update(JSON.stringify({ counts, added, filled })).digest('hex'),
      rows: table.rows.length,
      counts,
      addedAs: {
        active: added.filter(({ status }) => status === 'active').length,
        'on-hold': added.filter(({ status }) => status === 'on-hold').length,
        exited: added.filter(({ status }) => status === 'exited').length,
      },
      findings: findings
        .toSorted((a, b) => Number(b.refused) - Number(a.refused) || a.row - b.row)
        .slice(0, FINDINGS_SHOWN),
      findingsTotal: findings.length,
      unknownStatuses: unknownStatuses(judged),
      unusedColumns: unusedColumns(table, mapping),
      privateChoices: privateChoices(table, mapping),
    },
    added,
    filled,
  }
}

function unknownStatuses(judged: readonly JudgedRow[]): ClientImportReport['unknownStatuses'] {
  const words = judged.flatMap(({ unknownStatus }) => unknownStatus ?? [])
  return [...Map.groupBy(words, (word) => word.toLowerCase()).values()]
    .map((same) => ({ word: shown(same[0] ?? ''), rows: same.length }))
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, WORDS_SHOWN)
}

function privateChoices({ header, rows }: Table, mapping: ColumnMapping): PrivateChoice[] {
  return importFields.flatMap((field) => {
    const at = mapping[field]
    if (at === null) return []
    const column = header[at] ?? ''
    const looksLike = privateColumn(
      column,
      rows.map(({ cells }) => cells[at] ?? ''),
    )
    return looksLike ? [{ field, column: shown(column), looksLike }] : []
  })
}
