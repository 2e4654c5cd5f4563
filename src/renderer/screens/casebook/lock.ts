import { call } from '../../api.ts'
import { createMemory } from '../../memory.ts'

type Save = () => Promise<boolean>

const saves = new Set<Save>()
const forgets = new Set<() => void>()

/** `save` runs before the casebook is locked from here; it answers whether all is on the disk. */
export function saveBeforeLock(save: Save): () => void {
  saves.add(save)
  return () => saves.delete(save)
}

/** `forget` clears what a module remembers of the casebook, whatever locked it. */
export function whenLocked(forget: () => void): void {
  forgets.add(forget)
}

export function forgetOnLock(): void {
  forgets.forEach((forget) => forget())
}

/** Something could not be saved, so the casebook was not locked at the first asking. */
export const lockRefused = createMemory(false)
whenLocked(() => lockRefused.set(false))

/** Saves what is being written and locks. What cannot be saved keeps it open until asked again. */
export async function lockCasebook(): Promise<void> {
  const saved = await Promise.all([...saves].map((save) => save()))
  if (saved.every(Boolean) || lockRefused.get()) await call('casebook.lock', {})
  else lockRefused.set(true)
}
