import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

export const PASSPHRASE = 'quiet river lamp forty'

/** Creates a casebook through its door; answers the recovery code. */
export async function createCasebook(page: Page, name = 'Dana Reyes'): Promise<string> {
  await page.evaluate(() => {
    location.hash = '/clients'
  })
  await page.getByLabel('Your name, as it stands on notes').fill(name)
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same passphrase again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Create the casebook' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep your recovery code')
  const code = await page.getByText(/^([0-9A-Z]{5}[-\s]){3,}/).textContent()
  await page.getByLabel('I have printed it or written it down').check()
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who are you working with?')
  return code ?? ''
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

/** Adds a client and stays on the client's page. */
export async function addClient(page: Page, code: string, name: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/client-form/new'
  })
  await page.getByLabel('Name or alias (needed)').fill(name)
  await page.getByLabel('Code (needed)').fill(code)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** Makes a request of the contract as the window does; answers its value. */
export function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([wanted, given]) => {
      const bridge = Object(Reflect.get(globalThis, 'waymark'))
      const answer = Object(await bridge.call(wanted, given))
      if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
      return answer.value
    },
    [name, input] as const,
  )
}

/** Waits until the screen calls the note saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-state]')).toHaveText(/^Saved at /)
}
