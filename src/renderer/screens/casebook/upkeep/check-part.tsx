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
  const announce = useAnnounce()
  const check = async (): Promise<void> => {
    const result = found(await call('casebook.check', {}))
    setSaid(result)
    announce(result.join(' '))
  }
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      <p>
        <Button
          onClick={() => {
            setProblem('')
            setSaid([words.working])
            check().catch((error: unknown) => {
              setSaid([])
              setProblem(failureWords(error))
            })
          }}
        >
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
