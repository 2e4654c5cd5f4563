import type { FileOutcome, SheetOutcome } from '../../shared/domain/file-outcome.ts'
import { messages } from '../../shared/messages.ts'
import { failureWordsOf } from '../failure-words.ts'

const words = messages.print

/** What is said once a file was saved, or was not. */
export function savedWords(outcome: FileOutcome | SheetOutcome): string {
  if (!outcome.done) return words.cancelled
  return outcome.fileName === null ? words.savedUnnamed : words.saved(outcome.fileName)
}

/** What is said of a request about handouts that failed. */
export const failureWords = (error: unknown): string =>
  failureWordsOf(error, messages.print.subject)
