import type { ReactNode } from 'react'
import type { Messages } from '../shared/messages.ts'
import {
  cellSpace,
  jobRuns,
  markHeight,
  numericColumns,
  rowCells,
  rowHeight,
} from './comparison-grid.ts'
import type { ColumnKey, Density, GridCell, GridColumn, Scale } from './comparison-grid.ts'
import type { JobRows, PlaceRow } from './comparison-model.ts'
import { rangeWidth } from './comparison-pages.ts'
import { LineMarks, RangeBar } from './comparison-range.tsx'
import type { OwnLine } from './comparison-range.tsx'

/** The scale and the client's lines in one form of pay. */
export interface PayAxis {
  readonly scale: Scale
  readonly own: readonly OwnLine[]
}

interface GridProps {
  readonly jobs: readonly JobRows[]
  readonly columns: readonly GridColumn[]
  readonly density: Density
  readonly rowAir: number
  /** The form that most jobs are shown in; its lines are named above the ranges. */
  readonly axis: PayAxis
  readonly axisOf: (job: JobRows) => PayAxis
  readonly messages: Messages
}

/** Ranges and figures as one table: a group of rows for each occupation. */
export function ComparisonGrid(props: GridProps): ReactNode {
  const { jobs, columns, density, axis, axisOf } = props
  const { small, note } = density.layout.type
  return (
    <table className="compare">
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} width={width} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, header, width }) => (
            <th key={key} scope="col" className={headClass(key)}>
              <span>{header}</span>
              {key === 'range' && (
                <LineMarks
                  own={axis.own}
                  scale={axis.scale}
                  width={width}
                  lineHeight={markHeight(density)}
                  size={note.size}
                />
              )}
            </th>
          ))}
        </tr>
      </thead>
      {jobs.map((job) => (
        <tbody key={job.code}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className="job">
              {jobRuns(job).map((run) =>
                run.strong ? (
                  <strong key={run.text}>{run.text}</strong>
                ) : (
                  <span key={run.text}>{run.text}</span>
                ),
              )}
            </th>
          </tr>
          {job.rows.map((row) => (
            <Row key={row.place} {...props} row={row} axis={axisOf(job)} size={small.size} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({
  row,
  columns,
  density,
  rowAir,
  axis,
  size,
  messages,
}: Omit<GridProps, 'jobs' | 'axisOf'> & {
  readonly row: PlaceRow
  readonly size: number
}): ReactNode {
  const height = rowHeight(row, columns, density, messages) + rowAir
  const width = rangeWidth(columns)
  const cells = rowCells(row, columns, density, messages)
  return (
    <tr className={row.nation ? 'nation' : undefined}>
      {cells.map((cell) =>
        cell.key === 'place' ? (
          <th key={cell.key} scope="row">
            {cell.text}
          </th>
        ) : (
          <td key={cell.key} colSpan={cell.span} className={classOf(cell)}>
            {cell.range ? (
              <RangeBar
                range={cell.range}
                nation={row.nation}
                scale={axis.scale}
                own={axis.own}
                width={width}
                height={height - cellSpace.rule}
                size={size}
              />
            ) : cell.key === 'median' ? (
              <strong>{cell.text}</strong>
            ) : (
              cell.text
            )}
          </td>
        ),
      )}
    </tr>
  )
}

const headClass = (key: ColumnKey): string | undefined =>
  key === 'range' ? 'range' : numericColumns.has(key) ? 'number' : undefined

function classOf({ key, range, span }: GridCell): string | undefined {
  if (range) return 'range'
  return numericColumns.has(key) && span === 1 ? 'number' : undefined
}
