import { useState } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { FormEnd } from '../form-end.tsx'
import { useForm } from '../use-form.ts'

const words = messages.casebookScreen.templates

interface ItemFormProps {
  readonly start: { readonly name: string; readonly text: string }
  readonly labels: { readonly name: string; readonly text: string; readonly note?: string }
  /** What is wrong with the name; undefined when nothing is. */
  readonly check?: (name: string) => string | undefined
  readonly send: (name: string, text: string) => Promise<unknown>
  readonly onClose: () => void
}

/** A name and a text to go with it. */
export function ItemForm({ start, labels, check, send, onClose }: ItemFormProps) {
  const [name, setName] = useState(start.name)
  const [text, setText] = useState(start.text)
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const [ref, form] = useForm({
    check: () => {
      const bad = name.trim() === '' ? words.needed : check?.(name.trim())
      return {
        ...(bad !== undefined && { name: bad }),
        ...(text.trim() === '' && { text: words.needed }),
      }
    },
    send: async () => {
      await send(name.trim(), text)
      await changed()
      announce(words.saved(name.trim()))
      onClose()
    },
  })
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      <TextField
        label={labels.name}
        note={labels.note}
        value={name}
        problem={form.problems.name}
        onChange={setName}
        required
      />
      <TextField
        label={labels.text}
        lines={5}
        value={text}
        problem={form.problems.text}
        onChange={setText}
        required
      />
      <FormEnd form={form} send={words.save}>
        <Button onClick={onClose}>{words.cancel}</Button>
      </FormEnd>
    </form>
  )
}
