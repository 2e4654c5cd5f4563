import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { messages } from '../../shared/messages.ts'
import { Button } from './button.tsx'
import styles from './show-all.module.css'

interface ShowAllProps<Item> {
  readonly items: readonly Item[]
  /** How many stand before "show all". */
  readonly shown: number
  /** What the items are, such as "skills". */
  readonly what: string
  /** Draws the list of the items given. */
  readonly children: (visible: readonly Item[]) => ReactNode
}

/** A list that says "top 6 of 14" and shows the rest when asked. */
export function ShowAll<Item>({ items, shown, what, children }: ShowAllProps<Item>) {
  const [all, setAll] = useState(false)
  const id = useId()
  const { disclosure } = messages
  const more = items.length > shown
  return (
    <div className={styles.block}>
      <div id={id}>{children(all ? items : items.slice(0, shown))}</div>
      {more && (
        <p className={styles.foot}>
          {!all && <span>{disclosure.topOf(shown, items.length)}</span>}
          <Button
            kind="quiet"
            aria-expanded={all}
            aria-controls={id}
            onClick={() => setAll((before) => !before)}
          >
            {all ? disclosure.showFewer(what) : disclosure.showAll(items.length, what)}
          </Button>
        </p>
      )}
    </div>
  )
}
