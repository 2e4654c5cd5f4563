import { encode } from 'uqr'
import type { SheetLayout } from './layout.ts'

/** Modules of white around a code, without which a phone does not find it. */
export const QUIET = 4

/** A code for phones as squares: `size` to a side with its white frame, dark ones as one SVG path. */
export interface CodeDrawing {
  readonly size: number
  readonly path: string
}

// A page is measured many times before it is drawn.
const drawn = new Map<string, CodeDrawing>()

/** Draws `address` at error level M, with its white frame. */
export function drawCode(address: string): CodeDrawing {
  const known = drawn.get(address)
  if (known) return known
  const { size, data } = encode(address, { ecc: 'M', border: QUIET })
  const path = data.flatMap((row, y) =>
    runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  const drawing = { size, path: path.join('') }
  drawn.set(address, drawing)
  return drawing
}

/** Start and length of each run of dark squares. */
function runsIn(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}

/**
 * Side of the code with its white frame, and the width of its box, in CSS pixels. The frame hangs out
 * of the box on the left, where all is white, so that the dark squares stand in line with the text.
 */
export function codeSize(
  address: string,
  { space }: SheetLayout,
): { readonly side: number; readonly box: number } {
  const { size } = drawCode(address)
  const side = Math.ceil((space.code * size) / (size - 2 * QUIET))
  return { side, box: side - Math.floor((side * QUIET) / size) }
}
