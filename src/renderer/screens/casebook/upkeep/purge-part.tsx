import { useEffect, useId, useRef, useState } from 'react'
import type { BackupItem } from '../../../../shared/domain/casebook-answers.ts'
import type { ExpiredClient } from '../../../../shared/domain/casebook-views.ts'
import { asDate } from '../../../../shared/format.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { failureWords, isFailure, useCasebook, useCasebookChanged } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { today, yearsBefore } from '../days.ts'
import { ExpiredTable } from './expired-table.tsx'
import { PurgeForm } from './purge-form.tsx'

const words = messages.casebookScreen.purge
const years = ['1', '2', '3', '4', '5', '6', '7', '10'] as const
/** What federal grants ask for. */
const USUAL = '3'

interface Found {
  readonly before: string
  readonly clients: readonly ExpiredClient[]
  /** They hold the clients still. */
  readonly backups: readonly BackupItem[]
}

/** Finds who is long gone by the rule, and removes them once an owner is sure. */
export function PurgePart() {
  const { data: now } = useCasebook()
  const [count, setCount] = useState<(typeof years)[number]>(USUAL)
  const [found, setFound] = useState<Found | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const changed = useCasebookChanged()
  const announce = useAnnounce()
  const before = yearsBefore(today(), Number(count))

  const look = (): void => {
    setProblem('')
    setSaid('')
    setFound(null)
    Promise.all([
      call('casebook.purge.preview', { before }),
      call('casebook.backups.list', {}),
    ]).then(
      ([clients, { items }]) => setFound({ before, clients, backups: items }),
      (error: unknown) => setProblem(failureWords(error)),
    )
  }
  const leave = (): void => {
    setFound(null)
    heading.current?.focus()
  }
  const removeAll = async ({ before: day, clients }: Found): Promise<void> => {
    const gone = await call('casebook.purge.run', { before: day, expected: clients.length })
    const done = words.done(gone.clients, gone.notes)
    await changed()
    setSaid(done)
    announce(done)
    leave()
  }
  const remove = (of: Found): Promise<void> =>
    removeAll(of).catch((error: unknown) => {
      if (!isFailure(error, 'casebook-changed')) throw error
      look()
      setProblem(words.changed)
    })
  const owner = now?.status === 'open' && now.me.role === 'owner'
  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.rule}</p>
      {owner ? (
        <>
          <Select
            label={words.years}
            value={count}
            options={years.map((value) => ({ value, text: words.yearsOf(Number(value)) }))}
            onChange={(next) => {
              setCount(next)
              setFound(null)
            }}
          />
          <p className={styles.note}>{words.before(asDate(before))}</p>
          <p>
            <Button onClick={look}>{words.preview}</Button>
          </p>
        </>
      ) : (
        <p>{words.ownersOnly}</p>
      )}
      <p>{said}</p>
      <p role="alert">{problem}</p>
      {found && <Preview found={found} onKeep={leave} onRemove={() => remove(found)} />}
    </section>
  )
}

interface PreviewProps {
  readonly found: Found
  readonly onKeep: () => void
  readonly onRemove: () => Promise<void>
}

function Preview({ found: { clients, backups }, onKeep, onRemove }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])
  const notes = clients.reduce((sum, client) => sum + client.notes, 0)
  return (
    <div className={styles.report}>
      <h3 ref={heading} id={id} tabIndex={-1}>
        {clients.length === 0 ? words.none : words.some(clients.length, notes)}
      </h3>
      {clients.length > 0 && (
        <>
          <ExpiredTable clients={clients} labelledBy={id} />
          <PurgeForm count={clients.length} backups={backups} onKeep={onKeep} onRemove={onRemove} />
        </>
      )}
    </div>
  )
}
