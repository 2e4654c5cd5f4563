import type { ReactNode } from 'react'
import type { Client, Discussed, Note } from '../shared/domain/casebook.ts'
import type { ClientRecord } from '../shared/domain/casebook-views.ts'
import { messages } from '../shared/messages.ts'
import { casebookPage } from './casebook-page.tsx'

const words = messages.casebook.paper

const dateAndTime = new Intl.DateTimeFormat(messages.sheet.locale, {
  dateStyle: 'long',
  timeStyle: 'short',
})
const at = (instant: string): string => dateAndTime.format(new Date(instant))

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <div className="heading">
        <h3 className="body">{title}</h3>
      </div>
      {children}
    </>
  )
}

/** Text as it was written, a paragraph for each line. */
function Written({ text }: { readonly text: string }): ReactNode {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => <p key={`${index} ${line}`}>{line}</p>)
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Part title={title}>
      <ul className="list">
        {lines.map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ul>
    </Part>
  )
}

function discussedLine(about: Discussed): string {
  const occupations = about.kind === 'occupation' ? [about] : about.occupations
  const titles = occupations.map(({ code, title }) => `${title} (${code})`).join(', ')
  return [titles, about.areas.join(', '), about.releases.join(', ')].join('; ')
}

function NoteView({ note }: { readonly note: Note }) {
  const { signedBy, signedAt, author } = note
  const facts = [
    [note.date, note.start, note.zone].filter(Boolean).join(' '),
    words.contactType[note.contactType],
    note.place,
    note.minutes === null ? '' : words.minutes(note.minutes),
    note.program,
  ].filter((fact) => fact !== '')
  return (
    <article className="note-of">
      <h2 className="title">{note.subject || note.date}</h2>
      <p className="small">{facts.join(' | ')}</p>
      <p className="small">{words.written(author.name, at(note.enteredAt))}</p>
      <p className="small">
        {signedAt === null || signedBy === null
          ? words.draft
          : words.signed(signedBy.name, at(signedAt))}
      </p>
      <Lines title={words.services} lines={note.services} />
      {note.sections
        .filter(({ text }) => text.trim() !== '')
        .map(({ heading, text }, index) => (
          <Part key={`${index} ${heading}`} title={heading}>
            <Written text={text} />
          </Part>
        ))}
      <Lines
        title={words.goals}
        lines={note.goals.map(({ text, status }) => `${text} (${status})`)}
      />
      <Lines
        title={words.referrals}
        lines={note.referrals.map(({ to, reason, outcome }) => words.referral(to, reason, outcome))}
      />
      <Lines title={words.discussed} lines={note.discussed.map(discussedLine)} />
      <Lines title={words.handouts} lines={note.handouts.map(({ title }) => title)} />
      {note.nextStep.trim() !== '' && (
        <Part title={words.nextStep}>
          <Written text={note.nextStep} />
          {note.owner !== '' && <p>{words.owner(note.owner)}</p>}
        </Part>
      )}
      {note.followUp !== null && <p>{words.followUp(note.followUp)}</p>}
      {note.amendments.map((amendment) => (
        <Part key={amendment.id} title={words.amendment(amendment.author.name, at(amendment.at))}>
          <p>
            <strong>{amendment.reason}</strong>
          </p>
          <Written text={amendment.text} />
        </Part>
      ))}
    </article>
  )
}

function ClientView({ client }: { readonly client: Client }) {
  const { contact, programs, status, tags, goal } = client
  const facts: readonly (readonly [string, string])[] = [
    [words.status, status],
    [words.programs, programs.join(', ')],
    [words.tags, tags.join(', ')],
    [words.contact, contact],
    [words.goal, goal],
  ]
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => (
      <p key={name}>
        <strong>{name}</strong>: {value}
      </p>
    ))
}

function pageOf(client: Client, printed: Date, content: ReactNode): string {
  const date = new Intl.DateTimeFormat(messages.sheet.locale, { dateStyle: 'long' }).format(printed)
  return casebookPage(
    <>
      <p className="small">
        {words.confidential} | {words.printed(date)}
      </p>
      <h1 className="title">{words.clientTitle(client.displayName, client.code)}</h1>
      {content}
    </>,
    '.note-of{margin-top:24px}h3{font-weight:700}',
  )
}

/**
 * One client with all notes, oldest session first, as a document by {@link casebookPage}.
 */
export function renderRecord({ client, notes }: ClientRecord, printed: Date): string {
  return pageOf(
    client,
    printed,
    <>
      <ClientView client={client} />
      {notes.length === 0 && <p>{words.noNotes}</p>}
      {notes.map((note) => (
        <NoteView key={note.id} note={note} />
      ))}
    </>,
  )
}

/** One note, as {@link renderRecord} shows it. */
export function renderNote(client: Client, note: Note, printed: Date): string {
  return pageOf(client, printed, <NoteView note={note} />)
}
