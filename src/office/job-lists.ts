import { randomUUID } from 'node:crypto'
import { MOST_JOB_LISTS, MOST_LIST_NAME, jobList } from '../shared/domain/job-lists.ts'
import type {
  JobList,
  JobListEntry,
  JobListSaved,
  JobLists,
  OpenJobList,
  ReplacedJob,
} from '../shared/domain/job-lists.ts'
import { asLine } from '../shared/domain/table-file.ts'
import { WaymarkError } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import type { Catalog } from './catalog.ts'
import { openItemsFile } from './items-file.ts'

/** Jobs under the office's own names, in one file. Each throws what `ItemsFile` throws. */
export interface SavedJobLists {
  readonly list: () => JobLists
  /** @throws WaymarkError `job-list-gone` */
  readonly get: (id: string) => JobList
  /** The list of a name, whatever its case. @throws WaymarkError `job-list-gone` */
  readonly named: (name: string) => JobList
  /**
   * Keeps the codes, each once, under `name`. A list that has the name already is replaced only
   * when that is asked for.
   *
   * @throws WaymarkError `job-lists-full`
   */
  readonly save: (name: string, codes: readonly string[], replace: boolean) => JobListSaved
  /** @throws WaymarkError `job-list-gone` */
  readonly rename: (id: string, name: string) => JobListSaved
  /** @throws WaymarkError `job-list-gone` */
  readonly remove: (id: string) => JobList
  readonly dismissSetAside: () => void
}

const entryOf = ({ id, name, codes }: JobList): JobListEntry => ({ id, name, jobs: codes.length })

/** Names that a person takes for the same are the same. */
const folded = (name: string): string => asLine(name).normalize('NFKC').toLowerCase()

/** The lists in `file`, which need not exist yet. */
export function openJobLists(file: string): SavedJobLists {
  const { read, write, dismissSetAside } = openItemsFile(file, {
    what: messages.office.subjects.jobLists,
    key: 'lists',
    item: jobList,
  })
  const find = (wanted: (list: JobList) => boolean): JobList => {
    const found = read().items.find(wanted)
    if (!found) throw new WaymarkError('job-list-gone')
    return found
  }
  const hasName = (name: string) => (list: JobList) => folded(list.name) === folded(name)
  const get = (id: string): JobList => find((list) => list.id === id)

  /** Puts the list in the place of the one with its id, or at the end, if its name can be had. */
  const keep = (list: JobList): JobListSaved => {
    const name = asLine(list.name)
    if (name === '') return { saved: false, problem: 'missing' }
    if (name.length > MOST_LIST_NAME) return { saved: false, problem: 'too-long' }
    const { items } = read()
    const taken = items.find((one) => one.id !== list.id && hasName(name)(one))
    if (taken) return { saved: false, problem: 'taken', list: entryOf(taken) }
    const byId = new Map([...items, { ...list, name }].map((one) => [one.id, one]))
    if (byId.size > Math.max(MOST_JOB_LISTS, items.length)) throw new WaymarkError('job-lists-full')
    write([...byId.values()])
    return { saved: true, list: entryOf({ ...list, name }) }
  }

  return {
    list: () => {
      const { items, setAside } = read()
      const lists = items.map(entryOf).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      return { lists, setAside }
    },
    get,
    named: (name) => find(hasName(name)),
    save: (name, codes, replace) => {
      const replaced = replace ? read().items.find(hasName(name)) : undefined
      return keep({ id: replaced?.id ?? randomUUID(), name, codes: [...new Set(codes)] })
    },
    rename: (id, name) => keep({ ...get(id), name }),
    remove: (id) => {
      const removed = get(id)
      write(read().items.filter((list) => list !== removed))
      return removed
    },
    dismissSetAside,
  }
}

/** The jobs of a list, and what became of the codes that a later release retired. */
export function jobsIn({ name, codes }: JobList, catalog: Catalog): OpenJobList {
  const titled = (code: string) => ({ code, title: catalog.job(code)?.title ?? code })
  const stands = (code: string): boolean => catalog.job(code)?.successors.length === 0
  return {
    name,
    jobs: codes.filter(stands).map(titled),
    replaced: codes
      .filter((code) => !stands(code))
      .map((code): ReplacedJob => {
        const { title = null, successors = [] } = catalog.job(code) ?? {}
        return { code, title, successors: successors.map(titled) }
      }),
  }
}
