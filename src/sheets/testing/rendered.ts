import { papers } from '../../shared/domain/sheet.ts'
import { messages } from '../../shared/messages.ts'
import { renderComparisonSheet } from '../comparison-sheet.tsx'
import { pagesOf, sheetFile } from '../sheet.tsx'
import { comparison, hardSheets, printed } from './hard-sheets.ts'

interface RenderedSheet {
  readonly name: string
  readonly html: string
  readonly pages: number
  readonly titles: readonly string[]
}

/** The hard sheets as HTML, with what they promise, and the comparison by itself. */
export const renderedHardSheets = (): readonly RenderedSheet[] => [
  ...hardSheets().map(({ name, request }) => ({
    name,
    html: sheetFile(request),
    pages: pagesOf(request),
    titles: request.profiles.map(({ title }) => title),
  })),
  ...papers.map((paper) => ({
    name: `comparison ${paper}`,
    ...renderComparisonSheet(comparison.comparison, comparison.view, { printed, paper }),
    titles: [messages.comparisonSheet.heading(comparison.comparison)],
  })),
]
