import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import { show } from './pages.ts'

const search = (page: Page) => page.getByRole('searchbox', { name: 'Find a job' })

test('results follow the words of a client, say why they match, and open by keyboard', async ({
  page,
}) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('I used to code bills at a clinic')
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first).toContainText('Medical Records Specialists')
  await expect(first).toContainText('29-2072.00')
  await expect(first).toContainText('People say: coded bills at a clinic')
  await expect(first).toContainText('a year')

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical Records Specialists')
})

test('a retired code leads to both of its successors and says so', async ({ page }) => {
  await search(page).fill('29-2071')
  const main = page.getByRole('main')
  await expect(
    main.getByRole('link', { name: 'Medical Records Specialists', exact: true }),
  ).toBeVisible()
  await expect(
    main.getByRole('link', {
      name: 'Health Information Technologists and Medical Registrars',
      exact: true,
    }),
  ).toBeVisible()
  await expect(main).toContainText(/29-2071.*replaced|replaced.*29-2071/)
})

test('the address of a retired code shows its successors', async ({ page }) => {
  await show(page, '/occupation/29-2071.00')
  const main = page.getByRole('main')
  await expect(main).toContainText(/29-2071.*replaced/)
  await expect(main.getByRole('alert')).toHaveCount(0)
  await main.getByRole('link', { name: /^29-2072\.00/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical Records Specialists')
})

test('typing errors are forgiven and said', async ({ page }) => {
  await search(page).fill('medcal recrods')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Medical Records Specialists' })).toBeVisible()
  await expect(main).toContainText('medical records')
})

test('an occupation stands once among the results', async ({ page }) => {
  await search(page).fill('nurse')
  const links = page.getByRole('main').getByRole('listitem').getByRole('heading')
  await expect(links.first()).toBeVisible()
  const titles = await links.allTextContents()
  expect(new Set(titles).size).toBe(titles.length)
})

test('a search that finds nothing says so', async ({ page }) => {
  await search(page).fill('qqqq zzzz xxxx')
  await expect(page.getByRole('main')).toContainText(/no job|nothing|not find/i)
})

test('without words, jobs are found by family', async ({ page }) => {
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Legal', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Legal')
  await main.getByRole('link', { name: 'Lawyers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lawyers')
})

test('the place and the view are kept when the window is opened again', async ({
  waymark,
  dataDir,
}) => {
  const { page, electron } = waymark
  await page.getByLabel('Figures for').selectOption('Puerto Rico')
  await search(page).fill('registered nurses')
  await page.getByRole('main').getByRole('link', { name: 'Registered Nurses' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registered Nurses')
  await expect(page.getByRole('main')).toContainText('Pay in Puerto Rico')
  await expect.poll(() => readFileSync(join(dataDir, 'settings.json'), 'utf8')).toContain('29-1141')
  await closeWaymark(electron)

  const again = await openWaymark(dataDir)
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText('Registered Nurses')
  await expect(again.page.getByLabel('Figures for')).toHaveValue('PR')
  await closeWaymark(again.electron)
})
