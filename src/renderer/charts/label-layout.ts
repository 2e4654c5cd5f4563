/** Width of a usual letter or figure of the typeface in em, rounded up. */
const EM_PER_CHARACTER = { regular: 0.57, bold: 0.62 }

/** Width that `text` needs at `fontSize`, in the unit of `fontSize`; rather too much than too little. */
export function textWidth(
  text: string,
  fontSize: number,
  weight: keyof typeof EM_PER_CHARACTER = 'regular',
): number {
  return text.length * EM_PER_CHARACTER[weight] * fontSize
}

/** `text` in lines that fit into `room`; a single word is never broken. */
export function wrap(
  text: string,
  room: number,
  fontSize: number,
  weight: keyof typeof EM_PER_CHARACTER = 'regular',
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer, fontSize, weight) > room) lines.push(word)
    else lines.splice(-1, 1, longer)
  }
  return lines
}

/** Where a label stands: `x` is its start, middle or end, as SVG's `text-anchor` has it. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A label of `width` as near to `at` as can be between `from` and `to`. */
export function place(
  text: string,
  width: number,
  at: number,
  [from, to]: readonly [number, number],
): Placed {
  if (at - width / 2 < from) return { text, x: from, anchor: 'start' }
  if (at + width / 2 > to) return { text, x: to, anchor: 'end' }
  return { text, x: at, anchor: 'middle' }
}

const shift = { start: 0, middle: 0.5, end: 1 }

/** Where the label begins. */
export const startOf = ({ x, anchor }: Placed, width: number): number => x - shift[anchor] * width

/**
 * Places two labels on one line, each as near as can be to the point that it names, never over each
 * other. `wordings` lists pairs from the fullest to the shortest; the first that fits is taken, and
 * the last in any case.
 */
export function placePair(
  wordings: readonly (readonly [string, string])[],
  points: readonly [number, number],
  room: number,
  fontSize: number,
): readonly [Placed, Placed] {
  const gap = fontSize
  const needed = ([low, high]: readonly [string, string]): number =>
    textWidth(low, fontSize) + gap + textWidth(high, fontSize)
  const [low, high] = wordings.find((pair) => needed(pair) <= room) ?? wordings.at(-1) ?? ['', '']
  const lowWidth = textWidth(low, fontSize)
  const highWidth = textWidth(high, fontSize)
  const right = place(high, highWidth, points[1], [
    Math.min(lowWidth + gap, room - highWidth),
    room,
  ])
  const left = place(low, lowWidth, points[0], [0, startOf(right, highWidth) - gap])
  return [left, right]
}
