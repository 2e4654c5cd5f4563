import { useSyncExternalStore } from 'react'

/** How the person came to the view that is now open. */
export type Arrival = 'start' | 'onward' | 'back'

interface Move {
  readonly arrival: Arrival
  /** Address of the view that was left. */
  readonly from: string | null
}

let move: Move | null = { arrival: 'start', from: null }
let shown = readAddress()
const listeners = new Set<() => void>()

function readAddress(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`
}

const tell = (): void => listeners.forEach((listener) => listener())

addEventListener('popstate', () => {
  const address = readAddress()
  if (pathOf(address) !== pathOf(shown)) move = { arrival: 'back', from: shown }
  shown = address
  tell()
})

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const pathOf = (address: string): string => address.split('?')[0] ?? '/'
export const searchOf = (address: string): string => address.split('?')[1] ?? ''

/** The part of the window's address after `#`, such as `/occupation/29-2072.00` or `/?words=nurse`. */
export const currentAddress = (): string => shown

/** Opens the view at `to`; with `replace`, Back does not return to the view that is left. */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (to === shown) return
  if (pathOf(to) !== pathOf(shown)) move = { arrival: 'onward', from: shown }
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`)
  shown = to
  tell()
}

/** How the open view was come to; the first to ask is told, so that nothing takes the focus twice. */
export function takeMove(): Move | null {
  const taken = move
  move = null
  return taken
}

export function useAddress(): string {
  return useSyncExternalStore(subscribe, currentAddress)
}

const usePath = (): [string, typeof go] => [pathOf(useAddress()), go]

/** Where wouter finds the address. Its own hash hook keeps the search outside the hash, and Back loses it. */
export const useHashPath: typeof usePath & { hrefs: (href: string) => string } = Object.assign(
  usePath,
  { hrefs: (href: string) => `#${href}` },
)
export const useHashSearch = (): string => searchOf(useAddress())
