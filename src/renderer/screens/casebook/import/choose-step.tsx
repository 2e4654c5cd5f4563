import { messages } from '../../../../shared/messages.ts'
import { Button } from '../../../ui/button.tsx'
import styles from '../casebook.module.css'
import { StepHeading } from './steps.tsx'
import { useAttempt } from './use-attempt.ts'

const words = messages.casebookScreen.imports.choose

interface ChooseStepProps {
  /** What became of the file before, or of the choice. */
  readonly said: string
  /** One comes here from another step. */
  readonly again: boolean
  readonly onChoose: () => Promise<void>
}

export function ChooseStep({ said, again, onChoose }: ChooseStepProps) {
  const { busy, problem, attempt } = useAttempt()
  return (
    <section className={styles.part}>
      <StepHeading step="choose" focused={again} />
      <p>{words.what}</p>
      <p>{words.private}</p>
      <p>{words.nothingYet}</p>
      <p className={styles.actions}>
        <Button kind="main" aria-disabled={busy} onClick={() => attempt(onChoose)}>
          {words.button}
        </Button>
      </p>
      <p>{said}</p>
      <p role="alert">{problem}</p>
    </section>
  )
}
