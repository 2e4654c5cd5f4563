import { useEffect, useId, useRef, useState } from 'react'
import type { BackupItem } from '../../../../shared/domain/casebook-answers.ts'
import type { Person } from '../../../../shared/domain/casebook.ts'
import type { Difference, RestorePreview } from '../../../../shared/domain/casebook-views.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { failureWords, useCasebook, useCasebookAnswer } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { asMoment } from '../days.ts'
import { backupWords } from './backup-words.ts'
import { RestoreForm } from './restore-form.tsx'

const { restore: words, backups } = messages.casebookScreen.upkeep

/** Chooses a backup, shows what it would change, and puts it in the casebook's place. */
export function RestorePart() {
  const { items } = useCasebookAnswer('casebook.backups.list', {})
  const { data: now } = useCasebook()
  const [brought, setBrought] = useState<readonly BackupItem[]>([])
  const [chosen, setChosen] = useState('')
  const [people, setPeople] = useState<readonly Person[]>([])
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const heading = useId()
  const all = [...brought, ...items]
  const backup = all.find(({ id }) => id === chosen)

  const attempt = (work: Promise<void>): void => {
    setProblem('')
    setSaid('')
    work.catch((error: unknown) => setProblem(failureWords(error)))
  }
  const choose = async (id: string): Promise<void> => {
    setChosen(id)
    if (id === '') return
    setPeople(await peopleFor(id))
  }
  const peopleFor = async (id: string): Promise<readonly Person[]> => {
    if (now?.status === 'open') return call('casebook.people.list', {})
    // The keys of now open every backup; those beside it serve where these are lost.
    return now?.status === 'locked' ? now.people : call('casebook.backups.people', { backup: id })
  }
  const bringFile = async (): Promise<void> => {
    const outcome = await call('casebook.backups.chooseFile', {})
    if (!outcome.done) return setSaid(words.notChosen)
    setBrought([outcome.backup, ...brought])
    await choose(outcome.backup.id)
  }
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{words.heading}</h2>
      <p>{words.what}</p>
      <div className={styles.actions}>
        {all.length > 0 && (
          <Select
            label={backups.list}
            value={chosen}
            options={[
              { value: '', text: words.pick },
              ...all.map((item) => ({ value: item.id, text: backupWords(item) })),
            ]}
            onChange={(id) => attempt(choose(id))}
          />
        )}
        <Button onClick={() => attempt(bringFile())}>{words.chooseFile}</Button>
      </div>
      <p>{said}</p>
      <p role="alert">{problem}</p>
      {backup && (
        <>
          {now?.status === 'open' && <Preview key={backup.id} backup={backup} />}
          {people.length > 0 && (
            <RestoreForm key={`${backup.id} form`} backup={backup.id} people={people} />
          )}
        </>
      )}
    </section>
  )
}

function Preview({ backup }: { readonly backup: BackupItem }) {
  const [preview, setPreview] = useState<RestorePreview | null>(null)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (preview) heading.current?.focus()
  }, [preview])
  const look = (): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    call('casebook.backups.preview', { backup: backup.id })
      .then(setPreview, (error: unknown) => setProblem(failureWords(error)))
      .finally(() => setBusy(false))
  }
  return (
    <>
      <p>
        <Button aria-disabled={busy} onClick={look}>
          {words.preview}
        </Button>
      </p>
      <p>{busy && words.comparing}</p>
      <p role="alert">{problem}</p>
      {preview && (
        <div className={styles.report}>
          <h3 ref={heading} tabIndex={-1}>
            {words.previewHeading(asMoment(preview.backupAt))}
          </h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.compared}</th>
                <th scope="col">{words.clients}</th>
                <th scope="col">{words.notes}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row}>
                  <th scope="row">{words[row]}</th>
                  <td>{preview.clients[row].toLocaleString('en-US')}</td>
                  <td>{preview.notes[row].toLocaleString('en-US')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

const rows = [
  'same',
  'newerHere',
  'onlyHere',
  'newerInBackup',
  'onlyInBackup',
] as const satisfies readonly (keyof Difference)[]
