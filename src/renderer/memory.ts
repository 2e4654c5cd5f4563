import { useSyncExternalStore } from 'react'

/** Something that the window remembers while it is open, and nowhere else. */
export interface Memory<T> {
  readonly get: () => T
  readonly set: (next: T) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createMemory<T>(initial: T): Memory<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      value = next
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useMemory<T>(memory: Memory<T>): T {
  return useSyncExternalStore(memory.subscribe, memory.get)
}
