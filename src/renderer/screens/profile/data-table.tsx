import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './data-table.module.css'

interface Column {
  readonly key: string
  readonly title: ReactNode
  /** Words under the title, such as the years. */
  readonly notes?: readonly string[]
  /** The rows stand in the order of this column. */
  readonly sort?: 'ascending' | 'descending'
}

interface Row {
  readonly key: string
  readonly title: string
  readonly note?: string
  /** One cell for each column, in their order. */
  readonly cells: readonly ReactNode[]
}

interface DataTableProps {
  readonly caption: string
  /** What the first column holds. */
  readonly corner: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** As wide as its place, not as a line of text. */
  readonly wide?: boolean
  /** The cells hold words, which begin at the left. */
  readonly inWords?: boolean
}

/** Figures in rows and columns. Where it is wider than its place, it scrolls by itself and by keyboard. */
export function DataTable({
  caption,
  corner,
  columns,
  rows,
  wide = false,
  inWords = false,
}: DataTableProps) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const box = place.current
    if (!box) return undefined
    const observer = new ResizeObserver(() => setScrolls(box.scrollWidth > box.clientWidth))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={place}
      className={wide ? `${styles.place} ${styles.wide}` : styles.place}
      {...(scrolls && { role: 'region', 'aria-labelledby': id, tabIndex: 0 })}
    >
      <table className={inWords ? `${styles.table} ${styles.words}` : styles.table}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, title, notes, sort }) => (
              <th key={key} scope="col" aria-sort={sort}>
                {title}
                {notes?.map((note) => (
                  <span key={note} className={styles.note}>
                    {note}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, note, cells }) => (
            <tr key={key}>
              <th scope="row">
                {title}
                {note && <span className={styles.note}>{note}</span>}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.key}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
