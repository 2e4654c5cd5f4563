import type { ReactNode } from 'react'
import type { Comparison } from '../shared/domain/compare.ts'
import { comparisonTable } from '../shared/domain/comparison-table.ts'
import { clientPayInWords, payIn } from '../shared/domain/comparison-words.ts'
import type { PayForm, PayView } from '../shared/domain/comparison-words.ts'
import { toTabSeparated } from '../shared/domain/csv.ts'
import type { Paper } from '../shared/domain/sheet.ts'
import { messagesFor } from '../shared/messages.ts'
import type { Language, Messages } from '../shared/messages.ts'
import { labelled } from './blocks.ts'
import type { Block } from './blocks.ts'
import { cellSpace, payScale } from './comparison-grid.ts'
import { ComparisonGrid } from './comparison-grid-view.tsx'
import type { PayAxis } from './comparison-grid-view.tsx'
import { lowerBlocks } from './comparison-lower.ts'
import { jobRows } from './comparison-model.ts'
import type { JobRows } from './comparison-model.ts'
import { planPages, rangeWidth, titleGap } from './comparison-pages.ts'
import type { PagePlan } from './comparison-pages.ts'
import type { OwnLine } from './comparison-range.tsx'
import { dateInWords } from './page-context.ts'
import type { SheetContext } from './page-context.ts'
import { renderDocument } from './document.tsx'
import type { Part } from './document.tsx'

// A digit is as wide as any other.
const WIDEST = 0
const lines = ['last', 'needs'] as const

const dollars: Record<PayForm, Intl.NumberFormat> = {
  annual: new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  }),
  hourly: new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }),
}

const inForm = (form: PayForm, amount: number, { numbers }: Messages): string =>
  form === 'annual'
    ? numbers.dollarsAYear(dollars.annual.format(amount))
    : numbers.dollarsAnHour(dollars.hourly.format(amount))

/** The pages of a comparison and how they are set, before they are drawn. */
function comparisonPages(
  comparison: Comparison,
  view: PayView,
  { paper, ...context }: ComparisonContext,
): PagePlan & { readonly jobs: readonly JobRows[] } {
  const { messages, printed } = context
  const { sheet, comparisonSheet: words } = messages
  const jobs = jobRows(comparison, view, messages)
  const ownLines = lines.flatMap((line): readonly Block[] => {
    const pay = view[line]
    if (!pay) return []
    const alsoAs = (['annual', 'hourly'] as const)
      .filter((form) => pay.per !== (form === 'annual' ? 'year' : 'hour'))
      .map((form) => inForm(form, payIn(form, pay, view.time), messages))
    const said = words.line(clientPayInWords(pay, messages), alsoAs)
    return [
      { kind: 'text', size: 'small', text: labelled(messages.compareScreen.lines[line], said) },
    ]
  })
  const plan = planPages(
    {
      jobs,
      paper,
      form: axisForm(jobs, view),
      marks: ownLines.length,
      title: words.heading(comparison),
      aside: words.aside(sheet.printed(printed), sheet.pageOf(WIDEST, WIDEST)),
      intro:
        ownLines.length > 1
          ? [{ kind: 'columns', as: 'halves', columns: ownLines.map((line) => [line]) }]
          : ownLines,
      lower: (names, roomy, height) =>
        lowerBlocks(comparison, view, { size: roomy ? 'body' : 'small', names, height }, context),
    },
    messages,
  )
  return { ...plan, jobs }
}

/** The form that the first scale is in: the wanted one when any job has it. */
const axisForm = (jobs: readonly JobRows[], { form }: PayView): PayForm =>
  jobs.some((job) => job.form === form) ? form : (jobs[0]?.form ?? form)

function payAxis(
  form: PayForm,
  jobs: readonly JobRows[],
  view: PayView,
  { columns, density }: PagePlan,
  messages: Messages,
): PayAxis {
  const own = lines.flatMap((line): OwnLine[] => {
    const pay = view[line]
    if (!pay) return []
    const amount = payIn(form, pay, view.time)
    const { needsLine, lastLine } = messages.compareScreen.pay
    const label = (line === 'needs' ? needsLine : lastLine)(dollars[form].format(amount))
    return [{ line, dollars: amount, label }]
  })
  const width = rangeWidth(columns)
  const { size } = density.layout.type.small
  const scale = payScale(
    jobs,
    form,
    own.map((line) => line.dollars),
    width,
    size,
  )
  const { beyond } = messages.compareScreen.pay
  return {
    scale,
    own: own.map((line) =>
      line.dollars <= scale.highest ? line : { ...line, label: beyond(line.label) },
    ),
  }
}

