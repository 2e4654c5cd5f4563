import { useState } from 'react'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { failureWords } from '../casebook-data.ts'

interface Attempt {
  readonly busy: boolean
  readonly problem: string
  /** Does `work` unless something is under way; `working` is said while it lasts. */
  readonly attempt: (work: () => Promise<void>, working?: string) => void
}

/** One thing at a time, and what went wrong with it. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const announce = useAnnounce()
  const attempt = (work: () => Promise<void>, working?: string): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    if (working) announce(working)
    work()
      .catch((error: unknown) => setProblem(failureWords(error)))
      .finally(() => setBusy(false))
  }
  return { busy, problem, attempt }
}
