import { expect, test } from './app.ts'
import { violations } from './axe.ts'
import { resize, show } from './pages.ts'

const views = [
  '/',
  '/family/29',
  '/occupation/29-2072.00',
  '/occupation/55-1011.00',
  '/drawer',
  '/drawer/new?job=29-2072.00',
  '/data',
  '/settings',
]

for (const [name, media] of [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colors', { colorScheme: 'dark', forcedColors: 'active' }],
] as const) {
  test(`no view breaks an accessibility rule in ${name}`, async ({ page }) => {
    await page.emulateMedia(media)
    for (const view of views) {
      await show(page, view)
      expect(await violations(page), view).toEqual([])
    }
    await show(page, '/')
    await page.getByRole('searchbox', { name: 'Find a job' }).fill('medical coder')
    await page.getByRole('main').getByRole('listitem').first().waitFor()
    expect(await violations(page), 'results').toEqual([])
  })
}

test('nothing is cut or scrolls sideways at 320 px, nor at twice the text size', async ({
  waymark,
}) => {
  const { page } = waymark
  const sideways = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  await resize(waymark, 320, 800)
  for (const view of views) {
    await show(page, view)
    expect(await sideways(), `${view} at 320 px`).toBeLessThanOrEqual(0)
  }
  await resize(waymark, 1280, 900)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  for (const view of views) {
    await show(page, view)
    expect(await sideways(), `${view} at 200 % text`).toBeLessThanOrEqual(0)
  }
})

test('the keyboard alone reaches a figure, opens its certificate and closes it', async ({
  page,
}) => {
  await show(page, '/occupation/29-2072.00')
  const pay = page
    .getByRole('main')
    .getByRole('button', { name: /a year/ })
    .first()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await pay.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
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
