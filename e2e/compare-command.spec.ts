import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { messages } from '../src/shared/messages.ts'
import { expect, test } from './app.ts'
import { runWaymark } from './command-line.ts'
import { readPdf } from './pdf.ts'

const question = ['--occupations', '29-2072,43-4171,31-9092', '--areas', 'CA,TX,US']
const figure = z.looseObject({ value: z.number().nullable() })
const percentiles = z.strictObject({
  p10: figure,
  p25: figure,
  median: figure,
  p75: figure,
  p90: figure,
})
const comparison = z.looseObject({
  occupations: z.array(z.looseObject({ code: z.string() })),
  areas: z.array(z.looseObject({ code: z.string() })),
  cells: z.array(
    z.looseObject({
      code: z.string(),
      area: z.string(),
      wages: z.strictObject({ annual: percentiles, hourly: percentiles }),
      employment: figure,
      projection: z.looseObject({}),
      notes: z.array(z.string()),
    }),
  ),
})

test('compare answers one object, each figure as in profile', async ({ dataDir }) => {
  const { code, stdout } = await runWaymark(['compare', ...question, '--json'], dataDir)
  expect(code).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  const compared = comparison.parse(JSON.parse(stdout))
  expect(compared.occupations.map((one) => one.code)).toEqual([
    '29-2072.00',
    '43-4171.00',
    '31-9092.00',
  ])
  expect(compared.areas.map((one) => one.code)).toEqual(['CA', 'TX', 'US'])
  expect(compared.cells).toHaveLength(9)
  for (const cell of compared.cells.slice(0, 3)) {
    const profile = await runWaymark(['profile', cell.code, '--area', cell.area, '--json'], dataDir)
    const { wages, projections } = JSON.parse(profile.stdout)
    expect(cell.wages).toEqual({ annual: wages.areas[0].annual, hourly: wages.areas[0].hourly })
    expect(cell.employment).toEqual(wages.areas[0].employment)
    expect(cell.projection).toEqual(projections.columns[0])
  }
})

test('as text, it says where the lines of the client fall', async ({ dataDir }) => {
  const { code, stdout } = await runWaymark(
    ['compare', ...question, '--needs', '22/h', '--last', '45000/y'],
    dataDir,
  )
  expect(code).toBe(0)
  expect(stdout).toContain('Medical Records Specialists')
  expect(stdout).toContain(messages.compare.standing.needs({ above: 'p25', below: 'median' }))
  expect(stdout).toContain(messages.compareScreen.notes.notCounted)
})

test('as CSV, it has a row for each cell, in words where a figure is absent', async ({
  dataDir,
}) => {
  const { code, stdout } = await runWaymark(
    ['compare', '--occupations', '27-2011,55-3016', '--areas', 'CA,US', '--csv'],
    dataDir,
  )
  expect(code).toBe(0)
  expect(stdout.startsWith('\uFEFFO*NET-SOC code,Job,Place')).toBe(true)
  const lines = stdout.trimEnd().split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[1]).toContain('No figure in this copy')
  expect(lines[2]).toContain('29.05')
  expect(lines[3]).toContain('Not measured for this job')
})

test('as PDF, it is one landscape Letter page that a reader can follow', async ({ dataDir }) => {
  const out = join(dataDir, 'comparison.pdf')
  const { code, stdout } = await runWaymark(
    ['compare', ...question, '--needs', '22/h', '--out', out, '--json'],
    dataDir,
  )
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual({ file: out, pages: 1 })
  const pdf = await readPdf(out)
  expect(pdf).toMatchObject({ tagged: true, title: 'Side by side: 3 jobs, 3 places' })
  expect(pdf.language).toMatch(/^en/)
  const [page] = pdf.pages
  expect([page?.width, page?.height]).toEqual([792, 612])
  expect(page?.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']))
  expect(page?.text).toContain('Page 1 of 1')
  expect(page?.text).toContain('$61,810')
  expect(page?.margin).toBeGreaterThan(30)
})

test('five by five takes two pages, and none is empty', async ({ dataDir }) => {
  const out = join(dataDir, 'five.pdf')
  const { code } = await runWaymark(
    [
      'compare',
      '--occupations',
      '31-9092,29-1141,29-2061,25-1011,27-2011',
      '--areas',
      'CA,DC,PR,TX,US',
      '--last',
      '3200/m',
      '--out',
      out,
    ],
    dataDir,
  )
  expect(code).toBe(0)
  const { pages } = await readPdf(out)
  expect(pages).toHaveLength(2)
  for (const [index, page] of pages.entries()) {
    expect(page.text).toContain(`Page ${index + 1} of 2`)
    expect(page.text.length).toBeGreaterThan(500)
  }
})

test('list answers the occupations of a place in order', async ({ dataDir }) => {
  const { code, stdout } = await runWaymark(
    ['list', 'highest-paid', '--area', 'CA', '--limit', '5', '--json'],
    dataDir,
  )
  expect(code).toBe(0)
  const { rows, area, total } = JSON.parse(stdout)
  expect(area.code).toBe('CA')
  expect(rows).toHaveLength(5)
  expect(total).toBeGreaterThan(500)
  const pay = rows.map((row: { figure: { value: number } }) => row.figure.value)
  expect(pay).toEqual(pay.toSorted((a: number, b: number) => b - a))

  const text = await runWaymark(
    ['list', 'declining', '--area', 'TX', '--education', "bachelor's degree", '--limit', '3'],
    dataDir,
  )
  expect(text.code).toBe(0)
  expect(text.stdout).toContain('Texas')
  expect(text.stdout.match(/−\d/g)?.length).toBeGreaterThanOrEqual(3)
})

test.describe('says what was wrong on stderr, with its exit code and nothing on stdout', () => {
  const cases: [string, string[], number, RegExp][] = [
    ['no places', ['compare', '--occupations', '29-2072'], 2, /--areas/],
    ['six places', ['compare', ...question.slice(0, 3), 'CA,TX,US,NY,FL,OH'], 3, /up to five/],
    ['pay that is no pay', ['compare', ...question, '--needs', '22'], 3, /22\/h/],
    ['hours beyond a week', ['compare', ...question, '--hours', '200'], 3, /168/],
    ['CSV and JSON at once', ['compare', ...question, '--csv', '--json'], 2, /cannot be used/],
    ['an unknown code', ['compare', '--occupations', '99-9999', '--areas', 'US'], 4, /99-9999/],
    ['a place not loaded', ['compare', '--occupations', '29-2072', '--areas', 'ZZ'], 4, /ZZ/],
    ['an unknown list', ['list', 'nicest'], 3, /highest-paid/],
    ['an unknown education', ['list', 'largest', '--education', 'school'], 3, /Master's degree/],
  ]
  for (const [what, args, code, sentence] of cases) {
    test(what, async ({ dataDir }) => {
      const outcome = await runWaymark(args, dataDir)
      expect(outcome.stdout).toBe('')
      expect(outcome.stderr).toMatch(sentence)
      expect(outcome.code).toBe(code)
    })
  }
})

test('a PDF that cannot be written is told by its name', async ({ dataDir }) => {
  const out = join(dataDir, 'missing', 'comparison.pdf')
  const { code, stderr, stdout } = await runWaymark(['compare', ...question, '--out', out], dataDir)
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('comparison.pdf')
  expect(existsSync(out)).toBe(false)
})
