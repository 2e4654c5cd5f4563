import type { NoteRow } from '../../../../shared/domain/casebook-views.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { addressOf } from '../../../routes.ts'
import { Link } from '../../../ui/link.tsx'
import styles from '../casebook.module.css'
import { asTime } from '../days.ts'

const { client: words, note: noteWords } = messages.casebookScreen

interface NoteLineProps {
  readonly note: NoteRow
  /** The client's name is left out where all notes are one client's. */
  readonly ofOne?: boolean
  /** What else tells it from others, such as when it is due. */
  readonly more?: readonly string[]
}

/** One note in a list, as the link to it. */
export function NoteLine({ note, ofOne = false, more = [] }: NoteLineProps) {
  const when = noteWords.moment(asDate(note.date), note.start && asTime(note.start))
  const subject = note.subject || words.noSubject
  return (
    <>
      <Link to={addressOf({ name: 'note', id: note.id })}>
        {ofOne ? `${when}: ${subject}` : `${note.clientName}: ${subject}`}
      </Link>{' '}
      <span className={styles.note}>
        {[
          ...(ofOne ? [] : [when]),
          noteWords.contactType[note.contactType],
          note.status === 'draft' ? words.draft : words.signed,
          ...more,
        ].join(' · ')}
      </span>
    </>
  )
}
