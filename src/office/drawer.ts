import { statSync } from 'node:fs'
import { z } from 'zod'
import { MOST_ENTRIES, drawerEntry } from '../shared/domain/office.ts'
import type { DrawerEntry, SetAside } from '../shared/domain/office.ts'
import { WaymarkError } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import { openVersioned, versionedText } from './versioned-file.ts'
import { asideName, readOwnFile, replaceFile } from './whole-file.ts'

interface DrawerState {
  readonly entries: readonly DrawerEntry[]
  readonly setAside: readonly SetAside[]
}

/** The office's own entries, in one file. */
export interface Drawer {
  /** @throws WaymarkError `office-unreadable`, `office-newer`, or `disk` when a damaged file cannot be put aside */
  readonly read: () => DrawerState
  /**
   * Puts each entry in the place of the one with its id, or at the end.
   *
   * @throws WaymarkError as `read`; `drawer-full`, `disk`
   */
  readonly put: (entries: readonly DrawerEntry[]) => void
  /** @throws WaymarkError as `read`; `drawer-entry-gone`, `disk` */
  readonly remove: (id: string) => void
  /** Notes that the person knows of the files that were put aside; the files stay. */
  readonly dismissSetAside: () => void
}

const what = messages.office.subjects.drawer
const empty: DrawerState = { entries: [], setAside: [] }

/** Changes whenever another file stands at this path. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : null
}

/** The drawer in `file`, which need not exist yet. */
export function openDrawer(file: string): Drawer {
  let held: { readonly stamp: string | null; readonly state: DrawerState } | null = null

  const write = (state: DrawerState, keepAs?: string): DrawerState => {
    replaceFile(file, versionedText({ entries: state.entries }, state.setAside), what, keepAs)
    held = { stamp: stampOf(file), state }
    return state
  }

  const read = (): DrawerState => {
    const stamp = stampOf(file)
    if (held?.stamp === stamp && held !== null) return held.state
    const reading = readOwnFile(file, what)
    if (reading.state === 'absent') return empty
    const { state, whole } = entriesIn(reading.json)
    if (whole) {
      held = { stamp, state }
      return state
    }
    const fileName = asideName(file, new Date())
    const aside: SetAside = { fileName, kept: state.entries.length }
    return write({ ...state, setAside: [...state.setAside, aside] }, fileName)
  }

  return {
    read,
    put: (entries) => {
      const { entries: before, setAside } = read()
      const byId = new Map([...before, ...entries].map((entry) => [entry.id, entry]))
      if (byId.size > Math.max(MOST_ENTRIES, before.length)) throw new WaymarkError('drawer-full')
      write({ entries: [...byId.values()], setAside })
    },
    remove: (id) => {
      const { entries: before, setAside } = read()
      const entries = before.filter((entry) => entry.id !== id)
      if (entries.length === before.length) throw new WaymarkError('drawer-entry-gone')
      write({ entries, setAside })
    },
    dismissSetAside: () => {
      const { entries, setAside } = read()
      if (setAside.length > 0) write({ entries, setAside: [] })
    },
  }
}

/** The entries that can be read, and whether they are all that the file holds. */
function entriesIn(json: unknown): { readonly state: DrawerState; readonly whole: boolean } {
  const opened = openVersioned(json, what)
  const listed = z.array(z.unknown()).safeParse(opened?.content['entries'])
  if (!opened || !listed.success) return { state: empty, whole: false }
  const entries = new Map<string, DrawerEntry>()
  for (const one of listed.data) {
    const parsed = drawerEntry.safeParse(one)
    if (parsed.success) entries.set(parsed.data.id, parsed.data)
  }
  return {
    state: { entries: [...entries.values()], setAside: opened.setAside },
    whole: entries.size === listed.data.length,
  }
}
