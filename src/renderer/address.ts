import { useSyncExternalStore } from 'react'

interface Move {
  readonly arrival: 'start' | 'onward' | 'back'
  /** Address of the view that was left. */
  readonly from: string | null
  /** The person is typing in a field that stays, and must not be taken from it. */
  readonly typing: boolean
}

let move: Move | null = { arrival: 'start', from: null, typing: false }
let shown = readAddress()
const listeners = new Set<() => void>()

function readAddress(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`
}

const tell = (): void => listeners.forEach((listener) => listener())

/** What stands after `?`, such as the words that are searched for, changes within a screen. */
const opensAnotherScreen = (to: string): boolean => to.split('?')[0] !== shown.split('?')[0]

addEventListener('popstate', () => {
  const address = readAddress()
  if (opensAnotherScreen(address)) move = { arrival: 'back', from: shown, typing: false }
  shown = address
  tell()
})

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The part of the window's address after `#`, such as `/occupation/29-2072.00` or `/?words=nurse`. */
export const currentAddress = (): string => shown

interface Way {
  /** Back does not return to the view that is left. */
  readonly replace?: boolean
  /** The focus stays where it is. */
  readonly typing?: boolean
}

/** Opens the view at `to`. */
export function go(to: string, { replace = false, typing = false }: Way = {}): void {
  if (to === shown) return
  if (opensAnotherScreen(to) && move?.arrival !== 'start')
    move = { arrival: 'onward', from: shown, typing }
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
