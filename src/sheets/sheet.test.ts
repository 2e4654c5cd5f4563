import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { fullTime } from '../shared/domain/client-lines.ts'
import type { Figure } from '../shared/domain/figure.ts'
import { papers } from '../shared/domain/sheet.ts'
import { comparisonFixture } from '../shared/domain/testing/comparison-fixture.ts'
import { linkIds, links } from '../shared/links.ts'
import { messages } from '../shared/messages.ts'
import { blocksText } from './blocks-text.ts'
import { readable } from './blocks.ts'
import { payBlocks } from './pay.ts'
import { fromOffice } from './from-office.ts'
import { ordinarySpace } from './layout.ts'
import { pagesOf, renderSheet, sheetFile, sheetText } from './sheet.tsx'
import type { SheetRequest } from './sheet.tsx'
import { longest, military, plain } from './testing/hard-profiles.ts'
import { crowded, hardSheets } from './testing/hard-sheets.ts'
import { figure } from './testing/profile-fixture.ts'

const INCH = 96
const printed = new Date(2026, 8, 29)
const request = (over: Partial<SheetRequest> = {}): SheetRequest => ({
  kind: 'profile',
  profiles: [plain],
  paper: 'letter',
  printed,
  ...over,
})

/** The body without its marks, page by page. */
const pagesIn = (html: string): readonly string[] =>
  html
    .replace(/^.*<main>/s, '')
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
const wordsOf = (over: Partial<SheetRequest>): string =>
  pagesIn(renderSheet(request(over))).join(' ')

interface PrintedCode {
  readonly label: string
  /** CSS pixels. */
  readonly side: number
  /** How far its white frame hangs out on the left. */
  readonly hangs: number
  readonly modules: number
  readonly dark: readonly (readonly [x: number, y: number, length: number])[]
  /** What stands beside it. */
  readonly beside: string
}

function codesIn(html: string): readonly PrintedCode[] {
  const found = html.matchAll(
    /<div class="phone-code[^"]*"><svg role="img" aria-label="([^"]*)" width="(\d+)" height="(\d+)" viewBox="4 0 [\d.]+ (\d+)"[^>]*><rect width="\4" height="\4" fill="#fff"><\/rect><path d="([^"]*)" fill="#000"><\/path><\/svg><div>(.*?)<\/div>/g,
  )
  return Array.from(found, ([, label = '', box, side, modules, path = '', beside = '']) => ({
    label,
    side: Number(side),
    hangs: Number(side) - Number(box),
    modules: Number(modules),
    dark: Array.from(
      path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g),
      ([, x, y, length]) => [Number(x), Number(y), Number(length)] as const,
    ),
    beside: beside.replaceAll(/<[^>]+>/g, ' '),
  }))
}

/** What a phone reads, from the squares drawn 6 pixels wide. */
function scanned({ modules, dark }: PrintedCode): string | undefined {
  const scale = 6
  const size = modules * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [x, y, length] of dark) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        pixels.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
      }
    }
  }
  return jsQR(pixels, size, size)?.data
}

