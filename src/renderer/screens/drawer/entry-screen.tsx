import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { NATION } from '../../../shared/domain/figure.ts'
import { ANYWHERE, EVERYTHING, entryKinds } from '../../../shared/domain/office.ts'
import type { EntryDraft, EntryField, Problem } from '../../../shared/domain/office.ts'
import { messages } from '../../../shared/messages.ts'
import { go } from '../../address.ts'
import { call, useAnswer } from '../../api.ts'
import { addressOf, viewAt } from '../../routes.ts'
import { useAreas } from '../../settings.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { Link } from '../../ui/link.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { failureWords, useDrawerChanged } from './drawer-data.ts'
import styles from './drawer.module.css'
import { TargetField } from './target-field.tsx'

const { form: words, kinds, fieldNames } = messages.office
const FIRST_PROBLEM = '[aria-invalid], [data-problem] input:checked'
const drawerAddress = addressOf({ name: 'drawer', open: null })

interface EntryScreenProps {
  /** Entry to change; null for a new one. */
  readonly id: string | null
  /** Occupation that a new entry is for. */
  readonly job: string | null
}

/** One entry of the drawer, new or to be changed. */
export function EntryScreen({ id, job }: EntryScreenProps) {
  const { data, error, refetch } = useAnswer('drawer.list', {})
  const title = id === null ? words.addTitle : words.editTitle
  const found = data?.items.find((item) => item.entry.id === id)
  return (
    <div className={styles.screen}>
      <ScreenHeading title={title}>{title}</ScreenHeading>
      {error && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && id !== null && !found && <p>{words.gone}</p>}
      {id === null ? (
        <EntryForm start={blank(job)} />
      ) : (
        found && <EntryForm start={{ ...found.entry, expiresOn: found.entry.expiresOn ?? '' }} />
      )}
      <p>
        <Link to={drawerAddress}>{words.cancel}</Link>
      </p>
    </div>
  )
}

/** Back to the list or the job that one came from; from anywhere else on to the list. */
function leave(): void {
  const { currentEntry } = navigation
  const before = currentEntry && navigation.entries()[currentEntry.index - 1]?.url
  const from = viewAt(before?.split('#')[1] ?? '').name
  if (from === 'drawer' || from === 'occupation') history.back()
  else go(drawerAddress)
}

const blank = (job: string | null): EntryDraft => ({
  id: null,
  kind: 'training-provider',
  appliesTo: job ?? EVERYTHING,
  place: ANYWHERE,
  name: '',
  phone: '',
  address: '',
  web: '',
  note: '',
  expiresOn: '',
})

function EntryForm({ start }: { readonly start: EntryDraft }) {
  const [draft, setDraft] = useState(start)
  const [problems, setProblems] = useState<readonly Problem<EntryField>[]>([])
  const [failure, setFailure] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const announce = useAnnounce()
  const changed = useDrawerChanged()
  const set = (change: Partial<EntryDraft>): void => setDraft({ ...draft, ...change })

  // The first field that needs a change takes the focus.
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>(FIRST_PROBLEM)?.focus()
  }, [problems])

  const save = async (): Promise<void> => {
    setFailure('')
    const outcome = await call('drawer.save', draft)
    if (!outcome.saved) {
      setProblems(outcome.problems)
      announce(words.problems(outcome.problems.length))
      return
    }
    await changed()
    announce(words.saved(draft.name.trim()))
    leave()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save().catch((error: unknown) => setFailure(failureWords(error)))
  }
  const problemOf = (field: EntryField): string | undefined => {
    const found = problems.find((one) => one.field === field)
    return found && messages.office.problem[found.problem](found.detail ?? '')
  }
  const text = (field: 'name' | 'phone' | 'address' | 'web' | 'note' | 'expiresOn') => ({
    label: fieldNames[field],
    value: draft[field],
    problem: problemOf(field),
    onChange: (value: string) => set({ [field]: value }),
  })

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <Select
        label={words.kind}
        value={draft.kind}
        options={entryKinds.map((kind) => ({ value: kind, text: kinds[kind] }))}
        onChange={(kind) => set({ kind })}
      />
      <TextField {...text('name')} label={words.needed(fieldNames.name)} required />
      <TargetField
        value={draft.appliesTo}
        problem={problemOf('appliesTo')}
        onChange={(appliesTo) => set({ appliesTo })}
      />
      <PlaceField value={draft.place} onChange={(place) => set({ place })} />
      <TextField {...text('phone')} type="tel" />
      <TextField {...text('address')} lines={3} />
      <TextField {...text('web')} type="url" note={words.webNote} />
      <TextField {...text('note')} lines={3} />
      <TextField {...text('expiresOn')} type="date" note={words.lastDayNote} />
      <p role="alert">{failure}</p>
      <p>
        <Button kind="main" submits>
          {words.save}
        </Button>
      </p>
    </form>
  )
}

interface PlaceFieldProps {
  readonly value: string
  readonly onChange: (place: string) => void
}

function PlaceField({ value, onChange }: PlaceFieldProps) {
  const areas = useAreas()
  // "Every place" says the same as the nation.
  const shown = areas.filter(({ code }) => code !== NATION || value === NATION)
  return (
    <Select
      label={words.place}
      value={value}
      options={[
        { value: ANYWHERE, text: words.everyPlace },
        ...shown.map(({ code, name }) => ({ value: code, text: name })),
      ]}
      onChange={onChange}
    />
  )
}
