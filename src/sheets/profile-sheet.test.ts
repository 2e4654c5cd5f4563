import { describe, expect, test } from 'vitest'
import type { MeasuredFor } from '../shared/domain/figure.ts'
import { absences } from '../shared/domain/figure.ts'
import type { Profile, RatedList } from '../shared/domain/profile.ts'
import { readingGrade } from '../shared/domain/reading-level.ts'
import { messages } from '../shared/messages.ts'
import { blocksText } from './blocks-text.ts'
import { education, payTable } from './figure-tables.ts'
import { ordinaryLayout, textHeight, textWidth } from './layout.ts'
import { blocksHeight } from './measure.ts'
import { goodAtItems } from './page-one.ts'
import { profilePages } from './profile-pages.ts'
import { renderSheet } from './sheet.tsx'
import {
  group,
  grouped,
  groupedAs,
  longest,
  military,
  plain,
  unrated,
} from './testing/hard-profiles.ts'
import {
  absentFigure,
  absentPercentiles,
  profileFixture,
  ratedList,
} from './testing/profile-fixture.ts'

const printed = new Date(2026, 8, 29)
const letter = ordinaryLayout('letter')
const sheetOf = (...profiles: readonly Profile[]): string =>
  renderSheet({ kind: 'profile', profiles, paper: 'letter', printed })
const hard = { plain, military, longest, grouped }
const htmlOf = (...profiles: readonly Profile[]): string =>
  sheetOf(...profiles).replace(/<style[^]*?<\/style>/, '<style></style>')
/** What a reader sees, page by page. */
const pagesOf = (profile: Profile): readonly string[] =>
  htmlOf(profile)
    .split('<section')
    .slice(1)
    .map((page) =>
      page
        .replace(/^[^>]*>/, '')
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll('&#x27;', "'")
        .replaceAll('&amp;', '&')
        .replaceAll(/\s+/g, ' '),
    )
const words = (profile: Profile): string => pagesOf(profile).join(' ')

const growing = (value: number): Profile =>
  profileFixture({
    outlook: { ...plain.outlook, growth: { ...plain.outlook.growth, value } },
  })

const names = (profile: Profile): readonly string[] => goodAtItems(profile).map((item) => item.name)

