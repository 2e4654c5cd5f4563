import type { Match, OccupationRow } from '../../../shared/domain/search.ts'
import { messages } from '../../../shared/messages.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import { entryWords } from '../profile/entry-words.ts'
import { firstSentence } from './first-sentence.ts'
import { JobHeading } from './job-heading.tsx'
import row from './job-row.module.css'
import styles from './job-list.module.css'

const words = messages.find

interface JobListProps {
  readonly jobs: readonly (OccupationRow & { readonly matched?: Match })[]
}

/** Jobs to choose from; Up and Down go from one to the next. */
export function JobList({ jobs }: JobListProps) {
  return (
    <ol className={row.list}>
      {jobs.map((job) => (
        <Job key={job.code} job={job} />
      ))}
    </ol>
  )
}

function Job({ job }: { readonly job: JobListProps['jobs'][number] }) {
  const { title, summary, medianPay, education, outlook, matched } = job
  return (
    <li className={`${row.row} ${styles.job}`}>
      <div className={row.what}>
        <JobHeading job={job} />
        {matched && <p className={row.soft}>{messages.matchedBy[matched.kind](matched.text)}</p>}
        <p className={summary === null ? row.soft : undefined}>
          {summary === null ? words.noWords : firstSentence(summary)}
        </p>
      </div>
      <dl className={`${row.facts} ${styles.facts}`}>
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
