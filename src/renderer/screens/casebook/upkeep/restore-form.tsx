import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Person } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { createMemory } from '../../../memory.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { failureWords, tellCasebook } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { FormEnd } from '../form-end.tsx'
import { NewPassphrase, Shown, problemsOf } from '../door/new-passphrase.tsx'
import { useForm } from '../use-form.ts'

const { restore: words } = messages.casebookScreen.upkeep
const { unlock, recover } = messages.casebookScreen.door

/** Why a restore failed: it locks the casebook first, and the form is gone by then. */
export const restoreFailure = createMemory('')

interface RestoreFormProps {
  readonly backup: string
  readonly people: readonly Person[]
}

/** Asks who restores, with the passphrase or the recovery code, and restores. */
export function RestoreForm({ backup, people }: RestoreFormProps) {
  const client = useQueryClient()
  const announce = useAnnounce()
  const [person, setPerson] = useState(people[0]?.id ?? '')
  const [byCode, setByCode] = useState(false)
  const [secret, setSecret] = useState('')
  const [shown, setShown] = useState(false)
  const [twice, setTwice] = useState({ first: '', second: '' })
  const [ref, form] = useForm({
    check: (): Partial<Record<'secret' | 'first' | 'second', string>> => ({
      ...(secret.trim() === '' && { secret: byCode ? recover.codeless : unlock.empty }),
      ...(byCode && problemsOf(twice)),
    }),
    working: words.working,
    send: async () => {
      restoreFailure.set('')
      const open = await call('casebook.backups.restore', {
        backup,
        person,
        with: byCode
          ? { by: 'recovery-code', code: secret, newPassphrase: twice.first }
          : { by: 'passphrase', passphrase: secret },
      })
      tellCasebook(client, open)
      announce(words.done)
    },
    onFailure: (error) => {
      restoreFailure.set(`${words.failed} ${failureWords(error)}`)
      return undefined
    },
  })
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      <Select
        label={unlock.person}
        value={person}
        options={people.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={setPerson}
      />
      <TextField
        label={byCode ? recover.code : unlock.passphrase}
        type={shown || byCode ? 'text' : 'password'}
        value={secret}
        problem={form.problems.secret}
        onChange={setSecret}
        required
      />
      {byCode ? (
        <NewPassphrase
          labels={{ first: recover.next, second: recover.again }}
          value={twice}
          problems={form.problems}
          onChange={setTwice}
        />
      ) : (
        <Shown shown={shown} onChange={setShown} />
      )}
      <FormEnd form={form} send={form.busy ? words.working : words.submit}>
        <Button
          kind="quiet"
          onClick={() => {
            setByCode(!byCode)
            setSecret('')
          }}
        >
          {byCode ? unlock.byPassphrase : unlock.byCode}
        </Button>
      </FormEnd>
    </form>
  )
}
