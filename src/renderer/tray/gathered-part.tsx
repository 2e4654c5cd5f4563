import { MOST_COMPARED } from '../../shared/domain/compare.ts'
import { messages } from '../../shared/messages.ts'
import { go } from '../address.ts'
import { addressOf } from '../routes.ts'
import { emptyComparison } from '../screens/compare/compare-address.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { clearTray, removeFromTray } from './tray.ts'
import type { Gathered } from './tray.ts'
import styles from './tray.module.css'

const words = messages.tray

interface GatheredPartProps {
  readonly gathered: readonly Gathered[]
  readonly onSave: () => void
  readonly onOpen: () => void
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** The jobs in the tray, and what can be done with them. */
export function GatheredPart({ gathered, onSave, onOpen, onPrint, onClose }: GatheredPartProps) {
  const announce = useAnnounce()
  const any = gathered.length > 0
  const compared = gathered.slice(0, MOST_COMPARED)
  const all = compared.length === gathered.length
  return (
    <>
      {any ? (
        <ul className={`${styles.jobs} ${styles.gathered}`}>
          {gathered.map((job) => (
            <GatheredJob key={job.code} job={job} left={gathered.length - 1} />
          ))}
        </ul>
      ) : (
        <p>{words.empty}</p>
      )}
      <div className={styles.actions}>
        {any && (
          <>
            <Button
              kind="main"
              onClick={() => {
                const occupations = compared.map(({ code }) => code)
                go(addressOf({ name: 'compare', comparison: { ...emptyComparison, occupations } }))
              }}
            >
              {all ? words.compare(compared.length) : words.compareFirst(compared.length)}
            </Button>
            <Button onClick={onPrint}>{messages.print.openFromTray}</Button>
            <Button
              onClick={() => {
                clearTray()
                announce(words.cleared)
                onClose()
              }}
            >
              {words.clear}
            </Button>
          </>
        )}
        <Button onClick={onClose}>{messages.frame.close}</Button>
      </div>
      <div className={styles.choices}>
        {any && (
          <Button kind="quiet" onClick={onSave}>
            {messages.jobLists.save.open}
          </Button>
        )}
        <Button kind="quiet" onClick={onOpen}>
          {messages.jobLists.choose.open}
        </Button>
      </div>
      {any && <p className={styles.note}>{words.kept}</p>}
    </>
  )
}

interface JobProps {
  readonly job: Gathered
  /** How many jobs there are without this one. */
  readonly left: number
}

function GatheredJob({ job: { code, title }, left }: JobProps) {
  const announce = useAnnounce()
  return (
    <li>
      <Link to={addressOf({ name: 'occupation', code })}>{title}</Link>
      <Button
        kind="quiet"
        aria-label={words.of(words.remove, title)}
        onClick={(event) => {
          // The focus must not be lost with the button that had it.
          event.currentTarget.closest<HTMLElement>('[role=dialog]')?.focus()
          removeFromTray(code)
          announce(words.removed(title, left))
        }}
      >
        {words.remove}
      </Button>
    </li>
  )
}
