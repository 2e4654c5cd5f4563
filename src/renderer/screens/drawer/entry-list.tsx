import { useId, useRef, useState } from 'react'
import { EVERYTHING, entryKinds } from '../../../shared/domain/office.ts'
import type { DrawerEntry, DrawerItem, EntryKind } from '../../../shared/domain/office.ts'
import { messages } from '../../../shared/messages.ts'
import { call } from '../../api.ts'
import { addressOf } from '../../routes.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { plainFamily } from '../find/plain-family.ts'
import { failureWords, useDrawerChanged } from './drawer-data.ts'
import styles from './drawer.module.css'
import { EntryView } from './entry-view.tsx'

const { drawer: words, kinds } = messages.office
/** A drawer of thousands is read a page at a time. */
const PAGE = 50

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

function whatOf({ entry: { appliesTo }, target }: DrawerItem): string {
  if (appliesTo === EVERYTHING) return words.everyJob
  if (target === null) return appliesTo
  return appliesTo.length === 2 ? words.family(plainFamily(target)) : words.job(target, appliesTo)
}

const textOf = (item: DrawerItem): string => {
  const { name, phone, address, web, note, kind } = item.entry
  const parts = [name, phone, address, web, note, kinds[kind], whatOf(item), item.placeName ?? '']
  return folded(parts.join(' '))
}

/** Every entry that matches, with a way to find, change and remove it. */
export function EntryList({ items }: { readonly items: readonly DrawerItem[] }) {
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<EntryKind | 'all'>('all')
  const [most, setMost] = useState(PAGE)
  const heading = useId()
  const wanted = folded(search).split(/\s+/).filter(Boolean)
  const found = items.filter((item) => {
    if (kind !== 'all' && item.entry.kind !== kind) return false
    const text = wanted.length > 0 ? textOf(item) : ''
    return wanted.every((word) => text.includes(word))
  })
  const soon = items.filter((item) => item.expiry.state === 'soon').length
  const left = found.length - most
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{words.listHeading}</h2>
      {items.length > 0 && (
        <div className={styles.filters}>
          <TextField
            label={words.search}
            type="search"
            value={search}
            onChange={(next) => {
              setSearch(next)
              setMost(PAGE)
            }}
          />
          <Select
            label={words.show}
            value={kind}
            options={[
              { value: 'all' as const, text: words.showAll },
              ...entryKinds.map((one) => ({ value: one, text: kinds[one] })),
            ]}
            onChange={setKind}
          />
        </div>
      )}
      {soon > 0 && <p className={styles.soon}>{words.soon(soon)}</p>}
      <output className={styles.note}>
        {items.length === 0
          ? words.empty
          : found.length === 0
            ? words.nothing
            : words.counted(found.length, items.length)}
      </output>
      <Entries items={found.slice(0, most)} />
      {left > 0 && (
        <p>
          <Button onClick={() => setMost(most + PAGE)}>{words.more(Math.min(PAGE, left))}</Button>
        </p>
      )}
    </section>
  )
}

function Entries({ items }: { readonly items: readonly DrawerItem[] }) {
  const [removed, setRemoved] = useState<DrawerEntry | null>(null)
  const [problem, setProblem] = useState('')
  const announce = useAnnounce()
  const changed = useDrawerChanged()
  const undo = useRef<HTMLButtonElement>(null)

  const remove = async (entry: DrawerEntry): Promise<void> => {
    await call('drawer.remove', { id: entry.id })
    setRemoved(entry)
    announce(words.removed(entry.name))
    await changed()
    // The button that was pressed is gone with its entry.
    undo.current?.focus()
  }
  const putBack = async (entry: DrawerEntry): Promise<void> => {
    await call('drawer.save', { ...entry, expiresOn: entry.expiresOn ?? '' })
    setRemoved(null)
    announce(words.undone(entry.name))
    await changed()
    document.getElementById(`entry-${entry.id}`)?.focus()
  }
  const attempt = (work: Promise<void>): void => {
    setProblem('')
    work.catch((error: unknown) => setProblem(failureWords(error)))
  }

  return (
    <>
      {removed && (
        <p className={styles.removed}>
          {words.removed(removed.name)}{' '}
          <Button ref={undo} onClick={() => attempt(putBack(removed))}>
            {words.undo}
          </Button>
        </p>
      )}
      <p role="alert">{problem}</p>
      <ul className={styles.entries}>
        {items.map((item) => (
          <Entry key={item.entry.id} item={item} onRemove={() => attempt(remove(item.entry))} />
        ))}
      </ul>
    </>
  )
}

interface EntryProps {
  readonly item: DrawerItem
  readonly onRemove: () => void
}

function Entry({ item, onRemove }: EntryProps) {
  const { id, kind, name, appliesTo } = item.entry
  return (
    <li className={item.expiry.state === 'expired' ? styles.expired : undefined}>
      <div className={styles.entry}>
        <h3 id={`entry-${id}`} tabIndex={-1}>
          {name}
        </h3>
        <p className={styles.note}>
          {[kinds[kind], whatOf(item), item.placeName ?? words.everyPlace].join(' · ')}
        </p>
        {item.lost && <p className={styles.soon}>{words.lost(appliesTo)}</p>}
        <EntryView item={item} />
      </div>
      <p className={styles.actions}>
        <Link
          to={addressOf({ name: 'drawer', open: { id, job: null } })}
          aria-label={words.editOf(name)}
        >
          {words.edit}
        </Link>
        <Button kind="quiet" aria-label={words.removeOf(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </p>
    </li>
  )
}
