import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { Client, Note } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { addressOf } from '../../../routes.ts'
import { Link } from '../../../ui/link.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { CalendarButton } from '../calendar-button.tsx'
import styles from '../casebook.module.css'
import { DetailsPart } from './details-part.tsx'
import { DiscussedPart } from './discussed-part.tsx'
import { DraftActions } from './draft-actions.tsx'
import { GoalsPart } from './goals-part.tsx'
import { NextPart } from './next-part.tsx'
import { openNote } from '../../../open-note.ts'
import { ReferralsPart } from './referrals-part.tsx'
import { SaveLine } from './save-line.tsx'
import { SectionFields } from './section-fields.tsx'
import { SignPart } from './sign-part.tsx'
import { useAutosave } from './use-autosave.ts'

const words = messages.casebookScreen.note

interface NoteEditorProps {
  readonly note: Note
  readonly client: Client
}

/** A draft, which is the whole screen: writing on the left, the frame of the session beside it. */
export function NoteEditor({ note, client }: NoteEditorProps) {
  const draft = useAutosave(note)
  const { content, set } = draft
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => openNote.set({ id: note.id, client: note.client }), [note.id, note.client])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    void draft.flush()
  }
  return (
    // The key saves wherever in the note it is pressed.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={form} className={styles.editor} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <ScreenHeading title={words.title}>{words.of(client.displayName)}</ScreenHeading>
        <Link to={addressOf({ name: 'client', id: client.id })}>{client.code}</Link>
        <SaveLine draft={draft} note={note} />
      </div>
      <section aria-label={words.writing} className={styles.writing}>
        <TextField
          label={words.subject}
          value={content.subject}
          most={300}
          onChange={(subject) => set({ subject })}
        />
        <SectionFields sections={content.sections} onChange={(sections) => set({ sections })} />
        <NextPart content={content} set={set} />
        {content.followUp !== null && <CalendarButton note={note.id} before={draft.flush} />}
        <GoalsPart goals={content.goals} onChange={(goals) => set({ goals })} />
        <ReferralsPart referrals={content.referrals} onChange={(referrals) => set({ referrals })} />
      </section>
      <aside aria-label={words.details} className={styles.details}>
        <DetailsPart content={content} set={set} enteredAt={note.enteredAt} />
        <DiscussedPart
          discussed={content.discussed}
          handouts={content.handouts}
          onChange={(discussed) => set({ discussed })}
          current={() => draft.content.discussed}
        />
        <DraftActions draft={draft} note={note} />
      </aside>
      <div className={styles.signing}>
        <SignPart draft={draft} note={note} form={form} />
      </div>
    </div>
  )
}
