/** Widest usual letter and figure of the typeface, in em; a guess that is never too narrow. */
const EM_PER_CHARACTER = 0.56

/** Width that `text` needs at `fontSize`, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * EM_PER_CHARACTER * fontSize
}

/** Start of a label of `width` centred on `at`, kept between 0 and `room`. */
export function centred(at: number, width: number, room: number): number {
  return Math.max(0, Math.min(at - width / 2, room - width))
}

interface Pair {
  readonly text: string
  readonly at: number
}

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
): readonly [Pair, Pair] {
  const gap = fontSize
  const fits = ([low, high]: readonly [string, string]): boolean =>
    textWidth(low, fontSize) + gap + textWidth(high, fontSize) <= room
  const [low, high] = wordings.find(fits) ?? wordings.at(-1) ?? ['', '']
  const lowWidth = textWidth(low, fontSize)
  const highWidth = textWidth(high, fontSize)
  const highAt = Math.max(
    centred(points[1], highWidth, room),
    Math.min(lowWidth + gap, room - highWidth),
  )
  const lowAt = Math.max(0, Math.min(centred(points[0], lowWidth, room), highAt - gap - lowWidth))
  return [
    { text: low, at: lowAt },
    { text: high, at: highAt },
  ]
}
