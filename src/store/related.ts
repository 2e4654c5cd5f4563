import type { Area } from '../shared/domain/figure.ts'
import type { RelatedList, RelatedOccupation } from '../shared/domain/profile.ts'
import { difference } from './figures.ts'
import { occupationById } from './occupations.ts'
import type { Occupation } from './occupations.ts'
import { query } from './open.ts'
import type { Store } from './open.ts'
import { listRules, releaseFor } from './reference.ts'
import { gettingStartedOf } from './requirements.ts'
import { medianPay } from './wages.ts'

const relatedRows = query<
  [occupation: number],
  { related: number; tier: RelatedOccupation['tier'] }
>('SELECT related, tier FROM related WHERE occupation = ? ORDER BY position')

/** Related occupations (O*NET) in the order of the release, with pay in the area and education. */
export function relatedOf(store: Store, occupation: Occupation, area: Area): RelatedList {
  const own = medianPay(store, occupation, area.code)
  const items = relatedRows.all(store, occupation.id).map(({ related, tier }) => {
    const other = occupationById(store, related)
    const pay = medianPay(store, other, area.code)
    return {
      code: other.code,
      title: other.title,
      tier,
      medianPay: pay,
      payDifference: difference(pay, own),
      education: gettingStartedOf(store, other).education,
    }
  })
  return {
    items,
    shown: Math.min(items.length, listRules(store).related.most),
    source: releaseFor(store, 'related').id,
    ...(items.length === 0 ? { absent: 'not-measured' } : {}),
  }
}
