import { inWords } from '../format.ts'
import type { Messages } from '../messages.ts'
import { hourlyPay, standingOf, yearlyPay } from './client-lines.ts'
import type { ClientPay, WorkTime } from './client-lines.ts'
import type { ComparedOccupation, Comparison, ComparisonCell, ComparisonNote } from './compare.ts'
import type { Figure } from './figure.ts'
import type { Percentiles } from './profile.ts'

export type PayForm = 'annual' | 'hourly'

/** How the client wants pay to be read, and the two lines that the client gave. */
export interface PayView {
  readonly form: PayForm
  readonly last: ClientPay | null
  readonly needs: ClientPay | null
  readonly time: WorkTime
}

/** The form that an occupation's pay is shown in: the wanted one, unless only the other is published. */
export const shownForm = ({ form }: ComparedOccupation, wanted: PayForm): PayForm =>
  form === 'both' ? wanted : form

/** The client's own pay as an amount of that form, in dollars. */
export const payIn = (form: PayForm, pay: ClientPay, time: WorkTime): number =>
  form === 'hourly' ? hourlyPay(pay, time) : yearlyPay(pay, time)

/** What is said of the client's two lines beside one range; null for a line that was not given. */
export function lineSentences(
  range: Percentiles,
  form: PayForm,
  { last, needs, time }: PayView,
  messages: Messages,
): { readonly last: string | null; readonly needs: string | null } {
  const { standing } = messages.compare
  const said = (pay: ClientPay | null, line: 'last' | 'needs'): string | null => {
    if (!pay) return null
    const where = standingOf(payIn(form, pay, time), range)
    return where ? standing[line](where) : standing.unknown
  }
  return { last: said(last, 'last'), needs: said(needs, 'needs') }
}

const cents = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  trailingZeroDisplay: 'stripIfInteger',
})

/** The client's pay as the client said it: `$22 an hour`. */
export const clientPayInWords = ({ amount, per }: ClientPay, messages: Messages): string =>
  messages.comparisonTable.clientPay(cents.format(amount), per)

/** The occupation in `comparison` that a cell is about. */
function occupationOf({ occupations }: Comparison, cell: ComparisonCell): ComparedOccupation {
  const found = occupations.find(({ code }) => code === cell.code)
  if (!found) throw new Error(`${cell.code} is not compared`)
  return found
}

const payOf = (cell: ComparisonCell): Figure => cell.wages.annual.median

/** One note of a cell as a sentence that stands alone. */
function noteSentence(
  comparison: Comparison,
  cell: ComparisonCell,
  note: ComparisonNote,
  messages: Messages,
): string {
  const { notes, future } = messages.compareScreen
  const { title } = occupationOf(comparison, cell)
  const { measuredFor } = payOf(cell)
  if (note === 'annual-only') return notes.annualOnly(title)
  if (note === 'hourly-only') return notes.hourlyOnly(title)
  if (note === 'no-wage') return notes.noWage(title)
  if (note === 'years-inferred') return future.inferred
  if (note === 'group-figure') return notes.group(title, measuredFor.title, measuredFor.code)
  if (note === 'wider-area-shown') {
    const place = comparison.areas.find(({ code }) => code === cell.area)?.name ?? cell.area
    return notes.wider(title, place, cell.wider?.area.name ?? '')
  }
  const twin = comparison.cells.find(
    (other) => other.area === cell.area && payOf(other).measuredFor.code === measuredFor.code,
  )
  return notes.same(title, twin ? occupationOf(comparison, twin).title : measuredFor.title)
}

/** What a cell must say so that its figures do not mislead, with the pay that stands in for it. */
export function cellNotes(
  comparison: Comparison,
  cell: ComparisonCell,
  form: PayForm,
  messages: Messages,
): readonly string[] {
  const { wider } = cell
  return [
    ...cell.notes.map((note) => noteSentence(comparison, cell, note, messages)),
    ...(wider ? [`${wider.area.name}: ${inWords(wider[form].median, messages)}.`] : []),
  ]
}
