import type { Page } from '@playwright/test'
import { messages } from '../src/shared/messages.ts'
import { expect, test } from './app.ts'
import { violations } from './axe.ts'
import { openAll, showComparison, threeByThree } from './comparison.ts'
import { resize, show, tabTo } from './pages.ts'

const views = [
  '/',
  '/family/29',
  '/occupation/29-2072.00',
  '/occupation/55-1011.00',
  '/drawer',
  '/drawer/new?job=29-2072.00',
  '/compare',
  threeByThree,
  // By the hour only, by the year only, without pay, a figure for a group, and a line beyond the scale.
  '/compare?jobs=27-2011.00,25-1011.00,55-1011.00,31-1121.00&places=VI,US&last=999999/month',
  '/lists',
  '/data',
  '/settings',
]

async function showView(page: Page, view: string): Promise<void> {
  if (!view.startsWith('/compare?')) return show(page, view)
  await showComparison(page, view)
  await openAll(page)
}

async function openTray(page: Page): Promise<void> {
  await show(page, '/lists')
  await page.getByRole('main').locator('ol').getByRole('link').first().press('t')
  await page.getByRole('button', { name: messages.tray.name(1) }).click()
  await page.getByRole('dialog').waitFor()
}

for (const [name, media] of [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colors @long', { colorScheme: 'dark', forcedColors: 'active' }],
] as const) {
  test(`no view breaks an accessibility rule in ${name}`, async ({ page }) => {
    test.slow()
    const rules = name === 'light' ? 'all' : 'colors'
    await page.emulateMedia(media)
    for (const view of views) {
      await showView(page, view)
      expect(await violations(page, rules), view).toEqual([])
    }
    await page.getByRole('searchbox', { name: 'Find a job' }).fill('medical coder')
    await page.getByRole('main').getByRole('listitem').first().waitFor()
    expect(await violations(page, rules), 'results').toEqual([])
    await showComparison(page, threeByThree)
    await page.getByRole('combobox', { name: messages.compareScreen.choose.addJob }).fill('nurse')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    expect(await violations(page, rules), 'jobs to add').toEqual([])
    await openTray(page)
    expect(await violations(page, rules), 'tray').toEqual([])
  })
}

/** What reaches beyond the right edge of the window, apart from what scrolls in a box of its own. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const beyond = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => !scrolls(element))
      .map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 40)}`)
    return scrollWidth > clientWidth
      ? [`scrolls by ${scrollWidth - clientWidth}`, ...beyond]
      : beyond
  })
}

for (const [width, textSize] of [
  [320, '100%'],
  [1280, '200%'],
  [320, '200%'],
] as const) {
  test(`nothing is cut or scrolls sideways at ${width} px with text at ${textSize}`, async ({
    waymark,
  }) => {
    const { page } = waymark
    await resize(waymark, width, 800)
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, textSize)
    for (const view of views) {
      await showView(page, view)
      expect(await cut(page), view).toEqual([])
    }
    await openTray(page)
    const tray = page.getByRole('dialog').locator('..')
    expect(await tray.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  })
}

test('the keyboard alone reaches a figure, opens its certificate and closes it', async ({
  page,
}) => {
  await show(page, '/occupation/29-2072.00')
  const pay = page
    .getByRole('main')
    .getByRole('button', { name: /a year/ })
    .first()
  await tabTo(pay)
  await expect(pay).toBeFocused()
  const outline = await pay.evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).not.toBe('none')
  await page.keyboard.press('Enter')
  const certificate = page.getByRole('dialog')
  await expect(certificate).toContainText('OEWS May 2025')
  await expect(certificate).toContainText('United States')
  await expect(certificate).toContainText('29-2072')
  await page.keyboard.press('Escape')
  await expect(certificate).toBeHidden()
  await expect(pay).toBeFocused()
})

test('a new view is announced by its heading and its title', async ({ page }) => {
  await show(page, '/data')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/Waymark/)
})

test('a count of results is announced politely', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Find a job' }).fill('welder')
  await expect(page.getByRole('status').filter({ hasText: /\d+ jobs?/ })).toHaveCount(1)
})