describe('the document', () => {
  const html = sheetOf(plain)

  test('is whole, titled and in a language', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    expect(html).toContain(
      '<title>Medical Records Specialists (29-2072.00), California: job profile</title>',
    )
    expect(htmlOf(plain, military)).toContain('<title>Job profiles: 2 jobs</title>')
  })

  test('keeps to the policy of the page that loads it', () => {
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html).toContain('<style nonce="__CSP_NONCE__">')
    expect(html.match(/__CSP_NONCE__/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=/)
    expect(html.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(2)
    expect(html).not.toMatch(/url\((?!data:)/)
  })

  test('uses four sizes of text and no slanted or capital setting', () => {
    expect(new Set(html.match(/font-size:[\d.]+px/g))).toHaveProperty('size', 4)
    expect(html).not.toMatch(/italic|uppercase|small-caps|<em|<i>/)
  })

  test('is the same for the same profile and date', () => {
    expect(sheetOf(plain)).toBe(html)
    expect(words(plain)).toContain('September 29, 2026')
  })
})

describe.each(Object.entries(hard))('the %s sheet', (_, profile) => {
  test('is two pages, each within its paper', () => {
    const pages = profilePages(
      profile,
      { messages, printed: 'September 29, 2026', office: null, pageLabel: String },
      letter,
    )
    expect(pages).toHaveLength(2)
    for (const { blocks, air } of pages) {
      const bands = 6
      const height = blocksHeight(blocks, textWidth(letter), letter)
      expect(height).toBeLessThanOrEqual(textHeight(letter))
      expect(height + (air > 0 ? air * bands : 0)).toBeLessThanOrEqual(textHeight(letter))
    }
  })

  test('says what it is on each page', () => {
    pagesOf(profile).forEach((page, index) => {
      expect(page).toContain(profile.title)
      expect(page).toContain(`Code ${profile.code}`)
      expect(page).toContain(`Page ${index + 1} of 2`)
    })
  })

  test('shows no accident of the program', () => {
    expect(htmlOf(profile)).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
    expect(words(profile)).not.toMatch(/: ;|: \.|\(\)|, ,|\s,/)
  })

  test('has one title, then questions, each with something under it', () => {
    const html = htmlOf(profile)
    expect(html.match(/<h\d/g)?.join(' ')).toMatch(/^<h1( <h2)+$/)
    expect(html).not.toMatch(/<(ul|tbody|tr|p|h2)[^>]*><\/\1>/)
    expect(html).not.toMatch(/<\/h2><\/hgroup><hgroup/)
  })

  test('has tables that can be read aloud', () => {
    const tables = htmlOf(profile).match(/<table>[^]*?<\/table>/g) ?? []
    for (const table of tables) {
      expect(table).toMatch(/^<table><caption>[^<]+<\/caption>/)
      const head = table.match(/<thead>[^]*<\/thead>/)?.[0] ?? ''
      expect(head.match(/<th scope="col"/g)?.length).toBeGreaterThan(1)
      expect(head).not.toMatch(/<td|<th (?!scope)/)
      const columns = head.match(/<th /g)?.length
      for (const row of table.match(/<tbody>[^]*<\/tbody>/)?.[0].match(/<tr>[^]*?<\/tr>/g) ?? []) {
        expect(row).toMatch(/^<tr><th scope="row">[^<]+<\/th><td/)
        const spans = Array.from(
          row.matchAll(/<td(?: colSpan="(\d+)"| colspan="(\d+)")?/g),
          (cell) => Number(cell[1] ?? cell[2] ?? 1),
        )
        expect(1 + spans.reduce((sum, span) => sum + span, 0)).toBe(columns)
      }
    }
  })

  test('cites every agency, with the wording of its terms', () => {
    const text = words(profile)
    expect(text).toContain('O*NET 30.3 Database')
    expect(text).toContain('Used under the CC BY 4.0 license')
    expect(text).toContain('Waymark has modified all or some of this information.')
    expect(text).toContain('Parts come from O*NET releases 30.0.')
    expect(text).toContain('Not affiliated with or endorsed by USDOL or CareerOneStop.')
    expect(text).toContain('U.S. Bureau of Labor Statistics')
    expect(text).toContain('Printed September 29, 2026')
  })
})

describe('page 1', () => {
  const [one = ''] = pagesOf(plain)

  test('is enough on its own', () => {
    expect(one).toContain('$58,240 a year')
    expect(one).toContain('Half earn more, half earn less. California, OEWS May 2025')
    expect(one).toContain('New jobs are very likely.')
    expect(one).toContain('jobs should grow by 7.1% from 2024 to 2034')
    expect(one).toContain(
      'Nationally, about 14,200 jobs open up each year, many as people leave. For California, see page 2.',
    )
    expect(one).toContain('School : A certificate after high school')
    expect(one).toContain('Past work : None needed')
    expect(one).toContain('Training : No extra training needed')
  })

  test('counts what it leaves out', () => {
    expect(one).toContain('Also called (5 of 10)')
    expect(one).toMatch(/What might I do in a day\? \d of 9 /)
    expect(one).toContain('5 that matter most, of 87')
  })

  test('draws pay with every figure in words', () => {
    const label = htmlOf(plain).match(/<svg role="img" aria-label="([^"]*)"/)?.[1]
    expect(label).toContain(
      'California: 10%: $40,768, 25%: $46,592, Median: $58,240, 75%: $75,712, 90%: $93,184.',
    )
    expect(label).toContain('United States: 10%: $35,686')
  })

  test('says in words that jobs shrink, stay or are not projected', () => {
    expect(words(growing(-3.2))).toContain('jobs should shrink by 3.2%')
    expect(words(growing(0))).toContain('the number of jobs should stay the same')
    expect(words(military)).toContain('There is no national forecast for this job')
    expect(words(military)).not.toMatch(/likely/)
  })

  test('says once on a page that figures are for a group, and again only for another group', () => {
    const short: MeasuredFor = { ...group, title: 'Buyers and Purchasing Agents' }
    const schooling = 'Buyers; Purchasing Managers'
    const [first = '', second = ''] = pagesOf(groupedAs(short, schooling))
    const said = new RegExp(`whole group: ${short.title}`, 'g')
    expect(first.match(said)).toHaveLength(1)
    expect(second.match(said)).toHaveLength(1)
    expect(second).toContain(`whole group: ${schooling}.`)
  })

  test('names a group in full even when page 2 has no room to', () => {
    const [first = ''] = pagesOf(grouped)
    expect(first).toContain(`whole group: ${group.title}.`)
    const second = blocksText([
      ...payTable(grouped, false, messages),
      ...education(grouped, { groupNames: false, shareWidth: 112 }, messages),
    ])
    expect(second).toContain('These figures are for the whole group that page 1 names.')
    expect(second).toContain('Jobs like this one are counted too.')
  })

  test('lists a skill and an ability that mean the same only once', () => {
    const list = ratedList(['Oral Expression', 'Balance'], 2)
    const abilities: RatedList = {
      ...list,
      items: list.items.map((item, index) => ({
        ...item,
        element: index === 0 ? '1.A.1.a.3' : '1.A.3.c.4',
      })),
    }
    const speaking = ratedList(['Speaking'], 1)
    const skills: RatedList = {
      ...speaking,
      items: speaking.items.map((item) => ({ ...item, element: '2.A.1.d' })),
    }
    expect(names(profileFixture({ skills, abilities }))).toEqual(['Speaking', 'Balance'])
    expect(names(profileFixture({ skills: unrated, abilities }))).toEqual([
      'Oral Expression',
      'Balance',
    ])
  })

  test('leads with the nation when the place has no figure, and says so', () => {
    const [california, nation] = plain.wages.areas
    if (!california || !nation) throw new Error('the fixture has two areas')
    const annual = absentPercentiles('not-in-copy', 'USD/year')
    const text = words(
      profileFixture({ wages: { form: 'both', areas: [{ ...california, annual }, nation] } }),
    )
    expect(text).toContain('Pay in California: No figure in this copy. $50,980 a year')
    expect(text).toContain('United States, OEWS May 2025')
  })
})

