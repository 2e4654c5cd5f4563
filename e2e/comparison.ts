import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { messages } from '../src/shared/messages.ts'
import { show } from './pages.ts'

const words = messages.compareScreen

/** Three jobs in three places, with both lines of the client's. */
export const threeByThree =
  '/compare?jobs=29-2072.00,43-4171.00,31-9092.00&places=CA,TX,US&pay=annual&last=45000/year&needs=22/hour'

/** Shows a comparison by its address, and waits until its ranges are drawn. */
export async function showComparison(page: Page, address: string): Promise<void> {
  await show(page, address)
  await paySection(page).getByRole('listitem').first().waitFor()
}

export const paySection = (page: Page): Locator =>
  page.getByRole('region', { name: words.pay.heading })

/** What stands in the pay of one job for one place. */
export const payRow = (page: Page, job: string, place: string): Locator =>
  paySection(page).getByRole('list', { name: job }).getByRole('listitem').filter({ hasText: place })

export const jobsCompared = (page: Page): Locator =>
  page.getByRole('list', { name: words.choose.jobs, exact: true }).getByRole('listitem')

export const placesCompared = (page: Page): Locator =>
  page.getByRole('list', { name: words.choose.places, exact: true }).getByRole('listitem')

/** Opens everything on the screen that is one button away. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator('main button[aria-expanded=false][aria-controls]')
  for (let left = await closed.count(); left > 0; left -= 1) {
    await closed.first().press('Enter')
    await expect(closed).toHaveCount(left - 1)
  }
  // What lies half under the bar of the window would count as too small to press.
  await page.evaluate(() => scrollTo(0, 0))
}
