import { clipboard } from 'electron'
import type { ComparisonView } from '../shared/contract.ts'
import type { FileOutcome, SheetOutcome } from '../shared/domain/file-outcome.ts'
import type { Comparison } from '../shared/domain/compare.ts'
import { comparisonTable } from '../shared/domain/comparison-table.ts'
import { toCsv, toTabSeparated } from '../shared/domain/csv.ts'
import { messages } from '../shared/messages.ts'
import { renderComparisonSheet } from '../sheets/comparison-sheet.tsx'
import { pdfOf } from './printer.ts'
import type { SheetPdf } from './printer.ts'
import { printHtml, saveFile, savePdf } from './sheet-output.ts'
import type { FileKind } from './sheet-output.ts'

const csvKind: FileKind = { name: 'CSV', extension: 'csv' }

const sheetOf = (comparison: Comparison, view: ComparisonView) =>
  renderComparisonSheet(comparison, view, { printed: new Date() })

/** Puts the comparison on the clipboard as a table, its columns set apart by tabs. */
export async function copyComparison(comparison: Comparison, view: ComparisonView): Promise<void> {
  await clipboard.writeText(toTabSeparated(comparisonTable(comparison, view, messages)))
}

export function comparisonCsv(comparison: Comparison, view: ComparisonView): string {
  return toCsv(comparisonTable(comparison, view, messages))
}

/** The comparison sheet as one tagged PDF. */
export function comparisonPdf(comparison: Comparison, view: ComparisonView): Promise<SheetPdf> {
  return pdfOf(sheetOf(comparison, view).html)
}

/** Asks where to keep the comparison as CSV, and writes it there. */
export async function saveComparisonCsv(
  comparison: Comparison,
  view: ComparisonView,
): Promise<FileOutcome> {
  const fileName = await saveFile(
    messages.comparisonSheet.fileName(comparison, 'csv'),
    csvKind,
    async () => comparisonCsv(comparison, view),
  )
  return fileName === null ? { done: false, why: 'cancelled' } : { done: true, fileName }
}

/** Asks where to keep the comparison sheet, and writes it there. */
export function saveComparisonPdf(
  comparison: Comparison,
  view: ComparisonView,
): Promise<SheetOutcome> {
  const { html } = sheetOf(comparison, view)
  return savePdf(messages.comparisonSheet.fileName(comparison, 'pdf'), html)
}

/** Opens the system's print dialog on the comparison sheet. */
export function printComparison(
  comparison: Comparison,
  view: ComparisonView,
): Promise<SheetOutcome> {
  const { html, pages } = sheetOf(comparison, view)
  return printHtml(html, { pages, landscape: true })
}
