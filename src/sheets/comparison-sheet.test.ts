import { describe, expect, test } from 'vitest'
import { fullTime } from '../shared/domain/client-lines.ts'
import type { PayView } from '../shared/domain/comparison-words.ts'
import { comparisonFixture } from '../shared/domain/testing/comparison-fixture.ts'
import type { JobSetting } from '../shared/domain/testing/comparison-fixture.ts'
import { messages } from '../shared/messages.ts'
import { labelGap, payScale } from './comparison-grid.ts'
import { jobRows } from './comparison-model.ts'
import { renderComparisonSheet } from './comparison-sheet.tsx'
import { widthOf } from './text-measure.ts'

const bothLines: PayView = {
  form: 'annual',
  needs: { amount: 22, per: 'hour' },
  last: { amount: 3200, per: 'month' },
  time: fullTime,
}
const noLines: PayView = { ...bothLines, needs: null, last: null }
const printed = new Date(2026, 10, 22)

const titles = [
  'Medical Assistants',
  'Registered Nurses',
  'Heavy and Tractor-Trailer Truck Drivers',
  'Licensed Practical and Licensed Vocational Nurses',
  'Business Teachers, Postsecondary',
]
const jobs = (count: number): JobSetting[] =>
  titles.slice(0, count).map((title, index) => ({ title, median: 40_000 + 20_000 * index }))

const sheet = (settings: readonly JobSetting[], places: number, view: PayView = bothLines) =>
  renderComparisonSheet(comparisonFixture(settings, places), view, { printed })

