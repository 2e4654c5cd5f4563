import { messages } from '../../shared/messages.ts'
import { CallError } from '../api.ts'
import { Button } from './button.tsx'
import styles from './failure-view.module.css'

interface FailureViewProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** What happened, what was kept and what to do next; never a stack. */
export function FailureView({ error, onRetry }: FailureViewProps) {
  const failure = error instanceof CallError ? error.failure : { kind: 'unexpected' as const }
  const retriable = onRetry && failure.kind !== 'not-found'
  return (
    <div role="alert" className={styles.failure}>
      <p>{messages.failure[failure.kind](failure.subject ?? messages.frame.thisView)}</p>
      {retriable && <Button onClick={onRetry}>{messages.frame.tryAgain}</Button>}
    </div>
  )
}
