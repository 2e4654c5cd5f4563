import type { ComparisonView } from '../../shared/contract.ts'
import { cellNotes, lineSentences, shownForm } from '../../shared/domain/comparison-words.ts'
import type { CarryOver } from '../../shared/domain/carry-over.ts'
import type {
  ComparedOccupation,
  Comparison,
  ComparisonCell,
  Transition,
} from '../../shared/domain/compare.ts'
import { percentileKeys } from '../../shared/domain/profile.ts'
import { asChange, inCell } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'

const indent = (lines: readonly string[], by: number): string =>
  lines.map((line) => `${' '.repeat(by)}${line}`).join('\n')

/** A comparison for a terminal: each occupation with its places, then what changes between them. */
export function comparisonText(comparison: Comparison, view: ComparisonView): string {
  const { compareScreen, headings } = messages
  const [first] = comparison.occupations
  return [
    ...comparison.occupations.map((occupation) => occupationText(comparison, occupation, view)),
    ...(first && comparison.transitions.length > 0
      ? [
          [
            compareScreen.move.heading(first.title),
            ...comparison.transitions.map((transition) => moveText(comparison, transition)),
          ].join('\n'),
        ]
      : []),
    notesText(comparison),
    [
      headings.sources,
      indent(
        comparison.sources.map(({ agency, release, title }) => `${agency}, ${title}, ${release}`),
        2,
      ),
    ].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What holds for all of the comparison. */
function notesText({ cells, yearsDiffer }: Comparison): string {
  const { future, notes } = messages.compareScreen
  const inferred = cells.some(({ projection }) => projection.years.inferred)
  return [
    ...(yearsDiffer ? [future.yearsDiffer] : []),
    ...(inferred ? [future.inferred] : []),
    notes.notCounted,
  ].join('\n')
}

function occupationText(
  comparison: Comparison,
  occupation: ComparedOccupation,
  view: ComparisonView,
): string {
  const { outlook, gettingStarted } = occupation
  const { education, experience, training } = gettingStarted
  const { start } = messages.compareScreen
  const said = [education, experience, training].map((figure) => inCell(figure, messages))
  return [
    `${occupation.code}  ${occupation.title}`,
    indent(
      [
        `${start.education}: ${said[0]}. ${start.experience}: ${said[1]}. ${start.training}: ${said[2]}.`,
        outlook.step ? messages.outlook[outlook.step] : messages.commandLine.noOutlook,
        `${start.apprenticeship}: ${occupation.apprenticeable ? start.listed : start.notListed}.`,
      ],
      2,
    ),
    ...comparison.cells
      .filter(({ code }) => code === occupation.code)
      .map((cell) => cellText(comparison, occupation, cell, view)),
  ].join('\n')
}

function cellText(
  comparison: Comparison,
  occupation: ComparedOccupation,
  cell: ComparisonCell,
  view: ComparisonView,
): string {
  const { percentile, compareScreen, comparisonTable } = messages
  const form = shownForm(occupation, view.form)
  const pay = cell.wages[form]
  const { years, base, projected, percentChange, openings } = cell.projection
  const place = comparison.areas.find(({ code }) => code === cell.area)?.name ?? cell.area
  const { needs, last } = lineSentences(pay, form, view, messages)
  const published = percentileKeys.some((key) => pay[key].value !== null)
  const points = percentileKeys.map((key) => `${percentile[key]} ${inCell(pay[key], messages)}`)
  const span = comparisonTable.span(years.base, years.projected)
  return [
    `  ${place}: ${published ? points.join(', ') : inCell(pay.median, messages)}`,
    indent(
      [
        ...[needs, last].filter((sentence) => sentence !== null),
        `${compareScreen.future.now}: ${inCell(cell.employment, messages)}`,
        `${span}: ${inCell(base, messages)} -> ${inCell(projected, messages)}, ${asChange(percentChange, messages)}; ${compareScreen.view.measures.openings}: ${inCell(openings, messages)}`,
        // Said once, at the end.
        ...cellNotes(
          comparison,
          { ...cell, notes: cell.notes.filter((note) => note !== 'years-inferred') },
          form,
          messages,
        ),
      ],
      4,
    ),
  ].join('\n')
}

function moveText(comparison: Comparison, transition: Transition): string {
  const { move } = messages.compareScreen
  const title = comparison.occupations.find(({ code }) => code === transition.to)?.title ?? ''
  const pay = transition.payDifference.map((figure, index) => {
    const difference = figure.value === null ? move.unknown : asChange(figure, messages)
    return `${comparison.areas[index]?.name ?? figure.area} ${difference}`
  })
  const list = (kind: keyof CarryOver): readonly string[] =>
    (['knowledge', 'skills', 'abilities'] as const).flatMap((rated) => {
      const items = transition[rated]?.[kind] ?? []
      return items.length > 0
        ? [`  ${move.kinds[rated]}: ${items.map(({ name }) => name).join(', ')}`]
        : []
    })
  const rated = transition.knowledge ?? transition.skills ?? transition.abilities
  return [
    `  ${move.to(title)}`,
    indent(
      [
        `${move.pay}: ${pay.join(', ')}`,
        ...(rated
          ? [`${move.carries}:`, ...list('carriesOver'), `${move.learn}:`, ...list('toLearn')]
          : [move.notRated]),
      ],
      4,
    ),
  ].join('\n')
}
