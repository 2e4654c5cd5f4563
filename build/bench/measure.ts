/** Median of several rounds with the least and the greatest. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** What one run of the bench works with. */
export interface Workplace {
  /** A folder of its own, gone after the run. */
  readonly folder: string
  /** A store built for this run, so that no build beside it can change it. */
  readonly storeFile: string
}

/** One claim: how many times the baseline the subject takes. */
export interface Row {
  readonly subject: string
  readonly baseline: string
  readonly ratio: Spread
  /** What the numbers behind the ratio were on this machine, and what else belongs to it. */
  readonly note: string
}

/** Milliseconds of each contender for each piece of work, in one round. */
export type Round<Name extends string> = Readonly<Record<Name, readonly number[]>>

export interface Race<Item, Name extends string> {
  readonly work: readonly Item[]
  readonly rounds: number
  readonly contenders: Readonly<Record<Name, (item: Item) => unknown>>
  /** What a contender needs done before its turn, outside of its time. */
  readonly before?: Readonly<Partial<Record<Name, (item: Item) => unknown>>>
}

/**
 * Times contenders on the same work in one process, after one round that does not count. They take
 * turns at every piece of work, in another order each time, and every other round walks the work
 * backwards, so that a busy moment of the machine, a warm cache or a pause to collect garbage falls
 * on all of them alike.
 */
export async function race<Item, Name extends string>({
  work,
  rounds,
  contenders,
  before,
}: Race<Item, Name>): Promise<readonly Round<Name>[]> {
  const names = namesOf(contenders)
  const done: Round<Name>[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const times = mapNames(names, (): number[] => [])
    const items = round % 2 === 0 ? work : work.toReversed()
    let turn = round
    for (const item of items) {
      turn += 1
      for (let place = 0; place < names.length; place += 1) {
        const name = names[(place + turn) % names.length]
        if (name === undefined) continue
        await before?.[name]?.(item)
        const started = performance.now()
        const outcome = contenders[name](item)
        // Awaiting what is no promise would give the microtasks of others to this contender.
        if (outcome instanceof Promise) await outcome
        times[name].push(performance.now() - started)
      }
    }
    if (round > 0) done.push(times)
  }
  return done
}

function namesOf<Name extends string>(contenders: Readonly<Record<Name, unknown>>): Name[] {
  const names: Name[] = []
  for (const name in contenders) names.push(name)
  return names
}

function mapNames<Name extends string, T>(names: readonly Name[], make: () => T): Record<Name, T> {
  const empty: Partial<Record<Name, T>> = {}
  const whole = (made: Partial<Record<Name, T>>): made is Record<Name, T> =>
    names.every((name) => made[name] !== undefined)
  for (const name of names) empty[name] = make()
  if (!whole(empty)) throw new Error('A contender has no name.')
  return empty
}

/** The value below which `share` of the numbers lie. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)
export const p95 = (numbers: readonly number[]): number => quantile(numbers, 0.95)
export const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0)

export function spreadOf(numbers: readonly number[]): Spread {
  return { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) }
}

/** A ratio that was counted, not timed: every round would give the same. */
export function exactly(ratio: number): Spread {
  return { median: ratio, min: ratio, max: ratio }
}

/** Subject to baseline in each round, by one statistic of their times. */
export function ratios<Name extends string>(
  rounds: readonly Round<Name>[],
  subject: Name,
  baseline: Name,
  statistic: (times: readonly number[]) => number,
): Spread {
  return spreadOf(rounds.map((round) => statistic(round[subject]) / statistic(round[baseline])))
}

/** Median over the rounds of one contender's statistic, in milliseconds and readable. */
export function inWords<Name extends string>(
  rounds: readonly Round<Name>[],
  name: Name,
  statistic: (times: readonly number[]) => number,
): string {
  return milliseconds(median(rounds.map((round) => statistic(round[name]))))
}

function milliseconds(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toPrecision(3)} ms`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`
}

/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` of `items` in random order, each at most once. */
export function draw<T>(items: readonly T[], count: number, random: () => number): T[] {
  const keyed = items.map((item) => ({ item, key: random() }))
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item)
}
