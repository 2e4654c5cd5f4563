import type { LoadedData } from '../../shared/domain/loaded-data.ts'
import type { SearchResults } from '../../shared/domain/search.ts'
import { inWords } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'

/** Search results for a terminal: one occupation a paragraph. */
export function searchText({ results, retired, area }: SearchResults): string {
  const { commandLine, matchedBy } = messages
  if (results.length === 0) return commandLine.nothingFound
  const bridge = retired
    ? [commandLine.retired(retired.code, retired.successors.map(({ code }) => code).join(', '))]
    : []
  const rows = results.map(({ code, title, matched, medianPay }) =>
    [
      `${code}  ${title}`,
      `  ${matchedBy[matched.kind](matched.text)}`,
      `  ${area.name}: ${inWords(medianPay, messages)}`,
    ].join('\n'),
  )
  return [...bridge, ...rows].join('\n')
}

/** What is loaded, for a terminal: sources with their dates, then tables with their rows. */
export function loadedText({ occupations, sources, tables }: LoadedData): string {
  const { commandLine } = messages
  return [
    commandLine.occupations(occupations),
    '',
    ...sources.map(
      ({ id, agency, release, released, retrieved }) =>
        `${id}: ${agency}, ${release} (${commandLine.dates(released, retrieved)})`,
    ),
    '',
    ...tables.map(({ name, rows, sources: from }) =>
      commandLine.table(name, rows, from.join(', ')),
    ),
  ].join('\n')
}
