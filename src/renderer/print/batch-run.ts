import { useSyncExternalStore } from 'react'
import type { Input } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import type { BatchReport } from '../../shared/domain/batch.ts'
import { messages } from '../../shared/messages.ts'
import { CallError, call, onEvent } from '../api.ts'
import { openNote, recordHandout } from '../open-note.ts'
import type { HandedOver } from '../open-note.ts'

const { handout } = messages.casebookScreen

/** The batch that was started last. It goes on whatever the window shows. */
export type BatchRun =
  | { readonly state: 'none' }
  /** The system's dialog asks where the files should go; `of` is not known yet. */
  | { readonly state: 'choosing' }
  | {
      readonly state: 'running'
      readonly done: number
      readonly of: number
      readonly stopping: boolean
    }
  | {
      readonly state: 'ended'
      readonly report: BatchReport
      /** Whether the note of the session tells of it; empty when there is none. */
      readonly recorded: string
    }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly failure: Failure }

let run: BatchRun = { state: 'none' }
const listeners = new Set<() => void>()

function keep(next: BatchRun): void {
  run = next
  listeners.forEach((listener) => listener())
}

/** Asks where to, and prints; does nothing while a batch is under way. */
export function startBatch(order: Input<'sheets.batch'>): void {
  if (run.state === 'choosing' || run.state === 'running') return
  // By its end another session may be going on.
  const note = openNote.get()
  keep({ state: 'choosing' })
  const stopListening = onEvent('batch.progress', ({ done, of }) => {
    const stopping = run.state === 'running' && run.stopping
    keep({ state: 'running', done, of, stopping })
  })
  call('sheets.batch', order)
    .then(async (outcome) => {
      if (!outcome.done) return keep({ state: 'cancelled' })
      const { report } = outcome
      return keep({ state: 'ended', report, recorded: await recordBatch(order, report, note) })
    })
    .catch((error: unknown) =>
      keep({
        state: 'failed',
        failure: error instanceof CallError ? error.failure : { kind: 'unexpected' },
      }),
    )
    .finally(stopListening)
}

/** Only the jobs gathered for the client are the client's: a shelf or a fair is nobody's session. */
async function recordBatch(
  { source, kind, areas }: Input<'sheets.batch'>,
  { printed }: BatchReport,
  note: HandedOver['note'],
): Promise<string> {
  if (source.what !== 'jobs' || printed === 0) return ''
  return recordHandout({
    areas,
    note: note ?? null,
    title: (places) => handout.batch(kind, printed, places),
  })
}

/** Stops the batch after the sheet that is being drawn. */
export function stopBatch(): void {
  if (run.state !== 'running' || run.stopping) return
  keep({ ...run, stopping: true })
  // The answer to `sheets.batch` tells how it ended.
  call('sheets.stopBatch', {}).catch(() => undefined)
}

/** Forgets a batch that has ended. */
export function forgetBatch(): void {
  if (run.state !== 'choosing' && run.state !== 'running') keep({ state: 'none' })
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useBatchRun(): BatchRun {
  return useSyncExternalStore(subscribe, () => run)
}