const gridStyle = `
.head{display:flex;align-items:baseline;justify-content:space-between;gap:${titleGap}px}
.head p{padding:0}
.head .small{white-space:nowrap}
.compare{margin:4px 0 0;break-inside:auto}
.compare th,.compare td,.compare .number{vertical-align:middle;padding:${cellSpace.above}px 0 ${cellSpace.below}px ${cellSpace.side}px}
.compare thead th,.compare thead .number{vertical-align:bottom}
.compare tr>:first-child{padding-left:0}
.compare .range{padding:0;line-height:0}
.compare thead .range{padding:0;line-height:inherit}
.compare thead .range>span{display:block;padding-left:${cellSpace.side}px}
.compare thead svg{line-height:0}
.compare tbody .job{font-weight:400;padding:${cellSpace.jobAbove}px 0 ${cellSpace.jobBelow}px;border-bottom-color:#000}
.compare .nation th,.compare .nation td{color:#333}
`

export interface ComparisonSheet {
  readonly html: string
  readonly pages: number
}

interface ComparisonContext extends SheetContext {
  readonly paper: Paper
}

interface HeadProps {
  readonly title: string
  readonly aside: string
  readonly first: boolean
}

const Head = ({ title, aside, first }: HeadProps): ReactNode => (
  <header className="head">
    {first ? (
      <h1 className="title">{title}</h1>
    ) : (
      <p className="title">
        <strong>{title}</strong>
      </p>
    )}
    <p className="small">{aside}</p>
  </header>
)

// The plan has measured it already.
const drawn = (view: ReactNode, text: string): Block => ({ kind: 'drawn', view, height: 0, text })

/** A comparison as pages in landscape, which may stand in a document with others. */
export function comparisonPart(
  comparison: Comparison,
  view: PayView,
  context: ComparisonContext,
): Part {
  const { messages, printed } = context
  const { sheet, comparisonSheet: words } = messages
  const plan = comparisonPages(comparison, view, context)
  const { jobs, pages, density, columns } = plan
  const { layout } = density
  const axis = payAxis(axisForm(jobs, view), jobs, view, plan, messages)
  const other = jobs.find(({ ownScale }) => ownScale)
  const otherAxis = other ? payAxis(other.form, jobs, view, plan, messages) : axis
  const title = words.heading(comparison)
  const table = toTabSeparated(comparisonTable(comparison, view, messages))
  return {
    layout,
    more: gridStyle,
    count: pages.length,
    pages: ({ before, of }) =>
      pages.map((page, index) => {
        const first = index === 0
        const aside = words.aside(sheet.printed(printed), sheet.pageOf(before + index + 1, of))
        const grid = (
          <ComparisonGrid
            jobs={page.jobs}
            columns={columns}
            density={density}
            rowAir={page.rowAir}
            axis={axis}
            axisOf={(job) => (job.ownScale ? otherAxis : axis)}
            messages={messages}
          />
        )
        return {
          air: 0,
          blocks: [
            drawn(<Head title={title} aside={aside} first={first} />, first ? title : ''),
            ...page.intro,
            ...(page.jobs.length > 0 ? [drawn(grid, first ? table : '')] : []),
            ...page.lower,
          ],
        }
      }),
  }
}

/**
 * A comparison as one self-contained HTML document in landscape. Like the profile sheet it has one
 * style element with the nonce placeholder, no script and no clock.
 */
export function renderComparisonSheet(
  comparison: Comparison,
  view: PayView,
  {
    printed,
    language = 'en',
    paper = 'letter',
  }: { readonly printed: Date; readonly language?: Language; readonly paper?: Paper },
): ComparisonSheet {
  const messages = messagesFor(language)
  const date = dateInWords(printed, messages)
  const part = comparisonPart(comparison, view, { messages, printed: date, paper })
  const title = messages.comparisonSheet.heading(comparison)
  return {
    html: renderDocument({ title, language, parts: [part], through: false }),
    pages: part.count,
  }
}
