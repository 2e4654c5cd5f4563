import { useState } from 'react'
import { MOST_CLIENT_NAME } from '../../shared/contract.ts'
import type { SheetOrder } from '../../shared/contract.ts'
import { MOST_AT_ONCE } from '../../shared/domain/batch.ts'
import { messages } from '../../shared/messages.ts'
import { call } from '../api.ts'
import { recordHandout } from '../open-note.ts'
import type { Gathered } from '../tray/tray.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { failureWords, savedWords } from './outcome-words.ts'
import styles from './print.module.css'
import { KindField, PaperField, PlacesField } from './sheet-fields.tsx'
import { orderOf, usePacketComparison } from './sheet-form.ts'
import type { SheetForm } from './sheet-form.ts'

const words = messages.print
const { handout } = messages.casebookScreen

/** Each way to take the handout along, and how it went. */
const ways = {
  print: (order: SheetOrder) =>
    call('sheets.print', order).then(({ done }) => (done ? words.printed : words.cancelled)),
  preview: (order: SheetOrder) => call('sheets.preview', order).then(() => words.previewed),
  save: (order: SheetOrder) => call('sheets.save', order).then(savedWords),
  saveHtml: (order: SheetOrder) => call('sheets.saveHtml', order).then(savedWords),
  copyText: (order: SheetOrder) => call('sheets.copyText', order).then(() => words.copied),
} as const
/** Ways that leave the client with something in hand, which the note of the session tells of. */
const handsOver = new Set<keyof typeof ways>(['print', 'save', 'saveHtml'])
const order = ['print', 'preview', 'save', 'saveHtml', 'copyText'] as const

interface ClientPartProps {
  readonly jobs: readonly Gathered[]
  readonly form: SheetForm
  readonly onMany: () => void
}

/** The handout for the client in the chair: what it should be, and how it is taken along. */
export function ClientPart({ jobs, form, onMany }: ClientPartProps) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  // In memory for as long as the dialog is open, and nowhere else.
  const [clientName, setClientName] = useState('')
  const codes = jobs.map(({ code }) => code)
  const comparison = usePacketComparison(codes, form.areas)
  const tooMany = codes.length * form.areas.length > MOST_AT_ONCE

  const make = async (way: keyof typeof ways): Promise<string> => {
    const done = await ways[way](orderOf(codes, form, clientName, comparison))
    if (!handsOver.has(way) || done === words.cancelled) return done
    const titles = jobs.map(({ title }) => title)
    return `${done} ${await recordHandout(handout.sheet(titles, form.areas))}`.trim()
  }
  const take = (way: keyof typeof ways): void => {
    if (busy || tooMany) return
    setBusy(true)
    setProblem('')
    setSaid(words.working)
    make(way)
      .then(setSaid)
      .catch((error: unknown) => {
        setSaid('')
        setProblem(failureWords(error))
      })
      .finally(() => setBusy(false))
  }
  return (
    <>
      <p className={styles.jobs}>{words.forJobs(jobs.map(({ title }) => title))}</p>
      <div className={styles.fields}>
        <KindField form={form} />
        <div className={styles.column}>
          <PlacesField form={form} onSay={setSaid} />
          <PaperField form={form} />
        </div>
      </div>
      {form.kind === 'packet' && (
        <div className={styles.part}>
          <TextField
            label={words.clientName}
            note={words.clientNameNote}
            value={clientName}
            onChange={(name) => setClientName(name.slice(0, MOST_CLIENT_NAME))}
          />
          <p className={styles.note}>
            {comparison === null
              ? words.withoutComparison
              : comparison.own
                ? words.withOwnComparison
                : words.withComparison(
                    comparison.view.occupations.length,
                    comparison.view.areas.length,
                  )}
          </p>
        </div>
      )}
      {tooMany && <p className={styles.problem}>{words.tooMany(MOST_AT_ONCE)}</p>}
      <fieldset aria-label={words.ways.group} className={styles.row}>
        {/* Not disabled while busy: that would take the focus away. */}
        {order.map((way) => (
          <Button
            key={way}
            kind={way === 'print' ? 'main' : 'plain'}
            aria-disabled={busy || tooMany}
            onClick={() => take(way)}
          >
            {words.ways[way]}
          </Button>
        ))}
      </fieldset>
      <output className={styles.said}>{said}</output>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <p className={styles.foot}>
        <Button kind="quiet" onClick={onMany}>
          {words.batch.open}
        </Button>
      </p>
    </>
  )
}
