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
const handedOver = async (
  done: string,
  { areas }: ComparisonView,
  titles: readonly string[],
): Promise<string> => {
  const title = (places: readonly string[]): string => handout.comparison(titles, places)
  return `${done} ${await recordHandout({ areas, title })}`.trim()
}

/** Each way to take the comparison along, and how it went. */
const ways = {
  copy: (view: ComparisonView) => call('comparison.copy', view).then(() => words.copied),
  csv: (view: ComparisonView) =>
    call('comparison.saveCsv', view).then((outcome) =>
      outcome.done ? savedWords(outcome.fileName) : words.cancelled,
    ),
  pdf: (view: ComparisonView, titles: readonly string[]) =>
    call('comparison.savePdf', view).then((outcome) =>
      outcome.done ? handedOver(savedWords(outcome.fileName), view, titles) : words.cancelled,
    ),
  print: (view: ComparisonView, titles: readonly string[]) =>
    call('comparison.print', view).then((outcome) =>
      outcome.done ? handedOver(words.printed, view, titles) : words.cancelled,
    ),
} as const
const order = ['copy', 'csv', 'pdf', 'print'] as const

interface TakeButtonsProps {
  readonly view: ComparisonView
  /** Of the occupations, in their order. */
  readonly titles: readonly string[]
}

/** Copies, keeps or prints the comparison as it is shown, and tells how that went. */
export function TakeButtons({ view, titles }: TakeButtonsProps) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const take = (way: keyof typeof ways): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid(words.working)
    ways[way](view, titles)
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
