import jsQR from 'jsqr'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page of a PDF draws, as pdf.js lists it. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Fewer squares than any code has, and more than any chart. */
const FEWEST_RUNS = 60
/** Marks of pdf.js in the coordinates of a path: a point follows the first two. */
const MOVE = 0
const LINE = 1
/** Pixels for each square of a code. */
const SCALE = 6

type Run = readonly [x: number, y: number, right: number, bottom: number]

/** The rectangles of a path; null when it has anything else. */
function rectanglesOf(path: ArrayLike<number>): readonly Run[] | null {
  const marks = Array.from(path)
  const runs: (readonly number[])[] = []
  let points: number[] = []
  for (let at = 0; at < marks.length;) {
    const [mark, x = 0, y = 0] = marks.slice(at, at + 3)
    if (mark === MOVE || mark === LINE) {
      points.push(x, y)
      at += 3
    } else {
      runs.push(points)
      points = []
      at += 1
    }
  }
  const rectangles = runs.map((each): Run => {
    const across = each.filter((_, index) => index % 2 === 0)
    const down = each.filter((_, index) => index % 2 === 1)
    return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)]
  })
  return rectangles.flat().every(Number.isInteger) ? rectangles : null
}

/** What a phone reads from squares that are drawn with their white frame around them. */
function scanned(runs: readonly Run[]): string | null {
  const frame = Math.min(...runs.map(([x]) => x))
  const size = (Math.max(...runs.map(([, , right]) => right)) + frame) * SCALE
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [x, y, right, bottom] of runs) {
    for (let row = y * SCALE; row < bottom * SCALE; row += 1) {
      const from = (row * size + x * SCALE) * 4
      pixels.fill(0, from, from + (right - x) * SCALE * 4)
    }
  }
  return jsQR(pixels, size, size)?.data ?? null
}

/** The addresses that the codes of a page open, in the order in which they are drawn. */
export function codesIn({ fnArray, argsArray }: Operators): readonly (string | null)[] {
  return fnArray.flatMap((operator, index) => {
    const args = argsArray[index]
    if (operator !== OPS.constructPath || !Array.isArray(args) || args[0] !== OPS.fill) return []
    const [, parts]: readonly unknown[] = args
    const path: unknown = Array.isArray(parts) ? parts[0] : null
    const runs = path instanceof Float32Array ? rectanglesOf(path) : null
    return runs && runs.length >= FEWEST_RUNS ? [scanned(runs)] : []
  })
}
