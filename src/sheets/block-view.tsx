import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { codeWords, factLines, plainText, runInLead, runsOf } from './blocks.ts'
import type { Block, Heading, RichText, Table, TableCell } from './blocks.ts'
import { QUIET, codeSize, drawCode } from './codes.ts'
import { columnWidths } from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { letterheadLines, logoSize } from './measure.ts'
import { RangeChartView } from './range-chart-view.tsx'

function Text({ text }: { readonly text: RichText }): ReactNode {
  return runsOf(text).map((run) =>
    run.strong ? <strong key={run.text}>{run.text}</strong> : run.text,
  )
}

function Cell({
  cell,
  numeric,
  layout,
}: {
  readonly cell: TableCell
  readonly numeric: boolean
  readonly layout: SheetLayout
}): ReactNode {
  const { text, span, bar } = cell
  const { space, type } = layout
  const thick = Math.round(type.small.size * 0.67)
  const lone = bar === undefined
  return (
    <td colSpan={span} className={numeric && lone && !span ? 'number' : undefined}>
      {lone ? text : <span className="share">{text}</span>}
      {typeof bar === 'number' && (
        <svg className="bar" role="none" width={space.bar} height={thick}>
          {/* A group without a name says nothing, and gives the bar its place in the tags of the PDF. */}
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
          <rect role="group" width={(bar * space.bar) / 100} height={thick} fill="#555" />
        </svg>
      )}
    </td>
  )
}

function HeadingView({ heading }: { readonly heading: Heading }): ReactNode {
  return (
    <hgroup className="heading">
      <h2 className="body">{heading.text}</h2>
      {heading.aside && <p className="small">{heading.aside}</p>}
    </hgroup>
  )
}

function TableView({
  table,
  layout,
}: {
  readonly table: Table
  readonly layout: SheetLayout
}): ReactNode {
  return (
    <table>
      <caption>{table.caption}</caption>
      <colgroup>
        {table.columns.map(({ header, width }) => (
          <col key={header} width={width} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ header, numeric }) => (
            <th key={header} scope="col" className={numeric ? 'number' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => {
          let column = 0
          return (
            <tr key={`${index} ${row.header}`}>
              <th scope="row">{row.header}</th>
              {row.cells.map((cell) => {
                column += cell.span ?? 1
                const numeric = table.columns[column]?.numeric ?? false
                return <Cell key={column} cell={cell} numeric={numeric} layout={layout} />
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface Place {
  readonly width: number
  readonly layout: SheetLayout
}

function Facts({
  block,
  width,
  layout,
}: Place & { readonly block: Extract<Block, { kind: 'facts' }> }): ReactNode {
  return (
    <p className={block.running ? 'small running' : 'small'}>
      {factLines(block, layout.type.small.size, width).map((line, index) => (
        <Fragment key={plainText(line)}>
          {index > 0 && <br />}
          <Text text={line} />
        </Fragment>
      ))}
    </p>
  )
}

function RunIn({ block }: { readonly block: Extract<Block, { kind: 'run-in' }> }): ReactNode {
  return (
    <div className={`run-in ${block.size}`}>
      <h2>{block.heading}</h2>
      {runInLead(block)}
      <ul>
        {block.items.map((item, index) => (
          <li key={item}>{index < block.items.length - 1 ? `${item}; ` : item}</li>
        ))}
      </ul>
    </div>
  )
}

function Lines({ block }: { readonly block: Extract<Block, { kind: 'lines' }> }): ReactNode {
  const last = block.count - 1
  return (
    <ul className="lines" aria-label={block.label}>
      {Array.from({ length: block.count }, (_, index) => (
        <li key={index}>
          {index === last
            ? block.labels.map((label) => <span key={label}>{label}</span>)
            : block.ends && <span className="ends">{block.ends}</span>}
        </li>
      ))}
    </ul>
  )
}

function CodeView({
  block,
  layout,
}: {
  readonly block: Extract<Block, { kind: 'code' }>
  readonly layout: SheetLayout
}): ReactNode {
  const { size, path } = drawCode(block.address)
  const { side, box } = codeSize(block.address, layout)
  return (
    <div className={`phone-code ${block.words} ${block.size}`}>
      <svg
        role="img"
        aria-label={block.label}
        width={box}
        height={side}
        viewBox={`${QUIET} 0 ${(size * box) / side} ${size}`}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div>
        {codeWords(block).map((text) => (
          <p key={plainText(text)}>
            <Text text={text} />
          </p>
        ))}
      </div>
    </div>
  )
}

function LetterheadView({
  block,
  width,
  layout,
}: Place & { readonly block: Extract<Block, { kind: 'letterhead' }> }): ReactNode {
  const { logo, as } = block
  return (
    <div className={`letterhead ${as}`}>
      {logo && <img src={logo.dataUrl} alt={block.logoLabel} {...logoSize(logo, as, layout)} />}
      <div>
        {letterheadLines(block, width, layout).map(({ text, size }) => (
          <p key={plainText(text)} className={size}>
            <Text text={text} />
          </p>
        ))}
      </div>
    </div>
  )
}

function BlockView({ block, width, layout }: Place & { readonly block: Block }): ReactNode {
  if (block.kind === 'title') return <h1 className="title">{block.text}</h1>
  if (block.kind === 'heading') return <HeadingView heading={block} />
  if (block.kind === 'facts') return <Facts block={block} width={width} layout={layout} />
  if (block.kind === 'text') {
    return (
      <p className={block.size}>
        <Text text={block.text} />
      </p>
    )
  }
  if (block.kind === 'list') {
    return (
      <ul className={`list ${block.size}`}>
        {block.items.map((item) => (
          <li key={plainText(item)}>
            <Text text={item} />
          </li>
        ))}
      </ul>
    )
  }
  if (block.kind === 'run-in') return <RunIn block={block} />
  if (block.kind === 'table') {
    return (
      <>
        <HeadingView heading={{ text: block.table.heading }} />
        <TableView table={block.table} layout={layout} />
      </>
    )
  }
  if (block.kind === 'lines') return <Lines block={block} />
  if (block.kind === 'chart') {
    return <RangeChartView chart={block.chart} width={width} layout={layout} />
  }
  if (block.kind === 'code') return <CodeView block={block} layout={layout} />
  if (block.kind === 'letterhead')
    return <LetterheadView block={block} width={width} layout={layout} />
  if (block.kind === 'drawn') return block.view
  const widths = columnWidths(block.as, width, layout)
  return (
    <div className={`columns ${block.as}`}>
      {block.columns.map((column, index) => (
        <div key={widths.slice(0, index).join(' ')}>
          <Blocks blocks={column} width={widths[index] ?? width} layout={layout} />
        </div>
      ))}
    </div>
  )
}

/** The blocks in order, each as the element that it is: heading, list, table, picture. */
export function Blocks({
  blocks,
  width,
  layout,
}: Place & { readonly blocks: readonly Block[] }): ReactNode {
  // Blocks never move: their place is their identity.
  return blocks.map((block, index) => (
    <BlockView key={`${index} ${block.kind}`} block={block} width={width} layout={layout} />
  ))
}
