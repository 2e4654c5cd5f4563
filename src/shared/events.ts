import type { LockReason } from './domain/casebook-answers.ts'
import type { BatchProgress } from './domain/batch.ts'

// Apart from the contract, so that the preload script does not carry the schemas along.

/** What main tells the window unasked, with the shape of each detail. */
export interface Events {
  /** How far the batch is that `sheets.batch` started; at most ten times a second. */
  readonly 'batch.progress': BatchProgress
  /** How far the folder of PDFs is that `casebook.exportPdfs` makes. */
  readonly 'export.progress': BatchProgress
  /** What a preview shows was printed or saved from its own window. */
  readonly 'preview.taken': { readonly preview: string }
  /** What the window shows of the casebook is to be cleared, and its answers forgotten. */
  readonly 'casebook.locked': { readonly why: LockReason }
}
export type EventName = keyof Events
export const eventNames: readonly EventName[] = [
  'batch.progress',
  'export.progress',
  'preview.taken',
  'casebook.locked',
]

export const channelOf = (name: EventName): string => `waymark:${name}`
