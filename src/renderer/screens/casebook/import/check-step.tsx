import { clientStatuses } from '../../../../shared/domain/casebook.ts'
import type { ClientFinding, ClientImportReport } from '../../../../shared/domain/client-import.ts'
import { messages } from '../../../../shared/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { ShowAll } from '../../../ui/show-all.tsx'
import styles from '../casebook.module.css'
import own from './import.module.css'
import { StepHeading } from './steps.tsx'
import { useAttempt } from './use-attempt.ts'

const { report: words, finding: findingWords, match } = messages.casebookScreen.imports
const { statuses } = messages.casebookScreen.clients
const outcomes = ['added', 'filled', 'same', 'left', 'twice', 'refused'] as const
const SHOWN = 20

interface CheckStepProps {
  readonly report: ClientImportReport
  readonly onBringIn: () => Promise<void>
  readonly onBack: () => void
  readonly onDrop: () => void
}

/** What bringing the file in would do, before anything is done. */
export function CheckStep({ report, onBringIn, onBack, onDrop }: CheckStepProps) {
  const { busy, problem, attempt } = useAttempt()
  const { rows, counts, unusedColumns } = report
  const coming = counts.added + counts.filled
  return (
    <section className={styles.part}>
      <StepHeading step="check" />
      <p>
        <strong>{words.nothingYet}</strong>
      </p>
      <div>
        <p>{words.rows(rows)}</p>
        <ul>
          {outcomes
            .filter((one) => counts[one] > 0)
            .map((one) => (
              <li key={one}>
                {words.counted(counts[one], words.counts[one])}
                {one === 'added' && `: ${statusesOf(report)}`}
              </li>
            ))}
        </ul>
      </div>
      <Warnings report={report} />
      <Findings report={report} />
      {unusedColumns.length > 0 && (
        <p className={styles.note}>{words.unused(unusedColumns.join(', '))}</p>
      )}
      <p>{coming > 0 ? words.backup : words.nothing}</p>
      <p className={styles.actions}>
        {coming > 0 && (
          <Button
            kind="main"
            aria-disabled={busy}
            onClick={() => attempt(onBringIn, words.working)}
          >
            {words.commit(counts)}
          </Button>
        )}
        <Button aria-disabled={busy} onClick={onBack}>
          {words.columns}
        </Button>
        <Button kind="quiet" aria-disabled={busy} onClick={onDrop}>
          {words.drop}
        </Button>
      </p>
      {busy && <p className={styles.note}>{words.working}</p>}
      <p role="alert">{problem}</p>
    </section>
  )
}

/** How the words of the file for a status were read. */
const statusesOf = ({ addedAs }: ClientImportReport): string =>
  clientStatuses
    .filter((status) => addedAs[status] > 0)
    .map((status) => words.as(statuses[status], addedAs[status]))
    .join(', ')

function Warnings({ report: { privateChoices, unknownStatuses } }: Pick<CheckStepProps, 'report'>) {
  const lines = [
    ...privateChoices.map(({ field, column, looksLike }) =>
      words.privateChoice(match.fields[field], column, looksLike),
    ),
    ...unknownStatuses.map(({ word, rows }) => words.unknownStatus(word, rows)),
  ]
  return lines.map((line) => (
    <p key={line} className={styles.warning}>
      {line}
    </p>
  ))
}

function Findings({ report: { findings, findingsTotal } }: Pick<CheckStepProps, 'report'>) {
  if (findings.length === 0) return null
  return (
    <div className={styles.part}>
      <h3>{words.findings}</h3>
      {findings.length < findingsTotal && (
        <p>{words.moreFindings(findings.length, findingsTotal)}</p>
      )}
      <ShowAll items={findings} shown={SHOWN} what={words.findingsWhat}>
        {(visible) => (
          <ul className={own.findings}>
            {visible.map((finding) => (
              <Finding
                key={`${finding.row} ${finding.what} ${finding.fields[0]}`}
                finding={finding}
              />
            ))}
          </ul>
        )}
      </ShowAll>
    </div>
  )
}

function Finding({ finding }: { readonly finding: ClientFinding }) {
  const { row, what, refused, fields, detail, cell } = finding
  const names = fields.map((field) => match.fields[field]).join(', ')
  return (
    <li>
      <strong>{words.row(row)}</strong> {cell && <q>{cell}</q>} {findingWords[what](detail, names)}{' '}
      {refused && <strong>{words.refused}</strong>}
    </li>
  )
}
