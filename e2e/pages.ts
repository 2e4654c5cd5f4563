import type { Page } from '@playwright/test'
import type { Waymark } from './app.ts'

/** Shows a view by its address, and waits until its heading stands. */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((view) => {
    location.hash = view
  }, address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
}

export async function resize({ electron }: Waymark, width: number, height: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
}
