import { Suspense, useState } from 'react'
import type { CasebookNow } from '../../../../shared/domain/casebook-answers.ts'
import { messages } from '../../../../shared/messages.ts'
import { useMemory } from '../../../memory.ts'
import { Button } from '../../../ui/button.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import styles from '../casebook.module.css'
import { CreateDoor } from './create-door.tsx'
import { RestorePart } from '../upkeep/restore-part.tsx'
import { restoreFailure } from '../upkeep/restore-form.tsx'
import { UnlockDoor } from './unlock-door.tsx'

const words = messages.casebookScreen.door
const { restore } = messages.casebookScreen.upkeep

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
      <p role="alert">{useMemory(restoreFailure)}</p>
      {now.trialsOnly && <p className={styles.warning}>{words.trialsOnly}</p>}
      {/* Backups are asked for once somebody wants them. */}
      <Restore />
    </div>
  )
}

function Restore() {
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <p>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {restore.doorButton}
        </Button>
      </p>
    )
  }
  return (
    <Suspense fallback={<div aria-busy="true" />}>
      <RestorePart />
    </Suspense>
  )
}
