import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ExportReport } from '../shared/domain/casebook-answers.ts'
import type { ClientRecord } from '../shared/domain/casebook-views.ts'
import { WaymarkError, failureOf } from '../shared/failure.ts'

/** What a folder of records is made with. */
export interface RecordWork {
  /** @throws WaymarkError `casebook-locked` once it is locked */
  readonly records: Iterable<ClientRecord>
  readonly draw: (record: ClientRecord) => Promise<Uint8Array>
  /** @throws WaymarkError `disk` */
  readonly write: (record: ClientRecord, pdf: Uint8Array) => Promise<void>
  readonly isLocked: () => boolean
  /** Called after each, with how many were dealt with. */
  readonly onDone: (done: number) => void
  readonly signal: AbortSignal
}

/**
 * A file of each record in turn. One that cannot be drawn is left out; nothing is written once the
 * casebook is locked.
 */
export async function writeRecords(
  work: RecordWork,
): Promise<Pick<ExportReport, 'written' | 'notDrawn' | 'ended'>> {
  const notDrawn: string[] = []
  let written = 0
  const ended = (how: ExportReport['ended']) => ({ written, notDrawn, ended: how })
  try {
    for (const record of work.records) {
      const pdf = await work.draw(record).catch(() => null)
      if (work.isLocked()) return ended('locked')
      if (work.signal.aborted) return ended('stopped')
      if (pdf === null) notDrawn.push(record.client.code)
      else {
        await work.write(record, pdf)
        written += 1
      }
      work.onDone(written + notDrawn.length)
    }
    return ended('finished')
  } catch (error) {
    const { kind } = failureOf(error)
    if (kind === 'disk') return ended('disk')
    if (kind === 'casebook-locked') return ended('locked')
    throw error
  }
}

/**
 * Makes a folder for this user alone, numbered when the name is taken.
 *
 * @returns its path
 * @throws WaymarkError `disk`
 */
export function newFolderIn(parent: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const folder = join(parent, count === 1 ? name : `${name} (${count})`)
    try {
      mkdirSync(folder, { mode: 0o700 })
      return folder
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue
      throw new WaymarkError('disk', basename(folder), { cause: error })
    }
  }
}
