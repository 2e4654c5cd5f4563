import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { WaymarkError } from '../../shared/failure.ts'
import { writeDurably } from '../durable-file.ts'
import { toldByKind } from '../failures.ts'

/**
 * Wrong tries, kept in a file so that closing the program does not forget them. This slows whoever
 * sits at the keyboard; whoever copies the files is slowed by scrypt alone.
 */
const attemptsSchema = z.record(
  z.string(),
  z.strictObject({ count: z.number().int().min(0), last: z.iso.datetime() }),
)
type Attempts = z.infer<typeof attemptsSchema>

const FREE_TRIES = 3
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 5 * 60_000

/** How long the next try waits after `count` wrong ones in a row. */
export function waitAfter(count: number): number {
  return count < FREE_TRIES
    ? 0
    : Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_MS)
}

function readAttempts(file: string): Attempts {
  try {
    return attemptsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

/** Milliseconds until `who` (a person's identifier, or `recovery`) may try again. */
export function waitOf(file: string, who: string, now: Date): number {
  const known = readAttempts(file)[who]
  if (!known) return 0
  const wait = waitAfter(known.count)
  // Counted from both sides, so that a clock that was set right does not shut anyone out for days.
  const passed = Math.abs(now.getTime() - Date.parse(known.last))
  return Math.max(0, wait - passed)
}

const inWords = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutes`
  return seconds === 1 ? '1 second' : `${seconds} seconds`
}

/**
 * Counts a try before it is made, so that killing the program between the two gains nothing.
 *
 * @throws WaymarkError `unlock-wait` when it comes too early; that one is not counted
 */
export function countTry(file: string, who: string, now: Date): void {
  const wait = waitOf(file, who, now)
  if (wait > 0) throw new WaymarkError('unlock-wait', inWords(wait))
  const attempts = readAttempts(file)
  const count = (attempts[who]?.count ?? 0) + 1
  const next = { ...attempts, [who]: { count, last: now.toISOString() } }
  toldByKind(() => writeDurably(file, `${JSON.stringify(next)}\n`))
}

/** Forgets the wrong tries of `who` after a right one. */
export function clearTries(file: string, who: string): void {
  const { [who]: _gone, ...others } = readAttempts(file)
  toldByKind(() => writeDurably(file, `${JSON.stringify(others)}\n`))
}
