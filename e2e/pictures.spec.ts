import { messages } from '../src/shared/messages.ts'
import { expect, test } from './app.ts'
import type { Waymark } from './app.ts'
import { resize, show } from './pages.ts'

// The pictures of the README are compared, not only made, so that it cannot show an older window.
// Renew them with `npm run e2e -- e2e/pictures --update-snapshots`, and look at both.
const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.005 }

test.skip(process.platform !== 'linux', 'The pictures were taken on Linux.')

async function pose(waymark: Waymark): Promise<void> {
  const { page } = waymark
  await page.emulateMedia({ colorScheme: 'light' })
  await resize(waymark, 1280, 800)
  await page.getByLabel(messages.frame.figuresFor).selectOption('California')
  // The mark of a test runtime is no part of the program, and stands on some machines only.
  for (const mark of await page.getByText(messages.testRuntime).all()) {
    await mark.evaluate((element: HTMLElement) => {
      element.style.visibility = 'hidden'
    })
  }
  await page.evaluate(() => {
    document.documentElement.style.scrollbarWidth = 'none'
  })
  await page.mouse.move(0, 0)
}

test('the README shows search as it is', async ({ waymark }) => {
  const { page } = waymark
  await pose(waymark)
  const search = page.getByRole('searchbox', { name: messages.frame.search })
  await search.fill('I used to code bills at a clinic')
  await page.getByRole('link', { name: 'Medical Records Specialists' }).waitFor()
  await expect(page).toHaveScreenshot('find.png', tolerance)
})

test('the README shows a profile as it is', async ({ waymark }) => {
  const { page } = waymark
  await pose(waymark)
  await show(page, '/occupation/29-2072.00')
  await page.getByRole('table', { name: /Pay by the year/ }).waitFor()
  await expect(page).toHaveScreenshot('profile.png', tolerance)
})
