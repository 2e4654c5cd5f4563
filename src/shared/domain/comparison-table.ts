import { inCell } from '../format.ts'
import type { Messages } from '../messages.ts'
import { cellNotes, clientPayInWords, lineSentences, shownForm } from './comparison-words.ts'
import type { PayView } from './comparison-words.ts'
import type { ComparedOccupation, Comparison, ComparisonCell } from './compare.ts'
import type { CellTable, CsvCell } from './csv.ts'
import type { Figure } from './figure.ts'
import { percentileKeys } from './profile.ts'

interface Column {
  readonly header: string
  readonly cell: (occupation: ComparedOccupation, cell: ComparisonCell) => CsvCell
}

/**
 * The comparison as a table: one row for each occupation in each place. Figures are bare numbers; a
 * floor reads "or more" and an absent figure gives its reason.
 */
export function comparisonTable(
  comparison: Comparison,
  view: PayView,
  messages: Messages,
): CellTable {
  const columns = columnsOf(comparison, view, messages)
  return {
    header: columns.map(({ header }) => header),
    rows: comparison.occupations.flatMap((occupation) =>
      comparison.cells
        .filter(({ code }) => code === occupation.code)
        .map((cell) => columns.map((column) => column.cell(occupation, cell))),
    ),
  }
}

function columnsOf(comparison: Comparison, view: PayView, messages: Messages): readonly Column[] {
  const words = messages.comparisonTable
  const figure = (read: Figure<number | string>): CsvCell =>
    read.value === null || read.atLeast ? inCell(read, messages) : read.value
  const pay = (occupation: ComparedOccupation, cell: ComparisonCell) =>
    cell.wages[shownForm(occupation, view.form)]

  return [
    { header: words.code, cell: ({ code }) => code },
    { header: words.title, cell: ({ title }) => title },
    {
      header: words.place,
      cell: (_, { area }) => comparison.areas.find(({ code }) => code === area)?.name ?? area,
    },
    { header: words.form, cell: (one) => words.forms[shownForm(one, view.form)] },
    ...percentileKeys.map((key): Column => ({
      header: words.percentiles[key],
      cell: (one, cell) => figure(pay(one, cell)[key]),
    })),
    ...lineColumns(view, messages),
    { header: words.employment, cell: (_, { employment }) => figure(employment) },
    {
      header: words.years,
      cell: (_, { projection: { years } }) => {
        const span = words.span(years.base, years.projected)
        return years.inferred ? words.inferred(span) : span
      },
    },
    { header: words.base, cell: (_, { projection }) => figure(projection.base) },
    { header: words.projected, cell: (_, { projection }) => figure(projection.projected) },
    { header: words.percent, cell: (_, { projection }) => figure(projection.percentChange) },
    { header: words.openings, cell: (_, { projection }) => figure(projection.openings) },
    { header: words.education, cell: ({ gettingStarted }) => figure(gettingStarted.education) },
    { header: words.experience, cell: ({ gettingStarted }) => figure(gettingStarted.experience) },
    { header: words.training, cell: ({ gettingStarted }) => figure(gettingStarted.training) },
    {
      header: words.outlook,
      cell: ({ outlook: { step, growth } }) =>
        step ? messages.outlookShort[step] : inCell(growth, messages),
    },
    {
      header: words.apprenticeable,
      cell: ({ apprenticeable }) => (apprenticeable ? words.yes : words.no),
    },
    {
      header: words.notes,
      cell: (one, cell) =>
        cellNotes(comparison, cell, shownForm(one, view.form), messages).join(' '),
    },
    {
      header: words.measuredFor,
      cell: (one, cell) => {
        const { code, title } = pay(one, cell).median.measuredFor
        return `${code} ${title}`
      },
    },
    { header: words.payRelease, cell: (one, cell) => pay(one, cell).median.release },
    { header: words.projectionRelease, cell: (_, { projection }) => projection.base.release },
    { header: words.entryRelease, cell: ({ gettingStarted }) => gettingStarted.education.release },
    {
      header: words.sources,
      cell: (one, cell) => {
        const named = [pay(one, cell).median, cell.projection.base, one.gettingStarted.education]
        const urls = named.map(
          ({ source }) => comparison.sources.find(({ id }) => id === source)?.url ?? source,
        )
        return [...new Set(urls)].join(' ')
      },
    },
  ]
}

function lineColumns(view: PayView, messages: Messages): readonly Column[] {
  const words = messages.comparisonTable
  const column = (line: 'last' | 'needs'): readonly Column[] => {
    const pay = view[line]
    if (!pay) return []
    const header = words[line](clientPayInWords(pay, messages))
    return [
      {
        header,
        cell: (occupation, cell) => {
          const form = shownForm(occupation, view.form)
          return lineSentences(cell.wages[form], form, view, messages)[line] ?? ''
        },
      },
    ]
  }
  return [...column('last'), ...column('needs')]
}
