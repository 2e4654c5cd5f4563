import { useState } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { ShowAll } from '../../../ui/show-all.tsx'
import {
  failureWords,
  useCasebook,
  useCasebookAnswer,
  useCasebookChanged,
} from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { backupWords } from './backup-words.ts'
import { RestorePart } from './restore-part.tsx'

const words = messages.casebookScreen.upkeep.backups
const SHOWN = 5

/** The copies that there are, one more at once, and the way back to one. */
export function BackupsPart() {
  const { items, folder } = useCasebookAnswer('casebook.backups.list', {})
  const { data: now } = useCasebook()
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')

  const run = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    await work()
    await changed()
    setSaid(done)
    announce(done)
  }
  const attempt = (work: () => Promise<unknown>, working: string, done: string): void => {
    if (busy) return
    setBusy(true)
    setProblem('')
    setSaid(working)
    run(work, done)
      .catch((error: unknown) => {
        setSaid('')
        setProblem(failureWords(error))
      })
      .finally(() => setBusy(false))
  }
  const failure = now?.status === 'open' ? now.backupFailure : null
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      {failure && (
        <p className={styles.warning}>
          {words.failed(messages.failure[failure.kind](failure.subject ?? ''))}
        </p>
      )}
      <p>
        {folder === null
          ? words.noFolder
          : folder.reachable
            ? words.folder(folder.name)
            : words.folderGone(folder.name)}
      </p>
      <p className={styles.actions}>
        <Button
          kind="main"
          aria-disabled={busy}
          onClick={() => attempt(() => call('casebook.backups.now', {}), words.making, words.made)}
        >
          {words.now}
        </Button>
        <Button
          aria-disabled={busy}
          onClick={() => attempt(() => call('casebook.backups.chooseFolder', {}), '', '')}
        >
          {words.chooseFolder}
        </Button>
        {folder && (
          <Button
            kind="quiet"
            onClick={() => attempt(() => call('casebook.backups.clearFolder', {}), '', '')}
          >
            {words.clearFolder}
          </Button>
        )}
      </p>
      <p>{said}</p>
      <p role="alert">{problem}</p>
      {items.length === 0 ? (
        <p className={styles.note}>{words.none}</p>
      ) : (
        <ShowAll items={items} shown={SHOWN} what={words.heading.toLowerCase()}>
          {(visible) => (
            <ul>
              {visible.map((item) => (
                <li key={item.id}>{backupWords(item)}</li>
              ))}
            </ul>
          )}
        </ShowAll>
      )}
      <RestorePart />
    </section>
  )
}
