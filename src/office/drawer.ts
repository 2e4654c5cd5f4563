import { MOST_ENTRIES, drawerEntry } from '../shared/domain/office.ts'
import type { DrawerEntry, SetAside } from '../shared/domain/office.ts'
import { WaymarkError } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import { openItemsFile } from './items-file.ts'

/** The office's own entries, in one file. */
export interface Drawer {
  /** @throws WaymarkError as `ItemsFile.read` */
  readonly read: () => {
    readonly entries: readonly DrawerEntry[]
    readonly setAside: readonly SetAside[]
  }
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

/** The drawer in `file`, which need not exist yet. */
export function openDrawer(file: string): Drawer {
  const { read, write, dismissSetAside } = openItemsFile(file, {
    what: messages.office.subjects.drawer,
    key: 'entries',
    item: drawerEntry,
  })
  return {
    read: () => {
      const { items, setAside } = read()
      return { entries: items, setAside }
    },
    put: (entries) => {
      const { items: before } = read()
      const byId = new Map([...before, ...entries].map((entry) => [entry.id, entry]))
      if (byId.size > Math.max(MOST_ENTRIES, before.length)) throw new WaymarkError('drawer-full')
      write([...byId.values()])
    },
    remove: (id) => {
      const { items: before } = read()
      const entries = before.filter((entry) => entry.id !== id)
      if (entries.length === before.length) throw new WaymarkError('drawer-entry-gone')
      write(entries)
    },
    dismissSetAside,
  }
}
