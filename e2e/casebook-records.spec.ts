import type { Locator, Page } from '@playwright/test'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createCasebook } from '../src/casebook/casebook.ts'
import {
  COST,
  PASSPHRASE,
  clockAt,
  someClient,
  someNote,
} from '../src/casebook/testing/casebooks.ts'
import { messages } from '../src/shared/messages.ts'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import type { Waymark } from './app.ts'
import { unlock } from './casebook.ts'
import { chooseNext, saveNext } from './office.ts'
import { show } from './pages.ts'
import { readPdf } from './pdf.ts'

const words = messages.casebookScreen
const main = (page: Page): Locator => page.getByRole('main')

/** Two clients: one who left years ago, and one with a signed note and a draft of today. */
async function prepare(dataDir: string) {
  const clock = clockAt('2021-03-01T15:00:00.000Z')
  const owner = { name: 'Ana Owner', passphrase: PASSPHRASE }
  const options = { clock, cost: COST }
  const { casebook } = await createCasebook(join(dataDir, 'casebook'), owner, options)
  const { clients, notes } = casebook
  const old = clients.add(someClient({ code: 'OLD-1', displayName: 'Quentin Zorn' }))
  notes.sign(notes.start(old.id, someNote({ date: '2021-03-01' })).id, 1)
  clients.setArchived(old.id, 1, true)
  clock.forward(Date.now() - clock().getTime())
  const client = clients.add(
    someClient({ code: 'XQ-77', displayName: 'Wilhelmina Kravitz', tags: ['Vip-Kravitz'] }),
  )
  const day = new Intl.DateTimeFormat('en-CA').format(new Date())
  const signed = notes.start(
    client.id,
    someNote({ date: day, subject: 'Talk with Kravitz', nextStep: 'Call XQ-77', followUp: day }),
  )
  notes.sign(signed.id, 1)
  const draft = notes.start(client.id, someNote({ date: day, subject: 'More of Kravitz' }))
  casebook.lock()
  return { client: client.id, signed: signed.id, draft: draft.id }
}

async function open(dataDir: string): Promise<Waymark> {
  const waymark = await openWaymark(dataDir)
  await show(waymark.page, '/clients')
  await unlock(waymark.page, PASSPHRASE)
  await expect(waymark.page.getByRole('heading', { level: 1 })).toHaveText(words.clients.heading)
  return waymark
}

test('the log tells who did what, and a purge leaves a certificate; everybody can be exported', async ({
  dataDir,
}) => {
  test.setTimeout(120_000)
  await prepare(dataDir)
  const waymark = await open(dataDir)
  const { page } = waymark
  await page.getByRole('link', { name: 'Backups and people' }).click()
  await page.getByRole('link', { name: words.keeping.log }).click()
  const row = main(page).getByRole('row').filter({ hasText: 'Ana Owner signed a note' })
  await expect(row).toHaveCount(2)
  await expect(row.first().getByRole('link')).toHaveText(/^Wilhelmina Kravitz, XQ-77, session of/)
  await page.getByLabel(words.log.kind).selectOption(words.log.kinds.print)
  await expect(main(page)).toContainText(words.log.none)
  await page.getByLabel(words.log.kind).selectOption(words.log.anyKind)
  await page.getByRole('button', { name: words.log.check.run }).click()
  await expect(main(page)).toContainText('The log is whole')
  const head = (await page.locator('code').textContent()) ?? ''
  expect(head).toMatch(/^[0-9a-f]{64}$/)
  await page.getByLabel(words.log.check.noted).fill('abc')
  await page.getByRole('button', { name: words.log.check.run }).click()
  await expect(page.getByLabel(words.log.check.noted)).toBeFocused()
  await page.getByLabel(words.log.check.noted).fill(head.toUpperCase())
  await page.getByRole('button', { name: words.log.check.run }).click()
  await expect(main(page)).toContainText('The check code that you noted is that of entry')
  const csv = join(dataDir, 'log.csv')
  await saveNext(waymark, csv)
  await page.getByRole('button', { name: words.log.check.save }).click()
  await expect(main(page)).toContainText('Saved as log.csv.')
  expect(readFileSync(csv, 'utf8')).toContain('Ana Owner')
  expect(readFileSync(csv, 'utf8')).not.toMatch(/Kravitz|Quentin|XQ-77/)

  await page.getByRole('link', { name: words.keeping.records }).click()
  const { takeOut, purge } = words
  await saveNext(waymark, join(dataDir, 'no such folder', 'all.json'))
  await page.getByRole('button', { name: takeOut.forms.json }).click()
  await expect(main(page).getByRole('alert').filter({ hasText: 'all.json' })).toContainText(
    'could not be written',
  )
  await saveNext(waymark, join(dataDir, 'all.json'))
  await page.getByRole('button', { name: takeOut.forms.json }).click()
  await expect(main(page)).toContainText('Saved as all.json.')
  expect(readFileSync(join(dataDir, 'all.json'), 'utf8')).toContain('Quentin Zorn')
  await chooseNext(waymark, null)
  await page.getByRole('button', { name: takeOut.folder }).click()
  await expect(main(page)).toContainText(takeOut.cancelled)
  const parent = join(dataDir, 'out')
  mkdirSync(parent)
  await chooseNext(waymark, parent)
  await page.getByRole('button', { name: takeOut.folder }).click()
  await expect(main(page)).toContainText('2 of 2 PDFs are in the folder casebook PDFs')
  const [folder = ''] = readdirSync(parent)
  expect(readdirSync(join(parent, folder)).toSorted()).toEqual([
    'client OLD-1.pdf',
    'client XQ-77.pdf',
  ])

  await page.getByRole('button', { name: purge.preview }).click()
  const preview = page.getByRole('heading', { name: purge.some(1, 1) })
  await expect(preview).toBeFocused()
  await expect(main(page).getByRole('rowheader')).toHaveText(['Quentin Zorn OLD-1'])
  await page.getByRole('button', { name: purge.keep }).click()
  await expect(preview).toHaveCount(0)
  await expect(page.getByRole('heading', { name: purge.heading })).toBeFocused()
  await page.getByRole('button', { name: purge.preview }).click()
  await page.getByRole('button', { name: purge.run(1) }).click()
  const confirm = page.getByLabel(purge.confirm(purge.phrase(1)))
  await expect(confirm).toBeFocused()
  await confirm.fill(purge.phrase(1))
  await page.getByRole('button', { name: purge.run(1) }).click()
  await expect(main(page)).toContainText(purge.done(1, 1))
  const certificate = join(dataDir, 'certificate.pdf')
  await saveNext(waymark, certificate)
  await page.getByRole('button', { name: /^Save as a PDF: certificate of/ }).click()
  await expect(main(page)).toContainText('Saved as certificate.pdf.')
  const { pages, title } = await readPdf(certificate)
  expect(title).toBe('Waymark casebook')
  expect(pages).toHaveLength(1)
  expect(pages[0]?.text).toContain('Certificate of removal')
  expect(pages[0]?.text).not.toMatch(/Quentin|OLD-1|Ana Owner/)

  await show(page, '/log')
  await expect(main(page)).toContainText('Ana Owner removed 1 client with 1 note for good')
  await expect(main(page)).toContainText(words.log.gone)
  await expect(main(page)).toContainText('Ana Owner exported a PDF of each client')
  await closeWaymark(waymark.electron)
})

