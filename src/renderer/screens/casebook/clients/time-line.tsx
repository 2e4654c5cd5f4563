import { useId, useState } from 'react'
import type { NoteRow, TimeLine as Page } from '../../../../shared/domain/casebook-views.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { failureWords, useCasebookAnswer, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { NoteLine } from './note-line.tsx'

const { client: words, clients } = messages.casebookScreen
const PAGE = 50

interface TimeLineProps {
  readonly client: string
  /** Archived notes too. */
  readonly archived: boolean
}

/** A client's sessions, newest first, with what is to follow each. */
export function TimeLine({ client, archived }: TimeLineProps) {
  const input = { client, limit: PAGE, archived }
  const first = useCasebookAnswer('casebook.notes.timeLine', { ...input, before: null })
  const [more, setMore] = useState<readonly Page[]>([])
  const [problem, setProblem] = useState('')
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const heading = useId()
  const pages = [first, ...more]
  const next = pages.at(-1)?.next ?? null

  const attempt = (work: Promise<unknown>): void => {
    setProblem('')
    work.catch((error: unknown) => setProblem(failureWords(error)))
  }
  const older = async (before: string): Promise<void> => {
    const page = await call('casebook.notes.timeLine', { ...input, before })
    setMore([...more, page])
  }
  const settle = async (note: NoteRow): Promise<void> => {
    const settled = note.settledAt === null
    const { settledAt } = await call('casebook.notes.settle', { id: note.id, settled })
    const change = (one: NoteRow): NoteRow => (one.id === note.id ? { ...one, settledAt } : one)
    setMore(more.map((page) => ({ ...page, notes: page.notes.map(change) })))
    await changed()
    if (settled) announce(clients.settled(note.clientName))
  }
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{words.timeLine}</h2>
      <p role="alert">{problem}</p>
      {first.notes.length === 0 && <p>{words.noNotes}</p>}
      <ol className={styles.rows}>
        {pages
          .flatMap(({ notes }) => notes)
          .map((note) => (
            <li key={note.id}>
              <NoteLine note={note} ofOne />
              {note.nextStep && <p className={styles.excerpt}>{words.next(note.nextStep)}</p>}
              <FollowUp note={note} onSettle={() => attempt(settle(note))} />
            </li>
          ))}
      </ol>
      {next !== null && (
        <p>
          <Button onClick={() => attempt(older(next))}>{words.older}</Button>
        </p>
      )}
    </section>
  )
}

interface FollowUpProps {
  readonly note: NoteRow
  readonly onSettle: () => void
}

function FollowUp({ note, onSettle }: FollowUpProps) {
  if (note.followUp === null) return null
  const day = asDate(note.followUp)
  const open = note.settledAt === null
  return (
    <p className={styles.excerpt}>
      {open ? words.followUp(day) : words.followUpDone(day)}{' '}
      <Button
        kind="quiet"
        aria-label={open ? clients.doneOf(note.clientName, day) : words.reopenOf(day)}
        onClick={onSettle}
      >
        {open ? clients.done : words.reopen}
      </Button>
    </p>
  )
}
