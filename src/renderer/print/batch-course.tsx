import { useId } from 'react'
import type { BatchReport } from '../../shared/domain/batch.ts'
import { messages } from '../../shared/messages.ts'
import { call } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { RunProgress } from '../ui/run-progress.tsx'
import { forgetBatch, stopBatch } from './batch-run.ts'
import type { BatchRun } from './batch-run.ts'
import styles from './print.module.css'

const words = messages.print.batch

type Started = Extract<BatchRun, { state: 'running' | 'ended' }>

/** How far a batch is, and its report. */
export function BatchCourse({ run }: { readonly run: Started }) {
  return (
    <div key={run.state} ref={takeFocus} tabIndex={-1} className={styles.course}>
      {run.state === 'running' ? (
        <RunProgress run={run} words={words} onStop={stopBatch}>
          <p className={styles.note}>{words.goesOn}</p>
        </RunProgress>
      ) : (
        <Report {...run} />
      )}
    </div>
  )
}

// What had the focus went with the form, or with the button that stops.
function takeFocus(box: HTMLElement | null): void {
  box?.focus()
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
