import { listFamilies, listFamily } from '../../src/store/browse.ts'
import type { Store } from '../../src/store/open.ts'

/** Every O*NET-SOC code, in order. */
export function allCodes(store: Store): string[] {
  return listFamilies(store)
    .flatMap(({ code }) => listFamily(store, code, 'US'))
    .map(({ code }) => code)
    .toSorted()
}
