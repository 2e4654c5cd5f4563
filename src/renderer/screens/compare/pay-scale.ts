/** One scale for every range of a panel, from 0. */
export interface PayScale {
  /** Highest pay on the scale, in dollars. */
  readonly end: number
  readonly ticks: readonly number[]
}

/** A line of the client's stretches the scale by so much and no more; else the ranges would shrink to dots. */
const MOST_STRETCH = 1.5
/** Room to the right of the highest figure, so that its mark does not stand on the edge. */
const ROOM = 1.04
/** Room to the right of a figure that is only a floor, for the open end. */
const OPEN_ROOM = 1.12
const MOST_TICKS = 5
const STEPS = [1, 2, 2.5, 5, 10]

/** The shortest round step by which `end` has no more than the ticks that can be read. */
function stepFor(end: number): number {
  const power = 10 ** Math.floor(Math.log10(end / MOST_TICKS))
  const step = STEPS.find((one) => end / (one * power) <= MOST_TICKS) ?? 10
  return step * power
}

/**
 * The scale that holds every figure.
 *
 * @param figures published pay; @param floors those of them that are only a floor
 * @param lines the client's own pay, in the same form
 */
export function payScale(
  figures: readonly number[],
  floors: readonly number[],
  lines: readonly number[],
): PayScale {
  const highest = Math.max(
    1,
    ...figures.map((figure) => figure * ROOM),
    ...floors.map((floor) => floor * OPEN_ROOM),
  )
  const reached = lines.filter((line) => line <= highest * MOST_STRETCH)
  const end = Math.max(highest, ...reached)
  const step = stepFor(end)
  const count = Math.floor(end / step + 1e-9)
  return { end, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) }
}

/** Where on the scale `pay` stands, from 0 to 1; null beyond its end. */
export function onScale(pay: number, { end }: PayScale): number | null {
  return pay > end ? null : pay / end
}
