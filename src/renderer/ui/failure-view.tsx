import { messages } from '../../shared/messages.ts'
import { CallError } from '../api.ts'
import { failureWordsOf } from '../failure-words.ts'
import { Button } from './button.tsx'
import styles from './failure-view.module.css'

interface FailureViewProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** What happened, what was kept and what to do next; never a stack. */
export function FailureView({ error, onRetry }: FailureViewProps) {
  const absent = error instanceof CallError && error.failure.kind === 'not-found'
  return (
    <div role="alert" className={styles.failure}>
      <p>{failureWordsOf(error, messages.frame.thisView)}</p>
      {onRetry && !absent && <Button onClick={onRetry}>{messages.frame.tryAgain}</Button>}
    </div>
  )
}
