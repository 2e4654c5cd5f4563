import type { RetiredCode } from '../../../shared/domain/search.ts'
import { messages } from '../../../shared/messages.ts'
import { addressOf } from '../../routes.ts'
import { Link } from '../../ui/link.tsx'
import styles from './find.module.css'

/** Says which jobs took the place of a code that is no longer used. */
export function RetiredNotice({ retired }: { readonly retired: RetiredCode }) {
  const { code, title, taxonomy, successors } = retired
  return (
    <div className={styles.notice}>
      <p>{messages.find.retired(code, title, taxonomy, successors.length)}</p>
      <ul>
        {successors.map((successor) => (
          <li key={successor.code}>
            <Link to={addressOf({ name: 'occupation', code: successor.code })}>
              {successor.code} {successor.title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
