import type { Locator, Page } from '@playwright/test'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messages } from '../src/shared/messages.ts'
import { expect, test } from './app.ts'
import type { Waymark } from './app.ts'
import { violations } from './axe.ts'
import { runWaymark } from './command-line.ts'
import { chooseNext, saveNext } from './office.ts'
import { resize, show } from './pages.ts'
import { readPdf } from './pdf.ts'

const words = messages.print
const MINUTES = 60_000

const dialogIn = (page: Page): Locator => page.getByRole('dialog')

async function openDialog(page: Page, code = '29-2072.00'): Promise<Locator> {
  await show(page, `/occupation/${code}`)
  await page.getByRole('button', { name: words.open }).click()
  await expect(dialogIn(page).getByRole('heading', { name: words.heading })).toBeFocused()
  return dialogIn(page)
}

async function openBatch(page: Page, code?: string): Promise<Locator> {
  const dialog = await openDialog(page, code)
  await dialog.getByRole('button', { name: words.batch.open }).click()
  await expect(dialog.getByRole('heading', { name: words.batch.heading })).toBeFocused()
  return dialog
}

/** Puts the jobs into the tray by their own pages. */
async function gather(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    await show(page, `/occupation/${code}`)
    await page
      .getByRole('button', { name: `${messages.tray.add}:` })
      .first()
      .click()
  }
}

