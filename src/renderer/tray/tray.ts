import { useSyncExternalStore } from 'react'
import { openNote } from '../open-note.ts'

/** One job that was gathered. */
export interface Gathered {
  readonly code: string
  readonly title: string
}

let gathered: readonly Gathered[] = []
let comparison: string | null = null
const listeners = new Set<() => void>()

function keep(next: readonly Gathered[]): void {
  gathered = next
  listeners.forEach((listener) => listener())
}

/** Puts jobs into the tray; one that is in it stays where it is. @returns how many came in */
export function addToTray(...jobs: readonly Gathered[]): number {
  const byCode = new Map([...jobs, ...gathered].map(({ code, title }) => [code, { code, title }]))
  gathered.forEach(({ code }) => byCode.delete(code))
  keep([...gathered, ...byCode.values()])
  return byCode.size
}

export function removeFromTray(code: string): void {
  keep(gathered.filter((one) => one.code !== code))
}

/** A new client sits down: nothing of the one before is kept. */
export function clearTray(): void {
  comparison = null
  openNote.set(null)
  keep([])
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The jobs gathered for the client in the chair, in the order in which they came. In memory alone. */
export function useTray(): readonly Gathered[] {
  return useSyncExternalStore(subscribe, () => gathered)
}

/** Notes the address of the comparison that is open, so that one can come back to it. */
export function rememberComparison(address: string): void {
  if (address === comparison) return
  comparison = address
  listeners.forEach((listener) => listener())
}

/** Address of the comparison that was open last for this client; null before the first one. */
export function useLastComparison(): string | null {
  return useSyncExternalStore(subscribe, () => comparison)
}
