import { useId } from 'react'
import type { ReplacedJob } from '../../shared/domain/job-lists.ts'
import { messages } from '../../shared/messages.ts'
import { addressOf } from '../routes.ts'
import { Link } from '../ui/link.tsx'
import { TrayButton } from './tray-button.tsx'
import styles from './tray.module.css'

const words = messages.jobLists

/** Codes of a saved list that a later release retired, each with the way to what replaced it. */
export function ReplacedPart({ replaced }: { readonly replaced: readonly ReplacedJob[] }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.replaced}>
      <h3 id={heading} className={styles.heading}>
        {words.replacedHeading(replaced.length)}
      </h3>
      {replaced.map(({ code, title, successors }) =>
        title === null ? (
          <p key={code}>{words.unknown(code)}</p>
        ) : (
          <div key={code}>
            <p>{words.replaced(code, title, successors.length)}</p>
            <ul className={styles.jobs}>
              {successors.map((job) => (
                <li key={job.code}>
                  <Link to={addressOf({ name: 'occupation', code: job.code })}>{job.title}</Link>
                  <TrayButton job={job} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  )
}
