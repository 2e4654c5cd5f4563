import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { messages } from '../../../shared/messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './order-list.module.css'

const words = messages.compareScreen.choose

interface Item {
  readonly code: string
  readonly name: string
  readonly title: ReactNode
}

interface OrderListProps {
  readonly label: string
  readonly items: readonly Item[]
  readonly onChange: (codes: readonly string[]) => void
  /** Takes the focus when the last item is taken out. */
  readonly fieldId: string
}

/** Anything else that is dropped, such as text, is none of ours. */
const DRAGGED = 'application/x-waymark-row'

/** Where `codes` has one taken from a place and put to another. */
export function movedTo(codes: readonly string[], from: number, to: number): readonly string[] {
  const [taken] = codes.slice(from, from + 1)
  return taken === undefined ? codes : codes.toSpliced(from, 1).toSpliced(to, 0, taken)
}

/** What was chosen, in an order that is changed by dragging or by buttons. */
export function OrderList({ label, items, onChange, fieldId }: OrderListProps) {
  const announce = useAnnounce()
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  // Rows change places in the page, which takes the focus from them.
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const target = list.current?.querySelector<HTMLElement>(`[data-action="${wanted.current}"]`)
    ;(target ?? document.getElementById(fieldId))?.focus()
    wanted.current = null
  })

  const codes = items.map(({ code }) => code)
  const move = (from: number, to: number): void => {
    const item = items[from]
    if (!item || to < 0 || to >= items.length || from === to) return
    onChange(movedTo(codes, from, to))
    announce(words.moved(item.name, to + 1, items.length))
  }
  const remove = (at: number): void => {
    const item = items[at]
    if (!item) return
    const next = codes[at + 1] ?? codes[at - 1]
    wanted.current = next === undefined ? 'none' : `remove ${next}`
    onChange(codes.toSpliced(at, 1))
    announce(words.removed(item.name))
  }
  const drop = (to: number): void => {
    if (dragged !== null) move(dragged, to)
    setDragged(null)
    setOver(null)
  }
  const button = (name: string, code: string, at: number, action: 'up' | 'down') => {
    const to = action === 'up' ? at - 1 : at + 1
    return (
      <Button
        kind="quiet"
        data-action={`${action} ${code}`}
        aria-label={words.of(words[action], name)}
        aria-disabled={to < 0 || to >= items.length}
        onClick={() => {
          wanted.current = `${action} ${code}`
          move(at, to)
        }}
      >
        {words[action]}
      </Button>
    )
  }
  return (
    <ol ref={list} aria-label={label} className={styles.list}>
      {items.map(({ code, name, title }, at) => (
        // The buttons in the row do the same by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <li
          key={code}
          draggable
          className={over === at && dragged !== at ? styles.over : undefined}
          data-side={dragged !== null && dragged < at ? 'after' : 'before'}
          onDragStart={(event) => {
            event.dataTransfer.setData(DRAGGED, code)
            event.dataTransfer.effectAllowed = 'move'
            setDragged(at)
          }}
          onDragEnd={() => {
            setDragged(null)
            setOver(null)
          }}
          onDragOver={(event) => {
            if (dragged === null) return
            event.preventDefault()
            setOver(at)
          }}
          onDrop={(event) => {
            event.preventDefault()
            drop(at)
          }}
        >
          <span className={styles.title}>{title}</span>
          <span className={styles.actions}>
            {items.length > 1 && (
              <>
                {button(name, code, at, 'up')}
                {button(name, code, at, 'down')}
              </>
            )}
            <Button
              kind="quiet"
              data-action={`remove ${code}`}
              aria-label={words.of(words.remove, name)}
              onClick={() => remove(at)}
            >
              {words.remove}
            </Button>
          </span>
        </li>
      ))}
    </ol>
  )
}
