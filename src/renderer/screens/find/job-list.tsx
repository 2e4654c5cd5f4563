import type { Match, OccupationRow } from '../../../shared/domain/search.ts'
import { messages } from '../../../shared/messages.ts'
import { moveAmongResults } from '../../frame/search-focus.ts'
import { addressOf } from '../../routes.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import { Link } from '../../ui/link.tsx'
import { TrayButton } from '../../tray/tray-button.tsx'
import { isTrayKey, useTrayToggle } from '../../tray/use-tray-toggle.ts'
import { entryWords } from '../profile/entry-words.ts'
import { firstSentence } from './first-sentence.ts'
import styles from './job-list.module.css'

const words = messages.find

interface JobListProps {
  readonly jobs: readonly (OccupationRow & { readonly matched?: Match })[]
}

/** Jobs to choose from; Up and Down go from one to the next. */
export function JobList({ jobs }: JobListProps) {
  return (
    <ol className={styles.list}>
      {jobs.map((job) => (
        <Job key={job.code} job={job} />
      ))}
    </ol>
  )
}

function Job({ job }: { readonly job: JobListProps['jobs'][number] }) {
  const { code, title, summary, medianPay, education, outlook, matched } = job
  const { toggle } = useTrayToggle(job)
  return (
    <li className={styles.job}>
      <div className={styles.what}>
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
            <span className={styles.code}>{code}</span>
          </h2>
          <TrayButton job={job} />
        </div>
        {matched && <p className={styles.why}>{messages.matchedBy[matched.kind](matched.text)}</p>}
        <p className={summary === null ? styles.why : undefined}>
          {summary === null ? words.noWords : firstSentence(summary)}
        </p>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{words.medianPay}</dt>
          <dd>
            <FigureText figure={medianPay} what={`${words.medianPay}: ${title}`} />
          </dd>
        </div>
        <div>
          <dt>{words.education}</dt>
          <dd>{entryWords('educationShort', education)}</dd>
        </div>
        <div>
          <dt>{words.outlook}</dt>
          <dd>{outlook === null ? words.noOutlook : messages.outlookShort[outlook]}</dd>
        </div>
      </dl>
    </li>
  )
}
