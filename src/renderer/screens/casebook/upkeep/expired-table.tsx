import type { ExpiredClient } from '../../../../shared/domain/casebook-views.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { addressOf } from '../../../routes.ts'
import { Link } from '../../../ui/link.tsx'
import { ShowAll } from '../../../ui/show-all.tsx'
import styles from '../casebook.module.css'
import { dayAt } from '../days.ts'

const words = messages.casebookScreen.purge
const SHOWN = 10

interface ExpiredTableProps {
  readonly clients: readonly ExpiredClient[]
  /** Id of the heading that tells what they are. */
  readonly labelledBy: string
}

/** The clients that a purge would take, each a link away. */
export function ExpiredTable({ clients, labelledBy }: ExpiredTableProps) {
  return (
    <ShowAll items={clients} shown={SHOWN} what={words.what}>
      {(visible) => (
        <table className={styles.entries} aria-labelledby={labelledBy}>
          <thead>
            <tr>
              <th scope="col">{words.client}</th>
              <th scope="col">{words.archived}</th>
              <th scope="col">{words.lastSession}</th>
              <th scope="col" className={styles.unbroken}>
                {words.notes}
              </th>
            </tr>
          </thead>
          <tbody>
            {visible.map(({ id, displayName, code, archivedAt, lastSession, notes }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={addressOf({ name: 'client', id })}>{displayName}</Link>{' '}
                  <span className={styles.note}>{code}</span>
                </th>
                <td>{asDate(dayAt(archivedAt))}</td>
                <td>{lastSession === null ? words.noSession : asDate(lastSession)}</td>
                <td>{notes.toLocaleString('en-US')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ShowAll>
  )
}
