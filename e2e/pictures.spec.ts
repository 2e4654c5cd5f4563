import { expect, test } from './app.ts'
import { show } from './pages.ts'

// The pictures of the README are compared, not only made, so that it cannot show an older window.
// Renew them with `npm run e2e -- pictures --update-snapshots`.
const tolerance = { maxDiffPixelRatio: 0.02 }

test.skip(process.platform !== 'linux', 'The pictures were taken on Linux.')

test('the README shows search as it is', async ({ page }) => {
  await page.getByLabel('Figures for').selectOption('California')
  await page.getByRole('searchbox', { name: 'Find a job' }).fill('I used to code bills at a clinic')
  await page.getByRole('link', { name: 'Medical Records Specialists' }).waitFor()
  await expect(page).toHaveScreenshot('find.png', tolerance)
})

test('the README shows a profile as it is', async ({ page }) => {
  await page.getByLabel('Figures for').selectOption('California')
  await show(page, '/occupation/29-2072.00')
  await page.getByRole('table', { name: /Pay by the year/ }).waitFor()
  await expect(page).toHaveScreenshot('profile.png', tolerance)
})
