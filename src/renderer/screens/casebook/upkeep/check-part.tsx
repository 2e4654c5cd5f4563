import { useState } from 'react'
import type { CasebookCheck } from '../../../../shared/domain/casebook-views.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { failureWords } from '../casebook-data.ts'
import styles from '../casebook.module.css'

const words = messages.casebookScreen.upkeep.check

const found = ({ integrity, searchIndex, audit, clients, notes }: CasebookCheck): string[] => [
  integrity === 'ok' ? words.fine(clients, notes) : words.damaged,
  ...(searchIndex === 'ok' ? [] : [words.indexDamaged]),
  audit.whole ? words.logFine(audit.entries) : words.logBroken(audit.firstBroken),
]

/** Reads the whole file and follows the log, and says what was found. */
export function CheckPart() {
  const [said, setSaid] = useState<readonly string[]>([])
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const announce = useAnnounce()
  const look = async (): Promise<void> => {
    const result = found(await call('casebook.check', {}))
    setSaid(result)
    announce(result.join(' '))
  }
  const check = (): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid([words.working])
    look()
      .catch((error: unknown) => {
        setSaid([])
        setProblem(failureWords(error))
      })
      .finally(() => setBusy(false))
  }
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      <p>
        <Button aria-disabled={busy} onClick={check}>
          {words.run}
        </Button>
      </p>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p role="alert">{problem}</p>
    </section>
  )
}
