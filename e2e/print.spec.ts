import { messages } from '../src/shared/messages.ts'
import { expect, test } from './app.ts'
import { runWaymark } from './command-line.ts'
import { readPdf } from './pdf.ts'

interface HardCase {
  readonly code: string
  readonly area: string
  readonly title: string
  /** What this case is hard for, and must say. */
  /** It has nothing that a table could show. */
  readonly withoutTables?: true
  readonly says: readonly (string | RegExp)[]
}

const cases: readonly HardCase[] = [
  {
    code: '29-2072.00',
    area: 'CA',
    title: 'Medical Records Specialists',
    says: ['$61,810', '$51,140', 'worked out', messages.sheet.notRated],
  },
  {
    code: '31-1121.00',
    area: 'TX',
    title: 'Home Health Aides',
    says: ['Home Health and Personal Care Aides'],
  },
  {
    code: '55-1011.00',
    area: 'US',
    title: 'Air Crew Officers',
    says: ['Not measured for this job'],
    withoutTables: true,
  },
  { code: '27-2011.00', area: 'PR', title: 'Actors', says: [/an hour|by the hour/] },
  {
    code: '25-1011.00',
    area: 'GU',
    title: 'Business Teachers, Postsecondary',
    says: ['a year'],
  },
  { code: '45-3031.00', area: 'AK', title: 'Fishing and Hunting Workers', says: ['Not measured'] },
  { code: '51-9199.00', area: 'US', title: 'Production Workers, All Other', says: ['a year'] },
  { code: '11-1011.00', area: 'NY', title: 'Chief Executives', says: ['a year'] },
  {
    code: '15-1252.00',
    area: 'WA',
    title: 'Software Developers',
    says: [/top \d of 52/, 'a year'],
  },
  {
    code: '51-9012.00',
    area: 'VI',
    title:
      'Separating, Filtering, Clarifying, Precipitating, and Still Machine Setters, Operators, and Tenders',
    says: ['No figure in this copy'],
  },
]

/** What stresses the layout most: titles, groups, pay forms, extremes, absences, fullest lists. */
const manyCases =
  '51-4033:US 51-9012:VI 51-4034:CA 51-4032:GU 25-9042:GU 41-4012:DC 17-3024.01:CA 53-1042:CA ' +
  '53-1043:DC 53-1044:PR 49-2095:PR 31-1121:CA 39-1014:VI 25-2021:DC 25-1053:DC 27-2011:CA ' +
  '27-2042:PR 11-1011:CA 29-1216:CA 29-1249:US 29-2072:CA 29-9021:CA 55-1011:US 55-3019:PR ' +
  '45-3031:AK 51-9199:US 11-9199.01:CA 29-1141.01:CA 15-1252:WA 51-9194:US'

const INCH = 72
const MARGIN = 0.55 * INCH

for (const { code, area, title, says, withoutTables } of cases) {
  test(`the sheet of ${code} for ${area} is two whole pages`, async ({ dataDir }) => {
    const file = `${dataDir}/${code}.pdf`
    const outcome = await runWaymark(
      ['print', code, '--area', area, '--out', file, '--json'],
      dataDir,
    )
    expect(outcome.stderr.replace(/^Test runtime.*\n/, '')).toBe('')
    expect(JSON.parse(outcome.stdout)).toMatchObject({ pages: 2, occupations: [code] })

    const { pages, title: documentTitle, language, outline, tagged } = await readPdf(file)
    expect(pages).toHaveLength(2)
    expect(documentTitle).toContain(title)
    expect(language).toBe('en')
    expect(tagged).toBe(true)
    // Chromium drops the space where a heading breaks into a second line.
    expect(outline[0]?.replaceAll(' ', '')).toBe(title.replaceAll(' ', ''))
    const [first, second] = pages
    const all = pages.map(({ text }) => text).join(' ')
    for (const page of pages) {
      expect([page.width, page.height]).toEqual([8.5 * INCH, 11 * INCH])
      expect(page.margin).toBeGreaterThanOrEqual(MARGIN)
      expect(page.text).toContain(code)
      expect(page.text).not.toMatch(/undefined|NaN|\[object|null/)
    }
    expect(first?.text).toContain('What does it pay?')
    expect(first?.text).toContain('Page 1 of 2')
    expect(second?.text).toContain('Page 2 of 2')
    expect(second?.text).toContain('Sources')
    expect(second?.text).toContain('Used under the CC BY 4.0 license')
    expect(second?.text).toContain('Not affiliated with or endorsed by USDOL or CareerOneStop')
    for (const sentence of says) expect(all).toMatch(sentence)
    expect(first?.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI']))
    const table = withoutTables ? [] : ['Table', 'TH', 'TD']
    expect(second?.roles).toEqual(expect.arrayContaining(['H2', ...table]))
  })
}

for (const [code = '', area = ''] of manyCases.split(' ').map((one) => one.split(':'))) {
  test(`@long the sheet of ${code} for ${area} is two whole pages`, async ({ dataDir }) => {
    const file = `${dataDir}/${code}.pdf`
    await runWaymark(['print', code, '--area', area, '--out', file], dataDir)
    const { pages } = await readPdf(file)
    expect(pages).toHaveLength(2)
    for (const { text, margin } of pages) {
      expect(margin).toBeGreaterThanOrEqual(MARGIN)
      expect(text).not.toMatch(/undefined|NaN|\[object|null/)
    }
    expect(pages[1]?.text).toContain('Used under the CC BY 4.0 license')
  })
}

test('several occupations make one file, two pages each', async ({ dataDir }) => {
  const file = `${dataDir}/several.pdf`
  const codes = ['29-2072.00', '43-6013.00', '31-9092.00']
  const outcome = await runWaymark(['print', ...codes, '--out', file], dataDir)
  expect(outcome.code).toBe(0)
  const { pages } = await readPdf(file)
  expect(pages).toHaveLength(6)
})

test('a folder that cannot be written is said, and nothing is left behind', async ({ dataDir }) => {
  const outcome = await runWaymark(
    ['print', '29-2072.00', '--out', `${dataDir}/no/such/folder/sheet.pdf`],
    dataDir,
  )
  expect(outcome.code).toBe(1)
  expect(outcome.stderr).toContain('sheet.pdf could not be written')
  expect(outcome.stdout).toBe('')
})
