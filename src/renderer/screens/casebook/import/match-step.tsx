import { useState } from 'react'
import type { ReactNode } from 'react'
import { importFields } from '../../../../shared/domain/client-import.ts'
import type { ImportField, TableColumn } from '../../../../shared/domain/client-import.ts'
import { messages } from '../../../../shared/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from '../casebook.module.css'
import { FormEnd } from '../form-end.tsx'
import { useForm } from '../use-form.ts'
import type { ChosenFile, Matching } from './import-screen.tsx'
import own from './import.module.css'
import { StepHeading } from './steps.tsx'
import { useAttempt } from './use-attempt.ts'

const words = messages.casebookScreen.imports.match
const NONE = ''
const needed: readonly ImportField[] = ['code', 'displayName']

interface MatchStepProps {
  readonly file: ChosenFile
  readonly matching: Matching
  readonly onCheck: (matching: Matching) => Promise<void>
  readonly onChoose: () => Promise<void>
}

/** Which column holds what, with what its first rows hold. */
export function MatchStep({ file, matching, onCheck, onChoose }: MatchStepProps) {
  const [{ mapping, existing }, setMatching] = useState(matching)
  const other = useAttempt()
  const names = namesOf(file.columns)
  const [ref, form] = useForm({
    check: () =>
      Object.fromEntries(
        needed.filter((field) => mapping[field] === null).map((field) => [field, words.pick]),
      ),
    send: () => onCheck({ mapping, existing }),
    working: words.working,
  })
  const used = new Set(importFields.map((field) => mapping[field]))
  const leftOut = file.columns.flatMap((column, at) =>
    used.has(at) ? [] : [{ at, name: names[at] ?? '', looksLike: column.looksLike }],
  )
  return (
    <section className={styles.part}>
      <StepHeading step="match" />
      <p className={own.file}>{words.file(file.fileName, file.rows, file.columns.length)}</p>
      <p>{words.what}</p>
      <form ref={ref} className={own.match} noValidate onSubmit={form.submit}>
        <div className={own.fields}>
          {importFields.map((field) => (
            <FieldSelect
              key={field}
              field={field}
              columns={file.columns}
              names={names}
              at={mapping[field]}
              problem={form.problems[field]}
              onChange={(at) => setMatching({ mapping: { ...mapping, [field]: at }, existing })}
            />
          ))}
        </div>
        {leftOut.length > 0 && (
          <div className={styles.part}>
            <h3>{words.leftOut}</h3>
            <ul className={own.names}>
              {leftOut.map(({ at, name, looksLike }) => (
                <li key={at}>{looksLike ? words.leftOutPrivate(name, looksLike) : name}</li>
              ))}
            </ul>
          </div>
        )}
        <Choice
          legend={words.existing}
          heading="h3"
          note={words.existingNote}
          value={existing}
          texts={words.existingTexts}
          onChange={(next) => setMatching({ mapping, existing: next })}
        />
        <FormEnd form={form} send={words.check}>
          <Button aria-disabled={other.busy} onClick={() => other.attempt(onChoose)}>
            {words.another}
          </Button>
        </FormEnd>
        <p role="alert">{other.problem}</p>
      </form>
    </section>
  )
}

/** The name of each column; its number too where the name is no help. */
function namesOf(columns: readonly TableColumn[]): string[] {
  const all = columns.map(({ name }) => name)
  return all.map((name, at) => {
    if (name === '') return words.unnamed(at + 1)
    const alone = all.indexOf(name) === all.lastIndexOf(name)
    return alone ? name : words.numbered(name, at + 1)
  })
}

interface FieldSelectProps {
  readonly field: ImportField
  readonly columns: readonly TableColumn[]
  readonly names: readonly string[]
  readonly at: number | null
  readonly problem: string | undefined
  readonly onChange: (at: number | null) => void
}

function FieldSelect({ field, columns, names, at, problem, onChange }: FieldSelectProps) {
  const isNeeded = needed.includes(field)
  const column = at === null ? undefined : columns[at]
  const name = words.fields[field]
  return (
    <Select
      label={isNeeded ? words.needed(name) : name}
      note={noteOf(column, words.fieldNotes[field])}
      problem={problem}
      required={isNeeded}
      value={at === null ? NONE : String(at)}
      options={[
        { value: NONE, text: isNeeded ? words.choose : words.none },
        ...names.map((text, index) => ({ value: String(index), text })),
      ]}
      onChange={(value) => onChange(value === NONE ? null : Number(value))}
    />
  )
}

function noteOf(column: TableColumn | undefined, note = ''): ReactNode {
  if (!column) return note
  if (column.looksLike) return <strong>{words.privateColumn(column.looksLike)}</strong>
  return column.samples.length === 0 ? words.blank : words.samples(column.samples.join(' · '))
}
