import { readFileSync, readdirSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import type { Waymark } from './app.ts'
import { violations } from './axe.ts'
import { PASSPHRASE, addClient, ask, createCasebook, saved, unlock } from './casebook.ts'
import { saveNext } from './office.ts'
import { resize, show } from './pages.ts'
import { messages } from '../src/shared/messages.ts'

const printing = messages.print

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const state = (page: Page) => page.locator('[data-state]')

const two = (value: number): string => String(value).padStart(2, '0')
function daysFromNow(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** Ends the program as a power cut would. */
async function kill({ electron }: Waymark): Promise<void> {
  const ended = new Promise((resolve) => electron.process().once('exit', resolve))
  electron.process().kill('SIGKILL')
  await ended
}

/** Types `words` in the section until the program is killed; answers what the screen last called saved. */
async function typeUntilKilled(
  waymark: Waymark,
  words: string,
  killAfterMs: number,
): Promise<string> {
  const { page } = waymark
  let last = ''
  await page.exposeFunction('calledSaved', (text: string) => {
    last = text
  })
  const field = page.getByLabel('What we did')
  await field.evaluate((element) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new Error('no field')
    const line = document.querySelector('[data-state]')
    const told: unknown = Reflect.get(globalThis, 'calledSaved')
    const look = (): void => {
      if (line?.textContent?.startsWith('Saved at') && typeof told === 'function') {
        told(element.value)
      }
    }
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
  await field.focus()
  const typing = page.keyboard.type(words, { delay: 25 }).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, killAfterMs))
  await kill(waymark)
  await typing
  return last
}

const WORDS = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ')

async function toNoteOf(page: Page, name: string): Promise<void> {
  await show(page, '/clients')
  await page
    .getByRole('link', { name: new RegExp(`^${name}: `) })
    .first()
    .click()
  await expect(heading(page)).toHaveText(`Note on ${name}`)
}

test('a day with the casebook: nothing that the screen called saved is lost', async ({
  waymark,
  dataDir,
}) => {
  test.setTimeout(180_000)
  const { page } = waymark
  await show(page, '/clients')
  await expect(main(page)).toContainText('for trials only')
  await page.getByRole('button', { name: 'Create the casebook' }).click()
  await expect(page.getByLabel('Your name, as it stands on notes')).toBeFocused()
  const code = await createCasebook(page)
  expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){7}$/)

  // Jobs looked at before the note are taken from the tray, with place and releases.
  await page.getByLabel('Figures for').selectOption('California')
  await show(page, '/occupation/29-2072.00')
  await page.getByRole('button', { name: 'Add to tray: Medical Records Specialists' }).click()
  await addClient(page, 'R-104', 'Ben Ortiz')
  await page.getByLabel('Template').selectOption('SOAP')
  await page.getByLabel('Template').selectOption('Session')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await expect(heading(page)).toBeFocused()
  await page.getByLabel('Subject').fill('Lost warehouse job')
  await page.getByLabel('Reason').fill('Laid off in May.')
  await page.getByRole('button', { name: 'Take 1 job from the tray' }).click()
  await expect(main(page)).toContainText('Shown for California.')
  await expect(main(page)).toContainText('OEWS May 2025')
  await saved(page)
  await expect(page).toHaveTitle('Note – Waymark')

  const last = await typeUntilKilled(waymark, WORDS, 3_700)
  expect(last.length).toBeGreaterThan(0)

  const again = await openWaymark(dataDir)
  const next = again.page
  // What was open is not told: neither by the address nor by the title.
  await expect(next.getByLabel('Passphrase', { exact: true })).toBeFocused()
  expect(await next.evaluate(() => location.hash)).toBe('#/clients')
  await unlock(next)
  await expect(heading(next)).toBeFocused()
  await toNoteOf(next, 'Ben Ortiz')
  const kept = await next.getByLabel('What we did').inputValue()
  expect(kept.startsWith(last), `saved: ${last}\nfound: ${kept}`).toBe(true)
  await expect(next.getByLabel('Reason')).toHaveValue('Laid off in May.')

  await next.getByLabel('What we did').fill('Looked at jobs in records. His SSN is 219-09-9999.')
  await next.getByLabel('Next step').fill('Call the college')
  await next.getByLabel('Who takes it').fill('Client')
  await next.getByLabel('Follow up on').fill(daysFromNow(0))
  await saved(next)
  await saveNext(again, join(dataDir, 'packet.pdf'))
  await next.getByRole('button', { name: 'Save the packet as a PDF' }).click()
  await expect(main(next)).toContainText('Saved as packet.pdf.')
  await saved(next)
  await next.getByRole('button', { name: 'Sign and lock…' }).click()
  await expect(next.getByRole('heading', { name: 'Sign this note?' })).toBeFocused()
  await expect(main(next)).toContainText('in What we did looks like a Social Security number')
  await next.getByRole('button', { name: 'Go to What we did' }).click()
  await expect(next.getByLabel('What we did')).toBeFocused()
  await next.keyboard.press('Delete')
  await expect(main(next)).toContainText('Nothing in it looks like private data')
  await next.getByRole('button', { name: 'Sign and lock', exact: true }).click()
  await expect(main(next)).toContainText('Signed by Dana Reyes')
  await expect(heading(next)).toBeFocused()

  await next.getByRole('button', { name: 'Add an amendment' }).click()
  await next.getByRole('button', { name: 'Add it to the note' }).click()
  await expect(next.getByLabel('Reason')).toBeFocused()
  await next.getByLabel('Reason').fill('Left out')
  await next.getByLabel('Amendment', { exact: true }).fill('He has a truck license.')
  await next.getByRole('button', { name: 'Add it to the note' }).click()
  await expect(main(next)).toContainText('He has a truck license.')

  await show(next, '/clients')
  const due = next.getByRole('region', { name: 'Follow-ups due' })
  await expect(due).toContainText('Call the college')
  await due.getByRole('button', { name: /^Done: follow-up with Ben Ortiz/ }).click()
  await expect(due).toContainText('None are due.')
  await expect(due.getByRole('heading')).toBeFocused()
  await next.getByLabel('Find a client or a word in a note').fill('truck')
  await expect(main(next)).toContainText('0 clients and 1 note found.')

  await next.keyboard.press('Control+l')
  await expect(next.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await expect(next.locator('body')).not.toContainText('Ortiz')
  expect(await next.content()).not.toMatch(/Ortiz|truck/)
  for (let wrong = 0; wrong < 3; wrong += 1) {
    await unlock(next, 'not the passphrase')
    await expect(main(next).getByRole('alert')).toContainText('That passphrase does not open')
    await expect(next.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible()
  }
  await expect(main(next)).toContainText(/Wait \d+ seconds? before the next try/)

  await next.getByRole('button', { name: 'Use the recovery code' }).click()
  await next.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '))
  await next.getByLabel('New passphrase', { exact: true }).fill('another lamp for winter')
  await next.getByLabel('The new passphrase again').fill('another lamp for winter')
  await next.getByRole('button', { name: 'Open and keep the new passphrase' }).click()
  await expect(heading(next)).toHaveText('Who are you working with?')
  await next.keyboard.press('Control+l')
  await unlock(next, 'another lamp for winter')
  await expect(main(next)).toContainText('Ben Ortiz')

  // The way back to a backup, with a look at what it would change.
  await next.getByRole('link', { name: 'Backups and people' }).click()
  await next.getByRole('button', { name: 'Make a backup now' }).click()
  await expect(main(next)).toContainText('The backup is made and checked.')
  await addClient(next, 'R-105', 'Late Comer')
  await show(next, '/casebook')
  await next.getByLabel('Which backup?').selectOption({ index: 1 })
  await next.getByRole('button', { name: 'See what would change' }).click()
  await expect(
    next.getByRole('heading', { name: /^What the backup of .* would change$/ }),
  ).toBeFocused()
  const lost = main(next).getByRole('row', { name: /^Only here: would be missing/ })
  await expect(lost.getByRole('cell').first()).toHaveText('1')
  await next.getByLabel('Passphrase', { exact: true }).fill('another lamp for winter')
  await next.getByRole('button', { name: 'Restore this backup' }).click()
  await show(next, '/clients')
  await expect(main(next)).toContainText('Ben Ortiz')
  await expect(main(next)).not.toContainText('Late Comer')
  await next.getByRole('link', { name: 'Backups and people' }).click()
  await next.getByRole('button', { name: 'Check the casebook' }).click()
  await expect(main(next)).toContainText('The file is whole: 1 client, 1 note.')
  await expect(main(next)).toContainText('The log is whole')
  await closeWaymark(again.electron)
})

test('a second counselor gets a passphrase and a name on notes, and is removed', async ({
  page,
}) => {
  await createCasebook(page)
  await page.getByRole('link', { name: 'Backups and people' }).click()
  await page.getByLabel(/^Keep this window out of screenshots/).check()
  await expect(page.getByLabel(/^Keep this window out of screenshots/)).toBeChecked()
  expect(await ask(page, 'settings.get', {})).toMatchObject({ hideFromCapture: true })
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type('Lee Park')
  await page.getByLabel('First passphrase', { exact: true }).fill('seven boats at noon')
  await page.getByLabel('The first passphrase again').fill('seven boats at noon')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(main(page)).toContainText('Lee Park')
  await page.keyboard.press('Control+l')
  await page.getByLabel('Who are you?').selectOption('Lee Park')
  await unlock(page, 'seven boats at noon')
  await expect(heading(page)).toHaveText('How is the casebook kept?')
  await expect(page.getByRole('button', { name: 'Add a person' })).toHaveCount(0)
  await addClient(page, 'R-1', 'Ann Lee')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByLabel('Subject').fill('First talk')
  await saved(page)
  await page.getByRole('button', { name: 'Sign and lock…' }).click()
  await page.getByRole('button', { name: 'Sign and lock', exact: true }).click()
  await expect(main(page)).toContainText('Signed by Lee Park')
  await page.keyboard.press('Control+l')
  await unlock(page)
  await show(page, '/casebook')
  await page.getByRole('button', { name: 'Remove Lee Park', exact: true }).click()
  await page.getByRole('button', { name: 'Yes, remove Lee Park' }).click()
  await expect(main(page)).not.toContainText('Lee Park')
  await page.getByRole('button', { name: 'Make a new recovery code' }).click()
  await expect(heading(page)).toHaveText('Keep your recovery code')
})

for (let round = 1; round <= 25; round += 1) {
  test(`killed at a random moment while typing, round ${round} @long`, async ({
    waymark,
    dataDir,
  }) => {
    test.setTimeout(180_000)
    await createCasebook(waymark.page)
    await addClient(waymark.page, 'R-1', 'Ann Lee')
    await waymark.page.getByRole('button', { name: 'Write a note' }).click()
    const moment = Math.round(300 + Math.random() * 9_000)
    const last = await typeUntilKilled(waymark, WORDS, moment)
    const again = await openWaymark(dataDir)
    await unlock(again.page)
    await toNoteOf(again.page, 'Ann Lee')
    const kept = await again.page.getByLabel('What we did').inputValue()
    expect(kept.startsWith(last), `after ${moment} ms, saved: ${last}\nfound: ${kept}`).toBe(true)
    await closeWaymark(again.electron)
  })
}

test('a note says what is not saved, keeps both of two versions, and nothing blank stays', async ({
  page,
}) => {
  await createCasebook(page)
  await addClient(page, 'R-1', 'Ann Lee')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByLabel('Subject').fill('First words')
  await expect(state(page)).not.toContainText('Saved at')
  await saved(page)

  // Someone saves a newer one elsewhere.
  const id = await page.evaluate(() => location.hash.split('/').at(-1))
  const note = Object(await ask(page, 'casebook.notes.get', { id }))
  const names =
    'date start zone contactType place minutes program services subject template sections goals referrals discussed handouts nextStep owner followUp'
  const content = Object.fromEntries(names.split(' ').map((name) => [name, note[name]]))
  await ask(page, 'casebook.notes.save', {
    id,
    revision: note.revision,
    content: { ...content, subject: 'From elsewhere' },
  })
  await page.getByLabel('Subject').fill('Mine, and longer')
  await expect(main(page).getByRole('alert').first()).toContainText('Both are kept')
  await expect(page.getByLabel('Subject')).toHaveValue('Mine, and longer')
  await expect(main(page)).toContainText('From elsewhere')
  await page.getByRole('button', { name: 'Keep mine as a draft of its own' }).click()
  await saved(page)
  await expect(page.getByLabel('Subject')).toHaveValue('Mine, and longer')
  await page.getByRole('link', { name: 'R-1' }).click()
  await expect(main(page)).toContainText('From elsewhere')
  await expect(main(page)).toContainText('Mine, and longer')

  // A note in which nothing was written leaves no line behind, but waits while jobs are looked up.
  await page.getByRole('button', { name: 'Write a note' }).click()
  await expect(heading(page)).toHaveText('Note on Ann Lee')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('welder')
  await expect(main(page)).toContainText('Welders')
  await page.getByRole('link', { name: 'Back to the note' }).click()
  await expect(heading(page)).toHaveText('Note on Ann Lee')
  await page.getByRole('link', { name: 'R-1' }).click()
  await expect(page.getByRole('link', { name: /Note on|No subject/ })).toHaveCount(0)
})

test('what a lock overtook while it was typed is back after unlocking', async ({ page }) => {
  await createCasebook(page)
  await addClient(page, 'R-1', 'Ann Lee')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByLabel('Subject').fill('Before')
  await saved(page)
  await page.getByLabel('Reason').fill('Typed as the screen locked')
  // As sleep or an idle time does, which do not wait for what is being typed.
  await ask(page, 'casebook.lock', {})
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  expect(await page.content()).not.toContain('Typed as')
  await unlock(page)
  await expect(page.getByLabel('Reason')).toHaveValue('Typed as the screen locked')
  await saved(page)

  // The key for it saves first.
  await page.getByLabel('Client said').fill('One more word')
  await page.keyboard.press('Control+l')
  await unlock(page)
  await expect(page.getByLabel('Client said')).toHaveValue('One more word')
})

test('snippets, goals, referrals and another template lose no word', async ({ page }) => {
  await createCasebook(page)
  await show(page, '/templates')
  await page.getByRole('button', { name: 'Add a snippet' }).click()
  await page.getByLabel('Abbreviation').fill('lmi')
  await page.getByLabel('Text', { exact: true }).fill('Gave labor market information.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(main(page)).toContainText('Gave labor market information.')
  await addClient(page, 'R-1', 'Ann Lee')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByLabel('What we did').focus()
  await page.keyboard.type('First: lmi')
  await page.keyboard.press('Control+e')
  await expect(page.getByLabel('What we did')).toHaveValue('First: Gave labor market information.')
  await page.getByRole('button', { name: 'Add a goal' }).click()
  await expect(page.getByLabel('Goal 1', { exact: true })).toBeFocused()
  await page.keyboard.type('A job by June')
  await page.getByRole('button', { name: 'Add a referral' }).click()
  await expect(page.getByLabel('Referral 1: to')).toBeFocused()
  await page.keyboard.type('City College')
  await page.getByLabel('Template').selectOption('DAP')
  await expect(page.getByLabel('Data', { exact: true })).toBeVisible()
  await expect(page.getByLabel('What we did')).toHaveValue('First: Gave labor market information.')
  await saved(page)
  await page.getByRole('link', { name: 'R-1' }).click()
  await page.getByRole('button', { name: 'Start from the last note' }).click()
  await expect(page.getByLabel('Goal 1', { exact: true })).toHaveValue('A job by June')
  await expect(page.getByLabel('Referral 1: to')).toHaveValue('City College')
})

test('client view hides every name and note, on any screen, and says so', async ({ page }) => {
  await createCasebook(page)
  await addClient(page, 'R-1', 'Ann Lee')
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByLabel('Subject').fill('Very private')
  const size = (): Promise<number> =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const before = await size()
  await page.keyboard.press('F8')
  await expect(heading(page).filter({ visible: true })).toHaveText('Client view is on')
  await expect(page.getByText('Ann Lee').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByLabel('Subject')).toBeHidden()
  expect(await size()).toBeGreaterThan(before)
  await show(page, '/occupation/29-2072.00')
  await expect(page.getByRole('button', { name: 'Client view', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('F8')
  await page.getByRole('link', { name: 'Back to the note' }).click()
  await expect(page.getByLabel('Subject')).toHaveValue('Very private')
})

/** Every file under `folder`. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

test('no word of the casebook stands in any file outside of it', async ({ dataDir }) => {
  test.setTimeout(180_000)
  const temp = join(dataDir, 'temp')
  const out = join(dataDir, 'exported by hand')
  mkdirSync(temp)
  mkdirSync(out)
  const usual = process.env['TMPDIR']
  process.env['TMPDIR'] = temp
  const waymark = await openWaymark(dataDir)
  if (usual === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = usual

  const { page } = waymark
  const phrase = (field: string): string => `zyxq${field}`
  const code = await createCasebook(page, phrase('owner'))
  await show(page, '/occupation/29-2072.00')
  await page.getByRole('button', { name: 'Add to tray: Medical Records Specialists' }).click()
  await show(page, '/client-form/new')
  await page.getByLabel('Name or alias (needed)').fill(phrase('name'))
  await page.getByLabel('Code (needed)').fill(phrase('code'))
  await page.getByLabel('How to reach them').fill(phrase('contact'))
  await page.getByLabel('Another program').fill(phrase('program'))
  await page.keyboard.press('Enter')
  await page.getByLabel('Another tag').fill(phrase('tag'))
  await page.keyboard.press('Enter')
  await page.getByLabel('Goal').fill(phrase('goal'))
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Write a note' }).click()
  for (const label of ['Subject', 'Reason', 'What we did', 'Client said', 'Next step', 'Place']) {
    await page.getByLabel(label, { exact: true }).fill(phrase(label.replaceAll(' ', '')))
  }
  await page.getByLabel('Who takes it').fill(phrase('who'))
  await page.getByRole('button', { name: 'Take 1 job from the tray' }).click()
  await expect(main(page)).toContainText('Shown for')
  await page.getByRole('button', { name: 'Add a referral' }).click()
  await page.keyboard.type(phrase('referral'))
  await saved(page)
  await saveNext(waymark, join(out, 'packet.pdf'))
  await page.getByRole('button', { name: 'Save the packet as a PDF' }).click()
  await expect(main(page)).toContainText('Saved as packet.pdf.', { timeout: 60_000 })
  await page.getByRole('button', { name: /^Tray/ }).click()
  await page.getByRole('button', { name: printing.openFromTray }).click()
  await page.getByLabel(printing.kinds.packet).check()
  await page.getByLabel(printing.clientName).fill(phrase('preview'))
  const opening = waymark.electron.waitForEvent('window')
  await page.getByRole('button', { name: printing.ways.preview }).click()
  const preview = await opening
  await expect(preview.locator('body')).toContainText(phrase('preview'))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sign and lock…' }).click()
  await page.getByRole('button', { name: 'Sign and lock', exact: true }).click()
  await expect(main(page)).toContainText('Signed by')
  await show(page, '/clients')
  await page.getByLabel('Find a client or a word in a note').fill(phrase('Clientsaid'))
  await expect(main(page)).toContainText('1 note found')
  await ask(page, 'casebook.backups.now', {})
  await page.keyboard.press('Control+l')
  await unlock(page)
  await toNoteOf(page, phrase('name'))
  await waymark.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await kill(waymark)

  const wanted = ['zyxq', PASSPHRASE, code]
  const encodings = ['utf8', 'utf16le'] as const
  const found = filesIn(dataDir)
    .filter((file) => !file.startsWith(out))
    .flatMap((file) => {
      const bytes = readFileSync(file)
      const swapped = bytes.length % 2 === 0 ? Buffer.from(bytes).swap16() : Buffer.alloc(0)
      return wanted
        .filter(
          (text) =>
            encodings.some((encoding) => bytes.includes(Buffer.from(text, encoding))) ||
            swapped.includes(Buffer.from(text, 'utf16le')),
        )
        .map((text) => `${file.slice(dataDir.length)}: ${text}`)
    })
  // Who may unlock must be shown while it is locked.
  const listed = /casebook(-[^/]*)?\.keys\.json: zyxq$/
  expect(found.filter((one) => !listed.test(one))).toEqual([])
  expect(filesIn(join(dataDir, 'casebook', 'backups')).length).toBeGreaterThan(0)
})

for (const [name, media] of [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colors @long', { colorScheme: 'dark', forcedColors: 'active' }],
] as const) {
  test(`no screen of the casebook breaks an accessibility rule in ${name}`, async ({ waymark }) => {
    test.setTimeout(180_000)
    const { page } = waymark
    const sideways = (): Promise<number> =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    const light = name === 'light'
    /** No rule is broken, and nothing is cut in a narrow window or with large text. */
    const look = async (what: string): Promise<void> => {
      // The bar that stays at the top may cover half of whatever was scrolled below it.
      await page.evaluate(() => scrollTo(0, 0))
      expect(await violations(page, light ? 'all' : 'colors'), what).toEqual([])
      if (!light) return
      await resize(waymark, 320, 800)
      expect(await sideways(), `${what} at 320 px`).toBeLessThanOrEqual(0)
      await resize(waymark, 1280, 900)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await sideways(), `${what} at 200 % text`).toBeLessThanOrEqual(0)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = ''
      })
    }
    await page.emulateMedia(media)
    await show(page, '/clients')
    await page.getByRole('button', { name: 'Create the casebook' }).click()
    await look('create')
    await createCasebook(page)
    await look('no clients')
    await show(page, '/client-form/new')
    await page.getByRole('button', { name: 'Save' }).click()
    await look('client form')
    await addClient(page, 'R-1', 'Ann Lee')
    await page.getByRole('button', { name: 'Write a note' }).click()
    await page.getByLabel('Subject').fill('Lost warehouse job')
    await page.getByLabel('Reason').fill('Born 05/14/1978')
    await page.getByLabel('Follow up on').fill(daysFromNow(0))
    await page.getByRole('button', { name: 'Add a goal' }).click()
    await page.getByRole('button', { name: 'Add a referral' }).click()
    await saved(page)
    await page.getByRole('button', { name: 'Sign and lock…' }).click()
    await look('draft')
    await page.getByRole('button', { name: 'Sign and lock', exact: true }).click()
    await page.getByRole('button', { name: 'Add an amendment' }).click()
    await look('signed')
    await show(page, '/clients')
    await look('clients')
    await page.getByLabel('Find a client or a word in a note').fill('warehouse')
    await expect(main(page)).toContainText('1 note found')
    await look('found')
    await page
      .getByRole('link', { name: /^Ann Lee: / })
      .first()
      .click()
    await page.getByRole('link', { name: 'R-1' }).click()
    await expect(heading(page)).toHaveText('Ann Lee')
    await look('client')
    await show(page, '/templates')
    await page.getByRole('button', { name: 'Add a template' }).click()
    await look('templates')
    await show(page, '/casebook')
    await page.getByRole('button', { name: 'Make a backup now' }).click()
    await expect(main(page)).toContainText('The backup is made and checked.')
    await page.getByLabel('Which backup?').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'See what would change' }).click()
    await expect(main(page).getByRole('table')).toBeVisible()
    await page.getByRole('button', { name: 'Add a person' }).click()
    await look('upkeep')
    await show(page, '/log')
    await expect(main(page).getByRole('table')).toBeVisible()
    await page.getByRole('button', { name: 'Check the log' }).click()
    await expect(main(page)).toContainText('The log is whole')
    await look('log')
    await show(page, '/records')
    await page.getByRole('button', { name: 'See who this would be' }).click()
    await expect(main(page)).toContainText('Nobody.')
    await look('records')
    await page.keyboard.press('F8')
    await look('client view')
    await page.keyboard.press('F8')
    await page.keyboard.press('Control+l')
    await page.getByRole('button', { name: 'Use the recovery code' }).click()
    await page.getByRole('button', { name: 'Open and keep the new passphrase' }).click()
    await look('recovery')
  })
}
