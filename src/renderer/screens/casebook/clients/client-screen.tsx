import { useState } from 'react'
import { exportForms } from '../../../../shared/casebook-contract.ts'
import type { ExportForm } from '../../../../shared/casebook-contract.ts'
import type { Client } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Link } from '../../../ui/link.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { failureWords, useCasebookAnswer, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { NewNote } from './new-note.tsx'
import { TimeLine } from './time-line.tsx'

const { client: words, clients } = messages.casebookScreen

/** One client with a time line of the sessions. */
export function ClientScreen({ id }: { readonly id: string }) {
  const client = useCasebookAnswer('casebook.clients.get', { id })
  const { displayName, code, contact, programs, tags, status, goal, archivedAt } = client
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{displayName}</ScreenHeading>
      {archivedAt !== null && <p className={styles.warning}>{words.archived}</p>}
      <Facts
        facts={[
          { name: words.code, text: code },
          { name: words.status, text: clients.statuses[status] },
          contact && { name: words.contact, text: contact },
          programs.length > 0 ? { name: words.programs, text: programs.join(', ') } : null,
          tags.length > 0 ? { name: words.tags, text: tags.join(', ') } : null,
          goal && { name: words.goal, text: <span className={styles.lines}>{goal}</span> },
        ]}
      />
      {archivedAt === null && <NewNote client={client} />}
      <ClientActions client={client} />
      <TimeLine client={id} archived={archivedAt !== null} />
      <Disclosure label={words.export}>
        <Export client={id} />
      </Disclosure>
    </div>
  )
}

function ClientActions({ client }: { readonly client: Client }) {
  const { id, revision, archivedAt } = client
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const [problem, setProblem] = useState('')
  const archived = archivedAt === null
  const archive = (): void => {
    setProblem('')
    call('casebook.clients.archive', { id, revision, archived })
      .then(changed)
      .then(() => announce(archived ? words.nowArchived : words.nowBack))
      .catch((error: unknown) => setProblem(failureWords(error)))
  }
  return (
    <>
      <p className={styles.actions}>
        <Link to={addressOf({ name: 'client-form', id })}>{words.edit}</Link>
        <Button kind="quiet" onClick={archive}>
          {archived ? words.archive : words.unarchive}
        </Button>
        <Link to={addressOf({ name: 'clients' })}>{messages.casebookScreen.upkeep.back}</Link>
      </p>
      <p role="alert">{problem}</p>
    </>
  )
}

function Export({ client }: { readonly client: string }) {
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const take = (form: ExportForm): void => {
    setSaid('')
    setProblem('')
    call('casebook.export', { client, form })
      .then((outcome) =>
        setSaid(outcome.done ? words.exported(outcome.fileName) : words.notExported),
      )
      .catch((error: unknown) => setProblem(failureWords(error)))
  }
  return (
    <div className={styles.part}>
      <p>{words.exportNote}</p>
      <p className={styles.actions}>
        {exportForms.map((form) => (
          <Button key={form} onClick={() => take(form)}>
            {words.exportForms[form]}
          </Button>
        ))}
      </p>
      <output>{said}</output>
      <p role="alert">{problem}</p>
    </div>
  )
}
