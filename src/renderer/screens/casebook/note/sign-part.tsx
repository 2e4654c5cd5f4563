import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Note } from '../../../../shared/domain/casebook.ts'
import { privateDataIn } from '../../../../shared/domain/private-data.ts'
import type { PrivateDataInNote } from '../../../../shared/domain/private-data.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { failureWords, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { openNote } from '../../../open-note.ts'
import type { Draft } from './use-autosave.ts'

const { note: noteWords, looksLike } = messages.casebookScreen
const words = noteWords.sign

interface SignPartProps {
  readonly draft: Draft
  readonly note: Note
  readonly form: RefObject<HTMLDivElement | null>
}

const nameOf = (field: string): string => noteWords.fieldNames[field] ?? field

/** Puts the focus on the text that was found, selected. */
function goTo(form: HTMLElement | null, { text }: PrivateDataInNote): void {
  const fields = form?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'textarea, input:not([type]), input[type=text]',
  )
  const field = [...(fields ?? [])].find(({ value }) => value.includes(text))
  field?.focus()
  const start = field?.value.indexOf(text) ?? 0
  field?.setSelectionRange(start, start + text.length)
}

/** Signs the note for good, after a look at what may not belong in it. */
export function SignPart({ draft, note, form }: SignPartProps) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  useEffect(() => {
    if (asking) heading.current?.focus()
  }, [asking])

  const sign = async (): Promise<void> => {
    setProblem('')
    if (!(await draft.flush())) return setProblem(words.unsaved)
    await call('casebook.notes.sign', { id: note.id, revision: draft.revision() })
    draft.finish()
    openNote.set(null)
    announce(words.done)
    await changed()
  }
  if (!asking) {
    return (
      <p>
        <Button kind="main" onClick={() => setAsking(true)}>
          {words.ask}
        </Button>
      </p>
    )
  }
  const found = privateDataIn(draft.content)
  return (
    <section className={styles.report}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.what}</p>
      <p>{found.length === 0 ? words.clean : words.found(found.length)}</p>
      {found.length > 0 && (
        <ul>
          {found.map((one) => (
            <li key={`${one.field} ${one.start} ${one.text}`}>
              {words.finding(one.text, nameOf(one.field), looksLike[one.kind])}{' '}
              <Button kind="quiet" onClick={() => goTo(form.current, one)}>
                {words.goTo(nameOf(one.field))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="alert">{problem}</p>
      <p className={styles.actions}>
        <Button
          kind="main"
          onClick={() => void sign().catch((error: unknown) => setProblem(failureWords(error)))}
        >
          {words.confirm}
        </Button>
        <Button
          onClick={() => {
            setAsking(false)
            setProblem('')
          }}
        >
          {words.back}
        </Button>
      </p>
    </section>
  )
}
