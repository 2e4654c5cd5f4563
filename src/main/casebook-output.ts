import { dialog } from 'electron'
import type { OpenDialogOptions } from 'electron'
import { basename, join } from 'node:path'
import type { FileOutcome, SheetOutcome } from '../shared/contract.ts'
import type { CalendarOutcome, ExportForm, PrintOutcome } from '../shared/casebook-contract.ts'
import type { Casebook } from '../casebook/casebook.ts'
import type { Note } from '../shared/domain/casebook.ts'
import { fullTime } from '../shared/domain/client-lines.ts'
import { WaymarkError } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import type { Settings } from '../shared/settings.ts'
import { renderNote, renderRecord } from '../sheets/record-sheet.tsx'
import { renderRecoveryCode } from '../sheets/recovery-code-sheet.tsx'
import { pagesOf, renderSheet } from '../sheets/sheet.tsx'
import type { SheetRequest } from '../sheets/sheet.tsx'
import { getComparison } from '../store/compare.ts'
import { listAreas } from '../store/loaded-data.ts'
import type { Store } from '../store/open.ts'
import { getProfile } from '../store/profile.ts'
import type { CasebookKeeper } from './casebook-session.ts'
import { pdfOf } from './printer.ts'
import { printHtml } from './sheet-output.ts'
import { writePieces } from './write-pieces.ts'

const words = messages.casebook.output

/** What leaves the casebook: files, paper and packets. Each is entered in the audit log. */
export interface CasebookOutput {
  exportTo(client: string | null, form: ExportForm): Promise<FileOutcome>
  /** Open follow-ups of one note, or of all of the counselor's with null. */
  calendar(note: string | null): Promise<CalendarOutcome>
  printNote(id: string): Promise<PrintOutcome>
  packet(id: string, to: 'file' | 'printer', named: boolean): Promise<SheetOutcome>
  printRecoveryCode(code: string): Promise<PrintOutcome>
}

export interface OutputParts {
  readonly keeper: CasebookKeeper
  readonly store: Store
  readonly settings: () => Settings
}

const cancelled = { done: false, why: 'cancelled' } as const

/** The path that a person chose in the system's dialog, which remembers none; null when they cancelled. */
export async function chooseQuietly(options: OpenDialogOptions): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    ...options,
    properties: [...(options.properties ?? []), 'dontAddToRecent'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

async function saveQuietly(suggestedName: string, extension: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: suggestedName,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
  })
  return canceled || !filePath ? null : filePath
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

export function createCasebookOutput({ keeper, store, settings }: OutputParts): CasebookOutput {
  const exportText = async (
    client: string | null,
    form: Exclude<ExportForm, 'pdf'>,
  ): Promise<FileOutcome> => {
    const extension = form === 'json' ? 'json' : 'csv'
    const file = await saveQuietly(words.fileName(form, extension), extension)
    if (file === null) return cancelled
    // Whoever locked it while the dialog stood open meant it.
    await writePieces(file, textOf(keeper.use(), client, form))
    return { done: true, fileName: basename(file) }
  }
  const exportPdf = async (client: string): Promise<FileOutcome> => {
    const file = await saveQuietly(words.fileName('pdf', 'pdf'), 'pdf')
    if (file === null) return cancelled
    await writePieces(file, [await recordPdf(keeper.use(), client)])
    return { done: true, fileName: basename(file) }
  }
  const exportAllPdf = async (): Promise<FileOutcome> => {
    const folder = await chooseQuietly({ properties: ['openDirectory', 'createDirectory'] })
    if (folder === null) return cancelled
    for (const { id, code } of keeper.use().clients.list({ archived: true })) {
      await writePieces(join(folder, words.recordFileName(code)), [
        await recordPdf(keeper.use(), id),
      ])
    }
    return { done: true, fileName: basename(folder) }
  }

  return {
    exportTo: (client, form) => {
      keeper.use()
      if (form !== 'pdf') return exportText(client, form)
      return client === null ? exportAllPdf() : exportPdf(client)
    },
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
      const { notes, clients, audit } = keeper.use()
      const note = notes.get(id)
      const { displayName } = clients.get(note.client)
      const request = packetOf(note, named ? displayName : null, store, settings())
      audit.record('print', id, 'packet')
      const html = renderSheet(request)
      if (to === 'printer') return printHtml(html, { pages: pagesOf(request), landscape: false })
      const file = await saveQuietly(words.packetFileName, 'pdf')
      if (file === null) return cancelled
      const { pdf, pages } = await pdfOf(html)
      await writePieces(file, [pdf])
      return { done: true, fileName: basename(file), pages }
    },
    printRecoveryCode: async (code) => {
      keeper.use()
      const html = renderRecoveryCode(code, new Date())
      const { done } = await printHtml(html, { pages: 1, landscape: false })
      return done ? { done } : cancelled
    },
  }
}

/**
 * What was discussed, in its places, as they are named in the note.
 *
 * @throws WaymarkError `note-without-occupations`
 */
function packetOf(
  { discussed, nextStep }: Note,
  clientName: string | null,
  store: Store,
  { payForm }: Settings,
): SheetRequest {
  const codeByName = new Map(listAreas(store).map(({ name, code }) => [name, code]))
  const codesOf = (names: readonly string[]): string[] => {
    const codes = names.flatMap((name) => codeByName.get(name) ?? [])
    return codes.length === 0 ? ['US'] : codes
  }
  const pairs = discussed.flatMap((about) =>
    (about.kind === 'occupation' ? [about] : about.occupations).flatMap(({ code }) =>
      codesOf(about.areas).map((area) => [code, area] as const),
    ),
  )
  const profiles = [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()].map(
    ([code, area]) => getProfile(store, code, area),
  )
  if (profiles.length === 0) throw new WaymarkError('note-without-occupations')
  const compared = discussed.find((about) => about.kind === 'comparison')
  return {
    kind: 'packet',
    profiles,
    paper: 'letter',
    printed: new Date(),
    clientName,
    nextSteps: nextStep.split('\n').filter((line) => line.trim() !== ''),
    ...(compared && {
      comparison: {
        comparison: getComparison(
          store,
          compared.occupations.map(({ code }) => code),
          codesOf(compared.areas),
        ),
        view: { form: payForm, last: null, needs: null, time: fullTime },
      },
    }),
  }
}
