import { statSync } from 'node:fs'
import { z } from 'zod'
import type { SetAside } from '../shared/domain/office.ts'
import { openVersioned, versionedText } from './versioned-file.ts'
import { asideName, readOwnFile, replaceFile } from './whole-file.ts'

interface ItemsState<Item> {
  readonly items: readonly Item[]
  readonly setAside: readonly SetAside[]
}

/** Things of one kind that the office brings itself, in one file. */
export interface ItemsFile<Item> {
  /**
   * The same list until the file changes.
   *
   * @throws WaymarkError `office-unreadable`, `office-newer`, or `disk` when a damaged file cannot be put aside
   */
  readonly read: () => ItemsState<Item>
  /** Puts `items` in the place of all that there are. @throws WaymarkError as `read`; `disk` */
  readonly write: (items: readonly Item[]) => void
  /** Notes that the person knows of the files that were put aside; the files stay. */
  readonly dismissSetAside: () => void
}

interface ItemsKind<Item> {
  /** What the file is called in sentences. */
  readonly what: string
  /** What the items stand under in the file. */
  readonly key: string
  readonly item: z.ZodType<Item>
}

/** Changes whenever another file stands at this path. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : null
}

/** The items in `file`, which need not exist yet; a damaged one keeps those that can be read. */
export function openItemsFile<Item extends { readonly id: string }>(
  file: string,
  { what, key, item }: ItemsKind<Item>,
): ItemsFile<Item> {
  const empty: ItemsState<Item> = { items: [], setAside: [] }
  let held: { readonly stamp: string | null; readonly state: ItemsState<Item> } | null = null

  const write = (state: ItemsState<Item>, keepAs?: string): ItemsState<Item> => {
    replaceFile(file, versionedText({ [key]: state.items }, state.setAside), what, keepAs)
    held = { stamp: stampOf(file), state }
    return state
  }

  /** The items that can be read, and whether they are all that the file holds. */
  const itemsIn = (json: unknown): { state: ItemsState<Item>; whole: boolean } => {
    const opened = openVersioned(json, what)
    const listed = z.array(z.unknown()).safeParse(opened?.content[key])
    if (!opened || !listed.success) return { state: empty, whole: false }
    const items = new Map<string, Item>()
    for (const one of listed.data) {
      const parsed = item.safeParse(one)
      if (parsed.success) items.set(parsed.data.id, parsed.data)
    }
    return {
      state: { items: [...items.values()], setAside: opened.setAside },
      whole: items.size === listed.data.length,
    }
  }

  const read = (): ItemsState<Item> => {
    const stamp = stampOf(file)
    if (held?.stamp === stamp && held !== null) return held.state
    const reading = readOwnFile(file, what)
    if (reading.state === 'absent') return empty
    const { state, whole } = itemsIn(reading.json)
    if (whole) {
      held = { stamp, state }
      return state
    }
    const fileName = asideName(file, new Date())
    const aside: SetAside = { fileName, kept: state.items.length }
    return write({ ...state, setAside: [...state.setAside, aside] }, fileName)
  }

  return {
    read,
    write: (items) => void write({ items, setAside: read().setAside }),
    dismissSetAside: () => {
      const { items, setAside } = read()
      if (setAside.length > 0) write({ items, setAside: [] })
    },
  }
}
