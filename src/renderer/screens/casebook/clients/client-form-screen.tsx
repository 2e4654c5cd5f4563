import { useState } from 'react'
import { clientFields, clientStatuses, commonPrograms } from '../../../../shared/domain/casebook.ts'
import type { Client, ClientFields } from '../../../../shared/domain/casebook.ts'
import { findPrivateData } from '../../../../shared/domain/private-data.ts'
import { messages } from '../../../../shared/messages.ts'
import { go } from '../../../address.ts'
import { call } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Link } from '../../../ui/link.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useCasebookAnswer, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { FormEnd } from '../form-end.tsx'
import { LabelsField } from '../labels-field.tsx'
import { useForm } from '../use-form.ts'

const { form: words, clients, looksLike } = messages.casebookScreen

const blank: ClientFields = {
  code: '',
  displayName: '',
  contact: '',
  programs: [],
  status: 'active',
  tags: [],
  goal: '',
}

/** A new client, or one to be changed. */
export function ClientFormScreen({ id }: { readonly id: string | null }) {
  const title = id === null ? words.addTitle : words.editTitle
  return (
    <div className={styles.screen}>
      <ScreenHeading title={title}>{title}</ScreenHeading>
      {id === null ? <ClientForm existing={null} /> : <ExistingClient id={id} />}
    </div>
  )
}

function ExistingClient({ id }: { readonly id: string }) {
  const client = useCasebookAnswer('casebook.clients.get', { id })
  // A change that comes from elsewhere while one types must not take the text away.
  const [existing] = useState(client)
  return <ClientForm existing={existing} />
}

/** The field's note, or what in the text does not belong in the casebook. */
function noteOr(note: string, text: string): string {
  const [found] = findPrivateData(text)
  return found ? words.looksLike(looksLike[found.kind]) : note
}

const fieldsOf = ({ code, displayName, contact, programs, status, tags, goal }: Client) => ({
  code,
  displayName,
  contact,
  programs,
  status,
  tags,
  goal,
})

function ClientForm({ existing }: { readonly existing: Client | null }) {
  const all = useCasebookAnswer('casebook.clients.list', { archived: true })
  const [draft, setDraft] = useState<ClientFields>(existing ? fieldsOf(existing) : blank)
  const set = (change: Partial<ClientFields>): void => setDraft({ ...draft, ...change })
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const knownTags = [...new Set(all.flatMap(({ tags }) => tags))].toSorted((a, b) =>
    a.localeCompare(b),
  )
  const [ref, form] = useForm({
    check: () => ({
      ...(draft.displayName.trim() === '' && { displayName: words.nameless }),
      ...(!clientFields.shape.code.safeParse(draft.code.trim()).success && {
        code: words.codeBad,
      }),
    }),
    send: async () => {
      const saved = await call('casebook.clients.save', {
        existing: existing && { id: existing.id, revision: existing.revision },
        fields: { ...draft, code: draft.code.trim() },
      })
      await changed()
      announce(words.saved)
      go(addressOf({ name: 'client', id: saved.id }), { replace: true })
    },
  })
  const back = addressOf(existing ? { name: 'client', id: existing.id } : { name: 'clients' })
  return (
    <form ref={ref} className={styles.form} noValidate onSubmit={form.submit}>
      <TextField
        label={words.needed(words.name)}
        value={draft.displayName}
        problem={form.problems.displayName}
        onChange={(displayName) => set({ displayName })}
        required
      />
      <TextField
        label={words.needed(words.code)}
        note={noteOr(words.codeNote, draft.code)}
        value={draft.code}
        problem={form.problems.code}
        onChange={(code) => set({ code })}
        required
      />
      <TextField
        label={words.contact}
        note={noteOr(words.contactNote, draft.contact)}
        value={draft.contact}
        onChange={(contact) => set({ contact })}
      />
      <LabelsField
        legend={words.programs}
        another={words.anotherProgram}
        value={draft.programs}
        offered={commonPrograms}
        onChange={(programs) => set({ programs })}
      />
      <Select
        label={words.status}
        value={draft.status}
        options={clientStatuses.map((one) => ({ value: one, text: clients.statuses[one] }))}
        onChange={(status) => set({ status })}
      />
      <LabelsField
        legend={words.tags}
        another={words.anotherTag}
        value={draft.tags}
        offered={knownTags}
        onChange={(tags) => set({ tags })}
      />
      <TextField
        label={words.goal}
        note={noteOr(words.goalNote, draft.goal)}
        lines={4}
        value={draft.goal}
        onChange={(goal) => set({ goal })}
      />
      <FormEnd form={form} send={words.save}>
        <Link to={back}>{words.cancel}</Link>
      </FormEnd>
    </form>
  )
}
