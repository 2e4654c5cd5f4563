import { readFileSync, readdirSync, lstatSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readCalendar } from '../src/casebook/calendar/testing/read-calendar.ts'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import { violations } from './axe.ts'
import { addClient, ask, createCasebook, saved, unlock } from './casebook.ts'
import { chooseNext, saveNext } from './office.ts'
import { resize, show, tabTo } from './pages.ts'

const main = (page: Page) => page.getByRole('main')
const step = (page: Page) => page.locator('main [aria-current="step"]')

/** By how many pixels the page is wider than its window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const CSV = [
  'ClientID,First Name,Last Name,Phone,Remarks,Case Status,SSN',
  'S-1,Zebulon,Quarrywright,555 0100,zq work in lanterns,Open,219-09-9991',
  'S-2,Ann,Lee,,,Closed,219-09-9992',
  'S-1,Zeb,Again,,,Open,219-09-9993',
  'R-1,Robin,Bell,Call,,Open,219-09-9994',
  '12 34,Bad,Code,,,Open,219-09-9995',
]
const PHRASES = ['Quarrywright', 'zq work in lanterns', '219-09-9991', 'clients of the state']

/** Files below `folder` that hold one of the phrases in UTF-8 or UTF-16. */
const filesWith = (folder: string, phrases: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => lstatSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const bytes = readFileSync(file)
      return phrases.some((one) => bytes.includes(one) || bytes.includes(one, 0, 'utf16le'))
    })

test('clients come in from a file once its columns are matched and its rows were seen', async ({
  dataDir,
}) => {
  const data = join(dataDir, 'data')
  const file = join(dataDir, 'clients of the state.csv')
  writeFileSync(file, CSV.join('\r\n'))
  const waymark = await openWaymark(data)
  const { page, electron } = waymark
  try {
    await createCasebook(page)
    await addClient(page, 'R-1', 'Robin')
    await show(page, '/clients')

    // By the keyboard alone.
    await tabTo(page.getByRole('link', { name: 'Bring in clients from a file' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await chooseNext(waymark, null)
    await tabTo(page.getByRole('button', { name: 'Choose a file' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'No file was chosen.' })).toHaveCount(1)
    await chooseNext(waymark, file)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Match the columns' })).toBeFocused()
    await expect(step(page)).toHaveText('Match the columns')
    const code = page.getByLabel('Code (needed)')
    await expect(code).toHaveAccessibleDescription('It begins with: S-1 · S-2 · R-1')
    await expect(page.getByLabel('Second part of the name')).toHaveValue('2')
    await expect(main(page)).toContainText('SSN: looks as if it held a Social Security number')
    await expect(main(page)).not.toContainText('219-09')
    expect(await violations(page)).toEqual([])
    await resize(waymark, 320, 800)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await resize(waymark, 1280, 900)

    // A column that looks private is pointed out when it is chosen after all.
    await page.getByLabel('Goal', { exact: true }).selectOption('SSN')
    await expect(page.getByLabel('Goal', { exact: true })).toHaveAccessibleDescription(
      'This column looks as if it held a Social Security number. Leave it out if it does.',
    )
    await code.selectOption('Choose a column')
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(code).toBeFocused()
    await expect(code).toHaveAccessibleDescription(/Choose the column that holds it\.$/)
    await code.selectOption('ClientID')
    await page.getByLabel('Goal', { exact: true }).selectOption('Remarks')
    await page.getByLabel('Fill in what is blank').check()

    await page.keyboard.press('F8')
    await expect(page.getByText('Quarrywright')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Client view is on')
    await page.keyboard.press('F8')

    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByRole('heading', { name: 'Check', exact: true })).toBeFocused()
    await expect(main(page).getByRole('listitem')).toContainText([
      'Choose a file',
      'Match the columns',
      'Check',
      'What happened',
      '2 to be added: 1 active, 1 exited',
      '1 already here, to be filled in',
      '1 twice in the file, not taken',
      '1 cannot be taken',
      'Row 4. S-1 Row 2 has the same code.',
      'Row 6. 12 34 A code begins with',
      'Row 5. R-1 This client is already here. To be filled in: How to reach them.',
      'Row 5. R-1 This client is already here with another entry for: Name or alias.',
    ])
    await expect(main(page)).toContainText('Columns that are left out: SSN.')
    expect(await violations(page)).toEqual([])
    await resize(waymark, 320, 800)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await resize(waymark, 1280, 900)
    expect(await ask(page, 'casebook.clients.list', { archived: true })).toHaveLength(1)

    await page.getByRole('button', { name: 'Add 2 clients and fill in 1' }).click()
    await expect(page.getByRole('heading', { name: 'What happened' })).toBeFocused()
    await expect(main(page)).toContainText('2 clients added, 1 filled in.')
    await page.getByRole('link', { name: 'Back to clients' }).click()
    await page.getByLabel('Find a client or a word in a note').fill('lanterns')
    await page.getByRole('link', { name: 'Zebulon Quarrywright' }).click()
    await expect(main(page)).toContainText('555 0100')
    await expect(page).toHaveTitle('Client – Waymark')

    // The follow-up of a note goes to a calendar without her.
    await page.getByRole('button', { name: 'Write a note' }).click()
    await page.getByLabel('Subject').fill('zq work in lanterns')
    await page.getByLabel('Follow up on').fill('2031-05-06')
    await saved(page)
    const calendar = join(dataDir, 'days.ics')
    await saveNext(waymark, calendar)
    await page.getByRole('button', { name: 'Save the follow-up for a calendar' }).click()
    await expect(main(page)).toContainText('1 follow-up saved as days.ics.')
    const [one] = readCalendar(readFileSync(calendar, 'utf8'))
    await show(page, '/clients')
    await page.getByRole('button', { name: 'Save my follow-ups for a calendar' }).click()
    await expect(main(page)).toContainText('1 follow-up saved as days.ics.')
    const text = readFileSync(calendar, 'utf8')
    expect(readCalendar(text)).toMatchObject([
      { uid: one?.uid, start: '20310506', summary: 'Follow-up (Waymark)' },
    ])
    for (const phrase of ['S-1', 'Zebulon', ...PHRASES]) expect(text).not.toContain(phrase)

    // A file that was chosen is let go of with the lock.
    await show(page, '/client-file')
    await page.getByRole('button', { name: 'Choose a file' }).click()
    await expect(page.getByRole('heading', { name: 'Match the columns' })).toBeFocused()
    await page.keyboard.press('Control+l')
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
    await expect(page.getByText('S-1')).toHaveCount(0)
    await unlock(page)
    await expect(step(page)).toHaveText('Choose a file')
    await show(page, '/clients')
    const { file: held } = Object(await ask(page, 'casebook.clientFile.choose', {}))
    const order = { file: held.id, mapping: held.guess, existing: 'leave' }
    expect(await ask(page, 'casebook.clientFile.check', order)).toMatchObject({ rows: 5 })
    await page.keyboard.press('Control+l')
    await unlock(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who are you working with?')
    await expect(ask(page, 'casebook.clientFile.check', order)).rejects.toThrow('client-file-gone')
    expect(filesWith(data, PHRASES)).toEqual([])
  } finally {
    await closeWaymark(electron)
  }
  expect(filesWith(data, PHRASES)).toEqual([])
})