/** The words in order of the alphabet: a PDF holds what stands side by side in another order. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}$%]+/gu) ?? []).toSorted((a, b) => (a < b ? -1 : 1))

const emptyFolder = (dataDir: string, name = 'handouts'): string => {
  const folder = join(dataDir, name)
  mkdirSync(folder)
  return folder
}

test('a handout is saved as PDF, as HTML and as text, and printed', async ({ waymark }) => {
  const { page, electron, dataDir } = waymark
  await page.getByLabel('Figures for').selectOption('California')
  const dialog = await openDialog(page)
  const said = dialog.getByRole('status')

  await saveNext(waymark, join(dataDir, 'handout.pdf'))
  await dialog.getByRole('button', { name: words.ways.save }).click()
  await expect(said).toHaveText('Saved as handout.pdf.')
  const { pages } = await readPdf(join(dataDir, 'handout.pdf'))
  expect(pages).toHaveLength(2)
  expect(pages[0]?.text).toContain('Medical Records Specialists')

  await saveNext(waymark, join(dataDir, 'handout.html'))
  await dialog.getByRole('button', { name: words.ways.saveHtml }).click()
  await expect(said).toHaveText('Saved as handout.html.')
  const html = readFileSync(join(dataDir, 'handout.html'), 'utf8')
  expect(html).toMatch(/^<!doctype html><html lang="en">/)
  expect(html).toContain('Medical Records Specialists')
  expect(html).not.toMatch(/<script|__CSP_NONCE__|src="http|url\(http/)

  await dialog.getByRole('button', { name: words.ways.copyText }).click()
  await expect(said).toHaveText(words.copied)
  const copied = await electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('Medical Records Specialists')
  expect(copied).toContain('$51,140')
  expect(copied).not.toMatch(/<[a-z]/)

  await electron.evaluate(({ app }) => {
    app.on('browser-window-created', (_event, window) => {
      window.webContents.print = (options, done) => {
        Object.assign(globalThis, { printed: options })
        done?.(true, '')
      }
    })
  })
  await dialog.getByLabel('A4').check()
  await dialog.getByRole('button', { name: words.ways.print, exact: true }).click()
  await expect(said).toHaveText(words.printed)
  expect(await electron.evaluate(() => Reflect.get(globalThis, 'printed'))).toMatchObject({
    landscape: false,
    pageSize: 'A4',
  })
  // The hidden window is gone, and the paper is remembered.
  expect(electron.windows()).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: words.open })).toBeFocused()
  await openDialog(page)
  await expect(dialog.getByLabel('A4')).toBeChecked()
})

test('the preview is the very document that prints, alone in a window of its own', async ({
  waymark,
}) => {
  const { page, electron, dataDir } = waymark
  const dialog = await openDialog(page)
  await saveNext(waymark, join(dataDir, 'handout.pdf'))
  await dialog.getByRole('button', { name: words.ways.save }).click()
  await expect(dialog.getByRole('status')).toContainText('handout.pdf')
  const { pages } = await readPdf(join(dataDir, 'handout.pdf'))

  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.prototype.setMenu = (menu) => Object.assign(globalThis, { previewMenu: menu })
  })
  const opening = electron.waitForEvent('window')
  await dialog.getByRole('button', { name: words.ways.preview }).click()
  const preview = await opening
  await expect(dialog.getByRole('status')).toHaveText(words.previewed)
  const shown = await preview.evaluate(() => document.body.innerText)
  expect(wordsOf(shown)).toEqual(wordsOf(pages.map(({ text }) => text).join(' ')))
  expect(await preview.title()).toContain('Medical Records Specialists')
  expect(
    await preview.evaluate(() => ({
      bridge: Reflect.has(globalThis, 'waymark'),
      scripts: document.scripts.length,
    })),
  ).toEqual({ bridge: false, scripts: 0 })
  await preview.screenshot({ path: 'test-results/preview.png' })

  // What its menu saves is what it shows.
  const file = join(dataDir, 'from-preview.pdf')
  await saveNext(waymark, file)
  await electron.evaluate((_electron, label) => {
    const menu: unknown = Reflect.get(globalThis, 'previewMenu')
    const items: unknown = Reflect.get(Object(menu), 'items')
    const item: unknown = Array.isArray(items) && items.find((one) => one.label === label)
    const click: unknown = Reflect.get(Object(item), 'click')
    if (typeof click === 'function') click()
  }, words.preview.save)
  await expect.poll(() => existsSync(file)).toBe(true)
  const saved = await readPdf(file)
  expect(saved.pages.map(({ text }) => text)).toEqual(pages.map(({ text }) => text))
  await preview.close()
  expect(electron.windows()).toHaveLength(1)
})

test('a packet from the tray has the name that was typed, which is kept nowhere', async ({
  waymark,
}) => {
  const { page, dataDir } = waymark
  await gather(page, ['29-2072.00', '31-9092.00'])
  await page.getByRole('button', { name: /^Tray/ }).click()
  await page.getByRole('button', { name: words.openFromTray }).click()
  const dialog = dialogIn(page)
  await expect(dialog).toContainText('Medical Records Specialists, Medical Assistants')
  await expect(dialog.getByLabel(words.clientName)).toHaveCount(0)
  await dialog.getByLabel(words.kinds.packet).check()
  await expect(dialog).toContainText(words.withComparison(2, 1))
  await dialog.getByLabel(words.clientName).fill('Zebulon Quix')
  await saveNext(waymark, join(dataDir, 'packet.pdf'))
  await dialog.getByRole('button', { name: words.ways.save }).click()
  await expect(dialog.getByRole('status')).toContainText('packet.pdf')
  const { pages, title } = await readPdf(join(dataDir, 'packet.pdf'))
  const text = pages.map((one) => one.text).join(' ')
  expect(text).toContain('Zebulon Quix')
  expect(title).not.toContain('Quix')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Tray/ })).toBeFocused()
  await openDialog(page)
  await dialog.getByLabel(words.kinds.packet).check()
  await expect(dialog.getByLabel(words.clientName)).toHaveValue('')
  const kept = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|log)$/.test(name))
    .map((name) => readFileSync(join(dataDir, name), 'utf8'))
  expect(kept.join('\n')).not.toContain('Quix')
})

const twelve = [
  'code,area',
  '29-2072.00,CA',
  '29-2072.00,Texas',
  '31-9092.00,',
  '29-2071,CA',
  '11-1011.00,US',
  '43-4171.00,NV',
  '99-9999.00,CA',
  '15-1252.00,WA',
  '55-1011.00,US',
  '27-2011.00,PR',
  '25-1011.00,GU',
  '51-9199.00,US',
]

test('a list of twelve with two wrong rows is printed, and its report adds up', async ({
  waymark,
}) => {
  const { page, dataDir } = waymark
  const list = join(dataDir, 'fair.csv')
  writeFileSync(list, twelve.join('\r\n'))
  const folder = emptyFolder(dataDir)
  const dialog = await openBatch(page, '31-9092.00')
  await dialog.getByLabel(words.batch.sources.list).check()
  await dialog.getByRole('button', { name: words.batch.start }).click()
  await expect(dialog.getByRole('alert').filter({ hasText: words.batch.needsList })).toHaveCount(1)
  await chooseNext(waymark, list)
  await dialog.getByRole('button', { name: words.batch.chooseList }).click()
  await expect(dialog.getByRole('status')).toHaveText('fair.csv: 12 rows')
  await chooseNext(waymark, folder)
  await dialog.getByRole('button', { name: words.batch.start }).click()
  await expect(dialog).toContainText('10 of 12 handouts printed.', { timeout: MINUTES })
  await expect(dialog).toContainText('10 files with 20 pages in the folder handouts.')
  expect(await page.content()).not.toContain(dataDir)
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Row 5: 29-2071 in CA. This code was replaced. Use 29-2072.00 or 29-9021.00.',
    'Row 8: 99-9999.00 in CA. No job has this code. Check it.',
  ])
  expect(await violations(page)).toEqual([])
  const files = readdirSync(folder)
  expect(files).toHaveLength(10)
  expect(files).toContain('Medical Records Specialists 29-2072.00 TX.pdf')

  // A second time into the same folder overwrites nothing.
  await dialog.getByRole('button', { name: words.batch.again }).click()
  await dialog.getByRole('button', { name: words.batch.start }).click()
  await expect(dialog).toContainText('1 of 1 handout printed.', { timeout: MINUTES })
  expect(readdirSync(folder)).toContain('Medical Assistants 31-9092.00 US (2).pdf')
})

test('a page that crashes costs its own handout, and no other', async ({ waymark }) => {
  const { page, electron, dataDir } = waymark
  const list = join(dataDir, 'fair.csv')
  writeFileSync(list, twelve.slice(0, 4).join('\n'))
  const folder = emptyFolder(dataDir)
  const dialog = await openBatch(page)
  await dialog.getByLabel(words.batch.sources.list).check()
  await chooseNext(waymark, list)
  await dialog.getByRole('button', { name: words.batch.chooseList }).click()
  await chooseNext(waymark, folder)
  await electron.evaluate(({ app }) => {
    app.once('browser-window-created', (_event, { webContents }) => {
      webContents.once('dom-ready', () => webContents.forcefullyCrashRenderer())
    })
  })
  await dialog.getByRole('button', { name: words.batch.start }).click()
  await expect(dialog).toContainText('2 of 3 handouts printed.', { timeout: MINUTES })
  await expect(dialog).toContainText(words.batch.leftOut['not-drawn'](''))
  expect(readdirSync(folder)).toHaveLength(2)
})

test('a batch goes on behind the window, and a stop keeps whole files only', async ({
  waymark,
}) => {
  const { page, dataDir } = waymark
  const folder = emptyFolder(dataDir)
  const dialog = await openBatch(page)
  await dialog.getByLabel(/^Every job/).check()
  await expect(dialog).toContainText('1,016 handouts will be printed.')
  await chooseNext(waymark, null)
  await dialog.getByRole('button', { name: words.batch.start }).click()
  await expect(dialog.getByRole('status')).toHaveText(words.batch.nothing)
  await chooseNext(waymark, folder)
  await dialog.getByRole('button', { name: words.batch.start }).click()
  const progress = dialog.getByRole('progressbar', { name: words.batch.progress })
  await expect(progress).toHaveAttribute('max', '1016')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  const status = page.getByRole('button', { name: /^Printing \d+ of 1,016/ })
  await show(page, '/data')
  await expect.poll(() => readdirSync(folder).length, { timeout: MINUTES }).toBeGreaterThan(5)
  await status.click()
  await dialog.getByRole('button', { name: words.batch.stop, exact: true }).click()
  await expect(dialog).toContainText(words.batch.ended.stopped)
  const files = readdirSync(folder)
  await expect(dialog).toContainText(`${files.length} of 1,016 handouts printed.`)
  await expect(dialog).toContainText(`${(1016 - files.length).toLocaleString('en-US')} not printed`)
  for (const file of files) {
    expect(file).toMatch(/\.pdf$/)
    expect((await readPdf(join(folder, file))).pages, file).toHaveLength(2)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: words.batch.ready })).toHaveCount(0)
})

test('the dialog breaks no rule and is not cut, in every look', async ({ waymark }) => {
  const { page } = waymark
  await gather(page, ['29-2072.00', '51-9012.00'])
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media)
    const dialog = await openDialog(page)
    await dialog.getByLabel(words.kinds.packet).check()
    expect(await violations(page), 'client').toEqual([])
    await dialog.getByRole('button', { name: words.batch.open }).click()
    await dialog.getByLabel(words.batch.sources.family).check()
    expect(await violations(page), 'batch').toEqual([])
    await page.keyboard.press('Escape')
  }
  const sideways = (): Promise<number> =>
    dialogIn(page).evaluate((element) => element.scrollWidth - element.clientWidth)
  const dialog = await openDialog(page, '51-9012.00')
  await dialog.getByLabel(words.kinds.packet).check()
  const look = async (name: string): Promise<void> => {
    expect(await sideways(), `client ${name}`).toBeLessThanOrEqual(0)
    await dialog.getByRole('button', { name: words.batch.open }).click()
    await dialog.getByLabel(words.batch.sources.list).check()
    expect(await sideways(), `batch ${name}`).toBeLessThanOrEqual(0)
    await dialog.getByRole('button', { name: words.batch.back }).click()
  }
  await resize(waymark, 320, 800)
  await look('at 320 px')
  await resize(waymark, 1280, 900)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await look('at 200 % text')
})

test('print takes a list, a kind and a paper, and tells by its exit code what was left out', async ({
  dataDir,
}) => {
  const list = join(dataDir, 'fair.csv')
  writeFileSync(list, twelve.slice(0, 5).join('\n'))
  const file = join(dataDir, 'joined.pdf')
  const outcome = await runWaymark(
    ['print', '11-1011', '--list', list, '--joined', '--paper', 'a4', '--out', file, '--json'],
    dataDir,
  )
  expect(outcome.code).toBe(1)
  expect(outcome.stderr).toContain('4 of 5 handouts printed.')
  expect(outcome.stderr).toContain('Row 5: 29-2071 in CA. This code was replaced.')
  const report: unknown = JSON.parse(outcome.stdout)
  expect(report).toMatchObject({
    asked: 5,
    printed: 4,
    leftOutTotal: 1,
    notReached: 0,
    fileName: 'joined.pdf',
  })
  const { pages } = await readPdf(file)
  expect(pages).toHaveLength(8)
  expect(Math.round(pages[0]?.height ?? 0)).toBe(842)

  const folder = join(dataDir, 'each')
  const saved = { id: '00000000-0000-4000-8000-000000000001', codes: ['31-9092.00'] }
  mkdirSync(join(dataDir, 'office'))
  writeFileSync(
    join(dataDir, 'office', 'lists.json'),
    JSON.stringify({ version: 1, lists: [{ ...saved, name: 'Clinic jobs' }] }),
  )
  const each = await runWaymark(
    ['print', '29-2072', '--saved-list', 'clinic jobs', '--sheet', 'one-page', '--out', folder],
    dataDir,
  )
  expect(each.code).toBe(0)
  expect(readdirSync(folder)).toEqual([
    'Medical Assistants 31-9092.00 US one page.pdf',
    'Medical Records Specialists 29-2072.00 US one page.pdf',
  ])

  for (const wrong of [
    ['print', '--out', file],
    ['print', '29-2072', '--joined', '--out', folder],
    ['print', '29-2072', '--sheet', 'poster', '--out', file],
    ['print', '--saved-list', 'no such list', '--out', folder],
  ]) {
    expect((await runWaymark(wrong, dataDir)).code, wrong.join(' ')).toBeGreaterThan(1)
  }
})

async function everyJob(waymark: Waymark, joined: boolean): Promise<readonly string[]> {
  const { page, dataDir } = waymark
  const folder = emptyFolder(dataDir)
  const dialog = await openBatch(page)
  await dialog.getByLabel(/^Every job/).check()
  if (joined) await dialog.getByLabel(words.batch.joined.joined).check()
  await chooseNext(waymark, folder)
  await saveNext(waymark, join(folder, 'all.pdf'))
  await dialog.getByRole('button', { name: words.batch.start }).click()
  await expect(dialog).toContainText('1,016 of 1,016 handouts printed.', { timeout: 14 * MINUTES })
  await expect(dialog).toContainText(words.batch.ended.finished)
  await expect(dialog).toContainText('2,032 pages')
  return readdirSync(folder)
}

test('@long every occupation is printed, each whole, and the report adds up', async ({
  waymark,
}) => {
  test.setTimeout(15 * MINUTES)
  const files = await everyJob(waymark, false)
  expect(files).toHaveLength(1016)
  expect(files.every((name) => name.endsWith('.pdf'))).toBe(true)
})

test('@long every occupation is printed into joined files of a hundred', async ({ waymark }) => {
  test.setTimeout(15 * MINUTES)
  const files = await everyJob(waymark, true)
  expect(files).toHaveLength(11)
  const last = await readPdf(join(waymark.dataDir, 'handouts', 'all part 11.pdf'))
  expect(last.pages).toHaveLength(32)
})
