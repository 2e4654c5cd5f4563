import { useId, useState } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { clientStatuses } from '../../../../shared/domain/casebook.ts'
import type { ClientStatus } from '../../../../shared/domain/casebook.ts'
import type { ClientRow, Found } from '../../../../shared/domain/casebook-views.ts'
import { messages } from '../../../../shared/messages.ts'
import { request } from '../../../api.ts'
import { createMemory, useMemory } from '../../../memory.ts'
import { Button } from '../../../ui/button.tsx'
import { FailureView } from '../../../ui/failure-view.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useCasebookAnswer } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { whenLocked } from '../lock.ts'
import { ClientList } from './client-list.tsx'
import { NoteLine } from './note-line.tsx'

const words = messages.casebookScreen.clients
const PAGE = 50
const ANY = ''

interface Filter {
  readonly words: string
  readonly status: ClientStatus | typeof ANY
  readonly tag: string
  readonly archived: boolean
}
const nothing: Filter = { words: '', status: ANY, tag: ANY, archived: false }

/** What was looked for, for when one comes back from a client. */
const filter = createMemory(nothing)
whenLocked(() => filter.set(nothing))

const matches = ({ status, tag }: Filter, client: ClientRow): boolean =>
  (status === ANY || client.status === status) && (tag === ANY || client.tags.includes(tag))

/** The list of clients, by status and tag; while words are typed, all that holds them. */
export function FindClients() {
  const wanted = useMemory(filter)
  const set = (change: Partial<Filter>): void => filter.set({ ...wanted, ...change })
  const all = useCasebookAnswer('casebook.clients.list', { archived: wanted.archived })
  const tags = [...new Set(all.flatMap((client) => client.tags))].toSorted((a, b) =>
    a.localeCompare(b),
  )
  return (
    <section aria-label={words.all} className={styles.part}>
      <search className={styles.filters}>
        <TextField
          label={words.find}
          type="search"
          value={wanted.words}
          onChange={(typed) => set({ words: typed })}
        />
        <Select
          label={words.status}
          value={wanted.status}
          options={[
            { value: ANY, text: words.anyStatus },
            ...clientStatuses.map((one) => ({ value: one, text: words.statuses[one] })),
          ]}
          onChange={(status) => set({ status })}
        />
        {tags.length > 0 && (
          <Select
            label={words.tag}
            value={tags.includes(wanted.tag) ? wanted.tag : ANY}
            options={[
              { value: ANY, text: words.anyTag },
              ...tags.map((tag) => ({ value: tag, text: tag })),
            ]}
            onChange={(tag) => set({ tag })}
          />
        )}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={wanted.archived}
            onChange={(event) => set({ archived: event.target.checked })}
          />
          <span>{words.archived}</span>
        </label>
      </search>
      {wanted.words.trim() === '' ? (
        <List clients={all.filter((client) => matches(wanted, client))} empty={all.length === 0} />
      ) : (
        <Results wanted={wanted} />
      )}
    </section>
  )
}

interface ListProps {
  readonly clients: readonly ClientRow[]
  /** There is no client at all. */
  readonly empty: boolean
}

function List({ clients, empty }: ListProps) {
  const [most, setMost] = useState(PAGE)
  const left = clients.length - most
  return (
    <>
      <output className={styles.note}>
        {empty ? words.empty : clients.length === 0 ? words.none : words.counted(clients.length)}
      </output>
      <ClientList clients={clients.slice(0, most)} />
      {left > 0 && (
        <p>
          <Button onClick={() => setMost(most + PAGE)}>{words.more(Math.min(PAGE, left))}</Button>
        </p>
      )}
    </>
  )
}

function Results({ wanted }: { readonly wanted: Filter }) {
  const { data, error } = useQuery({
    ...request('casebook.search', { words: wanted.words, client: null, limit: PAGE }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  })
  if (error) return <FailureView error={error} />
  return data ? <FoundList found={data} wanted={wanted} /> : null
}

function FoundList({ found, wanted }: { readonly found: Found; readonly wanted: Filter }) {
  const heading = useId()
  const people = found.clients.filter((client) => matches(wanted, client))
  return (
    <>
      <output className={styles.note}>
        {people.length + found.notes.length === 0
          ? words.nothingFound
          : words.foundCounted(people.length, found.notes.length, found.more)}
      </output>
      <ClientList clients={people} />
      {found.notes.length > 0 && (
        <section aria-labelledby={heading} className={styles.part}>
          <h2 id={heading}>{words.notes}</h2>
          <ul className={styles.rows}>
            {found.notes.map((note) => (
              <li key={note.id}>
                <NoteLine note={note} />
                <p className={styles.excerpt}>
                  {note.excerpt.map((part, index) => {
                    const key = `${index} ${part.text}`
                    return part.match ? (
                      <mark key={key}>{part.text}</mark>
                    ) : (
                      <span key={key}>{part.text}</span>
                    )
                  })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
