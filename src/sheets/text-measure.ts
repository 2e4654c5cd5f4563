import { advanceWidths } from './font-widths.ts'
import type { Run } from './blocks.ts'

const WORD_JOINER = '\u2060'
/** For a character that the table lacks: as wide as the widest letter of any script. */
const UNKNOWN = 1000
// Table figures are set at one width, and kerning shifts a line by a little either way.
const DIGIT = 660
const KERNING = 1.004

/** Width of `text` at `size` CSS pixels, a little more rather than less. */
export function widthOf(text: string, size: number, strong = false): number {
  const table = strong ? advanceWidths.bold : advanceWidths.regular
  let thousandths = 0
  for (const character of text) {
    if (character === WORD_JOINER) continue
    thousandths += /\d/.test(character) ? DIGIT : (table.get(character) ?? UNKNOWN)
  }
  return (thousandths * size * KERNING) / 1000
}

interface Word {
  readonly width: number
  /** Width of the space before it; 0 where a hyphen lets a line break. */
  readonly gap: number
}

function wordsOf(runs: readonly Run[], size: number): readonly Word[] {
  const words: Word[] = []
  let pending = 0
  let gap = 0
  let open = false
  for (const { text, strong } of runs) {
    for (const piece of text.match(/ +|[^ -]*-+|[^ -]+/g) ?? []) {
      if (piece.startsWith(' ')) {
        if (open) words.push({ width: pending, gap })
        pending = 0
        open = false
        gap = widthOf(' ', size, strong)
        continue
      }
      pending += widthOf(piece, size, strong)
      open = true
      if (piece.endsWith('-')) {
        words.push({ width: pending, gap })
        pending = 0
        open = false
        gap = 0
      }
    }
  }
  if (open) words.push({ width: pending, gap })
  return words
}

/** How many lines the runs take when set one after the other at `size` in `width` CSS pixels. */
export function lineCount(runs: readonly Run[], size: number, width: number): number {
  let lines = 1
  let used = 0
  for (const word of wordsOf(runs, size)) {
    if (used > 0 && used + word.gap + word.width > width) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? word.gap : 0) + word.width
    // A word wider than the line is broken wherever it must.
    while (used > width) {
      lines += 1
      used -= width
    }
  }
  return lines
}
