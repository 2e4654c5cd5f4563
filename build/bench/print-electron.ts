import { BrowserWindow, app } from 'electron'
import { writeFileSync } from 'node:fs'
import { registerScheme, offerSheet, serve } from '../../src/main/protocol.ts'
import { lockDown } from '../../src/main/security.ts'
import { sheetPdf } from '../../src/main/sheet-output.ts'
import { pagePreferences } from '../../src/main/window.ts'
import type { Profile } from '../../src/shared/domain/profile.ts'
import { renderSheet } from '../../src/sheets/sheet.tsx'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/open.ts'
import { getProfile } from '../../src/store/profile.ts'
import { allCodes } from './everyone.ts'
import { draw, race, seeded } from './measure.ts'
import type { PrintMemory, PrintReport, PrintTimes } from './print-report.ts'

const AREA = 'CA'
const SHEETS = 100
const options = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/** A window that stays open, as the barest program that prints finished HTML would have. */
interface BareWindow {
  readonly load: (html: string) => Promise<void>
  readonly print: () => Promise<Buffer>
  readonly close: () => void
}

function openBareWindow(): BareWindow {
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences })
  return {
    load: async (html) => {
      const sheet = offerSheet(html)
      await window.loadURL(sheet.url)
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
      sheet.close()
    },
    print: () => window.webContents.printToPDF(options),
    close: () => window.destroy(),
  }
}

const finished = (profiles: readonly Profile[]): string =>
  renderSheet({ kind: 'profile', profiles, paper: 'letter', printed: new Date() })

async function times(store: Store, codes: readonly string[]): Promise<PrintTimes> {
  const profiles = codes.map((code) => getProfile(store, code, AREA))
  const pages = new Map(profiles.map((profile) => [profile.code, finished([profile])]))
  const whole = finished(profiles)
  const bare = openBareWindow()
  const load = (code: string): Promise<void> => bare.load(pages.get(code) ?? '')
  const each = await race({
    work: codes,
    rounds: 3,
    contenders: {
      sheet: (code) => sheetPdf([getProfile(store, code, AREA)]),
      loadAndPrint: (code) => load(code).then(bare.print),
      print: () => bare.print(),
      html: (code) => finished([getProfile(store, code, AREA)]),
    },
    before: { print: load },
  })
  const batch = await race({
    work: [whole],
    rounds: 7,
    contenders: {
      batch: () => sheetPdf(codes.map((code) => getProfile(store, code, AREA))),
      loadAndPrint: (html) => bare.load(html).then(bare.print),
      print: () => bare.print(),
    },
    before: { print: bare.load },
  })
  bare.close()
  return { sheets: codes.length, each, batch }
}

/** Kilobytes held by all processes of the program, and by the main one. */
function held(): { readonly all: number; readonly main: number } {
  const metrics = app.getAppMetrics()
  const size = (type?: string): number =>
    metrics
      .filter((each) => type === undefined || each.type === type)
      .reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
  return { all: size(), main: size('Browser') }
}

async function memory(store: Store, codes: readonly string[]): Promise<PrintMemory> {
  const samples: { readonly all: number; readonly main: number }[] = []
  for (const code of codes) {
    await sheetPdf([getProfile(store, code, AREA)])
    samples.push(held())
  }
  return samples
}

async function run(): Promise<PrintReport> {
  const [kind = '', storeFile = ''] = process.argv.slice(-3)
  const store = openStore(storeFile)
  serve('')
  const codes = draw(allCodes(store), SHEETS, seeded(100))
  return kind === 'memory'
    ? { kind, samples: await memory(store, codes) }
    : { kind: 'times', times: await times(store, codes) }
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
