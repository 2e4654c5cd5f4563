import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { tellCasebook } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { FormEnd } from '../form-end.tsx'
import { NewPassphrase, problemsOf } from './new-passphrase.tsx'
import { recoveryCode } from './recovery-code-view.tsx'
import { useForm } from '../use-form.ts'

const { create: words, title } = messages.casebookScreen.door

/** Creates the casebook, and says what it protects from. */
export function CreateDoor() {
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [twice, setTwice] = useState({ first: '', second: '' })
  const [ref, form] = useForm({
    check: () => ({
      ...(name.trim() === '' && { name: words.nameless }),
      ...problemsOf(twice),
    }),
    working: words.working,
    send: async () => {
      const made = await call('casebook.create', { name, passphrase: twice.first })
      recoveryCode.set(made.recoveryCode)
      tellCasebook(client, made.state)
    },
  })
  return (
    <>
      <ScreenHeading title={title}>{words.heading}</ScreenHeading>
      <p>{words.intro}</p>
      <p>{words.limits}</p>
      <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
        <TextField
          label={words.name}
          value={name}
          problem={form.problems.name}
          onChange={setName}
          required
        />
        <NewPassphrase
          labels={{ first: words.passphrase, second: words.again }}
          value={twice}
          problems={form.problems}
          onChange={setTwice}
        />
        <FormEnd form={form} send={form.busy ? words.working : words.submit} />
      </form>
    </>
  )
}
