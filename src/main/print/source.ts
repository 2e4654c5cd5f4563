import type { BatchSource } from '../../shared/contract.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { allOccupations, occupationsOfFamily } from '../../store/occupations.ts'
import type { Store } from '../../store/open.ts'
import type { OfficeData } from '../office/office.ts'

interface SourceData {
  readonly store: Store
  readonly office: Pick<OfficeData, 'jobLists'>
}

/**
 * The codes that a batch is made from, in its order; some may be retired.
 *
 * @throws WaymarkError `invalid-input` for no such family, `job-list-gone`
 */
export function codesOf(
  { store, office }: SourceData,
  source: Exclude<BatchSource, { what: 'list' }>,
): readonly string[] {
  if (source.what === 'jobs') return source.codes
  if (source.what === 'saved') return office.jobLists.get(source.list).codes
  const jobs =
    source.what === 'every' ? allOccupations(store) : occupationsOfFamily(store, source.family)
  if (jobs.length === 0) throw new WaymarkError('invalid-input')
  return jobs.map(({ code }) => code)
}
