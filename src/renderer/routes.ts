import { occupationLists, entryEducation } from '../shared/domain/compare.ts'
import type { OccupationListName } from '../shared/domain/compare.ts'
import {
  emptyComparison,
  formatComparison,
  parseComparison,
} from './screens/compare/compare-address.ts'
import type { CompareState } from './screens/compare/compare-address.ts'

/** What the window can show. */
export type View =
  | { readonly name: 'find'; readonly words: string }
  | { readonly name: 'family'; readonly family: string }
  | { readonly name: 'occupation'; readonly code: string }
  | { readonly name: 'compare'; readonly comparison: CompareState }
  | { readonly name: 'lists'; readonly list: OccupationListName; readonly education: string | null }
  | { readonly name: 'drawer'; readonly open: DrawerEntryView | null }
  | CasebookView
  | { readonly name: 'data' }
  | { readonly name: 'settings' }
  | { readonly name: 'unknown' }

/** Views of the casebook; their addresses hold identifiers alone. */
export type CasebookView =
  | { readonly name: 'clients' }
  /** Templates and snippets. */
  | { readonly name: 'templates' }
  /** Backups, people, and what locks it. */
  | { readonly name: 'casebook' }
  /** Who did what. */
  | { readonly name: 'log' }
  /** Everything out, and what is removed for good. */
  | { readonly name: 'records' }
  | { readonly name: 'client'; readonly id: string }
  /** Clients from a file. */
  | { readonly name: 'client-file' }
  /** `id` is null for a new client. */
  | { readonly name: 'client-form'; readonly id: string | null }
  | { readonly name: 'note'; readonly id: string }

/** An entry of the desk drawer by its id; null for a new one, which may be for the occupation `job`. */
interface DrawerEntryView {
  readonly id: string | null
  readonly job: string | null
}

/** The address of a view: the part of the window's address after `#`. */
export function addressOf(view: Exclude<View, { name: 'unknown' }>): string {
  if (view.name === 'family') return `/family/${view.family}`
  if (view.name === 'occupation') return `/occupation/${view.code}`
  if (view.name === 'compare') return withQuery('/compare', formatComparison(view.comparison))
  if (view.name === 'lists') {
    const { list, education } = view
    return withQuery(
      '/lists',
      new URLSearchParams({
        ...(list !== occupationLists[0] && { list }),
        ...(education !== null && { education }),
      }).toString(),
    )
  }
  if (view.name === 'drawer' && view.open) {
    const { id, job } = view.open
    const query = job === null ? '' : new URLSearchParams({ job }).toString()
    return withQuery(`/drawer/${id ?? 'new'}`, query)
  }
  if (view.name === 'client' || view.name === 'note') return `/${view.name}/${view.id}`
  if (view.name === 'client-form') return `/client-form/${view.id ?? 'new'}`
  if (view.name !== 'find') return `/${view.name}`
  return view.words === '' ? '/' : `/?${new URLSearchParams({ words: view.words }).toString()}`
}

/**
 * The address as it may be written to disk: the same view with its jobs and places, but without what
 * the client said, which is the words that were searched for and the client's own pay, hours and weeks,
 * and without which client or note was open.
 */
export function rememberedAddress(address: string): string {
  const view = viewAt(address)
  if (view.name === 'unknown') return '/'
  if (isCasebookView(view)) return addressOf({ name: 'clients' })
  if (view.name === 'find') return addressOf({ ...view, words: '' })
  if (view.name !== 'compare') return addressOf(view)
  const { last, needs, time } = emptyComparison
  return addressOf({ ...view, comparison: { ...view.comparison, last, needs, time } })
}

const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path)

const casebookViews: ReadonlySet<string> = new Set<CasebookView['name']>([
  'clients',
  'templates',
  'casebook',
  'log',
  'records',
  'client',
  'client-file',
  'client-form',
  'note',
])

export const isCasebookView = (view: View): view is CasebookView => casebookViews.has(view.name)

/** The view at an address; `unknown` for one that names none, such as an address that was kept by a later version. */
export function viewAt(address: string): View {
  const [path = '', search = ''] = address.split('?')
  const [, first = '', second, ...more] = path.split('/')
  if (more.length > 0) return { name: 'unknown' }
  if (second === undefined) {
    if (first === '') return { name: 'find', words: new URLSearchParams(search).get('words') ?? '' }
    if (first === 'lists') return listsAt(new URLSearchParams(search))
    if (first === 'compare') {
      const comparison = parseComparison(search)
      return comparison ? { name: 'compare', comparison } : { name: 'unknown' }
    }
    if (first === 'drawer') return { name: first, open: null }
    if (first === 'data' || first === 'settings') return { name: first }
    return listedAt(first)
  }
  if (first === 'family' && /^\d{2}$/.test(second)) return { name: first, family: second }
  if (first === 'occupation' && /^\d{2}-\d{4}(\.\d{2})?$/.test(second)) {
    return { name: first, code: second }
  }
  if (first === 'drawer') return drawerEntryAt(second, new URLSearchParams(search).get('job'))
  if (first === 'client-form' && second === 'new') return { name: first, id: null }
  if (first === 'client' || first === 'client-form' || first === 'note') {
    return isId(second) ? { name: first, id: second } : { name: 'unknown' }
  }
  return { name: 'unknown' }
}

/** Screens of the casebook that are about no one record. */
const ownAddress = [
  { name: 'clients' },
  { name: 'client-file' },
  { name: 'templates' },
  { name: 'casebook' },
  { name: 'log' },
  { name: 'records' },
] as const satisfies readonly CasebookView[]

function listedAt(name: string): View {
  return ownAddress.find((view) => view.name === name) ?? { name: 'unknown' }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

function listsAt(query: URLSearchParams): View {
  const list = query.get('list') ?? occupationLists[0]
  const education = query.get('education')
  const known = occupationLists.find((name) => name === list)
  const degree = entryEducation.find((one) => one === education) ?? null
  if (!known || degree !== education) return { name: 'unknown' }
  return { name: 'lists', list: known, education: degree }
}

function drawerEntryAt(id: string, job: string | null): View {
  if (job !== null && !/^\d{2}-\d{4}(\.\d{2})?$/.test(job)) return { name: 'unknown' }
  if (id === 'new') return { name: 'drawer', open: { id: null, job } }
  const known = isId(id) && job === null
  return known ? { name: 'drawer', open: { id, job } } : { name: 'unknown' }
}
