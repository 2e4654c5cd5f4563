import type { Standing } from '../domain/client-lines.ts'
import { percentileKeys } from '../domain/profile.ts'
import type { PercentileKey } from '../domain/profile.ts'

/** How many earn at least the percentile. */
const earning: Record<PercentileKey, string> = {
  p10: '9 in 10',
  p25: '3 in 4',
  median: 'half',
  p75: '1 in 4',
  p90: '1 in 10',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const order = (key: PercentileKey): number => percentileKeys.indexOf(key)
const MEDIAN = order('median')

/** The two questions that a line of the client's asks: who earns it, or who earns more than it. */
type Asked = 'as much' | 'more'

/**
 * How many workers are on the far side of the client's line, by the published percentiles around it
 * and no others: "More than half".
 */
function share({ above, below }: Standing, asked: Asked): string {
  if (above === null) return below === null ? 'An unknown share' : `More than ${earning[below]}`
  if (below === null) return `Fewer than ${earning[above]}`
  // The line is a published percentile, or several that are the same amount.
  if (above === below) return capital(earning[above])
  if (order(above) > order(below)) {
    return asked === 'as much' ? `At least ${earning[below]}` : `At most ${earning[above]}`
  }
  if (order(below) <= MEDIAN) return `More than ${earning[below]}`
  if (order(above) >= MEDIAN)
    return `Fewer than ${earning[above]}, but more than ${earning[below]},`
  return `Between ${earning[below]} and ${earning[above]}`
}

/** Where the client's own lines fall among the published percentiles, in words. */
const standing = {
  /** How many earn what the client needs, or more. */
  needs: (where: Standing) => `${share(where, 'as much')} of these workers earn what you need.`,
  /** How many earn more than the client's last job paid. */
  last: (where: Standing) =>
    `${share(where, 'more')} of these workers earn more than your last job paid.`,
  /** For a narrow column whose heading ends the sentence; the bound that says most. */
  share: (where: Standing, line: 'needs' | 'last') =>
    share(where, line === 'needs' ? 'as much' : 'more').replace(/,.*$/, ''),
  /** Nothing is published that would tell, or only a floor. */
  unknown: 'The published pay does not tell.',
} as const

/** Words of the comparison, on screen and on paper. */
export const compare = { standing } as const
