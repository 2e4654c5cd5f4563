import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { messages } from '../src/shared/messages.ts'
import { readable } from '../src/sheets/blocks.ts'
import { expect, test } from './app.ts'
import { keepPictures, printSheets, renderHardSheets } from './hard-sheets.ts'
import type { RenderedSheet } from './hard-sheets.ts'
import { readPdf } from './pdf.ts'

/** Kept after the run, to be looked at. */
const kept = fileURLToPath(new URL('../test-results/sheets', import.meta.url))
const papers = { letter: [612, 792], a4: [595, 842] } as const
/** Points: of upright pages, and of the comparison's, which lie on their side. */
const LEAST_MARGIN = { upright: 0.59 * 72, lying: 0.49 * 72 }

/** What stands in the HTML, and the tag that it must have in the PDF. */
const tags = {
  Table: /<table[ >]/g,
  Caption: /<caption[ >]/g,
  TH: /<th[ >]/g,
  TD: /<td[ >]/g,
  L: /<ul[ >]/g,
  LI: /<li[ >]/g,
  Figure: /role="img"|<img/g,
}

const few = [
  'profile letter plain',
  'profile a4 longest',
  'one-page letter longest',
  'one-page a4 top-coded',
  'large-print letter longest',
  'large-print a4 military',
  'large-print-one-page letter grouped',
  'packet letter of all',
  'comparison a4',
  'transcript letter longest',
]

async function expectAsPromised(
  { name, pages: promised, titles, html }: RenderedSheet,
  file: string,
): Promise<void> {
  const { pages, title, language, tagged, outline } = await readPdf(file)
  expect(pages, name).toHaveLength(promised)
  expect([title.length > 10, language, tagged], name).toEqual([true, 'en', true])

  const [, paper = ''] = name.split(' ')
  const [short, long] = paper === 'a4' ? papers.a4 : papers.letter
  for (const [index, page] of pages.entries()) {
    const where = `${name}, page ${index + 1}`
    expect(
      [page.width, page.height].map(Math.round).toSorted((a, b) => a - b),
      where,
    ).toEqual([short, long])
    const least = page.width < page.height ? LEAST_MARGIN.upright : LEAST_MARGIN.lying
    expect(page.margin, where).toBeGreaterThanOrEqual(least)
    expect(page.untagged, where).toBe(0)
    expect(page.text, where).toContain(messages.sheet.pageOf(index + 1, promised))
    expect(page.text, where).not.toMatch(/undefined|NaN|\[object|null/)
    // A last page of a line or two is paper wasted.
    expect(page.text.length, where).toBeGreaterThan(150)
  }

  for (const { codes, text } of pages) {
    for (const address of codes) expect(text, name).toContain(readable(address ?? 'no code'))
  }
  const codes = html.match(/class="phone-code/g) ?? []
  expect(
    pages.flatMap((page) => page.codes),
    name,
  ).toHaveLength(codes.length)

  const said = pages.map(({ text }) => text).join(' ')
  expect(said, name).toContain(
    name.startsWith('transcript') ? 'career video' : messages.sheet.notAffiliated,
  )

  const roles = pages.flatMap((page) => page.roles)
  const headings = roles.filter((role) => /^H\d$/.test(role))
  expect(headings[0], name).toBe('H1')
  expect(new Set(headings), name).toEqual(new Set(['H1', 'H2']))
  for (const [role, tag] of Object.entries(tags)) {
    const count = html.match(tag)?.length ?? 0
    const found = roles.filter((each) => each === role).length
    expect(found, `${name}, ${role}`).toBeGreaterThanOrEqual(count)
  }
  if (html.includes('<ul class="list')) expect(roles, name).toContain('Lbl')

  const squeezed = (text: string): string => text.replaceAll(/\s/g, '')
  // Chromium drops the space where a heading breaks into a second line.
  const bookmarks = outline.map(squeezed)
  for (const each of titles) expect(bookmarks, name).toContain(squeezed(each))

  const bytes = readFileSync(file, 'latin1')
  // Type 3 fonts carry their letters in themselves; all others need a file.
  const fonts = bytes.match(/\/Subtype \/(CIDFontType[02]|TrueType|Type1)\b/g)?.length ?? 0
  expect(fonts, name).toBeGreaterThan(0)
  expect(bytes.match(/\/FontFile[23]? \d/g), name).toHaveLength(fonts)
}

async function expectAllAsPromised(sheets: readonly RenderedSheet[], folder: string) {
  rmSync(folder, { recursive: true, force: true })
  const files = await printSheets(sheets, folder)
  keepPictures(files.values())
  for (const sheet of sheets) await expectAsPromised(sheet, files.get(sheet.name) ?? '')
}

test('ten hard sheets print as they promise', async () => {
  test.setTimeout(180_000)
  const sheets = (await renderHardSheets()).filter(({ name }) => few.includes(name))
  expect(sheets).toHaveLength(few.length)
  await expectAllAsPromised(sheets, `${kept}/few`)
})

test('every kind of sheet prints as it promises on every paper @long', async () => {
  test.setTimeout(600_000)
  const sheets = await renderHardSheets()
  expect(sheets.length).toBeGreaterThan(60)
  await expectAllAsPromised(sheets, `${kept}/all`)
})
