import type { Input } from '../../../shared/contract.ts'

/** How many jobs stand before "show more". */
export const FIRST_JOBS = 20
/** As many as the contract lets one ask for. */
export const MOST_JOBS = 100

export function searchInput(
  words: string,
  area: string,
  limit: number = FIRST_JOBS,
): Input<'occupations.search'> {
  return { words: words.trim(), area, limit }
}
