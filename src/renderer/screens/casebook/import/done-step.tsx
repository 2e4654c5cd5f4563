import type { ClientImportDone } from '../../../../shared/domain/client-import.ts'
import { messages } from '../../../../shared/messages.ts'
import { Button } from '../../../ui/button.tsx'
import styles from '../casebook.module.css'
import { asMoment } from '../days.ts'
import { StepHeading } from './steps.tsx'

const words = messages.casebookScreen.imports.done

interface DoneStepProps {
  readonly done: ClientImportDone
  readonly onMore: () => void
}

export function DoneStep({ done, onMore }: DoneStepProps) {
  return (
    <section className={styles.part}>
      <StepHeading step="done" />
      <p>
        <strong>{words.said(done)}</strong> {words.log}
      </p>
      <p>{words.undo(asMoment(done.backupAt))}</p>
      <p className={styles.actions}>
        <Button onClick={onMore}>{words.more}</Button>
      </p>
    </section>
  )
}
