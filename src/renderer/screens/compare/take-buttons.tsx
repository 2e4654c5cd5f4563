import { useState } from 'react'
import type { ComparisonView } from '../../../shared/contract.ts'
import { messages } from '../../../shared/messages.ts'
import { CallError, call } from '../../api.ts'
import { recordHandout } from '../../open-note.ts'
import { Button } from '../../ui/button.tsx'
import styles from './compare.module.css'

const words = messages.compareScreen.take
const { handout } = messages.casebookScreen

const savedWords = (fileName: string | null): string =>
  fileName === null ? words.savedUnnamed : words.saved(fileName)

/** What was done, and whether the note of this session tells of it. */
const handedOver = async (done: string, { areas }: ComparisonView): Promise<string> =>
  `${done} ${await recordHandout(handout.comparison(areas))}`.trim()

/** Each way to take the comparison along, and how it went. */
const ways = {
  copy: (view: ComparisonView) => call('comparison.copy', view).then(() => words.copied),
  csv: (view: ComparisonView) =>
    call('comparison.saveCsv', view).then((outcome) =>
      outcome.done ? savedWords(outcome.fileName) : words.cancelled,
    ),
  pdf: (view: ComparisonView) =>
    call('comparison.savePdf', view).then((outcome) =>
      outcome.done ? handedOver(savedWords(outcome.fileName), view) : words.cancelled,
    ),
  print: (view: ComparisonView) =>
    call('comparison.print', view).then((outcome) =>
      outcome.done ? handedOver(words.printed, view) : words.cancelled,
    ),
} as const
const order = ['copy', 'csv', 'pdf', 'print'] as const

/** Copies, keeps or prints the comparison as it is shown, and tells how that went. */
export function TakeButtons({ view }: { readonly view: ComparisonView }) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const take = (way: keyof typeof ways): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid(words.working)
    ways[way](view)
      .then(setSaid)
      .catch((error: unknown) => {
        const failure = error instanceof CallError ? error.failure : { kind: 'unexpected' as const }
        setSaid('')
        setProblem(messages.failure[failure.kind](failure.subject ?? words.subject))
      })
      .finally(() => setBusy(false))
  }
  return (
    <fieldset aria-label={words.group} className={styles.take}>
      {/* Not disabled while busy: that would take the focus away. */}
      {order.map((way) => (
        <Button key={way} aria-disabled={busy} onClick={() => take(way)}>
          {words[way]}
        </Button>
      ))}
      <output className={styles.note}>{said}</output>
      <p role="alert">{problem}</p>
    </fieldset>
  )
}