/** The words of the page, without its marks. */
const wordsOf = (html: string): string =>
  html
    .replace(/^.*<main>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')

describe('pages', () => {
  test.each([
    [1, 1, 1],
    [3, 3, 1],
    [5, 3, 1],
    [3, 5, 1],
    [4, 4, 2],
    [5, 5, 2],
  ])('%i jobs in %i places take %i', (occupations, places, pages) => {
    for (const view of [bothLines, noLines]) {
      const made = sheet(jobs(occupations), places, view)
      expect(made.pages).toBe(pages)
      expect(wordsOf(made.html)).toContain(messages.sheet.pageOf(pages, pages))
      expect(made.html.match(/<section class="page /g)).toHaveLength(pages)
    }
  })

  test('titles of any length lose no row', () => {
    const long =
      'Setters, Operators, and Tenders of Every Machine That Works in Metal, Wood and Plastic'
    const settings = Array.from({ length: 5 }, (_, index) => ({ title: `${long} ${index}` }))
    const { html, pages } = sheet(settings, 5)
    expect(pages).toBeLessThanOrEqual(4)
    expect(html.match(/<th scope="row"/g)).toHaveLength(25)
  })
})

describe('what it says', () => {
  const { html } = sheet(jobs(3), 3)
  const words = wordsOf(html)

  test('its title, its language, its date, and every table cell under a heading', () => {
    expect(html).toContain('<html lang="en">')
    expect(html).toMatch(/<title>Side by side: 3 jobs, 3 places<\/title>/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(words).toContain('Printed November 22, 2026')
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(3)
    expect(html.match(/scope="row"/g)).toHaveLength(9)
  })

  test('is one file: one style, no script, nothing to load', () => {
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html).toContain('nonce="__CSP_NONCE__"')
    expect(html).not.toMatch(/<script|<link|https?:|style="/)
  })

  test('each range with its figures in words', () => {
    expect(html).toContain('10% $28,000, 25% $32,000, Median $40,000, 75% $52,000, 90% $64,000')
    expect(words).toContain('−3.2%, 2022–32')
    expect(words).toContain('−3.2%, 2024–34')
  })

  test("the client's lines, as said and as worked out", () => {
    expect(words).toContain('$22 an hour, or $45,760 a year')
    expect(words).toContain('$3,200 a month, or $38,400 a year and $18.46 an hour')
    expect(words).toContain('40 hours a week')
    expect(words).toContain(
      messages.compare.standing.share({ above: 'median', below: 'p75' }, 'needs'),
    )
  })

  test('a short comparison says the lines in whole sentences', () => {
    const one = wordsOf(sheet(jobs(1), 1).html)
    expect(one).toContain(messages.compare.standing.needs({ above: 'median', below: 'p75' }))
    expect(one).toContain(messages.compare.standing.last({ above: 'p25', below: 'median' }))
  })

  test('a cut list says how long it is', () => {
    expect(words).toMatch(/Carries over \(top \d of 18\)/)
    expect(words).toMatch(/To learn \(top \d of 9\)/)
  })

  test('its sources, with the wording that O*NET asks for', () => {
    expect(words).toContain('OEWS May 2025')
    expect(words).toContain(messages.sheet.onet('30.3'))
  })
})

describe('hard cases', () => {
  test('a floor is drawn open and reads "or more"', () => {
    const { html } = sheet([{ title: 'Surgeons', median: 184_000, ceiling: true }], 1)
    expect(html).toContain('90% $239,200 or more')
    expect(html).toMatch(/<path d="M[\d.]+ [\d.]+l7 5l-7 5z"/)
    expect(sheet(jobs(1), 1).html).not.toContain('<path')
  })

  test('an absent figure gives its reason and the place that stands in, and draws nothing', () => {
    const view = { ...bothLines, last: null }
    const { html } = sheet([{ title: 'Bakers', absentHere: true }], 2, view)
    const words = wordsOf(html)
    expect(words).toContain('No figure in this copy. United States instead: $50,000 a year.')
    expect(words).toContain(messages.compare.standing.unknown)
    expect(html.match(/aria-label="10% /g)).toHaveLength(1)
  })

  test('what is not measured says so once in a row', () => {
    const words = wordsOf(sheet([{ title: 'Infantry', unmeasured: true }], 1, noLines).html)
    // In place of pay, in place of jobs, and for getting in.
    expect(words.match(/not measured for this job/gi)).toHaveLength(3)
  })

  test('pay in another form has a scale of its own', () => {
    const settings: JobSetting[] = [
      { title: 'Teachers', form: 'annual', median: 60_000 },
      { title: 'Actors', form: 'hourly', median: 30 },
    ]
    const { html } = sheet(settings, 1)
    expect(wordsOf(html)).toContain(messages.comparisonSheet.ownScale.hourly)
    // Both have one shape around their median, so on scales of their own they look alike.
    const medians = [...html.matchAll(/<rect x="([\d.]+)"[^>]*width="4"/g)].map(([, x]) =>
      Number(x),
    )
    expect(medians).toHaveLength(2)
    expect(Math.abs((medians[0] ?? 0) - (medians[1] ?? 0))).toBeLessThan(60)
  })

  test("a line of the client's far beyond all pay is named, not drawn", () => {
    const view: PayView = { ...noLines, needs: { amount: 900_000, per: 'year' } }
    const { html } = sheet(jobs(2), 2, view)
    expect(wordsOf(html)).toContain(
      messages.compareScreen.pay.beyond(messages.compareScreen.pay.needsLine('$900,000')),
    )
    expect(html).not.toContain('stroke-width="1.5"')
  })

  test('no label passes an edge of its range', () => {
    const view: PayView = { ...noLines, form: 'annual' }
    const comparison = comparisonFixture(
      [
        { title: 'Low', median: 15_000 },
        { title: 'High', median: 400_000 },
        { title: 'Open', median: 184_000, ceiling: true },
      ],
      2,
    )
    const [width, size] = [260, 11]
    const rows = jobRows(comparison, view, messages)
    const { left, perDollar } = payScale(rows, 'annual', [30_000], width, size)
    expect(perDollar).toBeGreaterThan(0)
    for (const { range } of rows.flatMap((job) => job.rows)) {
      const values = Object.values(range?.points ?? {}).map(({ value }) => value)
      const at = (value: number): number => left + value * perDollar
      const low = at(Math.min(...values)) - labelGap - widthOf(range?.low ?? '', size)
      const high = at(Math.max(...values)) + labelGap + widthOf(range?.high ?? '', size)
      expect(low).toBeGreaterThanOrEqual(-0.01)
      expect(high).toBeLessThanOrEqual(width + 0.01)
    }
  })
})
