import { useId } from 'react'
import type { KeyboardEvent } from 'react'
import type { NoteSection, Snippet } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { useCasebookAnswer } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { expanded } from './content.ts'

const words = messages.casebookScreen.note

/** The note has a field of its own for what comes next; a second, blank one would only ask twice. */
const isNextStep = (heading: string): boolean => heading === words.nextStep

interface SectionFieldsProps {
  readonly sections: readonly NoteSection[]
  readonly onChange: (sections: NoteSection[]) => void
}

/** The narrative, a field for each section of its template. */
export function SectionFields({ sections, onChange }: SectionFieldsProps) {
  const snippets = useCasebookAnswer('casebook.snippets.list', {})
  const hint = useId()
  return (
    <>
      {sections.map(({ heading, text }, index) =>
        isNextStep(heading) && text === '' ? null : (
          <SectionField
            // Two sections may have one heading; a change of their order redraws them all the same.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${index} ${heading}`}
            heading={heading}
            text={text}
            snippets={snippets}
            hint={snippets.length > 0 ? hint : undefined}
            onChange={(next) =>
              onChange(sections.map((one, at) => (at === index ? { ...one, text: next } : one)))
            }
          />
        ),
      )}
      {snippets.length > 0 && (
        <p id={hint} className={styles.note}>
          {words.snippetHint}
        </p>
      )}
    </>
  )
}

interface SectionFieldProps {
  readonly heading: string
  readonly text: string
  readonly snippets: readonly Snippet[]
  readonly hint: string | undefined
  readonly onChange: (text: string) => void
}

function SectionField({ heading, text, snippets, hint, onChange }: SectionFieldProps) {
  const id = useId()
  const announce = useAnnounce()
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!event.ctrlKey || event.key.toLowerCase() !== 'e') return
    event.preventDefault()
    const field = event.currentTarget
    const found = expanded(field.value, field.selectionStart, snippets)
    if (!found) return announce(words.noSnippet)
    field.setRangeText(found.insert, found.start, field.selectionStart, 'end')
    onChange(field.value)
  }
  return (
    <div className={styles.section}>
      <label htmlFor={id}>{heading}</label>
      <textarea
        id={id}
        data-field={heading}
        value={text}
        rows={3}
        maxLength={100_000}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
