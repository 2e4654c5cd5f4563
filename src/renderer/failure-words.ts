import { messages } from '../shared/messages.ts'
import { CallError } from './api.ts'

/** What a person is told of a request that failed; `subject` stands where it names nothing itself. */
export function failureWordsOf(error: unknown, subject: string): string {
  const failure = error instanceof CallError ? error.failure : { kind: 'unexpected' as const }
  return messages.failure[failure.kind](failure.subject ?? subject)
}
