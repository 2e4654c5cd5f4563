import { BrowserWindow, app } from 'electron'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createOffice } from '../../src/main/office/office.ts'
import { batchInto, joinedAt } from '../../src/main/print/batch-output.ts'
import type { BatchTarget } from '../../src/main/print/batch-output.ts'
import { itemsOf } from '../../src/main/print/list.ts'
import { profileOf, requestOf } from '../../src/main/print/order.ts'
import type { SheetData } from '../../src/main/print/order.ts'
import { pdfOptions, replaceSheet, showSheet } from '../../src/main/printer.ts'
import { registerScheme, serve } from '../../src/main/protocol.ts'
import { lockDown } from '../../src/main/security.ts'
import { pagePreferences } from '../../src/main/window.ts'
import type { BatchProgress } from '../../src/shared/domain/batch.ts'
import { renderSheet } from '../../src/sheets/sheet.tsx'
import { openStore } from '../../src/store/open.ts'
import { allCodes } from './everyone.ts'
import { draw, seeded } from './measure.ts'
import type { PrintMemory, PrintReport, PrintRound } from './print-report.ts'

const AREA = 'CA'
const SHEETS = 100
const ROUNDS = 5
const JOINED_ROUNDS = 3
/** After so many sheets a bare window is replaced, before what its pages left behind slows it. */
const SHEETS_PER_WINDOW = 25
const order = { kind: 'profile', paper: 'letter' } as const

/** What one run of the bench prints, and where. */
interface Job {
  readonly data: SheetData
  readonly codes: readonly string[]
  readonly folder: string
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The batch as a person starts it: from codes to files. */
async function batch(
  { data, codes }: Job,
  target: BatchTarget,
  onProgress: (progress: BatchProgress) => void = () => undefined,
): Promise<void> {
  rmSync(target.folder, { recursive: true, force: true })
  const { printed } = await batchInto(data, { ...order, items: itemsOf(codes, [AREA]) }, target, {
    onProgress,
    signal: new AbortController().signal,
  })
  if (printed !== codes.length) throw new Error(`only ${printed} sheets were printed`)
}

const toFolder = (folder: string): BatchTarget => ({
  folder,
  joinedName: null,
  whenTaken: 'replace',
})

/** A window that stays, as the barest program that prints finished HTML would have. */
async function bareWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences })
  await showSheet(window, '<!doctype html><style nonce="__CSP_NONCE__"></style>')
  return window
}

type Bare = Pick<PrintRound, 'print' | 'loadAndPrint'>

/**
 * Milliseconds of the barest ways to print the documents, which take turns: `printToPDF` alone once
 * the document is there, and with loading it.
 */
async function bare(documents: readonly string[]): Promise<Bare> {
  const times = { print: 0, loadAndPrint: 0 }
  for (let at = 0; at < documents.length; at += SHEETS_PER_WINDOW) {
    const [printing, loading] = await Promise.all([bareWindow(), bareWindow()])
    for (const html of documents.slice(at, at + SHEETS_PER_WINDOW)) {
      await replaceSheet(printing, html)
      times.print += await timed(() => printing.webContents.printToPDF(pdfOptions))
      times.loadAndPrint += await timed(async () => {
        await showSheet(loading, html)
        await loading.webContents.printToPDF(pdfOptions)
      })
    }
    printing.destroy()
    loading.destroy()
  }
  return times
}

const sum = (one: Bare, other: Bare): Bare => ({
  print: one.print + other.print,
  loadAndPrint: one.loadAndPrint + other.loadAndPrint,
})

/** Half of the bare sheets come before the batch and half after it, so that a busy minute hits both. */
async function eachRound(job: Job, documents: readonly string[]): Promise<PrintRound> {
  const half = documents.length / 2
  const before = await bare(documents.slice(0, half))
  const ours = await timed(() => batch(job, toFolder(job.folder)))
  const after = await bare(documents.slice(half))
  return { batch: ours, ...sum(before, after) }
}

async function joinedRound(job: Job, document: string): Promise<PrintRound> {
  const ours = await timed(() => batch(job, joinedAt(join(job.folder, 'all.pdf'))))
  return { batch: ours, ...(await bare([document])) }
}

/** Rounds in turn, after one that does not count. */
async function rounds(count: number, round: () => Promise<PrintRound>): Promise<PrintRound[]> {
  await round()
  const done: PrintRound[] = []
  while (done.length < count) done.push(await round())
  return done
}

async function times(job: Job): Promise<PrintReport> {
  const { data, codes } = job
  const profiles = await Promise.all(codes.map((code) => profileOf(data, code, AREA)))
  const finished = (some: typeof profiles): string => renderSheet(requestOf(data, some, order))
  const documents = profiles.map((profile) => finished([profile]))
  const whole = finished(profiles)
  return {
    kind: 'times',
    sheets: codes.length,
    each: await rounds(ROUNDS, () => eachRound(job, documents)),
    joined: await rounds(JOINED_ROUNDS, () => joinedRound(job, whole)),
  }
}

/** Kilobytes held by all processes of the program, and by the main one. */
function held(): Omit<PrintMemory[number], 'sheet'> {
  const metrics = app.getAppMetrics()
  const size = (type?: string): number =>
    metrics
      .filter((each) => type === undefined || each.type === type)
      .reduce((total, { memory }) => total + memory.workingSetSize, 0)
  return { all: size(), main: size('Browser') }
}

async function memory(job: Job): Promise<PrintReport> {
  const samples: PrintMemory[number][] = []
  await batch(job, toFolder(job.folder), ({ done }) => samples.push({ sheet: done, ...held() }))
  return { kind: 'memory', samples }
}

async function run(): Promise<PrintReport> {
  const [kind = '', storeFile = '', folder = ''] = process.argv.slice(-4)
  const store = openStore(storeFile)
  serve('')
  const job = {
    data: { store, office: createOffice(join(folder, 'office'), store) },
    codes: draw(allCodes(store), SHEETS, seeded(100)),
    folder: join(folder, 'sheets'),
  }
  return kind === 'memory' ? memory(job) : times(job)
}

async function reportAndEnd(): Promise<void> {
  await app.whenReady()
  try {
    writeFileSync(process.argv.at(-1) ?? '', JSON.stringify(await run()))
    app.exit(0)
  } catch (error) {
    process.stderr.write(`${String(error)}\n`)
    app.exit(1)
  }
}

registerScheme()
lockDown()
// The windows come and go; the program ends when it has reported.
app.on('window-all-closed', () => undefined)
void reportAndEnd()
