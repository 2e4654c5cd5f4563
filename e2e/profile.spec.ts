import { messages } from '../src/shared/messages.ts'
import { expect, test } from './app.ts'
import { show } from './pages.ts'

const sections = [
  'What do they do?',
  'Also known as',
  'Career video',
  'Will there be jobs?',
  'Projected employment',
  'What does it pay?',
  'How do I get started?',
  'Programs that can prepare you',
  'How much education do people in this job have?',
  'Certifications: show your skills',
  'Licenses: do I need one?',
  'Apprenticeships: learn on the job',
  'What might I do in a day?',
  'What do people in this job know?',
  'What skills do they have?',
  'What are they good at?',
  'What kind of person does well?',
  'What would I like about it?',
  'What software is used?',
  'How much preparation does it take?',
  'Related jobs',
  'From your office',
  'Where do these figures come from?',
]

test('every part of the public page stands in its order, with figures for state and nation', async ({
  page,
}) => {
  await page.getByLabel('Figures for').selectOption('California')
  await show(page, '/occupation/29-2072.00')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(sections)

  const pay = page.getByRole('table', { name: /Pay by the year/ })
  await expect(pay.getByRole('columnheader')).toHaveText([
    messages.profile.wages.point,
    'California',
    'United States',
  ])
  await expect(pay.getByRole('row', { name: /Median/ })).toContainText('$61,810')
  await expect(pay.getByRole('row', { name: /Median/ })).toContainText('$51,140')

  const outlook = page.getByRole('region', { name: 'Will there be jobs?' })
  await expect(outlook).toContainText(/nationally/i)
  await expect(outlook).toContainText('very likely')
  await expect(outlook).toContainText('2024')
})

test('hourly pay of a state is only what is published, and says why', async ({ page }) => {
  await page.getByLabel('Figures for').selectOption('California')
  await show(page, '/occupation/29-2072.00')
  await page.getByRole('radio', { name: 'hour' }).check()
  const pay = page.getByRole('table', { name: /Pay by the hour/ })
  await expect(pay.getByRole('row', { name: /^10%/ })).toContainText('No figure in this copy')
  await expect(pay.getByRole('row', { name: /Median/ })).toContainText('$29.71')
})

for (const [what, code, title, sentence] of [
  [
    'a job without ratings',
    '29-2072.00',
    'Medical Records Specialists',
    messages.profile.ratings.none,
  ],
  ['a military job', '55-1011.00', 'Air Crew Officers', 'Not measured for this job'],
  [
    'a job paid by the year only',
    '25-1011.00',
    'Business Teachers, Postsecondary',
    'by the year only',
  ],
  ['a job paid by the hour only', '27-2011.00', 'Actors', 'by the hour only'],
  [
    'a job measured as a group',
    '31-1121.00',
    'Home Health Aides',
    'Home Health and Personal Care Aides',
  ],
] as const) {
  test(`${what} has a page that says so`, async ({ page }) => {
    await show(page, `/occupation/${code}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('main')).toContainText(sentence)
    await expect(page.getByRole('main')).not.toContainText(/undefined|NaN|\[object/)
  })
}

test('the links of the public page stand where it has them, and open only on purpose', async ({
  waymark,
}) => {
  const { page, electron } = waymark
  await electron.evaluate(({ shell }) => {
    Object.assign(globalThis, { opened: [] })
    shell.openExternal = (url: string) => {
      const list: unknown = Reflect.get(globalThis, 'opened')
      if (Array.isArray(list)) list.push(url)
      return Promise.resolve()
    }
  })
  await show(page, '/occupation/29-2072.00')
  for (const [section, link] of [
    ['Will there be jobs?', 'Find job openings'],
    ['How much education do people in this job have?', 'Find local training'],
    ['Certifications: show your skills', 'Find certifications'],
    ['Licenses: do I need one?', 'Find license details for your state'],
    ['Apprenticeships: learn on the job', 'Find apprenticeship sponsors'],
  ] as const) {
    const region = page.getByRole('region', { name: section })
    await expect(region).toContainText('needs a connection')
    await region.getByRole('link', { name: link }).click()
  }
  await page.getByRole('button', { name: 'Compare projected employment' }).click()
  await page.getByRole('button', { name: 'See more wages' }).click()
  const opened = await electron.evaluate(() => Reflect.get(globalThis, 'opened'))
  expect(opened).toEqual([
    ...Array.from({ length: 4 }, () => 'https://www.careeronestop.org/'),
    'https://www.apprenticeship.gov/',
  ])
})

test('lists say how much of them is shown, and show the rest on demand', async ({ page }) => {
  await show(page, '/occupation/29-1141.00')
  const knowledge = page.getByRole('region', { name: 'What do people in this job know?' })
  await expect(knowledge).toContainText(/Top \d+ of 33/)
  const before = await knowledge.getByRole('term').count()
  await knowledge.getByRole('button', { name: /Show all 33/ }).click()
  await expect(knowledge.getByRole('term')).toHaveCount(33)
  expect(before).toBeLessThan(33)
})

test('Save as PDF writes the two-page sheet where the person asks for it', async ({ waymark }) => {
  const { page, electron, dataDir } = waymark
  const file = `${dataDir}/handout.pdf`
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await show(page, '/occupation/29-2072.00')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('handout.pdf')
})
