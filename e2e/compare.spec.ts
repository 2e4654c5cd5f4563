import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { percentileKeys } from '../src/shared/domain/profile.ts'
import { messages } from '../src/shared/messages.ts'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import type { Waymark } from './app.ts'
import {
  jobsCompared,
  payRow,
  paySection,
  placesCompared,
  showComparison,
  threeByThree,
} from './comparison.ts'
import { saveNext } from './office.ts'
import { show, tabTo } from './pages.ts'
import { readPdf } from './pdf.ts'

const words = messages.compareScreen
const records = 'Medical Records Specialists'
const clerks = 'Receptionists and Information Clerks'
const assistants = 'Medical Assistants'
const jobs = [records, clerks, assistants]
const places = ['California', 'Texas', 'United States']

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash.slice(1))

/** Types into the field that has the focus and adds what it offers first, or after `steps` down. */
async function add(page: Page, typed: string, offered: string, steps = 0): Promise<void> {
  await page.keyboard.type(typed)
  await page.getByRole('listbox').getByRole('option', { name: offered }).waitFor()
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Builds {@link threeByThree} from an empty window. */
async function buildByKeyboard(page: Page): Promise<void> {
  await tabTo(page.getByRole('link', { name: words.title, exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading)

  await tabTo(page.getByRole('combobox', { name: words.choose.addJob }))
  await add(page, 'medical records', records)
  await expect(jobsCompared(page)).toHaveCount(1)
  // A code is found as well as a title, and an offer can be chosen with the arrows.
  await add(page, '43-4171', clerks)
  await expect(jobsCompared(page)).toHaveCount(2)
  await add(page, 'medical assistants', assistants, 1)
  await expect(jobsCompared(page)).toContainText(jobs)

  await tabTo(page.getByRole('combobox', { name: words.choose.addPlace }))
  await add(page, 'cali', 'California')
  await add(page, 'TX', 'Texas')
  await expect(placesCompared(page)).toContainText(['United States', 'California', 'Texas'])
  const down = page.getByRole('button', {
    name: words.choose.of(words.choose.down, 'United States'),
  })
  await tabTo(down, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(placesCompared(page)).toContainText(['California', 'United States', 'Texas'])
  await expect(down).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(placesCompared(page)).toContainText(places)

  await tabTo(page.getByRole('textbox', { name: words.lines.amount(words.lines.last) }))
  await page.keyboard.type('45,000')
  await tabTo(page.getByRole('textbox', { name: words.lines.amount(words.lines.needs) }))
  await page.keyboard.type('22')
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page.getByRole('button', { name, exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
}

const taken = (page: Page) =>
  page.getByRole('group', { name: words.take.group }).getByRole('status')

test.describe('three jobs in three places, by the keyboard alone', () => {
  test('are built from nothing, with both lines said in words, moved, and taken back', async ({
    page,
  }) => {
    await buildByKeyboard(page)
    const { needs, last } = messages.compare.standing
    await expect(page.getByRole('main')).toContainText(
      words.lines.sum(words.lines.needs, '$45,760', '$22.00'),
    )
    const here = payRow(page, records, 'California')
    await expect(here).toContainText('$61,810')
    await expect(here).toContainText(needs({ above: 'p10', below: 'p25' }))
    await expect(here).toContainText(last({ above: 'p10', below: 'p25' }))
    const there = payRow(page, clerks, 'Texas')
    await expect(there).toContainText('$35,210')
    await expect(there).toContainText(needs({ above: 'p75', below: 'p90' }))
    expect(await addressOf(page)).toBe(threeByThree)

    // The others are compared with the first job, whichever that is.
    const move = page.getByRole('heading', { level: 2, name: /^From / })
    await expect(move).toHaveText(words.move.heading(records))
    const down = page.getByRole('button', { name: words.choose.of(words.choose.down, records) })
    await tabTo(down, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(jobsCompared(page)).toContainText([clerks, records, assistants])
    await expect(down).toBeFocused()
    await expect(move).toHaveText(words.move.heading(clerks))
    await expect(paySection(page).getByRole('heading', { level: 3 })).toHaveText([
      clerks,
      records,
      assistants,
    ])

    await page.keyboard.press('Alt+ArrowLeft')
    await expect(jobsCompared(page)).toContainText(jobs)
    expect(await addressOf(page)).toBe(threeByThree)
  })

  test('are taken along as a sheet, as CSV and as a table', async ({ waymark }) => {
    const { page, electron, dataDir } = waymark
    await showComparison(page, threeByThree)
    await tabTo(page.getByRole('textbox', { name: words.lines.amount(words.lines.last) }))

    await saveNext(waymark, join(dataDir, 'three.pdf'))
    await press(page, words.take.pdf)
    await expect(taken(page)).toHaveText(words.take.saved('three.pdf'))
    await saveNext(waymark, join(dataDir, 'three.csv'))
    await press(page, words.take.csv)
    await expect(taken(page)).toHaveText(words.take.saved('three.csv'))
    await press(page, words.take.copy)
    await expect(taken(page)).toHaveText(words.take.copied)

    const pdf = await readPdf(join(dataDir, 'three.pdf'))
    expect(pdf.pages).toHaveLength(1)
    const [sheet] = pdf.pages
    expect([sheet?.width, sheet?.height]).toEqual([792, 612])
    for (const said of [...jobs, ...places, '$61,810', '$35,210', '$45,000', '$45,760']) {
      expect(sheet?.text).toContain(said)
    }
    expect(sheet?.text).toContain(messages.sheet.sources)
    expect(sheet?.text).toContain('OEWS May 2025')

    const csv = readFileSync(join(dataDir, 'three.csv'), 'utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const [header, ...rows] = Papa.parse<string[]>(csv.slice(1).trimEnd()).data
    const table = messages.comparisonTable
    expect(header?.slice(0, 4)).toEqual([table.code, table.title, table.place, table.form])
    expect(rows.map(([code, title, place]) => [code, title, place])).toEqual(
      [
        ['29-2072.00', records],
        ['43-4171.00', clerks],
        ['31-9092.00', assistants],
      ].flatMap((job) => places.map((place) => [...job, place])),
    )
    expect(rows[0]?.[header?.indexOf(table.percentiles.median) ?? -1]).toBe('61810')
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@]|^\s*-(?!\d+(\.\d+)?$)/)

    const copied = () => electron.evaluate(({ clipboard }) => clipboard.readText())
    await expect.poll(copied).toContain(records)
    const lines = (await copied()).split(/\r?\n/)
    expect(lines.map((line) => line.split('\t'))).toEqual([header, ...rows])
  })
})

test('a comparison is reopened by its address, and what the client said is written nowhere', async ({
  waymark,
}) => {
  const { page, electron, dataDir } = waymark
  await show(page, '/data')
  await expect.poll(() => settingsIn(waymark)).toContain('"/data"')
  await page.getByRole('searchbox', { name: messages.frame.search }).fill('lonesome unicycle')
  await expect.poll(() => settingsIn(waymark)).not.toContain('"/data"')
  const view = threeByThree.replace('45000/year', '45678.9/year').replace('22/hour', '987.65/week')
  await showComparison(page, `${view}&hours=37.125&weeks=41.375`)
  await expect.poll(() => settingsIn(waymark)).toContain('43-4171.00')
  await closeWaymark(electron)
  for (const [file, text] of filesIn(dataDir)) {
    for (const said of ['45678.9', '987.65', '37.125', '41.375', 'unicycle']) {
      expect(text.includes(said), `${said} in ${file}`).toBe(false)
    }
  }

  const again = await openWaymark(dataDir)
  const last = again.page.getByRole('textbox', { name: words.lines.amount(words.lines.last) })
  await expect(jobsCompared(again.page)).toContainText(jobs)
  await expect(placesCompared(again.page)).toContainText(places)
  await expect(last).toHaveValue('')
  await showComparison(again.page, threeByThree)
  await expect(last).toHaveValue('45000')
  await expect(payRow(again.page, records, 'California')).toContainText(
    messages.compare.standing.needs({ above: 'p10', below: 'p25' }),
  )
  await closeWaymark(again.electron)
})

function settingsIn({ dataDir }: Waymark): string {
  const file = join(dataDir, 'settings.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Every file that the program and Chromium left in the data folder, as the letters in it. */
function filesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path, 'latin1')])
}

test.describe('a job stays in the form in which its pay is published, and says so:', () => {
  const actors = 'Actors'
  const teachers = 'Business Teachers, Postsecondary'
  for (const [asked, other, job, note] of [
    ['annual', 'hourly', actors, words.notes.hourlyOnly(actors)],
    ['hourly', 'annual', teachers, words.notes.annualOnly(teachers)],
  ] as const) {
    test(`${other} only`, async ({ page }) => {
      await showComparison(
        page,
        `/compare?jobs=29-2072.00,27-2011.00,25-1011.00&places=CA,US&pay=${asked}`,
      )
      const pay = paySection(page)
      await expect(pay).toContainText(words.pay.otherForm[other])
      await expect(pay).toContainText(words.pay.otherFormWhy[other])
      await expect(page.getByRole('main').getByText(note)).toHaveCount(1)
      const nation = payRow(page, job, 'United States').last()
      const figure = other === 'hourly' ? /\$\d+\.\d\d/ : /\$\d+,\d{3}/
      await expect(nation).toContainText(figure)
      await expect(page.getByRole('main')).not.toContainText(/undefined|NaN|\[object/)
    })
  }
})

test('an amount is taken for the time that it is said in, until a time is chosen', async ({
  page,
}) => {
  await showComparison(page, '/compare?jobs=29-2072.00&places=CA,US')
  const { amount, per, needs, sum } = words.lines
  const field = page.getByRole('textbox', { name: amount(needs) })
  const time = page.getByRole('combobox', { name: per(needs) })
  await expect(time).toHaveValue('hour')
  await field.fill('52,000')
  await expect(time).toHaveValue('year')
  await expect(page.getByRole('main')).toContainText(sum(needs, '$52,000', '$25.00'))
  await time.selectOption('month')
  await field.fill('22')
  await expect(time).toHaveValue('month')
})

test('a military job says that its pay is not measured', async ({ page }) => {
  await showComparison(page, '/compare?jobs=55-1011.00,29-2072.00&places=CA,US&needs=22/hour')
  await expect(payRow(page, 'Air Crew Officers', 'California')).toContainText(
    messages.absence['not-measured'],
  )
  await expect(
    page.getByRole('main').getByText(words.notes.noWage('Air Crew Officers')),
  ).toHaveCount(1)
  await expect(payRow(page, records, 'California')).toContainText('$61,810')
})

test('two jobs that are measured as one say so once', async ({ page }) => {
  await showComparison(page, '/compare?jobs=31-1121.00,31-1122.00&places=CA,US')
  const main = page.getByRole('main')
  await expect(main).toContainText(words.notes.same('Personal Care Aides', 'Home Health Aides'))
  await expect(main.getByText('the pay is the very same figure')).toHaveCount(1)
})

test('the table twin sorts by the measure that is pressed, and shows the release of a figure', async ({
  page,
}) => {
  await showComparison(page, threeByThree)
  await page.getByRole('button', { name: words.pay.showTable }).click()
  const table = page.getByRole('table', { name: words.pay.caption.annual })
  await expect(table.getByRole('row')).toHaveCount(10)
  await table.getByRole('button', { name: messages.percentile.median, exact: true }).click()
  await expect(
    table.getByRole('columnheader', { name: messages.percentile.median }),
  ).toHaveAttribute('aria-sort', 'descending')
  const median = 1 + percentileKeys.indexOf('median')
  const shown = async (): Promise<number[]> => {
    const rows = await table.locator('tbody tr').all()
    const texts = await Promise.all(
      rows.map((row) => row.locator('th, td').nth(median).innerText()),
    )
    return texts.map((text) => Number(text.replaceAll(/\D/g, '')))
  }
  await expect.poll(async () => (await shown())[0]).toBe(61_810)
  const sorted = await shown()
  expect(sorted).toHaveLength(9)
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a))

  await table.getByRole('button', { name: '$61,810' }).click()
  await expect(page.getByRole('dialog')).toContainText('OEWS May 2025')
})

test('jobs come from search and the tray by keyboard, and from the related jobs of the first', async ({
  page,
}) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('medical records')
  const main = page.getByRole('main')
  await main.getByRole('listitem').filter({ hasText: records }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('t')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('t')
  const tray = page.getByRole('button', { name: messages.tray.name(2) })
  await tabTo(tray, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const compare = page.getByRole('dialog').getByRole('button', { name: messages.tray.compare(2) })
  await tabTo(compare)
  await page.keyboard.press('Enter')

  await expect(jobsCompared(page)).toHaveCount(2)
  await expect(jobsCompared(page).first()).toContainText(records)
  await page.getByRole('button', { name: words.choose.related(records) }).click()
  await page
    .getByRole('button', { name: words.choose.of(words.choose.add, 'Pharmacy Technicians') })
    .click()
  await expect(jobsCompared(page)).toHaveCount(3)
  await expect(jobsCompared(page).last()).toContainText('Pharmacy Technicians')
  await expect(page.getByRole('combobox', { name: words.choose.addJob })).toBeFocused()
})

test('a list stands in its order for the place, is narrowed by schooling, and fills the tray', async ({
  page,
}) => {
  await page.getByLabel(messages.frame.figuresFor).selectOption('California')
  await tabTo(page.getByRole('link', { name: messages.lists.title, exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    messages.lists.heading('highest-paid', 'California'),
  )
  const main = page.getByRole('main')
  const rows = main.locator('ol').getByRole('listitem')
  await expect(rows).toHaveCount(25)
  const pay = (await rows.allInnerTexts()).map((text) =>
    Number(text.match(/\$([\d,]+)/)?.[1]?.replaceAll(',', '')),
  )
  expect(pay).toEqual(pay.toSorted((a, b) => b - a))

  const degree = messages.entry.educationShort["Bachelor's degree"]
  await main.getByLabel(messages.lists.education).selectOption(degree)
  await expect(rows.filter({ hasText: degree })).toHaveCount(25)
  const title = (await rows.first().getByRole('link').innerText()).trim()
  await rows.first().getByRole('link').press('t')
  await page.getByRole('button', { name: messages.tray.name(1) }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText(title)
})
