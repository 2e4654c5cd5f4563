import type { Standing } from '../domain/client-lines.ts'
import type { PercentileKey } from '../domain/profile.ts'

/** How many earn at least the percentile. */
const earning: Record<PercentileKey, string> = {
  p10: 'nine in ten',
  p25: 'three in four',
  median: 'half',
  p75: 'one in four',
  p90: 'one in ten',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How many earn the client's pay or more, by the bound that says most: "More than half". */
function share({ above, below }: Standing): string {
  if (above !== null && above === below) return capital(earning[above])
  const moreThan = below && `More than ${earning[below]}`
  const fewerThan = above && `Fewer than ${earning[above]}`
  const mostEarnIt = below === 'p10' || below === 'p25' || below === 'median'
  const fewEarnIt = above === 'median' || above === 'p75' || above === 'p90'
  const said = mostEarnIt ? moreThan : fewEarnIt ? fewerThan : (moreThan ?? fewerThan)
  return said ?? 'Some'
}

/** Where the client's own lines fall among the published percentiles, in words. */
const standing = {
  share,
  needs: (where: Standing) => `${share(where)} of these workers earn what you need.`,
  last: (where: Standing) => `${share(where)} of these workers earn more than your last job paid.`,
  /** Nothing is published that would tell, or only a floor. */
  unknown: 'The published pay does not tell.',
} as const

/** Words of the comparison, on screen and on paper. */
export const compare = { standing } as const
