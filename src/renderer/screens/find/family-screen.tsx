import { messages } from '../../../shared/messages.ts'
import { useAnswer } from '../../api.ts'
import { addressOf } from '../../routes.ts'
import { useArea } from '../../settings.ts'
import { FailureView } from '../../ui/failure-view.tsx'
import { Link } from '../../ui/link.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { NotFoundScreen } from '../not-found-screen.tsx'
import styles from './find.module.css'
import { plainFamily } from './plain-family.ts'
import { JobList } from './job-list.tsx'

const words = messages.find

/** Every job of one family. */
export function FamilyScreen({ family }: { readonly family: string }) {
  const area = useArea()
  const families = useAnswer('families.list', {})
  const jobs = useAnswer('families.occupations', { family, area: area.code })
  const error = families.error ?? jobs.error
  const found = families.data?.find(({ code }) => code === family)
  if (families.data && !found) return <NotFoundScreen />
  if (!found && !error) return null
  const title = found ? words.familyJobs(plainFamily(found.title)) : words.title
  const retry = (): void => {
    void families.refetch()
    void jobs.refetch()
  }
  return (
    <div className={styles.screen}>
      <ScreenHeading title={title}>{title}</ScreenHeading>
      <p>
        <Link to={addressOf({ name: 'find', words: '' })}>{words.toFamilies}</Link>
      </p>
      {error && <FailureView error={error} onRetry={retry} />}
      {jobs.data && (
        <>
          <p className={styles.soft}>
            {words.jobs(jobs.data.length)}. {words.payNote(area.name)}
          </p>
          <JobList jobs={jobs.data} />
        </>
      )}
    </div>
  )
}
