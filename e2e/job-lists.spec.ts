import type { Locator, Page } from '@playwright/test'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messages } from '../src/shared/messages.ts'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import { violations } from './axe.ts'
import { chooseNext } from './office.ts'
import { resize, show, tabTo } from './pages.ts'

const words = messages.jobLists
const { batch } = messages.print
const MINUTES = 60_000

const dialogIn = (page: Page): Locator => page.getByRole('dialog')
const button = (within: Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true })

/** Puts jobs of a family into the tray, and opens it. */
async function gather(page: Page, titles: readonly string[]): Promise<Locator> {
  for (const title of titles) {
    const add = messages.tray.of(messages.tray.add, title)
    await page.getByRole('button', { name: add, exact: true }).click()
  }
  await page.getByRole('button', { name: /^Tray/ }).click()
  return dialogIn(page)
}

test('the tray is saved as a list, opened after a restart, and printed as a batch', async ({
  dataDir,
}) => {
  test.slow()
  const first = await openWaymark(dataDir)
  await show(first.page, '/family/29')
  const tray = await gather(first.page, ['Acupuncturists', 'Audiologists'])
  await button(tray, words.save.open).click()
  const name = tray.getByLabel(words.save.name)
  await expect(name).toBeFocused()
  await first.page.keyboard.press('Enter')
  await expect(name).toHaveAccessibleDescription(/Fill this in/)
  await first.page.keyboard.type('Job fair, spring')
  await first.page.keyboard.press('Enter')
  // Heard although the popover hides all else.
  await expect(
    first.page.getByRole('status').filter({ hasText: words.save.saved('Job fair, spring', 2) }),
  ).toHaveCount(1)
  await expect(tray.getByRole('heading', { name: messages.tray.heading })).toBeFocused()

  await first.page.keyboard.press('Escape')
  await gather(first.page, ['Cardiologists'])
  await button(tray, words.save.open).click()
  await name.fill('job FAIR, spring')
  await button(tray, words.save.send).click()
  await expect(tray.getByRole('alert').first()).toContainText(
    words.save.taken('Job fair, spring', 2),
  )
  await button(tray, words.save.replace).click()
  await expect(tray).toContainText(words.save.saved('job FAIR, spring', 3))
  await closeWaymark(first.electron)

  // A release between the two starts retires a code of the list.
  const file = join(dataDir, 'office', 'lists.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('29-1212.00', '29-2071.00'))
  const again = await openWaymark(dataDir)
  const { page } = again
  const dialog = dialogIn(page)
  try {
    await page.getByRole('button', { name: messages.tray.name(0) }).click()
    await button(dialog, words.choose.open).click()
    await expect(dialog.getByRole('listitem')).toContainText('job FAIR, spring 3 jobs')
    const add = words.choose.of(words.choose.add, 'job FAIR, spring')
    await button(dialog, add).click()
    await expect(dialog).toContainText(words.opened('job FAIR, spring', 2, 0))
    const replaced = dialog.getByRole('region', { name: words.replacedHeading(1) })
    await expect(replaced).toContainText('29-2071.00')
    const successor = replaced.getByRole('listitem').first()
    await expect(successor).toContainText('Medical Records Specialists')
    await successor.getByRole('button').click()
    await expect(page.getByRole('button', { name: messages.tray.name(3) })).toBeAttached()
    expect(await violations(page)).toEqual([])

    await button(dialog, messages.print.openFromTray).click()
    await button(dialog, batch.open).click()
    await dialog.getByLabel(batch.sources.saved).check()
    await expect(dialog.getByLabel(batch.saved, { exact: true })).toHaveText(
      'job FAIR, spring (3 jobs)',
    )
    await expect(dialog).toContainText(batch.count(3))
    const folder = join(dataDir, 'handouts')
    mkdirSync(folder)
    await chooseNext(again, folder)
    await button(dialog, batch.start).click()
    await expect(dialog).toContainText(batch.printed(2, 3), { timeout: MINUTES })
    await expect(dialog.getByRole('listitem')).toHaveText(
      '29-2071.00 in US. This code was replaced. Use 29-2072.00 or 29-9021.00.',
    )
    expect(readdirSync(folder)).toHaveLength(2)
  } finally {
    await closeWaymark(again.electron)
  }
})

test('a saved list is renamed, removed and put back by keyboard, and nothing is cut', async ({
  waymark,
}) => {
  const { page } = waymark
  await show(page, '/family/29')
  const tray = await gather(page, ['Acupuncturists'])
  for (const name of ['Spring', 'Autumn']) {
    await button(tray, words.save.open).press('Enter')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(tray).toContainText(words.save.saved(name, 1))
  }
  const { rename, remove, of } = words.choose
  await tabTo(button(tray, words.choose.open))
  await page.keyboard.press('Enter')
  await tabTo(button(tray, of(rename, 'Spring')))
  await page.keyboard.press('Enter')
  await expect(tray.getByLabel(words.choose.newName)).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('autumn')
  await page.keyboard.press('Enter')
  await expect(tray).toContainText(words.choose.nameTaken)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('May')
  await page.keyboard.press('Enter')
  await expect(tray.getByText('May 1 job')).toBeFocused()
  await button(tray, of(remove, 'May')).press('Enter')
  await expect(button(tray, words.choose.undo)).toBeFocused()
  await expect(tray.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(tray.getByText('May 1 job')).toBeFocused()
  await button(tray, of(rename, 'May')).press('Enter')

  const box = tray.locator('..')
  const sideways = (): Promise<number> =>
    box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media)
    expect(await violations(page), media.forcedColors).toEqual([])
  }
  await resize(waymark, 320, 800)
  expect(await sideways(), 'at 320 px').toBe(0)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await sideways(), 'at 320 px with text at 200 %').toBe(0)
})
