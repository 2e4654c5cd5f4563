import { payIn, shownForm } from '../shared/domain/comparison-words.ts'
import type { PayForm, PayView } from '../shared/domain/comparison-words.ts'
import { standingOf } from '../shared/domain/client-lines.ts'
import type { ComparedOccupation, Comparison, ComparisonCell } from '../shared/domain/compare.ts'
import { NATION } from '../shared/domain/figure.ts'
import type { Figure } from '../shared/domain/figure.ts'
import { percentileKeys } from '../shared/domain/profile.ts'
import type { PercentileKey, Percentiles } from '../shared/domain/profile.ts'
import { asChange, inCell, inWords } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'

export interface RangePoint {
  readonly value: number
  readonly label: string
  /** The figure is a floor: the range has no end here. */
  readonly open: boolean
}

export interface PayRange {
  readonly points: Readonly<Partial<Record<PercentileKey, RangePoint>>>
  /** Every published point in words. */
  readonly label: string
  /** What stands at either end of the range. */
  readonly low: string
  readonly high: string
}

/** A line of the client's own, in full and for a narrow column. */
interface Said {
  readonly sentence: string
  readonly share: string
}

/** One place of one occupation. */
export interface PlaceRow {
  readonly place: string
  readonly nation: boolean
  readonly range: PayRange | null
  /** Why there is no range, with the wider place that has one. */
  readonly noPay: string
  readonly median: string
  readonly needs: Said | null
  readonly last: Said | null
  readonly jobs: Figure
  readonly growth: Figure
  readonly span: string
  readonly openings: Figure
}

export interface JobRows {
  readonly title: string
  readonly code: string
  readonly form: PayForm
  /** Its pay is in another form than the rest, so that it cannot stand on their scale. */
  readonly ownScale: boolean
  readonly facts: readonly string[]
  readonly rows: readonly PlaceRow[]
}

export function jobRows(
  comparison: Comparison,
  view: PayView,
  messages: Messages,
): readonly JobRows[] {
  const forms = comparison.occupations.map((one) => shownForm(one, view.form))
  return comparison.occupations.map((occupation) => {
    const form = shownForm(occupation, view.form)
    const cells = comparison.cells.filter(({ code }) => code === occupation.code)
    const ownScale = form !== view.form && forms.some((other) => other !== form)
    return {
      title: occupation.title,
      code: occupation.code,
      form,
      ownScale,
      facts: [
        ...payFacts(comparison, occupation, cells, ownScale, messages),
        ...entryFacts(occupation, messages),
      ],
      rows: cells.map((cell) => placeRow(comparison, cell, form, view, messages)),
    }
  })
}

function payFacts(
  comparison: Comparison,
  { form }: ComparedOccupation,
  cells: readonly ComparisonCell[],
  ownScale: boolean,
  { comparisonSheet: words }: Messages,
): readonly string[] {
  const [cell] = cells
  if (!cell) return []
  const { measuredFor } = cell.wages.annual.median
  const before = comparison.cells.find(
    (other) => other.wages.annual.median.measuredFor.code === measuredFor.code,
  )
  const twin = comparison.occupations.find(({ code }) => code === before?.code)
  const stands = (note: ComparisonCell['notes'][number]): boolean =>
    cells.some(({ notes }) => notes.includes(note))
  return [
    ...(form === 'both' ? [] : [ownScale ? words.ownScale[form] : words.onlyForm[form]]),
    ...(stands('same-figure') && twin
      ? [words.same(twin.title)]
      : stands('group-figure')
        ? [words.group(measuredFor.title)]
        : []),
  ]
}

// The category of EP table 5.4 when nothing is asked for.
const NONE = 'None'

function entryFacts(
  { gettingStarted, outlook, apprenticeable }: ComparedOccupation,
  messages: Messages,
): readonly string[] {
  const { comparisonSheet: words, entry } = messages
  const { education, experience, training } = gettingStarted
  const said = (plain: Readonly<Record<string, string>>, { value }: Figure<string>): string[] =>
    value === null ? [] : [plain[value] ?? value]
  const none = experience.value === NONE && training.value === NONE
  const parts = [
    ...said(entry.educationShort, education),
    ...(none
      ? [words.noneAsked]
      : [...said(entry.experience, experience), ...said(entry.training, training)]),
  ]
  return [
    words.toGetIn(parts.length > 0 ? parts : [inCell(education, messages)]),
    outlook.step
      ? words.outlook(messages.outlookShort[outlook.step].toLowerCase())
      : words.noOutlook,
    ...(apprenticeable ? [words.apprenticeship] : []),
  ]
}

function placeRow(
  comparison: Comparison,
  cell: ComparisonCell,
  form: PayForm,
  view: PayView,
  messages: Messages,
): PlaceRow {
  const { comparisonSheet: words } = messages
  const pay = cell.wages[form]
  const range = rangeOf(pay, messages)
  const reason = words.noPay(inCell(pay.median, messages))
  const wider = cell.wider
    ? ` ${words.widerPay(cell.wider.area.name, inWords(cell.wider[form].median, messages))}`
    : ''
  const { years, percentChange, openings } = cell.projection
  return {
    place: comparison.areas.find(({ code }) => code === cell.area)?.name ?? cell.area,
    nation: cell.area === NATION,
    range,
    noPay: `${reason}${wider}`,
    median: inCell(pay.median, messages),
    needs: said('needs', pay, form, view, messages),
    last: said('last', pay, form, view, messages),
    jobs: cell.employment,
    growth: percentChange,
    span: words.span(years.base, years.projected),
    openings,
  }
}

function rangeOf(pay: Percentiles, messages: Messages): PayRange | null {
  const points = percentileKeys.flatMap((key) => {
    const figure = pay[key]
    if (figure.value === null) return []
    const point: RangePoint = {
      value: figure.value,
      label: inCell(figure, messages),
      open: figure.atLeast === true,
    }
    return [[key, point] as const]
  })
  if (points.length === 0) return null
  const { comparisonSheet: words, percentile } = messages
  const named = (key: PercentileKey, { label }: RangePoint): string =>
    words.point(percentile[key], label)
  // An end that is not the usual one has to say which it is.
  const end = (
    usual: PercentileKey,
    at: readonly [PercentileKey, RangePoint] | undefined,
  ): string => (!at || at[0] === 'median' ? '' : at[0] === usual ? at[1].label : named(...at))
  const isMedian = points.length === 1 && points[0]?.[0] === 'median'
  return {
    points: Object.fromEntries(points),
    label: words.pointList(points.map(([key, point]) => named(key, point))),
    low: end('p10', points.at(0)),
    high: isMedian ? words.medianOnly : points.length === 1 ? '' : end('p90', points.at(-1)),
  }
}

function said(
  line: 'last' | 'needs',
  pay: Percentiles,
  form: PayForm,
  view: PayView,
  { compare, comparisonSheet: words }: Messages,
): Said | null {
  const own = view[line]
  if (!own) return null
  const where = standingOf(payIn(form, own, view.time), pay)
  return where
    ? { sentence: compare.standing[line](where), share: compare.standing.share(where, line) }
    : { sentence: compare.standing.unknown, share: words.notTold }
}

/** The growth with its years, or why there is none. */
export const growthText = ({ growth, span }: PlaceRow, messages: Messages): string =>
  growth.value === null
    ? inCell(growth, messages)
    : messages.comparisonSheet.growth(asChange(growth, messages), span)