/** All that is shown or told of the page: its texts, attributes and values, and what a screen reader finds. */
async function told(page: Page): Promise<string> {
  const shown = await page.evaluate(() => {
    const parts = [document.title]
    for (const element of document.querySelectorAll('*')) {
      if (!element.checkVisibility()) continue
      parts.push(...[...element.attributes].map(({ value }) => value))
      if (element instanceof HTMLInputElement) parts.push(element.value)
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '')
      }
    }
    return parts.join('\n')
  })
  return `${shown}\n${await page.locator('body').ariaSnapshot()}`
}

test('in client view no screen shows or tells a name, a code or a word of a note', async ({
  dataDir,
}) => {
  test.setTimeout(120_000)
  const { client, signed, draft } = await prepare(dataDir)
  const waymark = await open(dataDir)
  const { page, electron } = waymark
  const secret = /kravitz|XQ-77|zorn|OLD-1/i
  const titles = (): Promise<string> =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map((window) => window.getTitle())
        .join('\n'),
    )
  const screens = [
    '/clients',
    `/client/${client}`,
    `/client-form/${client}`,
    `/note/${signed}`,
    `/note/${draft}`,
    '/client-file',
    '/templates',
    '/casebook',
    '/log',
    '/records',
  ]
  await page.getByLabel(words.clients.find).fill('kravitz')
  await expect(main(page)).toContainText('2 notes found')
  for (const screen of screens) {
    await show(page, screen)
    expect(await titles(), screen).not.toMatch(secret)
    await page.keyboard.press('F8')
    await expect(page.getByRole('heading', { name: 'Client view is on' })).toBeVisible()
    expect(await told(page), `${screen}, turned while it is shown`).not.toMatch(secret)
    await page.keyboard.press('F8')
  }
  // What is looked for must be found where it may stand.
  await show(page, `/client/${client}`)
  expect(await told(page)).toMatch(secret)
  await page.keyboard.press('F8')
  for (const screen of screens) {
    await show(page, screen)
    expect(await told(page), `${screen}, opened while turned`).not.toMatch(secret)
  }
  await page.keyboard.press('F8')

  await show(page, '/occupation/29-2072.00')
  await page.getByRole('button', { name: messages.print.open }).click()
  await page.getByLabel(messages.print.kinds.packet).check()
  await page.getByLabel(messages.print.clientName).fill('Wilhelmina Kravitz')
  const preview = electron.waitForEvent('window')
  await page.getByRole('button', { name: messages.print.ways.preview }).click()
  await preview
  await expect(page.getByRole('dialog')).toContainText(messages.print.previewed)
  await page.keyboard.press('F8')
  await expect.poll(() => electron.windows().length).toBe(1)
  await page.getByRole('button', { name: messages.print.ways.preview }).click()
  await expect(page.getByRole('dialog')).toContainText(messages.print.previewHidden)
  expect(electron.windows()).toHaveLength(1)
  await expect(page.getByRole('dialog')).toContainText(messages.print.clientNameHidden)
  expect(await told(page), 'the print dialog').not.toMatch(secret)
  await page.keyboard.press('F8')
  await expect(page.getByLabel(messages.print.clientName)).toHaveValue('Wilhelmina Kravitz')
  await closeWaymark(waymark.electron)
})
