import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { NoteRow, Silence } from '../../../../shared/domain/casebook-views.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { useSettings } from '../../../settings.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { Link } from '../../../ui/link.tsx'
import { ShowAll } from '../../../ui/show-all.tsx'
import { CalendarButton } from '../calendar-button.tsx'
import { failureWords, useCasebookAnswer, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { today } from '../days.ts'
import { NoteLine } from './note-line.tsx'

const words = messages.casebookScreen.clients
const SHOWN = 8

/** What the day asks for: its sessions, follow-ups, notes to sign, and clients not heard of. */
export function DueLists() {
  const day = today()
  const { unsignedAfterDays, contactEveryDays } = useSettings()
  const sessions = useCasebookAnswer('casebook.today', { day })
  const unsigned = useCasebookAnswer('casebook.unsigned', { day })
  const silent = useCasebookAnswer('casebook.noContact', { day })
  return (
    <div className={styles.due}>
      <Due heading={words.today} none={words.todayNone} items={sessions}>
        {(note) => <NoteLine note={note} />}
      </Due>
      <FollowUps day={day} />
      <Due heading={words.unsigned(unsignedAfterDays)} none={words.unsignedNone} items={unsigned}>
        {(note) => <NoteLine note={note} />}
      </Due>
      <Due
        heading={words.noContact(contactEveryDays)}
        none={words.noContactNone}
        items={silent.map((one) => ({ ...one, id: one.client.id }))}
      >
        {(silence) => <SilentClient silence={silence} />}
      </Due>
    </div>
  )
}

interface DueProps<Item> {
  readonly heading: string
  readonly none: string
  readonly items: readonly Item[]
  readonly children: (item: Item) => ReactNode
}

function Due<Item extends { readonly id: string }>(props: DueProps<Item>) {
  const { heading, none, items, children } = props
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {items.length === 0 ? (
        <p className={styles.note}>{none}</p>
      ) : (
        <ShowAll items={items} shown={SHOWN} what={heading.toLowerCase()}>
          {(visible) => (
            <ul className={styles.rows}>
              {visible.map((item) => (
                <li key={item.id}>{children(item)}</li>
              ))}
            </ul>
          )}
        </ShowAll>
      )}
    </section>
  )
}

function FollowUps({ day }: { readonly day: string }) {
  const due = useCasebookAnswer('casebook.followUps', { day })
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const [problem, setProblem] = useState('')
  const part = useRef<HTMLDivElement>(null)
  const markDone = async (note: NoteRow): Promise<void> => {
    await call('casebook.notes.settle', { id: note.id, settled: true })
    await changed()
    announce(words.settled(note.clientName))
    // The button that was pressed is gone with its line.
    part.current?.querySelector('h2')?.focus()
  }
  const settle = (note: NoteRow): void => {
    setProblem('')
    markDone(note).catch((error: unknown) => setProblem(failureWords(error)))
  }
  return (
    <div ref={part} className={styles.part}>
      <Due heading={words.followUps} none={words.followUpsNone} items={due}>
        {(note) => (
          <>
            <NoteLine
              note={note}
              more={note.followUp === null ? [] : [words.dueOn(asDate(note.followUp))]}
            />
            {note.nextStep ? <p className={styles.excerpt}>{note.nextStep}</p> : ' '}
            <Button
              kind="quiet"
              aria-label={words.doneOf(note.clientName, asDate(note.followUp ?? note.date))}
              onClick={() => settle(note)}
            >
              {words.done}
            </Button>
          </>
        )}
      </Due>
      <p role="alert">{problem}</p>
      <CalendarButton note={null} />
    </div>
  )
}

function SilentClient({ silence }: { readonly silence: Silence }) {
  const { client, lastContact, lastAttempt } = silence
  return (
    <>
      <Link to={addressOf({ name: 'client', id: client.id })}>{client.displayName}</Link>{' '}
      <span className={styles.note}>
        {[
          client.code,
          lastContact === null ? words.neverReached : words.lastContact(asDate(lastContact)),
          ...(lastAttempt === null ? [] : [words.lastAttempt(asDate(lastAttempt))]),
        ].join(' · ')}
      </span>
    </>
  )
}
