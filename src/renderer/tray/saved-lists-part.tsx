import { useRef, useState } from 'react'
import type { JobList, JobListEntry, OpenJobList } from '../../shared/domain/job-lists.ts'
import { messages } from '../../shared/messages.ts'
import { call, useAnswer } from '../api.ts'
import { failureWordsOf } from '../failure-words.ts'
import { SetAsideNotice } from '../screens/drawer/set-aside-notice.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { FailureView } from '../ui/failure-view.tsx'
import { useJobListsChanged } from './job-lists-data.ts'
import { ListNameForm } from './list-name-form.tsx'
import styles from './tray.module.css'

const words = messages.jobLists.choose

interface SavedListsPartProps {
  readonly onOpened: (list: OpenJobList) => void
  readonly onBack: () => void
}

/** The office's saved lists, to be put into the tray, renamed and removed. */
export function SavedListsPart({ onOpened, onBack }: SavedListsPartProps) {
  const { data, error, refetch } = useAnswer('jobLists.list', {})
  const [removed, setRemoved] = useState<JobList | null>(null)
  const [problem, setProblem] = useState('')
  const undo = useRef<HTMLButtonElement>(null)
  const announce = useAnnounce()
  const changed = useJobListsChanged()

  const attempt = (work: Promise<void>): void => {
    setProblem('')
    work.catch((failure: unknown) =>
      setProblem(failureWordsOf(failure, messages.office.subjects.jobLists)),
    )
  }
  const remove = async (id: string): Promise<void> => {
    const list = await call('jobLists.remove', { id })
    setRemoved(list)
    announce(words.removed(list.name))
    await changed()
    // The button that was pressed is gone with its list.
    undo.current?.focus()
  }
  const putBack = async ({ name, codes }: JobList): Promise<void> => {
    const outcome = await call('jobLists.save', { name, codes, replace: false })
    if (!outcome.saved) return setProblem(words.nameTaken)
    setRemoved(null)
    announce(words.undone(name))
    await changed()
    focusList(outcome.list.id)
  }
  return (
    <>
      {error && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && <SetAsideNotice setAside={data.setAside} of="jobLists" />}
      {removed && (
        <p className={styles.actions}>
          {words.removed(removed.name)}
          <Button ref={undo} onClick={() => attempt(putBack(removed))}>
            {words.undo}
          </Button>
        </p>
      )}
      <p role="alert">{problem}</p>
      {data?.lists.length === 0 && <p>{words.none}</p>}
      <ul className={styles.jobs}>
        {data?.lists.map((list) => (
          <SavedList
            key={list.id}
            list={list}
            onOpen={() => attempt(call('jobLists.open', { id: list.id }).then(onOpened))}
            onRemove={() => attempt(remove(list.id))}
          />
        ))}
      </ul>
      <Button onClick={onBack}>{words.back}</Button>
    </>
  )
}

const elementIdOf = (id: string): string => `saved-list-${id}`

function focusList(id: string): void {
  document.getElementById(elementIdOf(id))?.focus()
}

interface SavedListProps {
  readonly list: JobListEntry
  readonly onOpen: () => void
  readonly onRemove: () => void
}

function SavedList({ list: { id, name, jobs }, onOpen, onRemove }: SavedListProps) {
  const [renaming, setRenaming] = useState(false)
  const announce = useAnnounce()
  const leave = (): void => {
    focusList(id)
    setRenaming(false)
  }
  return (
    <li>
      <span id={elementIdOf(id)} tabIndex={-1}>
        <strong>{name}</strong> <span className={styles.note}>{words.counted(jobs)}</span>
      </span>
      {renaming ? (
        <ListNameForm
          start={name}
          label={words.newName}
          send={words.sendName}
          leave={words.keepName}
          replaces={false}
          onSend={(next) => call('jobLists.rename', { id, name: next })}
          onSaved={(list) => {
            leave()
            announce(words.renamed(list.name))
          }}
          onLeave={leave}
        />
      ) : (
        <span className={styles.choices}>
          <Button aria-label={words.of(words.add, name)} onClick={onOpen}>
            {words.add}
          </Button>
          <Button
            kind="quiet"
            aria-label={words.of(words.rename, name)}
            onClick={() => setRenaming(true)}
          >
            {words.rename}
          </Button>
          <Button kind="quiet" aria-label={words.of(words.remove, name)} onClick={onRemove}>
            {words.remove}
          </Button>
        </span>
      )}
    </li>
  )
}
