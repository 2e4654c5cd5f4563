import { useState } from 'react'
import type { BatchSource } from '../../shared/contract.ts'
import { MOST_IN_FILE } from '../../shared/domain/batch.ts'
import type { PrintList } from '../../shared/domain/batch.ts'
import { messages } from '../../shared/messages.ts'
import { call, useAnswer } from '../api.ts'
import type { Gathered } from '../tray/tray.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Select } from '../ui/select.tsx'
import { BatchCourse } from './batch-course.tsx'
import { startBatch, useBatchRun } from './batch-run.ts'
import { failureWords } from './outcome-words.ts'
import styles from './print.module.css'
import { KindField, PaperField, PlacesField } from './sheet-fields.tsx'
import { SavedListField } from './saved-list-field.tsx'
import type { SheetForm } from './sheet-form.ts'

const words = messages.print.batch

interface BatchPartProps {
  readonly jobs: readonly Gathered[]
  readonly form: SheetForm
  readonly onBack: (() => void) | null
}

/** Handouts of many jobs at once: what is printed, and once it is started how far it is. */
export function BatchPart(props: BatchPartProps) {
  const run = useBatchRun()
  const started = run.state === 'running' || run.state === 'ended'
  return (
    <>
      {started ? <BatchCourse run={run} /> : <BatchForm {...props} />}
      {props.onBack && (
        <p className={styles.foot}>
          <Button kind="quiet" onClick={props.onBack}>
            {words.back}
          </Button>
        </p>
      )}
    </>
  )
}

function BatchForm({ jobs, form }: BatchPartProps) {
  const run = useBatchRun()
  const { data: loaded } = useAnswer('app.info', {})
  const { data: families = [] } = useAnswer('families.list', {})
  const { data: saved, error: savedError } = useAnswer('jobLists.list', {})
  const [what, setWhat] = useState<BatchSource['what']>(jobs.length > 0 ? 'jobs' : 'every')
  const [family, setFamily] = useState('')
  const [savedId, setSavedId] = useState('')
  const [list, setList] = useState<PrintList | null>(null)
  const [joined, setJoined] = useState<'each' | 'joined'>('each')
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const picked = families.find(({ code }) => code === family) ?? families[0]
  const savedList = saved?.lists.find(({ id }) => id === savedId) ?? saved?.lists[0]
  const every = loaded?.occupations ?? 0

  const source = (): BatchSource | null => {
    if (what === 'jobs') return { what, codes: jobs.map(({ code }) => code) }
    if (what === 'every') return { what }
    if (what === 'family') return picked ? { what, family: picked.code } : null
    if (what === 'saved') return savedList ? { what, list: savedList.id } : null
    return list && { what, list: list.id }
  }
  const counts: Readonly<Record<BatchSource['what'], number | null>> = {
    jobs: jobs.length * form.areas.length,
    every: every * form.areas.length,
    family: (picked?.occupations ?? 0) * form.areas.length,
    saved: savedList ? savedList.jobs * form.areas.length : null,
    // A row may name its own place.
    list: null,
  }
  const count = counts[what]
  const start = (): void => {
    const chosen = source()
    setProblem(chosen ? '' : what === 'saved' ? words.needsSaved : words.needsList)
    if (!chosen) return
    setSaid(words.choosing)
    startBatch({
      source: chosen,
      areas: [...form.areas],
      kind: form.kind,
      paper: form.paper,
      joined: joined === 'joined',
    })
  }
  const chooseList = (): void => {
    setProblem('')
    call('sheets.chooseList', {})
      .then((choice) => {
        if (choice.done) setList(choice.list)
        const chosen = choice.done && words.list(choice.list.fileName, choice.list.rows)
        return setSaid(chosen || words.noList)
      })
      .catch((error: unknown) => setProblem(failureWords(error)))
  }
  const choosing = { legend: words.source, heading: 'h3', onChange: setWhat } as const
  const others = {
    family: words.sources.family,
    every: words.sources.every(every),
    saved: words.sources.saved,
    list: words.sources.list,
  }
  const told =
    run.state === 'cancelled' ? words.nothing : run.state === 'choosing' ? words.choosing : said
  return (
    <>
      <p>{words.what}</p>
      <div className={styles.fields}>
        <div className={styles.column}>
          {jobs.length > 0 ? (
            <Choice
              {...choosing}
              value={what}
              texts={{ jobs: words.sources.jobs(jobs.length), ...others }}
            />
          ) : (
            <Choice {...choosing} value={what === 'jobs' ? 'every' : what} texts={others} />
          )}
          {what === 'family' && picked && (
            <Select
              label={words.family}
              value={picked.code}
              options={families.map(({ code, title }) => ({ value: code, text: title }))}
              onChange={setFamily}
            />
          )}
          {what === 'saved' &&
            (savedError ? (
              <p className={styles.problem}>{failureWords(savedError)}</p>
            ) : (
              saved && (
                <SavedListField
                  lists={saved.lists}
                  value={savedList?.id ?? ''}
                  onChange={setSavedId}
                />
              )
            ))}
          {what === 'list' && (
            <div className={styles.part}>
              <p className={styles.note}>{words.listNote}</p>
              <p className={styles.row}>
                <Button onClick={chooseList}>{words.chooseList}</Button>
                {list && <span>{words.list(list.fileName, list.rows)}</span>}
              </p>
            </div>
          )}
          <PlacesField form={form} onSay={setSaid} />
        </div>
        <div className={styles.column}>
          <KindField form={form} texts={words.kinds} />
          <Choice
            legend={words.files}
            heading="h3"
            value={joined}
            texts={words.joined}
            note={words.joinedNote(MOST_IN_FILE)}
            onChange={setJoined}
          />
          <PaperField form={form} />
        </div>
      </div>
      <p className={styles.row}>
        <Button kind="main" aria-disabled={run.state === 'choosing'} onClick={start}>
          {words.start}
        </Button>
        {count !== null && <span>{words.count(count)}</span>}
      </p>
      <output className={styles.said}>{told}</output>
      <p role="alert" className={styles.problem}>
        {run.state === 'failed'
          ? messages.failure[run.failure.kind](run.failure.subject ?? messages.print.subject)
          : problem}
      </p>
    </>
  )
}
