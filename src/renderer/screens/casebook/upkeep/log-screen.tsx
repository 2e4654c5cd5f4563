import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AuditAction, LogRow } from '../../../../shared/domain/casebook-views.ts'
import { auditActions } from '../../../../shared/domain/casebook-views.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { request } from '../../../api.ts'
import { addressOf } from '../../../routes.ts'
import { Button } from '../../../ui/button.tsx'
import { FailureView } from '../../../ui/failure-view.tsx'
import { Link } from '../../../ui/link.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from '../casebook.module.css'
import { asShortMoment } from '../days.ts'
import { KeepingLinks } from './keeping-links.tsx'
import { LogCheckPart } from './log-check-part.tsx'

const words = messages.casebookScreen.log
const PAGE = 25
const MOST = 5000
const ANY = ''

/** Who did what and when, and whether the log of it is whole. */
export function LogScreen() {
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      <KeepingLinks />
      <p>{words.what}</p>
      <Entries />
      <LogCheckPart />
    </div>
  )
}

function Entries() {
  const [action, setAction] = useState<AuditAction | typeof ANY>(ANY)
  const [person, setPerson] = useState(ANY)
  const [limit, setLimit] = useState(PAGE)
  const { data, error } = useQuery({
    ...request('casebook.audit.list', { action: action || null, person: person || null, limit }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  })
  if (error) return <FailureView error={error} />
  if (!data) return <div aria-busy="true" />
  const { rows, more, people } = data
  return (
    <section aria-label={words.caption} className={styles.part}>
      <search className={styles.actions}>
        <Select
          label={words.kind}
          value={action}
          options={[
            { value: ANY, text: words.anyKind },
            ...auditActions.map((one) => ({ value: one, text: words.kinds[one] })),
          ]}
          onChange={(next) => {
            setAction(next)
            setLimit(PAGE)
          }}
        />
        <Select
          label={words.person}
          value={person}
          options={[
            { value: ANY, text: words.anyPerson },
            ...people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={(next) => {
            setPerson(next)
            setLimit(PAGE)
          }}
        />
      </search>
      <output className={styles.note}>
        {rows.length === 0 ? words.none : words.shown(rows.length, more)}
      </output>
      {rows.length > 0 && <Table rows={rows} />}
      {more && limit < MOST && (
        <p>
          <Button onClick={() => setLimit(Math.min(MOST, limit + Math.max(PAGE, limit)))}>
            {words.more}
          </Button>
        </p>
      )}
      {more && limit >= MOST && <p className={styles.note}>{words.most}</p>}
    </section>
  )
}

function Table({ rows }: { readonly rows: readonly LogRow[] }) {
  return (
    <table className={styles.entries}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.entry}</th>
          <th scope="col">{words.about}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <td className={styles.unbroken}>{asShortMoment(row.at)}</td>
            <th scope="row">{words.row(row.who, row)}</th>
            <td>
              <About about={row.about} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function About({ about }: Pick<LogRow, 'about'>) {
  // A person is named in what was done.
  if (about === null || about.kind === 'person') return null
  if (about.kind === 'gone') return words.gone
  const { id, name, code } = about.client
  return about.kind === 'client' ? (
    <Link to={addressOf({ name: 'client', id })}>{words.client(name, code)}</Link>
  ) : (
    <Link to={addressOf({ name: 'note', id: about.id })}>
      {words.note(name, code, asDate(about.date))}
    </Link>
  )
}
