import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { request } from '../../../api.ts'
import { FailureView } from '../../../ui/failure-view.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { useCasebookAnswer } from '../casebook-data.ts'
import type { Note } from '../../../../shared/domain/casebook.ts'
import { NoteEditor } from './note-editor.tsx'
import { SignedNote } from './signed-note.tsx'

const words = messages.casebookScreen.note

/** A note on a session: to be written while it is a draft, to be read once it is signed. */
export function NoteScreen({ id }: { readonly id: string }) {
  // Not from memory, however short ago: a draft begins on its newest revision.
  const { data, error, refetch } = useQuery({
    ...request('casebook.notes.get', { id }),
    staleTime: 0,
    gcTime: 0,
  })
  if (error) {
    return (
      <>
        <ScreenHeading title={words.title}>{words.title}</ScreenHeading>
        <FailureView error={error} onRetry={() => void refetch()} />
      </>
    )
  }
  return data ? <Shown note={data} /> : <div aria-busy="true" />
}

function Shown({ note }: { readonly note: Note }) {
  const client = useCasebookAnswer('casebook.clients.get', { id: note.client })
  const written = note.status === 'draft' && note.archivedAt === null
  const part = useRef<HTMLDivElement>(null)
  const before = useRef(written)
  useEffect(() => {
    // The button that signed it is gone with the fields.
    if (before.current !== written) part.current?.querySelector('h1')?.focus()
    before.current = written
  }, [written])
  return (
    <div ref={part}>
      {written ? (
        <NoteEditor note={note} client={client} />
      ) : (
        <SignedNote note={note} client={client} />
      )}
    </div>
  )
}
