import { pagesOf, sheetFile } from '../sheet.tsx'
import { hardSheets } from './hard-sheets.ts'

interface RenderedSheet {
  readonly name: string
  readonly html: string
  readonly pages: number
  readonly titles: readonly string[]
}

/** The hard sheets as HTML, with what they promise. */
export const renderedHardSheets = (): readonly RenderedSheet[] =>
  hardSheets().map(({ name, request }) => ({
    name,
    html: sheetFile(request),
    pages: pagesOf(request),
    titles: request.profiles.map(({ title }) => title),
  }))
