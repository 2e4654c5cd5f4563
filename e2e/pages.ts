import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
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
  // Electron sometimes loses the answer of an evaluation; asking again is harmless here.
  await expect(async () => {
    const size = await electron.evaluate(
      ({ BrowserWindow }, wanted) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(wanted.width, wanted.height)
        return window?.getContentSize()
      },
      { width, height },
    )
    expect(size).toEqual([width, height])
  }).toPass()
}

/** More presses than any screen has things to stop at. */
const MOST_STOPS = 150

/** Goes to `target` with Tab or `Shift+Tab` alone, as a person without a mouse does. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await target.page().keyboard.press(key)
  }
  await expect(target).toBeFocused()
}
