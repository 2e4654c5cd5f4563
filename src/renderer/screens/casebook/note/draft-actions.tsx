import { useState } from 'react'
import type { Note } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { go } from '../../../address.ts'
import { call } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { failureWords, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { openNote } from '../../../open-note.ts'
import { PacketPart } from './packet-part.tsx'
import type { Draft } from './use-autosave.ts'
import { VersionsPart } from './versions-part.tsx'

const words = messages.casebookScreen.note

interface DraftActionsProps {
  readonly draft: Draft
  readonly note: Note
}

/** What else can be done with a draft. */
export function DraftActions({ draft, note }: DraftActionsProps) {
  const [problem, setProblem] = useState('')
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const remove = async (): Promise<void> => {
    setProblem('')
    if (!(await draft.flush())) return setProblem(words.state.failed)
    const id = note.id
    const outcome = await call('casebook.notes.discard', { id, revision: draft.revision() })
    draft.finish()
    openNote.set(null)
    await changed()
    announce(outcome === 'removed' ? words.removed : words.draftArchived)
    go(addressOf({ name: 'client', id: note.client }), { replace: true })
  }
  return (
    <>
      <PacketPart note={note} discussed={draft.content.discussed} before={draft.flush} />
      <VersionsPart id={note.id} />
      <p className={styles.actions}>
        <Button
          kind="quiet"
          onClick={() => void remove().catch((error: unknown) => setProblem(failureWords(error)))}
        >
          {words.remove}
        </Button>
        <span className={styles.note}>{words.removeNote}</span>
      </p>
      <p role="alert">{problem}</p>
    </>
  )
}
