import { basename } from 'node:path'
import type { FileOutcome, SheetOutcome } from '../shared/domain/file-outcome.ts'
import type { CalendarOutcome, PrintOutcome } from '../shared/domain/casebook-answers.ts'
import { WaymarkError } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import type { Settings } from '../shared/settings.ts'
import { renderPurgeCertificate } from '../sheets/purge-certificate-sheet.tsx'
import { renderNote } from '../sheets/record-sheet.tsx'
import { renderRecoveryCode } from '../sheets/recovery-code-sheet.tsx'
import { saveQuietly } from './casebook-files.ts'
import { packetOf } from './casebook-packet.ts'
import type { CasebookKeeper } from './casebook-session.ts'
import { documentOf } from './print/order.ts'
import type { SheetData } from './print/order.ts'
import { pdfOf } from './printer.ts'
import { printHtml } from './sheet-output.ts'
import { writePieces } from './write-pieces.ts'

const words = messages.casebook.output

/** Paper, packets and proofs from the casebook. What tells of a client is entered in the audit log. */
export interface CasebookOutput {
  /** Open follow-ups of one note, or of all of the counselor's with null. */
  calendar(note: string | null): Promise<CalendarOutcome>
  printNote(id: string): Promise<PrintOutcome>
  packet(id: string, to: 'file' | 'printer', named: boolean): Promise<SheetOutcome>
  printRecoveryCode(code: string): Promise<PrintOutcome>
  /** The audit log as a CSV. */
  saveLog(): Promise<FileOutcome>
  /** The certificate of a purge, by its `auditHead`. @throws WaymarkError `casebook-not-found` */
  certificate(head: string, to: 'file' | 'printer'): Promise<SheetOutcome>
}

export interface OutputParts {
  readonly keeper: CasebookKeeper
  readonly sheets: SheetData
  readonly settings: () => Settings
}

const cancelled = { done: false, why: 'cancelled' } as const

export function createCasebookOutput({ keeper, sheets, settings }: OutputParts): CasebookOutput {
  const savePdfQuietly = async (suggestedName: string, html: string): Promise<SheetOutcome> => {
    const file = await saveQuietly(suggestedName, 'pdf')
    if (file === null) return cancelled
    // Whoever locked it while the dialog stood open meant it.
    keeper.use()
    const { pdf, pages } = await pdfOf(html)
    await writePieces(file, [pdf])
    return { done: true, fileName: basename(file), pages }
  }

  return {
    calendar: async (note) => {
      if (keeper.use().calendar.count(note) === 0) return { done: false, why: 'none-open' }
      const file = await saveQuietly(words.calendarFileName, 'ics')
      if (file === null) return cancelled
      const { text, followUps } = keeper.use().calendar.followUps(note)
      await writePieces(file, [text])
      return { done: true, fileName: basename(file), followUps }
    },
    printNote: async (id) => {
      const { notes, clients, audit } = keeper.use()
      const note = notes.get(id)
      const html = renderNote(clients.get(note.client), note, new Date())
      audit.record('print', id)
      const { done } = await printHtml(html, { pages: 1, landscape: false })
      return done ? { done } : cancelled
    },
    packet: async (id, to, named) => {
      const { notes, clients } = keeper.use()
      const note = notes.get(id)
      const { displayName } = clients.get(note.client)
      const request = await packetOf(note, named ? displayName : null, sheets, settings())
      keeper.use().audit.record('print', id, 'packet')
      const { html, ...how } = documentOf(request)
      if (to === 'printer') return printHtml(html, how)
      return savePdfQuietly(words.packetFileName, html)
    },
    saveLog: async () => {
      keeper.use()
      const file = await saveQuietly(words.logFileName, 'csv')
      if (file === null) return cancelled
      await writePieces(file, keeper.use().log.csv())
      return { done: true, fileName: basename(file) }
    },
    certificate: async (head, to) => {
      const certificate = keeper
        .use()
        .purge.certificates()
        .find(({ auditHead }) => auditHead === head)
      if (!certificate) throw new WaymarkError('casebook-not-found', 'this certificate')
      const html = renderPurgeCertificate(certificate)
      if (to === 'printer') return printHtml(html, { pages: 1, landscape: false })
      return savePdfQuietly(words.certificateFileName(certificate.at.slice(0, 10)), html)
    },
    printRecoveryCode: async (code) => {
      keeper.use()
      const html = renderRecoveryCode(code, new Date())
      const { done } = await printHtml(html, { pages: 1, landscape: false })
      return done ? { done } : cancelled
    },
  }
}
