import { messages } from '../../../shared/messages.ts'
import { Button } from '../../ui/button.tsx'
import type { Measure, Sorting } from './compare-address.ts'

interface SortHeaderProps {
  readonly measure: Measure
  readonly text: string
  readonly sort: Sorting | null
  readonly onSort: (sort: Sorting | null) => void
}

/** How a column says that the rows stand in its order. */
export const sortOf = (measure: Measure, sort: Sorting | null) =>
  sort?.by === measure
    ? ({ sort: sort.direction === 'asc' ? 'ascending' : 'descending' } as const)
    : {}

/** A column's heading that orders the rows: highest first, then lowest first, then as they were. */
export function SortHeader({ measure, text, sort, onSort }: SortHeaderProps) {
  const now = sort?.by === measure ? sort.direction : null
  const next: Sorting | null =
    now === null
      ? { by: measure, direction: 'desc' }
      : now === 'desc'
        ? { by: measure, direction: 'asc' }
        : null
  return (
    <Button
      kind="quiet"
      title={messages.compareScreen.pay.sortBy(messages.compareScreen.view.measures[measure])}
      onClick={() => onSort(next)}
    >
      {text}
      {now && <span aria-hidden="true">{now === 'desc' ? ' ↓' : ' ↑'}</span>}
    </Button>
  )
}