describe.each(hardSheets())('$name', ({ request: hard }) => {
  const html = renderSheet(hard)
  const pages = pagesIn(html)

  test('has the pages that are promised, each numbered', () => {
    expect(pagesOf(hard)).toBe(pages.length)
    const labels = pages.map((page) =>
      page
        .match(/Page (\d+) of (\d+)/)
        ?.slice(1, 3)
        .map(Number),
    )
    expect(labels).toEqual(pages.map((_, index) => [index + 1, pages.length]))
    expect(pages.filter((page) => page.length < 40)).toEqual([])
  })

  test('is a whole document, with no accident of the program', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en"><head><meta charSet="utf-8"\/>/)
    expect(html.match(/<title>[^<]{10,}<\/title>/g)).toHaveLength(1)
    expect(html.match(/__CSP_NONCE__/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|<link|\sstyle=|\son\w+=|url\((?!data:)|src="(?!data:)/)
    const body = html.replace(/<style.*<\/style>/s, '')
    expect(body).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
    expect(body).not.toMatch(/<(ul|tbody|tr|p|h1|h2)[^>]*><\/\1>/)
  })

  test('has one title to a sheet, questions under it, and no question at the end of a page', () => {
    for (const article of html.split('<article').slice(1)) {
      expect(article.match(/<h\d/g)?.join(' ')).toMatch(/^<h1( <h2)+$/)
    }
    for (const page of html.split('<section').slice(1)) {
      expect(page).not.toMatch(
        /<\/h2>(<p class="small">[^<]*<\/p>)?<\/hgroup>(<\/section>|<hgroup)/,
      )
    }
  })

  test('has codes that a phone reads, beside the address that they open', () => {
    for (const article of html.split('<article').slice(1)) {
      const codes = codesIn(article)
      expect(article.match(/class="phone-code/g) ?? []).toHaveLength(codes.length)
      expect(codes.length).toBeLessThanOrEqual(3)
      for (const code of codes) {
        const address = scanned(code)
        expect(linkIds.map((id) => links[id])).toContain(address)
        expect(code.beside).toContain(readable(address ?? '-'))
        expect(code.label).toContain(readable(address ?? '-'))
        expect(code.dark.every(([x, y]) => x >= 4 && y >= 4)).toBe(true)
        expect(
          code.dark.every(
            ([x, y, length]) => x + length <= code.modules - 4 && y < code.modules - 4,
          ),
        ).toBe(true)
        expect((code.side * (code.modules - 8)) / code.modules).toBeGreaterThanOrEqual(INCH)
        // What it hangs into is white: a margin, or the gap between columns.
        expect(code.hangs).toBeLessThan(ordinarySpace.columnGap)
      }
    }
  })

  test('says the same as plain text, without the pages', () => {
    const text = sheetText(hard)
    expect(text).not.toMatch(/<\/?[a-z]|&[a-z]+;|Page \d+ of|see page|undefined|null|\n{5}/)
    for (const { title } of hard.profiles) expect(text).toContain(title)
    for (const [, heading = ''] of html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)) {
      expect(text).toContain(heading)
    }
  })
})

test('ink is black and gray on white, on every sheet', () => {
  for (const { request: hard } of hardSheets()) {
    const drawn = renderSheet(hard).replaceAll(/data:[^"')]+/g, '')
    const colours = drawn.match(/#[0-9a-f]{3,6}\b|rgba?\([^)]*\)|hsl\([^)]*\)/gi) ?? []
    expect(
      colours.filter((colour) => !/^#(?:([0-9a-f])\1\1|([0-9a-f]{2})\2\2)$/i.test(colour)),
    ).toEqual([])
  }
})

describe('paper', () => {
  test.each(papers)('%s has its own size', (paper) => {
    const sizes = {
      letter: /@page \{size:816px 1056px/,
      a4: /@page \{size:793\.7\d*px 1122\.5\d*px/,
    }
    expect(renderSheet(request({ paper }))).toMatch(sizes[paper])
  })

  test('large print has no type below 18 pt, and the sources of its client page none below 12', () => {
    const sizes = (kind: SheetRequest['kind']): readonly number[] =>
      Array.from(renderSheet(request({ kind })).matchAll(/font-size:([\d.]+)px/g), ([, size]) =>
        Number(size),
      )
    expect(Math.min(...sizes('large-print'))).toBe(24)
    expect(sizes('large-print-one-page').filter((size) => size < 24)).toEqual([16])
  })
})

describe('the client page', () => {
  test('says pay, outlook, start, days, where to ask and sources on one page', () => {
    for (const profile of [plain, military, longest]) {
      const pages = pagesIn(
        renderSheet(request({ kind: 'one-page', profiles: [profile], office: () => crowded })),
      )
      expect(pages).toHaveLength(1)
      const { headings, sheet } = messages
      for (const heading of [
        headings.wages,
        headings.outlook,
        headings.gettingStarted,
        headings.activities,
        sheet.goodAt,
        sheet.askHeading,
        sheet.sources,
      ]) {
        expect(pages[0]).toContain(heading)
      }
      expect(pages[0]).not.toContain('see page 2')
    }
  })

  test('gives the outlook of the place itself, as it has no second page', () => {
    expect(wordsOf({ kind: 'one-page' })).toContain(
      'For California alone: +7.1% from 2022 to 2032.',
    )
  })

  test('says no pay above the highest that is published', () => {
    const said = (p90: Figure): string => {
      const areas = plain.wages.areas.map((area) => ({ ...area, annual: { ...area.annual, p90 } }))
      const profile = { ...plain, wages: { ...plain.wages, areas } }
      return blocksText(payBlocks(profile, { chart: 'none', howToRead: false }, messages))
    }
    const most: Figure = figure(239_200, 'USD/year')
    expect(said(most)).toContain(
      'One in ten earns less than $40,768. One in ten earns more than $239,200.',
    )
    expect(said({ ...most, atLeast: true })).not.toContain('earns more than')
  })
})

test('large print and the cover of a packet always have their codes', () => {
  for (const kind of ['large-print', 'large-print-one-page', 'packet'] as const) {
    const codes = codesIn(
      renderSheet(request({ kind, profiles: [longest], office: () => crowded })),
    )
    expect(codes.map(scanned)).toEqual([links.careerOneStop, links.apprenticeship])
  }
})

describe('what the office adds', () => {
  test('is named at the top, and nowhere without a name', () => {
    expect(wordsOf({ office: () => crowded })).toMatch(/^ ?The Greater San Francisco Bay Area/)
    const nameless = { ...crowded, letterhead: { ...crowded.letterhead, name: '' } }
    expect(wordsOf({ office: () => nameless })).not.toContain('Montgomery')
  })

  test('counts the entries that it leaves out', () => {
    for (const kind of ['profile', 'one-page', 'large-print', 'large-print-one-page'] as const) {
      const said = wordsOf({ kind, office: () => crowded })
      expect(said).toMatch(/From your office (\(?top \d+ of 12\b|.*12 places to ask)/)
    }
    const none = { entries: 0, wholeEntries: false }
    const context = { messages, printed: '', office: crowded, pageLabel: String }
    expect(blocksText(fromOffice(none, context))).toBe(
      'Your office has 12 places to ask. Ask for the list.',
    )
  })

  test('prints the first part of the transcript in large print, and all of it by itself', () => {
    const large = wordsOf({ kind: 'large-print', office: () => crowded })
    expect(large).toContain('What the video says The first part 1. When a patient')
    expect(large).not.toContain('26. When')
    const whole = wordsOf({ kind: 'transcript', office: () => crowded })
    expect(whole).toContain('26. When')
    expect(wordsOf({ kind: 'transcript' })).toContain('Your office has no text')
  })
})

describe('the packet', () => {
  const comparison = {
    comparison: comparisonFixture([{ title: 'Medical Assistants' }, { title: 'Nurses' }], 2),
    view: { form: 'annual', needs: null, last: null, time: fullTime },
  } as const
  const packet = request({ kind: 'packet', profiles: [plain, military], comparison })
  const pages = pagesIn(renderSheet(packet))

  test('numbers its pages through, and its cover says where each sheet begins', () => {
    expect(pages).toHaveLength(6)
    const cover = pages[0] ?? ''
    expect(cover).toContain(
      'Medical Records Specialists California 2 Air Crew Officers California 4',
    )
    expect(cover).toContain('The jobs side by side California, United States 6')
    expect(pages[3]).toContain('Air Crew Officers')
    expect(pages[5]).toContain('Page 6 of 6')
  })

  test('turns the page for the comparison alone', () => {
    const html = renderSheet(packet)
    expect(html).toMatch(/@page set-1\{size:816px 1056px/)
    expect(html).toMatch(/@page set-3\{size:1056px 816px/)
    expect(html.match(/<section class="page set-3/g)).toHaveLength(1)
  })

  test('has three lines and a date, fewer when steps are written on them', () => {
    const lines = (nextSteps: readonly string[]): number =>
      renderSheet({ ...packet, nextSteps })
        .match(/<ul class="lines"[^]*?<\/ul>/)?.[0]
        .match(/<li>/g)?.length ?? 0
    expect(lines([])).toBe(4)
    expect(lines(['Call the college.'])).toBe(3)
    expect(lines(['a', 'b', 'c', 'd'])).toBe(1)
  })

  test('names the client only when it is asked to', () => {
    expect(pages.join(' ')).not.toContain('For Alex')
    expect(renderSheet({ ...packet, clientName: 'Alex Sample' })).toContain('For Alex Sample')
    for (const kind of ['profile', 'one-page', 'large-print', 'transcript'] as const) {
      expect(renderSheet(request({ kind, clientName: 'Alex Sample' }))).not.toContain('Alex')
    }
  })
})

test('a file of its own has no placeholder, and a heading structure to walk by', () => {
  const file = sheetFile(request({ kind: 'one-page' }))
  expect(file).not.toContain('nonce')
  expect(file).toMatch(/<html lang="en">.*<title>[^<]+<\/title>.*<main>.*<h1/s)
  expect(file).toContain('@media screen')
})
