import { renderToStaticMarkup } from 'react-dom/server'
import type { Comparison } from '../shared/domain/compare.ts'
import { clientPayInWords, payIn } from '../shared/domain/comparison-words.ts'
import type { PayForm, PayView } from '../shared/domain/comparison-words.ts'
import { messagesFor } from '../shared/messages.ts'
import type { Language, Messages } from '../shared/messages.ts'
import { labelled } from './blocks.ts'
import type { Block } from './blocks.ts'
import { Blocks } from './block-view.tsx'
import { cellSpace, payScale } from './comparison-grid.ts'
import { ComparisonGrid } from './comparison-grid-view.tsx'
import type { PayAxis } from './comparison-grid-view.tsx'
import { lowerBlocks, lowerKinds } from './comparison-lower.ts'
import { jobRows } from './comparison-model.ts'
import type { JobRows } from './comparison-model.ts'
import { planPages, rangeWidth, titleGap } from './comparison-pages.ts'
import type { PagePlan } from './comparison-pages.ts'
import type { OwnLine } from './comparison-range.tsx'
import { columnWidths, textWidth } from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { sheetStyle } from './sheet-style.ts'

const NONCE_PLACEHOLDER = '__CSP_NONCE__'
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
  context: { readonly messages: Messages; readonly printed: string },
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

const gridStyle = (layout: SheetLayout): string => `
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
${lowerKinds
  .flatMap((kind) =>
    columnWidths(kind, textWidth(layout)).map(
      (width, index) => `.${kind}>:nth-child(${index + 1}){width:${width}px}`,
    ),
  )
  .join('')}
.compare .nation th,.compare .nation td{color:#333}
`

export interface ComparisonSheet {
  readonly html: string
  readonly pages: number
}

/**
 * A comparison as one self-contained HTML document on Letter pages in landscape. Like the profile
 * sheet it has one style element with the nonce placeholder, no script and no clock.
 */
export function renderComparisonSheet(
  comparison: Comparison,
  view: PayView,
  { printed, language = 'en' }: { readonly printed: Date; readonly language?: Language },
): ComparisonSheet {
  const messages = messagesFor(language)
  const { sheet, comparisonSheet: words } = messages
  const date = new Intl.DateTimeFormat(sheet.locale, { dateStyle: 'long' }).format(printed)
  const plan = comparisonPages(comparison, view, { messages, printed: date })
  const { jobs, pages, density, columns } = plan
  const { layout } = density
  const axis = payAxis(axisForm(jobs, view), jobs, view, plan, messages)
  const other = jobs.find(({ ownScale }) => ownScale)
  const otherAxis = other ? payAxis(other.form, jobs, view, plan, messages) : axis
  const style = `${sheetStyle(layout)}${gridStyle(layout)}`
  const markup = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{words.heading(comparison)}</title>
        <style nonce={NONCE_PLACEHOLDER} dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          {pages.map((page, index) => (
            <section key={sheet.pageOf(index + 1, pages.length)} className="page">
              <header className="head">
                {index === 0 ? (
                  <h1 className="title">{words.heading(comparison)}</h1>
                ) : (
                  <p className="title">
                    <strong>{words.heading(comparison)}</strong>
                  </p>
                )}
                <p className="small">
                  {words.aside(sheet.printed(date), sheet.pageOf(index + 1, pages.length))}
                </p>
              </header>
              <Blocks blocks={page.intro} width={textWidth(layout)} layout={layout} />
              {page.jobs.length > 0 && (
                <ComparisonGrid
                  jobs={page.jobs}
                  columns={columns}
                  density={density}
                  rowAir={page.rowAir}
                  axis={axis}
                  axisOf={(job) => (job.ownScale ? otherAxis : axis)}
                  messages={messages}
                />
              )}
              <Blocks blocks={page.lower} width={textWidth(layout)} layout={layout} />
            </section>
          ))}
        </main>
      </body>
    </html>,
  )
  return { html: `<!doctype html>${markup}`, pages: pages.length }
}
