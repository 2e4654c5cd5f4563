import { moveAmongResults } from '../../frame/search-focus.ts'
import { addressOf } from '../../routes.ts'
import { TrayButton } from '../../tray/tray-button.tsx'
import type { Gathered } from '../../tray/tray.ts'
import { isTrayKey, useTrayToggle } from '../../tray/use-tray-toggle.ts'
import { Link } from '../../ui/link.tsx'
import styles from './job-row.module.css'

/** A job among others: it leads to its profile, T gathers it, and Up and Down go to the next. */
export function JobHeading({ job }: { readonly job: Gathered }) {
  const { code, title } = job
  const { toggle } = useTrayToggle(job)
  return (
    <div className={styles.head}>
      <h2>
        <Link
          to={addressOf({ name: 'occupation', code })}
          data-result
          aria-keyshortcuts="T"
          onKeyDown={(event) => {
            if (isTrayKey(event)) toggle()
            else if (moveAmongResults(event.key)) event.preventDefault()
          }}
        >
          {title}
        </Link>{' '}
        <span className={styles.soft}>{code}</span>
      </h2>
      <TrayButton job={job} />
    </div>
  )
}
