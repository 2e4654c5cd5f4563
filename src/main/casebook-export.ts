import { basename, join } from 'node:path'
import type { Casebook } from '../casebook/casebook.ts'
import { dayOf } from '../office/dates.ts'
import type { ExportForm } from '../shared/casebook-contract.ts'
import type { ExportOutcome } from '../shared/domain/casebook-answers.ts'
import type { FileOutcome } from '../shared/domain/file-outcome.ts'
import type { BatchProgress } from '../shared/domain/batch.ts'
import { WaymarkError } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import { renderRecord } from '../sheets/record-sheet.tsx'
import { chooseQuietly, saveQuietly } from './casebook-files.ts'
import type { CasebookKeeper } from './casebook-session.ts'
import { newFolderIn, writeRecords } from './record-folder.ts'
import { openPrinter, pdfOf } from './printer.ts'
import { writePieces } from './write-pieces.ts'

const words = messages.casebook.output
const cancelled = { done: false, why: 'cancelled' } as const

/** The casebook as files for another system, in clear. Each is entered in the audit log as it begins. */
export interface CasebookExport {
  exportTo(client: string | null, form: ExportForm): Promise<FileOutcome>
  /** A PDF of each client, in a new folder. */
  exportPdfs(): Promise<ExportOutcome>
  /** Ends {@link CasebookExport.exportPdfs} after the client that is being drawn. */
  stop(): void
}

/** One client, or all, as pieces of a text. */
export function textOf(
  { out }: Casebook,
  client: string | null,
  form: Exclude<ExportForm, 'pdf'>,
): Iterable<string> {
  if (form === 'json') return out.json(client)
  return form === 'clients-csv' ? out.clientsCsv(client) : out.notesCsv(client)
}

/** One client with all notes as a tagged PDF. */
export async function recordPdf({ out }: Casebook, client: string): Promise<Buffer> {
  const { pdf } = await pdfOf(renderRecord(out.record(client, 'pdf'), new Date()))
  return pdf
}

async function piecesOf(
  casebook: Casebook,
  client: string | null,
  form: ExportForm,
): Promise<Iterable<string | Uint8Array>> {
  if (form !== 'pdf') return textOf(casebook, client, form)
  if (client === null) throw new WaymarkError('invalid-input')
  return [await recordPdf(casebook, client)]
}

export function createCasebookExport(
  keeper: CasebookKeeper,
  onProgress: (progress: BatchProgress) => void,
): CasebookExport {
  let running: AbortController | null = null

  const writeAll = async (
    parent: string,
    signal: AbortSignal,
  ): Promise<Extract<ExportOutcome, { done: true }>> => {
    const casebook = keeper.use()
    const folder = newFolderIn(parent, words.recordsFolder(dayOf(new Date())))
    const of = casebook.clients.list({ archived: true }).length
    const printer = openPrinter()
    onProgress({ done: 0, of })
    try {
      const counts = await writeRecords({
        records: casebook.out.records('pdf'),
        draw: async (record) => (await printer.pdf(renderRecord(record, new Date()))).pdf,
        write: ({ client }, pdf) =>
          writePieces(join(folder, words.recordFileName(client.code)), [pdf]),
        // Its file may stay open for a moment after the lock, until the backup that is due has read it.
        isLocked: () => keeper.peek() !== casebook,
        onDone: (done) => onProgress({ done, of }),
        signal,
      })
      return { done: true, report: { ...counts, of, folderName: basename(folder) } }
    } finally {
      printer.close()
    }
  }

  return {
    exportTo: async (client, form) => {
      keeper.use()
      const extension = form === 'json' || form === 'pdf' ? form : 'csv'
      const file = await saveQuietly(words.fileName(form, extension), extension)
      if (file === null) return cancelled
      // Whoever locked it while the dialog stood open meant it.
      await writePieces(file, await piecesOf(keeper.use(), client, form))
      return { done: true, fileName: basename(file) }
    },
    exportPdfs: async () => {
      keeper.use()
      if (running) throw new WaymarkError('batch-running')
      const stop = new AbortController()
      running = stop
      try {
        const parent = await chooseQuietly({ properties: ['openDirectory', 'createDirectory'] })
        return parent === null ? cancelled : await writeAll(parent, stop.signal)
      } finally {
        running = null
      }
    },
    stop: () => running?.abort(),
  }
}
