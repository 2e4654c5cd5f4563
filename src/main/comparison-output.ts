import type { ComparisonView, FileOutcome, SheetOutcome } from '../shared/contract.ts'
import type { Comparison } from '../shared/domain/compare.ts'
import { WaymarkError } from '../shared/failure.ts'

/** Puts the comparison on the clipboard as a table, its columns set apart by tabs. */
export function copyComparison(_comparison: Comparison, _view: ComparisonView): void {
  throw new WaymarkError('unexpected')
}

/** Asks where to keep the comparison as CSV, and writes it there. */
export function saveComparisonCsv(
  _comparison: Comparison,
  _view: ComparisonView,
): Promise<FileOutcome> {
  return Promise.reject(new WaymarkError('unexpected'))
}

/** Asks where to keep the comparison sheet, and writes it there. */
export function saveComparisonPdf(
  _comparison: Comparison,
  _view: ComparisonView,
): Promise<SheetOutcome> {
  return Promise.reject(new WaymarkError('unexpected'))
}

/** Opens the system's print dialog on the comparison sheet. */
export function printComparison(
  _comparison: Comparison,
  _view: ComparisonView,
): Promise<SheetOutcome> {
  return Promise.reject(new WaymarkError('unexpected'))
}
