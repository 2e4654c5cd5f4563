import type { Locator, Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { messages } from '../src/shared/messages.ts'
import { expect, test } from './app.ts'
import { addClient, ask, createCasebook, saved } from './casebook.ts'
import { chooseNext, saveNext } from './office.ts'
import { show } from './pages.ts'
import { readPdf } from './pdf.ts'

const words = messages.print
const { handout } = messages.casebookScreen
const main = (page: Page): Locator => page.getByRole('main')
const job = 'Medical Records Specialists'

/** Opens the dialog for the jobs of the tray. */
async function openFromTray(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Tray/ }).click()
  await page.getByRole('button', { name: words.openFromTray }).click()
  return page.getByRole('dialog')
}

test('what the client takes along is entered in the note, however it was made', async ({
  waymark,
}) => {
  test.setTimeout(120_000)
  const { page, electron, dataDir } = waymark
  const letterhead = { name: 'Job Center North', address: '', phone: '', web: '', counselor: '' }
  await ask(page, 'office.change', letterhead)
  await ask(page, 'settings.change', { paper: 'a4' })
  await createCasebook(page)
  await addClient(page, 'R-1', 'Ann Lee')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByLabel('Subject').fill('Records')
  await saved(page)

  await show(page, '/occupation/29-2072.00')
  await page.getByRole('button', { name: `Add to tray: ${job}` }).click()
  await saveNext(waymark, join(dataDir, 'handout.pdf'))
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(main(page)).toContainText(handout.recorded)
  await page.getByRole('link', { name: 'Back to the note' }).click()
  const lines = main(page)
    .getByRole('listitem')
    .filter({ hasText: `${job}, for United States, ` })
  await expect(lines).toHaveText([/^Two pages: Medical/])

  // From above the note itself, which goes on being written in.
  await page.getByLabel('Reason').fill('And on')
  const dialog = await openFromTray(page)
  await dialog.getByLabel(words.kinds['one-page']).check()
  await dialog.getByRole('button', { name: words.ways.save }).click()
  await expect(dialog.getByRole('status')).toContainText(handout.recorded)

  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.prototype.setMenu = (menu) => Object.assign(globalThis, { previewMenu: menu })
  })
  await dialog.getByLabel(words.kinds['large-print-one-page']).check()
  await dialog.getByRole('button', { name: words.ways.preview }).click()
  await expect(dialog.getByRole('status')).toHaveText(words.previewed)
  await electron.evaluate((_electron, label) => {
    const menu: unknown = Reflect.get(globalThis, 'previewMenu')
    const items: unknown = Reflect.get(Object(menu), 'items')
    const item: unknown = Array.isArray(items) && items.find((one) => one.label === label)
    const click: unknown = Reflect.get(Object(item), 'click')
    if (typeof click === 'function') click()
  }, words.preview.save)
  await expect(dialog.getByRole('status')).toHaveText(handout.recorded)

  const folder = join(dataDir, 'batch')
  mkdirSync(folder)
  await chooseNext(waymark, folder)
  await dialog.getByRole('button', { name: words.batch.open }).click()
  await dialog.getByLabel(words.batch.kinds.profile).check()
  await dialog.getByRole('button', { name: words.batch.start }).click()
  await expect(dialog).toContainText('1 of 1 handout printed.')
  await expect(dialog).toContainText(handout.recorded)
  await dialog.getByRole('button', { name: words.close, exact: true }).click()

  await page.getByRole('button', { name: 'Take 1 job from the tray' }).click()
  await saveNext(waymark, join(dataDir, 'packet.pdf'))
  await page.getByRole('button', { name: 'Save the packet as a PDF' }).click()
  await expect(main(page)).toContainText(`Saved as packet.pdf. ${handout.recorded}`)
  const packet = await readPdf(join(dataDir, 'packet.pdf'))
  expect(packet.pages[0]?.text).toContain('Job Center North')
  expect(packet.pages[0]?.text).not.toContain('Ann Lee')
  expect(packet.pages[0]?.height).toBeCloseTo(842, 0)
  await expect(lines).toHaveText([
    /^Two pages: /,
    /^One page: /,
    /^Large print, short: /,
    /^Packet: /,
  ])
  await expect(main(page)).toContainText('1 handout printed at once (two pages), for United States')

  // Nothing that was written meanwhile was lost, and the note can be written on and signed.
  await page.getByLabel('Client said').fill('Thanks')
  await saved(page)
  await page.getByRole('button', { name: 'Sign and lock…' }).click()
  await page.getByRole('button', { name: 'Sign and lock', exact: true }).click()
  await expect(main(page)).toContainText('Signed by')
  await expect(main(page)).toContainText('And on')
  await expect(lines).toHaveCount(4)
})
