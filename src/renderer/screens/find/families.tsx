import { messages } from '../../../shared/messages.ts'
import { useAnswer } from '../../api.ts'
import { plainFamily } from './plain-family.ts'
import { addressOf } from '../../routes.ts'
import { FailureView } from '../../ui/failure-view.tsx'
import { Link } from '../../ui/link.tsx'
import styles from './find.module.css'

/** The job families, each with how many jobs it holds. */
export function Families() {
  const families = useAnswer('families.list', {})
  if (families.error) {
    return <FailureView error={families.error} onRetry={() => void families.refetch()} />
  }
  return (
    <section className={styles.families}>
      <h2>{messages.find.families}</h2>
      <ul>
        {families.data?.map(({ code, title, occupations }) => (
          <li key={code}>
            <Link to={addressOf({ name: 'family', family: code })}>{plainFamily(title)}</Link>{' '}
            <span className={styles.soft}>{messages.find.jobs(occupations)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
