import { messages } from '../../../../shared/messages.ts'
import { addressOf } from '../../../routes.ts'
import { Link } from '../../../ui/link.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import styles from '../casebook.module.css'
import { DueLists } from './due-lists.tsx'
import { FindClients } from './find-clients.tsx'

const words = messages.casebookScreen.clients

/** Everybody one works with, what is due, and a search through all of it. */
export function ClientsScreen() {
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      <p className={styles.actions}>
        <Link to={addressOf({ name: 'client-form', id: null })} className={styles.action}>
          {words.add}
        </Link>
        <Link to={addressOf({ name: 'client-file' })}>{messages.casebookScreen.imports.link}</Link>
        <Link to={addressOf({ name: 'templates' })}>{words.templates}</Link>
        <Link to={addressOf({ name: 'casebook' })}>{words.casebook}</Link>
      </p>
      <div className={styles.columns}>
        <FindClients />
        <DueLists />
      </div>
    </div>
  )
}
