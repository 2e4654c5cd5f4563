import { useState } from 'react'
import type { Client, Note } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { Link } from '../../../ui/link.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { CalendarButton } from '../calendar-button.tsx'
import { failureWords, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { asMoment } from '../days.ts'
import { AmendmentsPart } from './amendments-part.tsx'
import { ContentView } from './content-view.tsx'
import { contentOf } from './content.ts'
import { PacketPart } from './packet-part.tsx'
import { VersionsPart } from './versions-part.tsx'

const words = messages.casebookScreen.note

interface SignedNoteProps {
  readonly note: Note
  readonly client: Client
}

/** A note that is to be read: signed, or a draft in the archive. */
export function SignedNote({ note, client }: SignedNoteProps) {
  const { author, signedBy, signedAt, enteredAt, archivedAt } = note
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <ScreenHeading title={words.title}>{words.of(client.displayName)}</ScreenHeading>
        <Link to={addressOf({ name: 'client', id: client.id })}>{client.code}</Link>
      </div>
      {archivedAt !== null && <p className={styles.warning}>{words.archived}</p>}
      <p className={styles.note}>
        {words.writtenBy(author.name, asMoment(enteredAt))}{' '}
        {signedBy && signedAt && words.signedBy(signedBy.name, asMoment(signedAt))}
      </p>
      <ContentView content={contentOf(note)} under="h1" />
      <NoteActions note={note} />
      {note.status === 'signed' && <AmendmentsPart note={note} />}
      <PacketPart note={note} discussed={note.discussed} />
      <VersionsPart id={note.id} />
    </div>
  )
}

function NoteActions({ note }: { readonly note: Note }) {
  const { id, followUp, settledAt, archivedAt } = note
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const run = async (work: () => Promise<string>): Promise<void> => {
    const done = await work()
    await changed()
    setSaid(done)
    announce(done)
  }
  const attempt = (work: () => Promise<string>): void => {
    setProblem('')
    setSaid('')
    run(work).catch((error: unknown) => setProblem(failureWords(error)))
  }
  const settled = settledAt === null
  const archived = archivedAt === null
  return (
    <>
      <p className={styles.actions}>
        {followUp !== null && (
          <Button
            onClick={() =>
              attempt(async () => {
                await call('casebook.notes.settle', { id, settled })
                return settled ? words.settled : ''
              })
            }
          >
            {settled ? words.settle : words.unsettle}
          </Button>
        )}
        <Button
          onClick={() =>
            attempt(async () => {
              const outcome = await call('casebook.notes.print', { id })
              return outcome.done ? words.packet.printed : words.packet.cancelled
            })
          }
        >
          {words.print}
        </Button>
        <Button
          kind="quiet"
          onClick={() =>
            attempt(async () => {
              await call('casebook.notes.archive', { id, archived })
              return ''
            })
          }
        >
          {archived ? words.archive : words.unarchive}
        </Button>
      </p>
      {followUp !== null && settled && archived && <CalendarButton note={id} />}
      <p className={styles.note}>{said}</p>
      <p role="alert">{problem}</p>
    </>
  )
}
