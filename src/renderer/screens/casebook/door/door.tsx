import type { CasebookNow } from '../../../../shared/casebook-contract.ts'
import { messages } from '../../../../shared/messages.ts'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import styles from '../casebook.module.css'
import { CreateDoor } from './create-door.tsx'
import { UnlockDoor } from './unlock-door.tsx'

const words = messages.casebookScreen.door

/** What stands before the casebook while it is not open. */
export function Door({ now }: { readonly now: Exclude<CasebookNow, { status: 'open' }> }) {
  return (
    <div className={styles.screen}>
      {now.status === 'absent' && <CreateDoor />}
      {now.status === 'locked' && <UnlockDoor now={now} />}
      {now.status === 'unreadable' && (
        <>
          <ScreenHeading title={words.title}>{words.unreadable}</ScreenHeading>
          <p role="alert">{messages.failure[now.failure.kind](now.failure.subject ?? '')}</p>
        </>
      )}
      {now.trialsOnly && <p className={styles.warning}>{words.trialsOnly}</p>}
    </div>
  )
}
