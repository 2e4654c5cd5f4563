import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { askCasebook, tellCasebook, useCasebook } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { NewPassphrase, problemsOf } from './new-passphrase.tsx'
import { useCountdown } from './use-countdown.ts'
import { useForm } from '../use-form.ts'

const { recover: words, unlock } = messages.casebookScreen.door

interface RecoverFormProps {
  readonly person: string
  readonly waitMs: number
}

/** Opens the casebook by its recovery code and gives the person a new passphrase. */
export function RecoverForm({ person, waitMs }: RecoverFormProps) {
  const client = useQueryClient()
  const { dataUpdatedAt } = useCasebook()
  const left = useCountdown(waitMs, dataUpdatedAt)
  const [code, setCode] = useState('')
  const [twice, setTwice] = useState({ first: '', second: '' })
  const [ref, form] = useForm({
    check: () => ({
      ...(code.trim() === '' && { code: words.codeless }),
      ...problemsOf(twice),
    }),
    working: words.working,
    send: async () =>
      tellCasebook(
        client,
        await call('casebook.recover', { person, code, newPassphrase: twice.first }),
      ),
    onFailure: () => askCasebook(client),
  })
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      <TextField
        label={words.code}
        value={code}
        problem={form.problems.code}
        onChange={setCode}
        required
      />
      <NewPassphrase
        labels={{ first: words.next, second: words.again }}
        value={twice}
        problems={form.problems}
        onChange={setTwice}
      />
      <p role="alert">{form.failure}</p>
      {left > 0 && <p className={styles.warning}>{unlock.wait(left)}</p>}
      <p>
        <Button kind="main" submits aria-disabled={form.busy}>
          {form.busy ? words.working : words.submit}
        </Button>
      </p>
    </form>
  )
}
