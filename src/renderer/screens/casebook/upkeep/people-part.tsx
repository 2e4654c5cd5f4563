import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { personRoles } from '../../../../shared/domain/casebook.ts'
import type { Person, PersonRole } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import {
  askCasebook,
  failureWords,
  useCasebook,
  useCasebookAnswer,
  useCasebookChanged,
} from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { FormEnd } from '../form-end.tsx'
import { NewPassphrase, problemsOf } from '../door/new-passphrase.tsx'
import { useForm } from '../use-form.ts'

const { people: words } = messages.casebookScreen.upkeep
const { role: roles, door } = messages.casebookScreen

/** Who opens the casebook; owners add, change and remove. */
export function PeoplePart() {
  const people = useCasebookAnswer('casebook.people.list', {})
  const { data: now } = useCasebook()
  const [adding, setAdding] = useState(false)
  const me = now?.status === 'open' ? now.me : null
  const owner = me?.role === 'owner'
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      <ul className={styles.rows}>
        {people.map((person) => (
          <li key={person.id}>
            <strong>{person.id === me?.id ? words.you(person.name) : person.name}</strong>{' '}
            <span className={styles.note}>{roles[person.role]}</span>
            {owner && <PersonActions person={person} own={person.id === me.id} />}
          </li>
        ))}
      </ul>
      {owner &&
        (adding ? (
          <AddForm onClose={() => setAdding(false)} />
        ) : (
          <p>
            <Button onClick={() => setAdding(true)}>{words.add}</Button>
          </p>
        ))}
    </section>
  )
}

interface PersonActionsProps {
  readonly person: Person
  /** The one who looks at it. */
  readonly own: boolean
}

function PersonActions({ person: { id, name, role }, own }: PersonActionsProps) {
  const client = useQueryClient()
  const [sure, setSure] = useState(false)
  const [resetting, setResetting] = useState(false)
  const [problem, setProblem] = useState('')
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const run = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    await work()
    await changed()
    // Who looks may have changed their own role.
    await askCasebook(client)
    announce(done)
  }
  const attempt = (work: () => Promise<unknown>, done: string): void => {
    setProblem('')
    run(work, done).catch((error: unknown) => setProblem(failureWords(error)))
  }
  const next: PersonRole = role === 'owner' ? 'counselor' : 'owner'
  const change = next === 'owner' ? words.makeOwner : words.makeCounselor
  if (resetting) {
    return (
      <PassphraseForm
        send={(passphrase) => call('casebook.people.resetPassphrase', { id, passphrase })}
        done={words.saved(name)}
        onClose={() => setResetting(false)}
      />
    )
  }
  return (
    <>
      <p className={styles.actions}>
        <Button
          kind="quiet"
          aria-label={words.roleOf(change, name)}
          onClick={() =>
            attempt(() => call('casebook.people.changeRole', { id, role: next }), words.saved(name))
          }
        >
          {change}
        </Button>
        {!own && (
          <>
            <Button
              kind="quiet"
              aria-label={words.roleOf(words.reset, name)}
              onClick={() => setResetting(true)}
            >
              {words.reset}
            </Button>
            <Button
              kind="quiet"
              aria-label={sure ? words.removeSure(name) : words.removeOf(name)}
              onClick={() => {
                if (!sure) return setSure(true)
                attempt(() => call('casebook.people.remove', { id }), words.removed(name))
              }}
            >
              {sure ? words.removeSure(name) : words.remove}
            </Button>
          </>
        )}
      </p>
      <p role="alert">{problem}</p>
    </>
  )
}

interface PassphraseFormProps {
  /** Fields before the passphrase. */
  readonly before?: ReactNode
  readonly checkBefore?: () => Readonly<Record<string, string>>
  readonly send: (passphrase: string) => Promise<unknown>
  readonly done: string
  readonly onClose: () => void
}

function PassphraseForm({ before, checkBefore, send, done, onClose }: PassphraseFormProps) {
  const [twice, setTwice] = useState({ first: '', second: '' })
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const [ref, form] = useForm<string>({
    check: () => ({ ...checkBefore?.(), ...problemsOf(twice) }),
    send: async () => {
      await send(twice.first)
      await changed()
      announce(done)
      onClose()
    },
  })
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      {before}
      <NewPassphrase
        labels={{ first: words.passphrase, second: words.again }}
        value={twice}
        problems={form.problems}
        onChange={setTwice}
      />
      <FormEnd form={form} send={words.save}>
        <Button onClick={onClose}>{words.cancel}</Button>
      </FormEnd>
    </form>
  )
}

function AddForm({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<PersonRole>('counselor')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  return (
    <PassphraseForm
      before={
        <>
          <TextField
            label={words.name}
            value={name}
            most={80}
            problem={problem}
            onChange={setName}
            required
          />
          <Select
            label={words.role}
            value={role}
            options={personRoles.map((one) => ({ value: one, text: roles[one] }))}
            onChange={setRole}
          />
        </>
      }
      checkBefore={() => {
        const missing = name.trim() === ''
        setProblem(missing ? door.create.nameless : undefined)
        return missing ? { name: door.create.nameless } : {}
      }}
      send={(passphrase) => call('casebook.people.add', { name, role, passphrase })}
      done={words.saved(name.trim())}
      onClose={onClose}
    />
  )
}
