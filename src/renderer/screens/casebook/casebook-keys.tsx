import { messages } from '../../../shared/messages.ts'
import { useAddress } from '../../address.ts'
import { toggleClientView, useClientView } from '../../client-view.ts'
import { useMemory } from '../../memory.ts'
import { addressOf } from '../../routes.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Link } from '../../ui/link.tsx'
import { useCasebook } from './casebook-data.ts'
import styles from './casebook.module.css'
import { lockCasebook, lockRefused } from './lock.ts'
import { openNote } from '../../open-note.ts'

const words = messages.casebookScreen.keys

/** Client view and the lock, always in reach; what each is at now stands in words. */
export function CasebookKeys() {
  const { data } = useCasebook()
  const turned = useClientView()
  const note = useMemory(openNote)
  const address = useAddress()
  const noteAddress = note === null ? null : addressOf({ name: 'note', id: note.id })
  const refused = useMemory(lockRefused)
  const announce = useAnnounce()
  return (
    <>
      {noteAddress !== null && noteAddress !== address && (
        <li>
          <Link to={noteAddress}>{words.toNote}</Link>
        </li>
      )}
      <li>
        <button
          type="button"
          aria-keyshortcuts="F8"
          aria-pressed={turned}
          onClick={() => announce(toggleClientView() ? words.turnedOn : words.turnedOff)}
        >
          {words.clientViewName}
        </button>
      </li>
      {data?.status === 'open' && (
        <li>
          <button
            type="button"
            aria-keyshortcuts="Control+L"
            onClick={() => void lockCasebook().catch(() => undefined)}
          >
            {words.lockNow}
          </button>
        </li>
      )}
      <li>
        <output className={styles.state}>
          {turned && <strong>{words.stateOn}</strong>}
          {refused && <strong>{words.lockRefused}</strong>}
        </output>
      </li>
    </>
  )
}
