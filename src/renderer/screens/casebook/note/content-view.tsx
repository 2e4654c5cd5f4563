import type { NoteContent } from '../../../../shared/domain/casebook.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { Facts } from '../../../ui/facts.tsx'
import styles from '../casebook.module.css'
import { asMoment, asTime } from '../days.ts'
import { keyOf } from './content.ts'
import { discussedWords } from './discussed-words.ts'

const words = messages.casebookScreen.note

interface ContentViewProps {
  readonly content: NoteContent
  /** What the headings of the sections are below. */
  readonly under?: 'h1' | 'h2'
}

/** A note to be read. */
export function ContentView({ content, under = 'h2' }: ContentViewProps) {
  const Heading = under === 'h1' ? 'h2' : 'h3'
  const { date, start, contactType, place, minutes, program, services, subject } = content
  const { nextStep, owner, followUp, goals, referrals, discussed, handouts } = content
  return (
    <div className={styles.part}>
      <Facts
        facts={[
          { name: words.date, text: words.moment(asDate(date), start && asTime(start)) },
          { name: words.contactTypeLabel, text: words.contactType[contactType] },
          minutes === null ? null : { name: words.minutes, text: words.minutesLong(minutes) },
          place && { name: words.place, text: place },
          program && { name: words.program, text: program },
          services.length > 0 ? { name: words.services, text: services.join(', ') } : null,
          subject && { name: words.subject, text: subject },
        ]}
      />
      {content.sections
        .filter(({ text }) => text.trim() !== '')
        .map(({ heading, text }, index) => (
          // Two sections may have one heading; their order never changes here.
          // oxlint-disable-next-line react/no-array-index-key
          <section key={`${index} ${heading}`} className={styles.read}>
            <Heading>{heading}</Heading>
            <p className={styles.lines}>{text}</p>
          </section>
        ))}
      <Listed
        as={Heading}
        heading={words.discussed.heading}
        items={discussed.map((about) => ({ key: keyOf(about), text: discussedWords(about) }))}
      />
      <Listed
        as={Heading}
        heading={words.goals.heading}
        items={goals.map(({ text, status }, index) => ({
          key: `${index}`,
          text: `${text} (${words.goals.statuses[status]})`,
        }))}
      />
      <Listed
        as={Heading}
        heading={words.referrals.heading}
        items={referrals.map(({ to, reason, outcome }, index) => ({
          key: `${index}`,
          text: [to, reason, outcome].filter(Boolean).join(' – '),
        }))}
      />
      <Listed
        as={Heading}
        heading={words.handouts.heading}
        items={handouts.map(({ title, at }) => ({
          key: `${at} ${title}`,
          text: words.handouts.one(title, asMoment(at)),
        }))}
      />
      <Facts
        facts={[
          nextStep && {
            name: words.nextStep,
            text: <span className={styles.lines}>{nextStep}</span>,
          },
          owner && { name: words.owner, text: owner },
          followUp && { name: words.followUp, text: asDate(followUp) },
        ]}
      />
    </div>
  )
}

interface ListedProps {
  readonly as: 'h2' | 'h3'
  readonly heading: string
  readonly items: readonly { readonly key: string; readonly text: string }[]
}

function Listed({ as: Heading, heading, items }: ListedProps) {
  if (items.length === 0) return null
  return (
    <section className={styles.read}>
      <Heading>{heading}</Heading>
      <ul>
        {items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
