import { advanceWidths } from './font-widths.ts'
import type { Run } from './blocks.ts'

const WORD_JOINER = '\u2060'
/** For a character that the table lacks: as wide as the widest letter of any script. */
const UNKNOWN = 1000
// Table figures are set at one width, and kerning shifts a line by a little either way.
const DIGIT = 660
const KERNING = 1.004
const SPACE = 0x20
const HYPHEN = 0x2d

/**
 * Thousandths of an em by UTF-16 unit. Filling a page measures all its letters some thirty times, and
 * nothing is found faster than a number in an array.
 */
function thousandthsOf(advances: ReadonlyMap<string, number>): Uint16Array {
  const widths = new Uint16Array(0x1_00_00).fill(UNKNOWN)
  for (const [character, width] of advances) widths[character.charCodeAt(0)] = width
  for (const digit of '0123456789') widths[digit.charCodeAt(0)] = DIGIT
  widths[WORD_JOINER.charCodeAt(0)] = 0
  // The second half of a pair, whose first half was counted for both.
  return widths.fill(0, 0xdc_00, 0xe0_00)
}

const regular = thousandthsOf(advanceWidths.regular)
const bold = thousandthsOf(advanceWidths.bold)

/** Width of `text` at `size` CSS pixels, a little more rather than less. */
export function widthOf(text: string, size: number, strong = false): number {
  const widths = strong ? bold : regular
  let thousandths = 0
  for (let at = 0; at < text.length; at += 1) thousandths += widths[text.charCodeAt(at)] ?? UNKNOWN
  return (thousandths * size * KERNING) / 1000
}

/** How many lines the runs take when set one after the other at `size` in `width` CSS pixels. */
export function lineCount(runs: readonly Run[], size: number, width: number): number {
  const room = (width * 1000) / (size * KERNING)
  let lines = 1
  let used = 0
  /** Of the word that is being read, which may go on in the next run; null between words. */
  let word: number | null = null
  /** The space before it; 0 where a hyphen lets a line break. */
  let gap = 0
  const endWord = (): void => {
    if (word === null) return
    if (used > 0 && used + gap + word > room) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? gap : 0) + word
    // A word wider than the line is broken wherever it must.
    while (used > room) {
      lines += 1
      used -= room
    }
    word = null
  }
  for (const { text, strong } of runs) {
    const widths = strong ? bold : regular
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit === SPACE) {
        endWord()
        gap = widths[SPACE] ?? UNKNOWN
        continue
      }
      word = (word ?? 0) + (widths[unit] ?? UNKNOWN)
      if (unit === HYPHEN && text.charCodeAt(at + 1) !== HYPHEN) {
        endWord()
        gap = 0
      }
    }
  }
  endWord()
  return lines
}
