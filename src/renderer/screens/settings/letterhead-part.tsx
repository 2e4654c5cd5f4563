import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { fieldLimits } from '../../../shared/domain/office.ts'
import type { Letterhead, LetterheadField, Office, Problem } from '../../../shared/domain/office.ts'
import { messages } from '../../../shared/messages.ts'
import { call, request, useAnswer } from '../../api.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { failureWords } from '../drawer/drawer-data.ts'
import { SetAsideNotice } from '../drawer/set-aside-notice.tsx'
import styles from './office-parts.module.css'

const words = messages.office.letterhead
const fields = ['name', 'address', 'phone', 'web', 'counselor'] as const
const inputType = {
  name: 'text',
  address: 'text',
  phone: 'tel',
  web: 'url',
  counselor: 'text',
} as const
const officeKey = request('office.get', {}).queryKey

/** Who the office is, for the head of its handouts. */
export function LetterheadPart() {
  const { data, error, refetch } = useAnswer('office.get', {})
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      {error && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <SetAsideNotice setAside={data.setAside} of="office" />
          <LetterheadForm start={data.letterhead} />
          <LogoPart office={data} />
        </>
      )}
    </section>
  )
}

function LetterheadForm({ start }: { readonly start: Letterhead }) {
  const client = useQueryClient()
  const announce = useAnnounce()
  const [draft, setDraft] = useState(start)
  const [problems, setProblems] = useState<readonly Problem<LetterheadField>[]>([])
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState('')
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problems])

  const save = async (): Promise<void> => {
    const outcome = await call('office.change', draft)
    setProblems(outcome.saved ? [] : outcome.problems)
    if (!outcome.saved) return announce(messages.office.form.problems(outcome.problems.length))
    client.setQueryData(officeKey, outcome.office)
    setDraft(outcome.office.letterhead)
    setSaid(words.saved)
    announce(words.saved)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSaid('')
    setFailure('')
    save().catch((error: unknown) => setFailure(failureWords(error)))
  }
  const problemOf = (field: LetterheadField): string | undefined => {
    const found = problems.find((one) => one.field === field)
    return found && messages.office.problem[found.problem](found.detail ?? '')
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={words.names[field]}
          note={words.notes[field]}
          value={draft[field]}
          lines={field === 'address' ? 4 : 1}
          type={inputType[field]}
          problem={problemOf(field)}
          onChange={(value) => {
            setSaid('')
            setDraft({ ...draft, [field]: value.slice(0, 2 * fieldLimits[field]) })
          }}
        />
      ))}
      <p role="alert">{failure}</p>
      <p className={styles.actions}>
        <Button submits>{words.save}</Button>
        <span>{said}</span>
      </p>
    </form>
  )
}

function LogoPart({ office: { logo, letterhead } }: { readonly office: Office }) {
  const client = useQueryClient()
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState('')
  const choose = useRef<HTMLButtonElement>(null)

  const keep = (office: Office, done: string): void => {
    client.setQueryData(officeKey, office)
    setSaid(done)
    announce(done)
    choose.current?.focus()
  }
  const attempt = (work: Promise<void>): void => {
    setSaid('')
    setFailure('')
    work.catch((error: unknown) => setFailure(failureWords(error)))
  }
  const chooseLogo = async (): Promise<void> => {
    const { done, office } = await call('office.chooseLogo', {})
    keep(office, done ? words.logoKept : words.unchanged)
  }
  const clearLogo = async (): Promise<void> => {
    keep(await call('office.clearLogo', {}), words.logoCleared)
  }

  return (
    <div className={styles.part}>
      <h3>{words.logo}</h3>
      {logo ? (
        <img
          className={styles.logo}
          src={logo.dataUrl}
          width={logo.width}
          height={logo.height}
          alt={words.logoAlt(letterhead.name)}
        />
      ) : (
        <p>{words.logoNone}</p>
      )}
      <p className={styles.note}>{words.logoNote}</p>
      <p className={styles.actions}>
        <Button ref={choose} onClick={() => attempt(chooseLogo())}>
          {words.chooseLogo}
        </Button>
        {logo && <Button onClick={() => attempt(clearLogo())}>{words.clearLogo}</Button>}
        <span>{said}</span>
      </p>
      <p role="alert">{failure}</p>
    </div>
  )
}
