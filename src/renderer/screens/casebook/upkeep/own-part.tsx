import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { askCasebook, failureWords, useCasebook } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { FormEnd } from '../form-end.tsx'
import { NewPassphrase, problemsOf } from '../door/new-passphrase.tsx'
import { recoveryCode } from '../door/recovery-code-view.tsx'
import { useForm } from '../use-form.ts'

const { own: words, people } = messages.casebookScreen.upkeep
const { unlock } = messages.casebookScreen.door

/** One's own passphrase, the recovery code, and the computer's keychain. */
export function OwnPart() {
  const client = useQueryClient()
  const { data: now } = useCasebook()
  const [changing, setChanging] = useState(false)
  const [problem, setProblem] = useState('')
  const attempt = (work: () => Promise<unknown>): void => {
    setProblem('')
    work().catch((error: unknown) => setProblem(failureWords(error)))
  }
  const renew = async (): Promise<void> => {
    const made = await call('casebook.renewRecoveryCode', {})
    recoveryCode.set(made.recoveryCode)
  }
  if (now?.status !== 'open') return null
  const keychain = async (): Promise<void> => {
    await call(now.keychain ? 'casebook.stopKeychain' : 'casebook.useKeychain', {})
    await askCasebook(client)
  }
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      {changing ? (
        <ChangeForm onClose={() => setChanging(false)} />
      ) : (
        <p>
          <Button onClick={() => setChanging(true)}>{words.change}</Button>
        </p>
      )}
      {now.me.role === 'owner' && (
        <p className={styles.actions}>
          <Button onClick={() => attempt(renew)}>{words.renew}</Button>
          <span className={styles.note}>{words.renewWhat}</span>
        </p>
      )}
      {(now.keychainHere || now.keychain) && (
        <p className={styles.actions}>
          <Button onClick={() => attempt(keychain)}>
            {now.keychain ? words.keychainOff : words.keychainOn}
          </Button>
          <span className={styles.note}>
            {now.keychain ? words.keychainNow : words.keychainWhat}
          </span>
        </p>
      )}
      <p role="alert">{problem}</p>
    </section>
  )
}

function ChangeForm({ onClose }: { readonly onClose: () => void }) {
  const [current, setCurrent] = useState('')
  const [twice, setTwice] = useState({ first: '', second: '' })
  const announce = useAnnounce()
  const [ref, form] = useForm({
    check: () => ({ ...(current === '' && { current: unlock.empty }), ...problemsOf(twice) }),
    send: async () => {
      await call('casebook.changePassphrase', { current, next: twice.first })
      announce(words.changed)
      onClose()
    },
  })
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      <TextField
        label={words.current}
        type="password"
        value={current}
        problem={form.problems.current}
        onChange={setCurrent}
        required
      />
      <NewPassphrase
        labels={{ first: words.next, second: words.again }}
        value={twice}
        problems={form.problems}
        onChange={setTwice}
      />
      <FormEnd form={form} send={people.save}>
        <Button onClick={onClose}>{people.cancel}</Button>
      </FormEnd>
    </form>
  )
}
