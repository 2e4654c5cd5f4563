import { useEffect, useState } from 'react'
import { MOST_CLIENT_NAME } from '../../shared/contract.ts'
import type { SheetOrder } from '../../shared/contract.ts'
import { MOST_AT_ONCE } from '../../shared/domain/batch.ts'
import { messages } from '../../shared/messages.ts'
import { call } from '../api.ts'
import { useClientView } from '../client-view.ts'
import { useMemory } from '../memory.ts'
import { recordHandout } from '../open-note.ts'
import type { Gathered } from '../tray/tray.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { failureWords, savedWords } from './outcome-words.ts'
import { openPreview, previewSaid } from './preview-handouts.ts'
import styles from './print.module.css'
import { KindField, PaperField, PlacesField } from './sheet-fields.tsx'
import { orderOf, usePacketComparison } from './sheet-form.ts'
import type { SheetForm } from './sheet-form.ts'

const words = messages.print
const { handout } = messages.casebookScreen

/** Each way to take the handout along at once, and how it went. */
const atOnce = {
  print: (order: SheetOrder) =>
    call('sheets.print', order).then(({ done }) => (done ? words.printed : words.cancelled)),
  save: (order: SheetOrder) => call('sheets.save', order).then(savedWords),
  saveHtml: (order: SheetOrder) => call('sheets.saveHtml', order).then(savedWords),
  copyText: (order: SheetOrder) => call('sheets.copyText', order).then(() => words.copied),
} as const
/** Ways that leave the client with something in hand, which the note of the session tells of. */
const handsOver = new Set<keyof typeof atOnce>(['print', 'save', 'saveHtml'])
type Way = keyof typeof atOnce | 'preview'
const order: readonly Way[] = ['print', 'preview', 'save', 'saveHtml', 'copyText']

interface ClientPartProps {
  readonly jobs: readonly Gathered[]
  readonly form: SheetForm
  readonly onMany: () => void
}

/** The handout for the client in the chair: what it should be, and how it is taken along. */
export function ClientPart({ jobs, form, onMany }: ClientPartProps) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const turned = useClientView()
  const fromPreview = useMemory(previewSaid)
  // What came of an earlier preview was said then, or nobody was there to hear it.
  useEffect(() => previewSaid.set(''), [])
  const [problem, setProblem] = useState('')
  // In memory for as long as the dialog is open, and nowhere else.
  const [clientName, setClientName] = useState('')
  const codes = jobs.map(({ code }) => code)
  const comparison = usePacketComparison(codes, form.areas)
  const tooMany = codes.length * form.areas.length > MOST_AT_ONCE

  const make = async (way: Way): Promise<string> => {
    const { kind, areas } = form
    const titles = jobs.map(({ title }) => title)
    const asked = orderOf(codes, form, clientName, comparison)
    const handedOver = {
      areas,
      title: (places: readonly string[]) => handout.sheet(kind, titles, places),
    }
    if (way === 'preview') {
      await openPreview(asked, handedOver)
      return words.previewed
    }
    const done = await atOnce[way](asked)
    if (!handsOver.has(way) || done === words.cancelled) return done
    return `${done} ${await recordHandout(handedOver)}`.trim()
  }
  const take = (way: Way): void => {
    if (busy || tooMany) return
    previewSaid.set('')
    if (way === 'preview' && turned && clientName.trim() !== '') return setSaid(words.previewHidden)
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
          {turned ? (
            <p>{clientName === '' ? words.clientNameLater : words.clientNameHidden}</p>
          ) : (
            <TextField
              label={words.clientName}
              note={words.clientNameNote}
              value={clientName}
              onChange={(name) => setClientName(name.slice(0, MOST_CLIENT_NAME))}
            />
          )}
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
      <output className={styles.said}>{fromPreview || said}</output>
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
