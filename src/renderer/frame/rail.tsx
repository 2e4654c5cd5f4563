import { messages } from '../../shared/messages.ts'
import { useAddress } from '../address.ts'
import { addressOf, isCasebookView, viewAt } from '../routes.ts'
import { CasebookKeys } from '../screens/casebook/casebook-keys.tsx'
import { emptyComparison } from '../screens/compare/compare-address.ts'
import { useLastComparison } from '../tray/tray.ts'
import { Link } from '../ui/link.tsx'
import styles from './rail.module.css'

const entries = [
  { view: { name: 'find', words: '' }, text: messages.find.title },
  { view: { name: 'compare', comparison: emptyComparison }, text: messages.compareScreen.title },
  {
    view: { name: 'lists', list: 'highest-paid', education: null },
    text: messages.lists.title,
  },
  { view: { name: 'clients' }, text: messages.casebookScreen.clients.title },
  { view: { name: 'drawer', open: null }, text: messages.office.drawer.title },
  { view: { name: 'data' }, text: messages.data.title },
  { view: { name: 'settings' }, text: messages.settings.title },
] as const

/** The few places that one can always go to. */
export function Rail({ onKeys }: { readonly onKeys: () => void }) {
  const open = viewAt(useAddress())
  const name = isCasebookView(open) ? 'clients' : open.name
  const comparison = useLastComparison()
  return (
    <nav aria-label={messages.frame.rail} className={styles.rail}>
      <ul>
        {entries.map(({ view, text }) => (
          <li key={view.name}>
            <Link
              to={(view.name === 'compare' && comparison) || addressOf(view)}
              aria-current={view.name === name ? 'page' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
        <li>
          <button type="button" onClick={onKeys}>
            {messages.frame.keys.open}
          </button>
        </li>
        <CasebookKeys />
      </ul>
    </nav>
  )
}
