export const SEARCH_FIELD_ID = 'search'

export function focusSearchField(): void {
  const field = document.getElementById(SEARCH_FIELD_ID)
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  }
}

const results = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-result]')]

/** @returns whether there was a result to go to */
export function focusFirstResult(): boolean {
  const [first] = results()
  first?.focus()
  return first !== undefined
}

/** Moves from one result to the next or the one before; up from the first is the search field. */
export function moveAmongResults(key: string): boolean {
  const all = results()
  const at = all.findIndex((one) => one === document.activeElement)
  if (at < 0) return false
  if (key === 'ArrowUp' && at === 0) {
    focusSearchField()
    return true
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, all.length - 1),
    ArrowUp: at - 1,
    Home: 0,
    End: all.length - 1,
  }
  const next = steps[key]
  if (next === undefined) return false
  all[next]?.focus()
  return true
}
