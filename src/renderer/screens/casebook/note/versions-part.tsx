import { useId, useState } from 'react'
import type { NoteVersion } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { failureWords } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { asMoment } from '../days.ts'
import { ContentView } from './content-view.tsx'

const words = messages.casebookScreen.note.versions

/** Earlier states of the note, read when they are asked for. */
export function VersionsPart({ id }: { readonly id: string }) {
  const [versions, setVersions] = useState<readonly NoteVersion[] | null>(null)
  const [problem, setProblem] = useState('')
  const part = useId()
  const show = (): void => {
    if (versions) return setVersions(null)
    setProblem('')
    call('casebook.notes.versions', { id })
      .then(setVersions)
      .catch((error: unknown) => setProblem(failureWords(error)))
  }
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p>
        <Button kind="quiet" aria-expanded={versions !== null} aria-controls={part} onClick={show}>
          {words.show}
        </Button>
      </p>
      <p role="alert">{problem}</p>
      <div id={part}>
        {versions?.length === 0 && <p>{words.none}</p>}
        {versions?.toReversed().map((version) => (
          <Disclosure
            key={version.revision}
            label={words.one(asMoment(version.savedAt), version.author.name)}
          >
            <ContentView content={version.content} />
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