describe('page 2', () => {
  const [, two = ''] = pagesOf(plain)

  test('keeps the years of each projection, and says when they are inferred', () => {
    expect(two).toContain('California 2022 to 2032, worked out')
    expect(two).toContain('United States 2024 to 2034 186,400')
    expect(two).toContain('Years worked out: found by matching')
  })

  test('counts what it leaves out', () => {
    expect(two).toMatch(/Know about \(top \d of 33\)/)
    expect(two).toMatch(/Skills \(top \d of 35\)/)
    expect(two).toMatch(/Abilities \(top \d of 52\)/)
    expect(two).toMatch(/Software \(top \d+ of 14\)/)
    expect(two).toMatch(/Pay in California, top \d of 10/)
    expect(words(longest)).toMatch(/School programs \(1 of 9\)/)
    expect(words(longest)).toMatch(/Setters|and 1[23] more/)
  })

  test('tells an apprenticeship from none listed', () => {
    expect(two).toContain('Yes, on the 2019 list as Medical coder.')
    expect(words(military)).toContain('Not on the 2019 list,')
  })

  test('shows pay by the hour alone where it is published so', () => {
    const hourly = profileFixture({
      wages: {
        form: 'hourly',
        areas: plain.wages.areas.map((area) => ({
          ...area,
          annual: absentPercentiles('hourly-only', 'USD/year'),
          hourly: { ...area.hourly, median: { ...area.hourly.median, value: 28 } },
        })),
      },
    })
    const text = words(hourly)
    expect(text).toContain('$28.00 an hour')
    expect(text).toContain('Pay by the hour Published by the hour only, OEWS May 2025')
    expect(text).not.toMatch(/Median\/hour|Pay by the year/)
  })

  test('has room to write, and no name of a client', () => {
    expect(two).toContain('My next steps')
    expect(
      htmlOf(plain)
        .match(/<ul class="lines"[^]*?<\/ul>/)?.[0]
        .match(/<li>/g),
    ).toHaveLength(4)
    expect(two).toMatch(/Date Counselor/)
  })
})

test.each(absences)('an absence is said in words: %s', (absent) => {
  const profile = profileFixture({
    related: {
      ...plain.related,
      items: plain.related.items.map((item) => ({
        ...item,
        medianPay: absentFigure(absent, 'USD/year'),
        payDifference: absentFigure(absent, 'USD/year'),
      })),
    },
    wages: {
      ...plain.wages,
      areas: plain.wages.areas.map((area) => ({
        ...area,
        annual: { ...area.annual, p90: absentFigure(absent, 'USD/year') },
      })),
    },
  })
  const said = words(profile).split(messages.absence[absent]).length - 1
  expect(said).toBeGreaterThanOrEqual(3)
})

test('our own sentences can be read after eight years of school', () => {
  const { sheet } = messages
  const sentences = [
    sheet.noTitles,
    sheet.noSummary,
    sheet.halfEarn,
    sheet.howToRead,
    sheet.noPayAnywhere,
    sheet.militaryPay,
    sheet.grow('7.1%', 2024, 2034),
    sheet.openings('14,200'),
    sheet.noOutlook,
    sheet.noActivities,
    `${sheet.notRated} ${sheet.askAboutSkills}`,
    sheet.licenseAsk,
    sheet.apprenticeshipNo,
  ]
  const grades = sentences.map((sentence) => [sentence, readingGrade(sentence)] as const)
  expect(grades.filter(([, grade]) => grade > 8)).toEqual([])
})
