import type { RatedItem, RatedList } from './profile.ts'

/** Which ratings of a new occupation an old one already covers. Points of 100. */
export interface CarryOverRule {
  /** The new occupation asks for what is at least this important in it. */
  readonly neededFrom: number
  /** The old occupation has it when it is at least this important there … */
  readonly heldFrom: number
  /** … and its level falls short of the new one by no more than this. */
  readonly levelShortfall: number
}

export interface CarryOver {
  /** Asked for by the new occupation and held in the old one, most important first. */
  readonly carriesOver: readonly RatedItem[]
  /** Asked for by the new occupation and not, or not so far, held in the old one. */
  readonly toLearn: readonly RatedItem[]
}

/** Compares one kind of rating; null when either occupation has no ratings. */
export function carryOver(from: RatedList, to: RatedList, rule: CarryOverRule): CarryOver | null {
  if (from.items.length === 0 || to.items.length === 0) return null
  const held = new Map(from.items.map((item) => [item.element, item]))
  const needed = to.items.filter((item) => (item.importance.value ?? 0) >= rule.neededFrom)
  const covers = (item: RatedItem): boolean => {
    const old = held.get(item.element)
    if (!old) return false
    const level = old.level.value ?? 0
    const wanted = item.level.value ?? 0
    return (old.importance.value ?? 0) >= rule.heldFrom && wanted - level <= rule.levelShortfall
  }
  return {
    carriesOver: needed.filter(covers),
    toLearn: needed.filter((item) => !covers(item)),
  }
}
