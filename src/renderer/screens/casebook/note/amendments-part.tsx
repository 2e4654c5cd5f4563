import { useRef, useState } from 'react'
import type { Note } from '../../../../shared/domain/casebook.ts'
import { findPrivateData } from '../../../../shared/domain/private-data.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { FormEnd } from '../form-end.tsx'
import { asMoment } from '../days.ts'
import { useForm } from '../use-form.ts'

const { form: formWords, looksLike, note: noteWords } = messages.casebookScreen
const words = noteWords.amend

/** What was added to the note after it was signed, and a way to add more. */
export function AmendmentsPart({ note }: { readonly note: Note }) {
  const [adding, setAdding] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const close = (): void => {
    setAdding(false)
    heading.current?.focus()
  }
  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {note.amendments.length === 0 && <p>{words.none}</p>}
      <ol className={styles.rows}>
        {note.amendments.map(({ id, author, at, reason, text }) => (
          <li key={id}>
            <p className={styles.note}>{words.by(author.name, asMoment(at), reason)}</p>
            <p className={styles.lines}>{text}</p>
          </li>
        ))}
      </ol>
      {adding ? (
        <AmendForm id={note.id} onClose={close} />
      ) : (
        <p>
          <Button onClick={() => setAdding(true)}>{words.add}</Button>
        </p>
      )}
    </section>
  )
}

interface AmendFormProps {
  readonly id: string
  readonly onClose: () => void
}

function AmendForm({ id, onClose }: AmendFormProps) {
  const [reason, setReason] = useState('')
  const [text, setText] = useState('')
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const [found] = findPrivateData(`${reason}\n${text}`)
  const [ref, form] = useForm({
    check: () => ({
      ...(reason.trim() === '' && { reason: words.needed }),
      ...(text.trim() === '' && { text: words.needed }),
    }),
    send: async () => {
      await call('casebook.notes.amend', { id, fields: { reason, text } })
      await changed()
      announce(words.done)
      onClose()
    },
  })
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      <TextField
        label={words.reason}
        value={reason}
        most={300}
        problem={form.problems.reason}
        onChange={setReason}
        required
      />
      <TextField
        label={words.text}
        lines={4}
        value={text}
        note={found && formWords.looksLike(looksLike[found.kind])}
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
