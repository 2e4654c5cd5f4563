import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { LockedCasebook } from '../../../../shared/domain/casebook-answers.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { Button } from '../../../ui/button.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { askCasebook, failureWords, tellCasebook, useCasebook } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { Shown } from './new-passphrase.tsx'
import { RecoverForm } from './recover-form.tsx'
import { useCountdown } from './use-countdown.ts'
import { useForm } from '../use-form.ts'

const { unlock: words, recover, title } = messages.casebookScreen.door

/** Asks who is there and for the passphrase, or for the recovery code. */
export function UnlockDoor({ now }: { readonly now: LockedCasebook }) {
  const [person, setPerson] = useState(now.people[0]?.id ?? '')
  const [byCode, setByCode] = useState(false)
  return (
    <>
      <ScreenHeading title={title}>{byCode ? recover.heading : words.heading}</ScreenHeading>
      <p>{byCode ? recover.intro : words.because[now.why]}</p>
      <Select
        label={words.person}
        value={person}
        options={now.people.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={setPerson}
      />
      {byCode ? (
        <RecoverForm person={person} waitMs={now.recoveryWaitMs} />
      ) : (
        <PassphraseForm key={person} now={now} person={person} />
      )}
      <p>
        <Button kind="quiet" onClick={() => setByCode(!byCode)}>
          {byCode ? words.byPassphrase : words.byCode}
        </Button>
      </p>
    </>
  )
}

interface PassphraseFormProps {
  readonly now: LockedCasebook
  readonly person: string
}

function PassphraseForm({ now, person }: PassphraseFormProps) {
  const client = useQueryClient()
  const { dataUpdatedAt } = useCasebook()
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [problem, setProblem] = useState('')
  const who = now.people.find(({ id }) => id === person)
  const left = useCountdown(who?.waitMs ?? 0, dataUpdatedAt)
  const [ref, form] = useForm({
    check: () => (passphrase === '' ? { passphrase: words.empty } : {}),
    working: words.working,
    send: async () => tellCasebook(client, await call('casebook.unlock', { person, passphrase })),
    // How long the next try must wait.
    onFailure: () => askCasebook(client),
  })
  const { busy, failure } = form
  useEffect(() => ref.current?.querySelector('input')?.focus(), [ref])
  // What was typed stays, marked, so that one wrong letter can be put right.
  const tried = useRef('')
  useEffect(() => {
    if (failure === '' || tried.current === failure) return
    tried.current = failure
    ref.current?.querySelector('input')?.select()
  }, [failure, ref])

  const withKeychain = (): void => {
    setProblem('')
    call('casebook.unlockWithKeychain', { person })
      .then((open) => tellCasebook(client, open))
      .catch((error: unknown) => setProblem(failureWords(error)))
  }
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      <TextField
        label={words.passphrase}
        type={shown ? 'text' : 'password'}
        value={passphrase}
        problem={form.problems.passphrase}
        onChange={setPassphrase}
        required
      />
      <Shown shown={shown} onChange={setShown} />
      <p role="alert">{failure || problem}</p>
      {left > 0 && <p className={styles.warning}>{words.wait(left)}</p>}
      <p className={styles.actions}>
        <Button kind="main" submits aria-disabled={busy}>
          {busy ? words.working : words.submit}
        </Button>
        {now.keychainHere && who?.keychain && (
          <Button onClick={withKeychain}>{words.keychain}</Button>
        )}
      </p>
    </form>
  )
}
