import { useState } from 'react'
import type { Client, NoteContent } from '../../../../shared/domain/casebook.ts'
import { blankContent, continued } from '../../../../shared/domain/note-content.ts'
import { messages } from '../../../../shared/messages.ts'
import { go } from '../../../address.ts'
import { call } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { failureWords, useCasebookAnswer } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { sessionStart } from '../days.ts'

const words = messages.casebookScreen.client
/** The one section of a note when the office has removed every template. */
const free = { name: '', headings: [messages.casebookScreen.note.title] }

/** Begins a note on a session that starts now, from a template or from the last note. */
export function NewNote({ client }: { readonly client: Client }) {
  const templates = useCasebookAnswer('casebook.templates.list', {})
  const last = useCasebookAnswer('casebook.notes.last', { client: client.id })
  const [chosen, setChosen] = useState(templates[0]?.id ?? '')
  const [problem, setProblem] = useState('')
  const begin = (content: NoteContent): void => {
    setProblem('')
    call('casebook.notes.start', { client: client.id, content })
      .then(({ id }) => go(addressOf({ name: 'note', id })))
      .catch((error: unknown) => setProblem(failureWords(error)))
  }
  const blank = (): NoteContent => ({
    ...blankContent(sessionStart(), templates.find(({ id }) => id === chosen) ?? free),
    program: client.programs[0] ?? '',
  })
  return (
    <>
      <div className={styles.actions}>
        <Button kind="main" onClick={() => begin(blank())}>
          {words.newNote}
        </Button>
        {templates.length > 0 && (
          <Select
            label={words.template}
            value={chosen}
            options={templates.map(({ id, name }) => ({ value: id, text: name }))}
            onChange={setChosen}
          />
        )}
        {last && (
          <Button onClick={() => begin(continued(last, sessionStart()))}>{words.fromLast}</Button>
        )}
      </div>
      <p role="alert">{problem}</p>
    </>
  )
}
