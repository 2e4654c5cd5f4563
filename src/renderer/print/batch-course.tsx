import { useId } from 'react'
import type { BatchReport } from '../../shared/domain/batch.ts'
import { messages } from '../../shared/messages.ts'
import { call } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { forgetBatch, stopBatch } from './batch-run.ts'
import type { BatchRun } from './batch-run.ts'
import styles from './print.module.css'

const words = messages.print.batch

/** Steps in which progress is said aloud, in percent. */
const SAID_EACH = 25

type Started = Extract<BatchRun, { state: 'running' | 'ended' }>

/** How far a batch is, and its report. */
export function BatchCourse({ run }: { readonly run: Started }) {
  return (
    <div key={run.state} ref={takeFocus} tabIndex={-1} className={styles.course}>
      {run.state === 'running' ? <Running {...run} /> : <Report {...run} />}
    </div>
  )
}

// What had the focus went with the form, or with the button that stops.
function takeFocus(box: HTMLElement | null): void {
  box?.focus()
}

function Running({ done, of, stopping }: Extract<BatchRun, { state: 'running' }>) {
  const label = useId()
  const percent = of === 0 ? 0 : Math.floor((done * 100) / of / SAID_EACH) * SAID_EACH
  return (
    <>
      <p id={label}>
        <strong>{words.progress}</strong>
      </p>
      <progress aria-labelledby={label} max={of} value={done} className={styles.progress} />
      <p className={styles.number}>{words.done(done, of)}</p>
      <p className={styles.note}>{words.goesOn}</p>
      <p>
        <Button aria-disabled={stopping} onClick={stopBatch}>
          {words.stop}
        </Button>
      </p>
      {stopping && <p>{words.stopping}</p>}
      <output>
        <VisuallyHidden>
          {stopping ? words.stopping : percent === 0 ? words.begun(of) : words.percent(percent)}
        </VisuallyHidden>
      </output>
    </>
  )
}

/** What became of a batch; its numbers add up to what was asked for. */
function Report({ report, recorded }: Extract<BatchRun, { state: 'ended' }>) {
  const { asked, printed, pages, files, folderName, fileName, notReached, ended } = report
  return (
    <>
      <h3>{words.report}</h3>
      <output className={styles.part}>
        <p className={ended === 'disk' ? styles.problem : undefined}>{words.ended[ended]}</p>
        <p>{words.printed(printed, asked)}</p>
        {notReached > 0 && <p>{words.notReached(notReached)}</p>}
        <p>
          {files === 0
            ? words.noFile
            : fileName === null
              ? words.inFolder(files, pages, folderName)
              : words.inFile(pages, fileName, folderName)}
        </p>
        {recorded && <p>{recorded}</p>}
      </output>
      {report.leftOutTotal > 0 && <LeftOutList report={report} />}
      <p className={styles.row}>
        {files > 0 && (
          <Button onClick={() => void call('sheets.showBatch', {}).catch(() => undefined)}>
            {words.show}
          </Button>
        )}
        <Button onClick={forgetBatch}>{words.again}</Button>
      </p>
    </>
  )
}

function LeftOutList({ report: { leftOut, leftOutTotal } }: { readonly report: BatchReport }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h4 id={heading}>{words.leftOutHeading(leftOutTotal)}</h4>
      {leftOut.length < leftOutTotal && (
        <p className={styles.note}>{words.leftOutFirst(leftOut.length, leftOutTotal)}</p>
      )}
      <ul className={styles.leftOut}>
        {leftOut.map(({ row, code, area, why, detail }, index) => (
          // The list never changes, and may name the same row twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {row !== null && <strong>{words.row(row)} </strong>}
            {words.inPlace(code, area)} {words.leftOut[why](detail)}
          </li>
        ))}
      </ul>
    </section>
  )
}
