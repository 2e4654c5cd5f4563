import { clipboard, dialog, shell } from 'electron'
import { randomUUID } from 'node:crypto'
import type { BatchSource, Handlers, Input } from '../../shared/contract.ts'
import type { BatchProgress, ListChoice } from '../../shared/domain/batch.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { messages } from '../../shared/messages.ts'
import { sheetFile, sheetText } from '../../sheets/sheet.tsx'
import { printHtml, saveFile, savePdf } from '../sheet-output.ts'
import { readTextFile } from '../text-file.ts'
import { batchInto, joinedAt } from './batch-output.ts'
import type { BatchTarget } from './batch-output.ts'
import { itemsOf, readPrintList } from './list.ts'
import type { BatchItem } from './list.ts'
import { documentOf, fileNameOf, readOrder } from './order.ts'
import type { SheetData } from './order.ts'
import { closeNamedPreviews, openPreview } from './preview.ts'
import { codesOf } from './source.ts'

type PrintRequest = Extract<keyof Handlers, `sheets.${string}`>

const MOST_LIST_BYTES = 5_000_000
const cancelled = { done: false, why: 'cancelled' } as const

export interface PrintData extends SheetData {
  readonly onProgress: (progress: BatchProgress) => void
  /** Called when what a preview shows was printed or saved from there. */
  readonly onPreviewTaken: (preview: string) => void
}

/** The requests about what is printed of occupations. */
export function printHandlers(data: PrintData): Pick<Handlers, PrintRequest> {
  const lists = createLists()
  let running: AbortController | null = null
  let lastFolder: string | null = null

  const itemsFrom = (source: BatchSource, areas: readonly string[]): readonly BatchItem[] =>
    source.what === 'list' ? lists.items(source.list, areas) : itemsOf(codesOf(data, source), areas)

  return {
    'sheets.batch': async ({ source, areas, ...order }) => {
      if (running) throw new WaymarkError('batch-running')
      const items = itemsFrom(source, areas)
      const stop = new AbortController()
      running = stop
      try {
        const target = await chooseTarget(order)
        if (target === null) return cancelled
        lastFolder = target.folder
        const { onProgress } = data
        return {
          done: true,
          report: await batchInto(data, { ...order, items }, target, {
            onProgress,
            signal: stop.signal,
          }),
        }
      } finally {
        running = null
      }
    },
    'sheets.chooseList': () => lists.choose(),
    'sheets.closeNamedPreviews': () => {
      closeNamedPreviews()
      return null
    },
    'sheets.copyText': async (order) => {
      await clipboard.writeText(sheetText(await readOrder(data, order)))
      return null
    },
    'sheets.preview': async (order) => {
      const request = await readOrder(data, order)
      const preview = randomUUID()
      const fileName = fileNameOf(request, 'pdf')
      const sheet = { ...documentOf(request), fileName, named: order.clientName !== null }
      await openPreview(sheet, () => data.onPreviewTaken(preview))
      return { preview }
    },
    'sheets.print': async (order) => {
      const { html, ...how } = documentOf(await readOrder(data, order))
      return printHtml(html, how)
    },
    'sheets.save': async (order) => {
      const request = await readOrder(data, order)
      return savePdf(fileNameOf(request, 'pdf'), documentOf(request).html)
    },
    'sheets.saveHtml': async (order) => {
      const request = await readOrder(data, order)
      const kind = { name: 'HTML', extension: 'html' }
      const fileName = await saveFile(fileNameOf(request, 'html'), kind, async () =>
        sheetFile(request),
      )
      return fileName === null ? cancelled : { done: true, fileName }
    },
    'sheets.showBatch': async () => {
      if (lastFolder !== null) await shell.openPath(lastFolder)
      return null
    },
    'sheets.stopBatch': () => {
      running?.abort()
      return null
    },
  }
}

/** Where the person wants the files; null when they cancel. */
async function chooseTarget({
  joined,
  kind,
}: Pick<Input<'sheets.batch'>, 'joined' | 'kind'>): Promise<BatchTarget | null> {
  if (joined) {
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: `${messages.print.files.joined(kind)}.pdf`,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      properties: ['showOverwriteConfirmation'],
    })
    return canceled || !filePath ? null : joinedAt(filePath)
  }
  const { canceled, filePaths } = await dialog.showOpenDialog({
    properties: ['openDirectory', 'createDirectory'],
  })
  const [folder] = filePaths
  return canceled || folder === undefined ? null : { folder, joinedName: null, whenTaken: 'number' }
}

interface Lists {
  readonly choose: () => Promise<ListChoice>
  readonly items: (id: string, areas: readonly string[]) => readonly BatchItem[]
}

/** Holds the text of the list that was chosen last. */
function createLists(): Lists {
  let held: { readonly id: string; readonly fileName: string; readonly text: string } | null = null
  return {
    choose: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        properties: ['openFile'],
        filters: [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }],
      })
      const [file] = filePaths
      if (canceled || file === undefined) return cancelled
      const { fileName, text } = readListFile(file)
      const id = randomUUID()
      const rows = readPrintList(text, fileName, ['']).length
      held = { id, fileName, text }
      return { done: true, list: { id, fileName, rows } }
    },
    items: (id, areas) => {
      if (held?.id !== id) throw new WaymarkError('list-gone')
      return readPrintList(held.text, held.fileName, areas)
    },
  }
}

/** The text of a list and the file's own name. @throws WaymarkError `list-too-long`, `office-unreadable` */
export const readListFile = (file: string) => readTextFile(file, MOST_LIST_BYTES, 'list-too-long')
