import { useEffect, useState } from 'react'
import type { Note } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { go } from '../../../address.ts'
import { call } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { Button } from '../../../ui/button.tsx'
import { failureWords, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { asClock } from '../days.ts'
import type { SaveState } from './autosave.ts'
import { ContentView } from './content-view.tsx'
import { contentOf } from './content.ts'
import type { Draft } from './use-autosave.ts'

const words = messages.casebookScreen.note.state

function textOf(state: SaveState): string {
  if (state.kind === 'saved') return words.saved(asClock(state.at))
  if (state.kind === 'waiting') return words.waiting
  if (state.kind === 'saving') return words.saving
  return ''
}

/** Whether what stands on the screen is on the disk, and what to do when it is not. */
export function SaveLine({ draft, note }: { readonly draft: Draft; readonly note: Note }) {
  const { state } = draft
  return (
    <>
      <p className={styles.saved} data-state={state.kind}>
        {textOf(state)}
      </p>
      <div role="alert">
        {draft.broughtBack && state.kind !== 'saved' && <p>{words.keptBack}</p>}
        {state.kind === 'failed' && (
          <div className={styles.notice}>
            <p>{words.failed}</p>
            <p>{failureWords(state.error)}</p>
            <Button onClick={() => void draft.flush()}>{words.retry}</Button>
          </div>
        )}
        {state.kind === 'conflict' && <Conflict draft={draft} note={note} />}
      </div>
    </>
  )
}

/** Both versions side by side, and two ways on; neither loses words unasked. */
function Conflict({ draft, note }: { readonly draft: Draft; readonly note: Note }) {
  const [newer, setNewer] = useState<Note | null>(null)
  const changed = useCasebookChanged()
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState('')
  // Not through the cache, where it would take the place of the note that is written in.
  useEffect(() => {
    call('casebook.notes.get', { id: note.id }).then(setNewer, (error: unknown) =>
      setProblem(failureWords(error)),
    )
  }, [note.id])
  const startAnother = async (): Promise<void> => {
    const { client } = note
    const { id } = await call('casebook.notes.start', { client, content: draft.content })
    draft.finish()
    go(addressOf({ name: 'note', id }), { replace: true })
  }
  const keepMine = (): void => {
    setProblem('')
    startAnother().catch((error: unknown) => setProblem(failureWords(error)))
  }
  const takeNewer = (): void => {
    if (!sure) return setSure(true)
    draft.finish()
    void changed()
    go(addressOf({ name: 'client', id: note.client }), { replace: true })
  }
  return (
    <div className={styles.notice}>
      <p>{words.conflict}</p>
      <p className={styles.actions}>
        <Button onClick={keepMine}>{words.keepMine}</Button>
        <Button onClick={takeNewer}>{sure ? words.takeNewerSure : words.takeNewer}</Button>
      </p>
      {problem && <p>{problem}</p>}
      {newer && (
        <>
          <h2>{words.newer}</h2>
          <ContentView content={contentOf(newer)} />
        </>
      )}
    </div>
  )
}
