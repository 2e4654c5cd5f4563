import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { messages } from '../../../shared/messages.ts'
import styles from './add-field.module.css'

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
  readonly offers: readonly Offer[]
  readonly onWords: (words: string) => void
  readonly onAdd: (offer: Offer) => void
}

/** A field that offers what matches as one types; Enter adds the first offer, or the one that is marked. */
export function AddField({ id, label, hint, words, offers, onWords, onAdd }: AddFieldProps) {
  const [open, setOpen] = useState(false)
  const add = (offer: Offer | undefined): void => {
    if (!offer) return
    onWords('')
    onAdd(offer)
  }
  return (
    <ComboBox
      className={styles.field ?? ''}
      items={offers}
      inputValue={words}
      onInputChange={onWords}
      value={null}
      onChange={(key) => add(offers.find((offer) => offer.id === key))}
      onOpenChange={setOpen}
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <Input
        id={id}
        className={styles.input ?? ''}
        placeholder={hint}
        spellCheck={false}
        onKeyDown={(event) => {
          const marked = event.currentTarget.getAttribute('aria-activedescendant')
          if (event.key !== 'Enter' || marked || words.trim() === '') return
          event.preventDefault()
          add(offers[0])
        }}
      />
      {open && words.trim() !== '' && (
        <Popover className={styles.popover ?? ''} isNonModal>
          <ListBox<Offer>
            className={styles.list ?? ''}
            renderEmptyState={() => <p>{messages.compareScreen.choose.nothing}</p>}
          >
            {(offer) => (
              <ListBoxItem className={styles.offer ?? ''} textValue={offer.name}>
                {offer.name} <span className={styles.note}>{offer.note}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      )}
    </ComboBox>
  )
}
