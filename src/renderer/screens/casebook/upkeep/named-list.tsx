import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { failureWords, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'

const words = messages.casebookScreen.templates

interface Named {
  readonly id: string
  readonly name: string
  readonly what: string
}

interface NamedListProps {
  readonly heading: string
  readonly what?: string
  readonly add: string
  readonly items: readonly Named[]
  readonly remove: (id: string) => Promise<unknown>
  /** The form for one of the list, or for a new one. */
  readonly children: (id: string | null, onClose: () => void) => ReactNode
}

/** A short list whose entries are added, changed and removed in place. */
export function NamedList({ heading, what, add, items, remove, children }: NamedListProps) {
  /** The one that is being changed; null for a new one. */
  const [open, setOpen] = useState<{ readonly id: string | null } | null>(null)
  const [problem, setProblem] = useState('')
  const title = useId()
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const close = (): void => {
    setOpen(null)
    document.getElementById(title)?.focus()
  }
  const takeAway = async ({ id, name }: Named): Promise<void> => {
    await remove(id)
    await changed()
    announce(words.removed(name))
    document.getElementById(title)?.focus()
  }
  const drop = (item: Named): void => {
    setProblem('')
    takeAway(item).catch((error: unknown) => setProblem(failureWords(error)))
  }
  return (
    <section className={styles.part}>
      <h2 id={title} tabIndex={-1}>
        {heading}
      </h2>
      {what && <p>{what}</p>}
      <p role="alert">{problem}</p>
      {items.length === 0 && <p className={styles.note}>{words.none}</p>}
      <ul className={styles.rows}>
        {items.map((item) => (
          <li key={item.id}>
            {open?.id === item.id ? (
              children(item.id, close)
            ) : (
              <>
                <strong>{item.name}</strong> <span className={styles.note}>{item.what}</span>{' '}
                <span className={styles.actions}>
                  <Button
                    kind="quiet"
                    aria-label={words.editOf(item.name)}
                    onClick={() => setOpen({ id: item.id })}
                  >
                    {words.edit}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={words.removeOf(item.name)}
                    onClick={() => drop(item)}
                  >
                    {words.remove}
                  </Button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {open && open.id === null ? (
        children(null, close)
      ) : (
        <p>
          <Button onClick={() => setOpen({ id: null })}>{add}</Button>
        </p>
      )}
    </section>
  )
}
