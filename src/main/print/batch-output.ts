import { basename, dirname, extname } from 'node:path'
import type { BatchProgress, BatchReport } from '../../shared/domain/batch.ts'
import type { Paper, SheetKind } from '../../shared/domain/sheet.ts'
import { messages } from '../../shared/messages.ts'
import { renderSheet } from '../../sheets/sheet.tsx'
import { openPrinter } from '../printer.ts'
import { runBatch } from './batch.ts'
import { writeInto } from './files.ts'
import type { WhenTaken } from './files.ts'
import type { BatchItem } from './list.ts'
import { fileNameOf, profileOf, requestOf } from './order.ts'
import type { SheetData } from './order.ts'

/** Where the files of a batch go. */
export interface BatchTarget {
  readonly folder: string
  /** Of the one joined file, without its extension; null for a file of each. */
  readonly joinedName: string | null
  readonly whenTaken: WhenTaken
}

/** The target of a joined file, whose name the person has confirmed. */
export function joinedAt(file: string): BatchTarget {
  return {
    folder: dirname(file),
    joinedName: basename(file, extname(file)),
    whenTaken: 'replace',
  }
}

interface BatchCourse {
  readonly onProgress: (progress: BatchProgress) => void
  readonly signal: AbortSignal
}

/**
 * Windows that draw files of one sheet. A joined file takes up to 0.6 GB while it is drawn, and two at
 * once would take it twice.
 */
const WINDOWS = 2

/** Prints the items into the target and reports. */
export async function batchInto(
  data: SheetData,
  {
    items,
    kind,
    paper,
  }: { readonly items: readonly BatchItem[]; readonly kind: SheetKind; readonly paper: Paper },
  { folder, joinedName, whenTaken }: BatchTarget,
  { onProgress, signal }: BatchCourse,
): Promise<BatchReport> {
  const printer = openPrinter(joinedName === null ? WINDOWS : 1)
  try {
    const { names, ...counts } = await runBatch(
      { items, kind, joined: joinedName !== null },
      {
        catalog: data.office.catalog,
        profileOf: (code, area) => profileOf(data, code, area),
        render: (profiles) => renderSheet(requestOf(data, profiles, { kind, paper })),
        draw: printer.pdf,
        fileNameOf: (profile) => fileNameOf(requestOf(data, [profile], { kind, paper }), 'pdf'),
        joinedName: (part) => messages.print.files.part(joinedName ?? '', part),
        write: (name, pdf) => writeInto(folder, name, pdf, whenTaken),
        onProgress,
        signal,
        now: () => performance.now(),
      },
    )
    const [only] = names
    return {
      ...counts,
      folderName: basename(folder),
      fileName: names.length === 1 && only !== undefined ? only : null,
    }
  } finally {
    printer.close()
  }
}
