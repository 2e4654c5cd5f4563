import { useEffect, useId, useRef, useState } from 'react'
import type { ImportFinding, ImportReport } from '../../../shared/domain/office.ts'
import { messages } from '../../../shared/messages.ts'
import { call } from '../../api.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { failureWords, useDrawerChanged } from './drawer-data.ts'
import styles from './drawer.module.css'

const { csv: words, fieldNames, note, problem: problems } = messages.office
const findingWords = { ...problems, ...note }
const outcomes = ['added', 'changed', 'same', 'refused'] as const

/** The drawer as CSV, and entries from a CSV file after a look at what they would do. */
export function CsvPart() {
  const [report, setReport] = useState<ImportReport | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const heading = useId()
  const announce = useAnnounce()
  const changed = useDrawerChanged()

  const say = (text: string): void => {
    setSaid(text)
    announce(text)
  }
  const attempt = (work: () => Promise<void>): void => {
    setProblem('')
    setSaid('')
    work().catch((error: unknown) => setProblem(failureWords(error)))
  }
  const bringIn = async (): Promise<void> => {
    setReport(null)
    const outcome = await call('drawer.importCheck', {})
    if (outcome.done) setReport(outcome.report)
    else say(words.cancelled)
  }
  const save = async (): Promise<void> => {
    const outcome = await call('drawer.export', {})
    say(outcome.done ? words.saved(outcome.fileName) : words.saveCancelled)
  }
  const commit = async (check: string): Promise<void> => {
    const counts = await call('drawer.importCommit', { check })
    setReport(null)
    await changed()
    say(words.done(counts))
    document.getElementById(heading)?.focus()
  }
  const drop = (): void => {
    setReport(null)
    say(words.dropped)
    document.getElementById(heading)?.focus()
  }

  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.what}</p>
      <p className={styles.actions}>
        <Button onClick={() => attempt(bringIn)}>{words.bringIn}</Button>
        <Button onClick={() => attempt(save)}>{words.save}</Button>
      </p>
      <p>{said}</p>
      <p role="alert">{problem}</p>
      {report && (
        <Report
          key={report.check}
          report={report}
          onCommit={() => attempt(() => commit(report.check))}
          onDrop={drop}
        />
      )}
    </section>
  )
}

interface ReportProps {
  readonly report: ImportReport
  readonly onCommit: () => void
  readonly onDrop: () => void
}

function Report({ report, onCommit, onDrop }: ReportProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])
  const { findings, findingsTotal, unusedColumns, room } = report
  const coming = report.added + report.changed
  const full = report.added > room
  return (
    <section aria-labelledby={id} className={styles.report}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {words.reportHeading(report.fileName)}
      </h3>
      <p>{words.nothingYet}</p>
      <p>{words.rows(report.rows)}</p>
      <ul>
        {outcomes.map((one) => (
          <li key={one}>{words.counted(report[one], words.counts[one])}</li>
        ))}
      </ul>
      {unusedColumns.length > 0 && <p>{words.unused(unusedColumns.join(', '))}</p>}
      {findings.length > 0 && (
        <>
          <h4>{words.findings}</h4>
          {findings.length < findingsTotal && (
            <p>{words.moreFindings(findings.length, findingsTotal)}</p>
          )}
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <Finding key={`${finding.row} ${finding.field} ${finding.what}`} finding={finding} />
            ))}
          </ul>
        </>
      )}
      {full && <p className={styles.soon}>{words.full(room)}</p>}
      {coming === 0 && <p>{words.nothingToBring}</p>}
      <p className={styles.actions}>
        {coming > 0 && !full && (
          <Button kind="main" onClick={onCommit}>
            {words.commit(coming)}
          </Button>
        )}
        <Button onClick={onDrop}>{words.drop}</Button>
      </p>
    </section>
  )
}

function Finding({ finding }: { readonly finding: ImportFinding }) {
  const { row, refused, field, what, detail, cell } = finding
  return (
    <li>
      <strong>{words.row(row)}</strong> {field && `${fieldNames[field]}: `}
      {cell && <q>{cell}</q>} {findingWords[what](detail ?? '')}{' '}
      {refused && <strong>{words.refusedRow}</strong>}
    </li>
  )
}
