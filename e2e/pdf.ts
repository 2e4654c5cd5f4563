import { readFileSync } from 'node:fs'
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { codesIn } from './pdf-codes.ts'
import type { Operators } from './pdf-codes.ts'

/** A PDF as an independent reader sees it. */
export interface ReadPdf {
  readonly title: string
  readonly language: string | null
  readonly tagged: boolean
  /** Bookmarks of the first level. */
  readonly outline: readonly string[]
  readonly pages: readonly ReadPage[]
}

export interface ReadPage {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly text: string
  /** Smallest distance of any text from the edges of the page, in points. */
  readonly margin: number
  /** Roles of the structure tree, in reading order. */
  readonly roles: readonly string[]
  /** Texts, shapes and pictures that stand outside of every tag. */
  readonly untagged: number
  /** What the codes for phones open; null for one that cannot be read. */
  readonly codes: readonly (string | null)[]
}

/** Roles of a structure tree; its leaves, which are marks of content, have none. */
function rolesOf(node: unknown): string[] {
  const { role, children }: { role?: unknown; children?: unknown } = Object(node)
  return [
    ...(typeof role === 'string' ? [role] : []),
    ...(Array.isArray(children) ? children.flatMap(rolesOf) : []),
  ]
}

const opening: ReadonlySet<number> = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps])
const painting: ReadonlySet<number> = new Set([
  OPS.showText,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
])

function untaggedIn({ fnArray, argsArray }: Operators): number {
  let depth = 0
  return fnArray.filter((operator, index) => {
    if (opening.has(operator)) depth += 1
    if (operator === OPS.endMarkedContent) depth -= 1
    const args = argsArray[index]
    // A path that is ended without paint only clips.
    const clips = operator === OPS.constructPath && Array.isArray(args) && args[0] === OPS.endPath
    return depth === 0 && painting.has(operator) && !clips
  }).length
}

/** Reads a PDF with pdf.js, which shares no code with the Chromium that wrote it. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const document = await getDocument({
    data: new Uint8Array(readFileSync(file)),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  const { info } = await document.getMetadata()
  const text = (key: string): string | null => {
    const value: unknown = Reflect.get(info, key)
    return typeof value === 'string' ? value : null
  }
  const outline = (await document.getOutline()) ?? []
  const marks = await document.getMarkInfo()
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const placed = items.filter((item) => 'str' in item).filter(({ str }) => str.trim() !== '')
    const margins = placed.flatMap((item) => {
      const [, , , , x, y] = item.transform.map(Number)
      if (x === undefined || y === undefined) return []
      return [x, width - x - item.width, y, height - y]
    })
    const tree = await page.getStructTree()
    const operators = await page.getOperatorList()
    pages.push({
      width,
      height,
      text: placed
        .map(({ str }) => str)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
      margin: Math.min(...margins),
      roles: rolesOf(tree),
      untagged: untaggedIn(operators),
      codes: codesIn(operators),
    })
  }
  return {
    title: text('Title') ?? '',
    language: text('Language'),
    tagged: marks instanceof Map && marks.get('Marked') === true,
    outline: outline.map(({ title }) => title),
    pages,
  }
}
