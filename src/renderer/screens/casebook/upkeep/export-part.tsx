import { useState } from 'react'
import type { ExportReport } from '../../../../shared/domain/casebook-answers.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useMemory } from '../../../memory.ts'
import { Button } from '../../../ui/button.tsx'
import { RunProgress } from '../../../ui/run-progress.tsx'
import { failureWords } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { exportRun, startExport, stopExport } from './export-run.ts'
import type { ExportRun } from './export-run.ts'

const words = messages.casebookScreen.takeOut
const forms = ['json', 'clients-csv', 'notes-csv'] as const

/** Every client as files in clear, for the state's own system or another program. */
export function ExportPart() {
  const run = useMemory(exportRun)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const save = (form: (typeof forms)[number]): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid(words.working)
    call('casebook.export', { client: null, form })
      .then((outcome) => setSaid(outcome.done ? words.saved(outcome.fileName) : words.cancelled))
      .catch((error: unknown) => {
        setSaid('')
        setProblem(failureWords(error))
      })
      .finally(() => setBusy(false))
  }
  const started = run.state === 'choosing' || run.state === 'running'
  return (
    <section className={styles.part}>
      <h2>{words.all}</h2>
      <p className={styles.warning}>{words.warning}</p>
      <p>{words.what}</p>
      <p className={styles.actions}>
        {forms.map((form) => (
          <Button key={form} aria-disabled={busy} onClick={() => save(form)}>
            {words.forms[form]}
          </Button>
        ))}
      </p>
      <output>{said}</output>
      <p role="alert">{problem}</p>
      <p className={styles.actions}>
        <Button aria-disabled={started} onClick={startExport}>
          {words.folder}
        </Button>
        <span className={styles.note}>{words.folderNote}</span>
      </p>
      <Course run={run} />
    </section>
  )
}

function Course({ run }: { readonly run: ExportRun }) {
  return (
    <>
      {run.state === 'running' && (
        <div className={styles.report}>
          <RunProgress run={run} words={words} onStop={stopExport} />
        </div>
      )}
      <output className={styles.part}>
        {run.state === 'choosing' && <p>{words.choosing}</p>}
        {run.state === 'cancelled' && <p>{words.cancelled}</p>}
        {run.state === 'ended' && <Report report={run.report} />}
      </output>
      <p role="alert">{run.state === 'failed' && run.problem}</p>
    </>
  )
}

function Report({ report }: { readonly report: ExportReport }) {
  const { ended, written, of, notDrawn, folderName } = report
  return (
    <>
      <p className={ended === 'finished' ? undefined : styles.warning}>{words.ended[ended]}</p>
      <p>{words.written(written, of, folderName)}</p>
      {notDrawn.length > 0 && <p>{words.notDrawn(notDrawn)}</p>}
    </>
  )
}
