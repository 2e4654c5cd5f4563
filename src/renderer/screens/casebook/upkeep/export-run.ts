import type { ExportReport } from '../../../../shared/domain/casebook-answers.ts'
import { call, onEvent } from '../../../api.ts'
import { createMemory } from '../../../memory.ts'
import { failureWords } from '../casebook-data.ts'

/** The folder of PDFs that was begun last. It goes on whatever the window shows. */
export type ExportRun =
  | { readonly state: 'none' }
  /** The system's dialog asks for a folder. */
  | { readonly state: 'choosing' }
  | {
      readonly state: 'running'
      readonly done: number
      readonly of: number
      readonly stopping: boolean
    }
  | { readonly state: 'ended'; readonly report: ExportReport }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly problem: string }

/** Counts and the name of a folder alone, so that a lock may leave it. */
export const exportRun = createMemory<ExportRun>({ state: 'none' })

/** Asks for a folder and fills it; does nothing while one is being filled. */
export function startExport(): void {
  const { state } = exportRun.get()
  if (state === 'choosing' || state === 'running') return
  exportRun.set({ state: 'choosing' })
  const stopListening = onEvent('export.progress', ({ done, of }) => {
    const run = exportRun.get()
    exportRun.set({ state: 'running', done, of, stopping: run.state === 'running' && run.stopping })
  })
  call('casebook.exportPdfs', {})
    .then((outcome) =>
      exportRun.set(
        outcome.done ? { state: 'ended', report: outcome.report } : { state: 'cancelled' },
      ),
    )
    .catch((error: unknown) => exportRun.set({ state: 'failed', problem: failureWords(error) }))
    .finally(stopListening)
}

/** Ends it after the client that is being drawn. */
export function stopExport(): void {
  const run = exportRun.get()
  if (run.state !== 'running' || run.stopping) return
  exportRun.set({ ...run, stopping: true })
  // The answer to `casebook.exportPdfs` tells how it ended.
  call('casebook.stopExport', {}).catch(() => undefined)
}
