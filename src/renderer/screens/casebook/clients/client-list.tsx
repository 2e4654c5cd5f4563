import type { ClientRow } from '../../../../shared/domain/casebook-views.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { addressOf } from '../../../routes.ts'
import { Link } from '../../../ui/link.tsx'
import styles from '../casebook.module.css'

const words = messages.casebookScreen.clients

/** Each client by name, with what tells one from another. */
export function ClientList({ clients }: { readonly clients: readonly ClientRow[] }) {
  if (clients.length === 0) return null
  return (
    <ul className={styles.rows}>
      {clients.map((client) => (
        <li key={client.id}>
          <Link to={addressOf({ name: 'client', id: client.id })}>{client.displayName}</Link>{' '}
          <span className={styles.note}>{detailsOf(client).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

const detailsOf = (client: ClientRow): string[] => [
  client.code,
  words.statuses[client.status],
  ...client.programs,
  ...client.tags,
  client.lastSession === null ? words.noSession : words.lastSession(asDate(client.lastSession)),
  ...(client.archivedAt === null ? [] : [words.archivedMark]),
]
