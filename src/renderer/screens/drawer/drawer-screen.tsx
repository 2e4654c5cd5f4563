import { messages } from '../../../shared/messages.ts'
import { useAnswer } from '../../api.ts'
import { addressOf } from '../../routes.ts'
import { FailureView } from '../../ui/failure-view.tsx'
import { Link } from '../../ui/link.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { CsvPart } from './csv-part.tsx'
import styles from './drawer.module.css'
import { EntryList } from './entry-list.tsx'
import { SetAsideNotice } from './set-aside-notice.tsx'

const words = messages.office.drawer

/** What the office knows itself: its own entries, to be searched, changed, and moved as CSV. */
export function DrawerScreen() {
  const { data, error, refetch } = useAnswer('drawer.list', {})
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      <p>{words.intro}</p>
      {error && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <SetAsideNotice setAside={data.setAside} of="drawer" />
          <p>
            <Link
              to={addressOf({ name: 'drawer', open: { id: null, job: null } })}
              className={styles.action}
            >
              {words.add}
            </Link>
          </p>
          <EntryList items={data.items} />
          <CsvPart />
        </>
      )}
    </div>
  )
}
