/** What the window can show. */
export type View =
  | { readonly name: 'find'; readonly words: string }
  | { readonly name: 'family'; readonly family: string }
  | { readonly name: 'occupation'; readonly code: string }
  | { readonly name: 'data' }
  | { readonly name: 'settings' }
  | { readonly name: 'unknown' }

/** The address of a view: the part of the window's address after `#`. */
export function addressOf(view: Exclude<View, { name: 'unknown' }>): string {
  if (view.name === 'family') return `/family/${view.family}`
  if (view.name === 'occupation') return `/occupation/${view.code}`
  if (view.name !== 'find') return `/${view.name}`
  return view.words === '' ? '/' : `/?${new URLSearchParams({ words: view.words }).toString()}`
}

/** The view at an address; `unknown` for one that names none, such as an address that was kept by a later version. */
export function viewAt(address: string): View {
  const [path = '', search = ''] = address.split('?')
  const [, first = '', second, ...more] = path.split('/')
  if (more.length > 0) return { name: 'unknown' }
  if (second === undefined) {
    if (first === '') return { name: 'find', words: new URLSearchParams(search).get('words') ?? '' }
    if (first === 'data' || first === 'settings') return { name: first }
    return { name: 'unknown' }
  }
  if (first === 'family' && /^\d{2}$/.test(second)) return { name: first, family: second }
  if (first === 'occupation' && /^\d{2}-\d{4}(\.\d{2})?$/.test(second)) {
    return { name: first, code: second }
  }
  return { name: 'unknown' }
}
