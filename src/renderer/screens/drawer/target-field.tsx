import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { EVERYTHING } from '../../../shared/domain/office.ts'
import type { SearchResults } from '../../../shared/domain/search.ts'
import { messages } from '../../../shared/messages.ts'
import { request, useAnswer } from '../../api.ts'
import { useArea } from '../../settings.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Select } from '../../ui/select.tsx'
import { AddField } from '../compare/add-field.tsx'
import type { Offer } from '../compare/add-field.tsx'
import { plainFamily } from '../find/plain-family.ts'
import { searchInput } from '../find/search-input.ts'
import styles from './drawer.module.css'

const words = messages.office.form
const JOBS_OFFERED = 8

type Scope = keyof typeof words.appliesTo
const scopes = ['everything', 'family', 'job'] as const satisfies readonly Scope[]

const scopeOf = (value: string): Scope =>
  value === EVERYTHING ? 'everything' : /^\d{2}$/.test(value) ? 'family' : 'job'

interface TargetFieldProps {
  /** `appliesTo` of an entry; empty while one job is wanted and none is chosen. */
  readonly value: string
  readonly problem: string | undefined
  readonly onChange: (value: string) => void
}

/** Which jobs an entry is for: every one, a family, or one that is searched for. */
export function TargetField({ value, problem, onChange }: TargetFieldProps) {
  const id = useId()
  const scope = scopeOf(value)
  const { data: families = [] } = useAnswer('families.list', {})
  const start: Record<Scope, string> = {
    everything: EVERYTHING,
    family: families[0]?.code ?? '11',
    job: '',
  }
  return (
    <fieldset
      className={styles.target}
      data-problem={problem ? true : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <legend>{words.applies}</legend>
      {scopes.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={id}
            checked={one === scope}
            onChange={() => onChange(start[one])}
          />
          <span>{words.appliesTo[one]}</span>
        </label>
      ))}
      {scope === 'family' && (
        <Select
          label={words.family}
          value={value}
          options={families.map(({ code, title }) => ({ value: code, text: plainFamily(title) }))}
          onChange={onChange}
        />
      )}
      {scope === 'job' && <JobField value={value} onChange={onChange} />}
      {problem && (
        <p id={`${id}-problem`} className={styles.soon}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}

const offersIn = ({ results }: SearchResults): Offer[] =>
  results.map(({ code, title }) => ({ id: code, name: title, note: code }))

function JobField({ value, onChange }: Omit<TargetFieldProps, 'problem'>) {
  const area = useArea()
  const announce = useAnnounce()
  const client = useQueryClient()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const search = searchInput(typed, area.code, JOBS_OFFERED)
  const { data, isPlaceholderData } = useAnswer('occupations.search', search, {
    enabled: typed.trim() !== '',
  })
  const { data: named } = useAnswer(
    'occupations.search',
    searchInput(value, area.code, JOBS_OFFERED),
    { enabled: value !== '' && chosen === null },
  )
  const title = chosen ?? named?.results.find(({ code }) => code.startsWith(value))?.title ?? ''
  return (
    <>
      <p>{value === '' ? words.jobNone : words.jobNow(title, value)}</p>
      <AddField
        id={id}
        label={words.job}
        hint={words.jobHint}
        words={typed}
        offers={data && !isPlaceholderData ? offersIn(data) : null}
        findFirst={async () =>
          offersIn(await client.fetchQuery(request('occupations.search', search)))[0]
        }
        onWords={setTyped}
        onAdd={({ id: code, name }) => {
          setChosen(name)
          onChange(code)
          announce(words.jobNow(name, code))
        }}
      />
    </>
  )
}
