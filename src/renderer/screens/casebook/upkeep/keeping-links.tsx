import { messages } from '../../../../shared/messages.ts'
import { useAddress } from '../../../address.ts'
import { addressOf } from '../../../routes.ts'
import { Link } from '../../../ui/link.tsx'
import styles from '../casebook.module.css'

const words = messages.casebookScreen.keeping
const names = ['casebook', 'log', 'records'] as const

/** The screens about the casebook itself, and the way back to the work. */
export function KeepingLinks() {
  const here = useAddress()
  return (
    <nav aria-label={words.name}>
      <ul className={styles.tabs}>
        {names.map((name) => (
          <li key={name}>
            <Link
              to={addressOf({ name })}
              aria-current={here === addressOf({ name }) ? 'page' : undefined}
            >
              {words[name]}
            </Link>
          </li>
        ))}
        <li>
          <Link to={addressOf({ name: 'clients' })}>{messages.casebookScreen.upkeep.back}</Link>
        </li>
      </ul>
    </nav>
  )
}
