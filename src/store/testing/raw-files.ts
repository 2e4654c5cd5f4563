import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { open } from 'yauzl'
import type { ZipFile } from 'yauzl'

/**
 * The plainest possible readers of the official files. They share nothing with the importer, so that
 * a slip there cannot hide here.
 */
export type RawRow = Readonly<Record<string, string>>

/** Rows of a tab-separated file by the names of its header. */
export function readTabs(file: string): RawRow[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/)
  return named(lines.map((line) => line.split('\t')))
}

/** Rows of a CSV file by the names of its header. */
export function readCsv(file: string): RawRow[] {
  const content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y
  const rows: string[][] = [[]]
  while (cell.lastIndex < content.length) {
    const found = cell.exec(content)
    if (!found) throw new Error(`${file}: stuck at ${cell.lastIndex}`)
    const [, raw = '', end = ''] = found
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end.includes('\n')) rows.push([])
  }
  return named(rows.filter((row) => row.length > 1))
}

/** Rows of one sheet of a workbook, from the first row that holds `headerCell`. */
export async function readSheet(
  file: string,
  sheet: string,
  headerCell: RegExp,
): Promise<RawRow[]> {
  const parts = await unzip(file, [sheet, 'xl/sharedStrings.xml'])
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t = '']) => t).join(''),
  )
  const rows = [...(parts.get(sheet) ?? '').matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(
    ([, row = '']) => {
      const cells: string[] = []
      for (const [, attributes = '', content = ''] of row.matchAll(
        /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
      )) {
        const column = /r="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? 'A'
        const raw = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(content)?.[1] ?? ''
        const value = attributes.includes('t="s"') ? (shared[Number(raw)] ?? '') : raw
        cells[columnNumber(column)] = plain(value)
      }
      return Array.from(cells, (value) => value ?? '')
    },
  )
  const header = rows.findIndex((row) => row.some((value) => headerCell.test(value)))
  if (header < 0) throw new Error(`${file}: no header ${headerCell.source}`)
  return named(rows.slice(header))
}

function named([header = [], ...rows]: readonly string[][]): RawRow[] {
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name.trim(), (row[index] ?? '').trim()])),
  )
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function plain(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

async function unzip(file: string, wanted: readonly string[]): Promise<Map<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    open(file, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error || !opened ? reject(error ?? new Error(file)) : resolve(opened),
    ),
  )
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    if (!wanted.includes(entry.fileName)) continue
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  }
  zip.close()
  return parts
}
