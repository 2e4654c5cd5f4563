import { useEffect, useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { messages } from '../../../shared/messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import styles from './add-field.module.css'

const text = messages.compareScreen.choose

/** What matches is said once the person has stopped typing for this long. */
const REST_MS = 700

/** No offer is marked yet. */
const NONE = -1

/** Something that can be added. */
export interface Offer {
  readonly id: string
  readonly name: string
  /** A little more, such as the code. */
  readonly note: string
}

interface AddFieldProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly words: string
  /** What matches the words; null while that is not known. */
  readonly offers: readonly Offer[] | null
  /** The first that matches the words, asked for when someone types faster than answers come. */
  readonly findFirst: () => Promise<Offer | undefined>
  readonly onWords: (words: string) => void
  readonly onAdd: (offer: Offer) => void
}

/** A field that offers what matches as one types; Enter adds the offer that is marked, or the first. */
export function AddField(props: AddFieldProps) {
  const { id, label, hint, words, offers, findFirst, onWords, onAdd } = props
  const [closed, setClosed] = useState(false)
  const [marked, setMarked] = useState(NONE)
  const list = useId()
  const open = !closed && words.trim() !== '' && offers !== null
  useSpokenOffers(open ? offers : null)

  const type = (next: string): void => {
    setClosed(false)
    setMarked(NONE)
    onWords(next)
  }
  const add = (offer: Offer | undefined): void => {
    if (!offer) return
    type('')
    onAdd(offer)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = (offers?.length ?? 0) - 1
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (open ? setMarked(Math.min(marked + 1, last)) : setClosed(false)),
      ArrowUp: () => setMarked(Math.max(marked - 1, 0)),
      Escape: () => (open ? setClosed(true) : type('')),
      Enter: () => {
        if (words.trim() === '') return
        if (offers) add(offers[Math.max(marked, 0)])
        // A search that fails is told by the screen of results.
        else findFirst().then(add, () => undefined)
      },
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    step()
  }
  const optionId = (index: number): string => `${list}-${index}`
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.anchor} onBlur={() => setClosed(true)}>
        <input
          id={id}
          role="combobox"
          className={styles.input}
          value={words}
          placeholder={hint}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && offers[marked] ? optionId(marked) : undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {open && offers.length === 0 && <p className={styles.popover}>{text.nothing}</p>}
        <div
          id={list}
          // A datalist cannot say what it holds.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="listbox"
          aria-label={label}
          hidden={!open || offers.length === 0}
          className={styles.popover}
        >
          {open &&
            offers.map((offer, index) => (
              // The field keeps the focus, and its keys choose.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={offer.id}
                id={optionId(index)}
                tabIndex={-1}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
                role="option"
                aria-selected={index === marked}
                ref={index === marked ? intoSight : undefined}
                className={styles.offer}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => add(offer)}
              >
                {offer.name} <span className={styles.note}>{offer.note}</span>
              </div>
            ))}
        </div>
      </div>
    </div>
  )
}

function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

function useSpokenOffers(offers: readonly Offer[] | null): void {
  const announce = useAnnounce()
  useEffect(() => {
    if (!offers) return undefined
    const said = offers.length === 0 ? text.nothing : text.offered(offers.length)
    const timer = setTimeout(() => announce(said), REST_MS)
    return () => clearTimeout(timer)
    // The offers are made anew with each drawing; their number is what is said.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [offers?.length, announce])
}
