import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { MOST_COMPARED } from '../../../shared/domain/compare.ts'
import type { SearchResults } from '../../../shared/domain/search.ts'
import { messages } from '../../../shared/messages.ts'
import { request, useAnswer } from '../../api.ts'
import { addressOf } from '../../routes.ts'
import { useArea, useAreas } from '../../settings.ts'
import { useTray } from '../../tray/tray.ts'
import type { Gathered } from '../../tray/tray.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Link } from '../../ui/link.tsx'
import { searchInput } from '../find/search-input.ts'
import { AddField } from './add-field.tsx'
import type { Offer } from './add-field.tsx'
import styles from './compare.module.css'
import { OrderList } from './order-list.tsx'

const words = messages.compareScreen.choose

/** How many jobs are offered at once; a further word narrows them. */
const OFFERED = 8

interface ChooserProps {
  readonly codes: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
}

/** The jobs side by side: by search, from the tray, and from the related jobs of the first. */
export function JobChooser({
  codes,
  titleOf,
  onChange,
}: ChooserProps & { readonly titleOf: (code: string) => string }) {
  const area = useArea()
  const announce = useAnnounce()
  const [typed, setTyped] = useState('')
  const client = useQueryClient()
  const search = request('occupations.search', searchInput(typed, area.code, OFFERED))
  const { data, isPlaceholderData } = useAnswer('occupations.search', search.queryKey[1], {
    enabled: typed.trim() !== '',
  })
  const offersIn = ({ results }: SearchResults): readonly Offer[] =>
    results
      .filter(({ code }) => !has(code))
      .map(({ code, title }) => ({ id: code, name: title, note: code }))
  const full = codes.length >= MOST_COMPARED
  const has = (code: string): boolean => codes.includes(code)
  const add = ({ code, title }: Gathered): void => {
    onChange([...codes, code])
    announce(words.added(title))
  }
  return (
    <Chooser heading={words.jobs} count={codes.length} empty={words.noJobs}>
      <OrderList
        label={words.jobs}
        fieldId="add-job"
        items={codes.map((code) => ({
          code,
          name: titleOf(code),
          title: (
            <Link draggable={false} to={addressOf({ name: 'occupation', code })}>
              {titleOf(code)}
            </Link>
          ),
        }))}
        onChange={onChange}
      />
      {full ? (
        <p className={styles.note}>{words.full(MOST_COMPARED, words.jobs.toLowerCase())}</p>
      ) : (
        <>
          <AddField
            id="add-job"
            label={words.addJob}
            hint={words.addJobHint}
            words={typed}
            offers={data && !isPlaceholderData ? offersIn(data) : null}
            findFirst={async () => offersIn(await client.fetchQuery(search))[0]}
            onWords={setTyped}
            onAdd={({ id, name }) => add({ code: id, title: name })}
          />
          <FromTray has={has} onAdd={add} />
          {codes[0] && (
            <Related
              key={codes[0]}
              code={codes[0]}
              title={titleOf(codes[0])}
              has={has}
              onAdd={add}
            />
          )}
        </>
      )}
    </Chooser>
  )
}

interface AddingProps {
  readonly has: (code: string) => boolean
  readonly onAdd: (job: Gathered) => void
}

function FromTray({ has, onAdd }: AddingProps) {
  const offered = useTray().filter(({ code }) => !has(code))
  if (offered.length === 0) return null
  return (
    <div className={styles.stack}>
      <p className={styles.note}>{words.fromTray}</p>
      <Adding jobs={offered} onAdd={onAdd} />
    </div>
  )
}

function Adding({
  jobs,
  onAdd,
}: {
  readonly jobs: readonly Gathered[]
  readonly onAdd: AddingProps['onAdd']
}) {
  return (
    <ul className={styles.adding}>
      {jobs.map((job) => (
        <li key={job.code}>
          {job.title}{' '}
          <Button
            kind="quiet"
            aria-label={words.of(words.add, job.title)}
            onClick={() => {
              // The button goes with the offer; the field to add by stays.
              document.getElementById('add-job')?.focus()
              onAdd(job)
            }}
          >
            {words.add}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Related({
  code,
  title,
  has,
  onAdd,
}: AddingProps & { readonly code: string; readonly title: string }) {
  const area = useArea()
  const { data } = useAnswer('profile.get', { code, area: area.code })
  const { items = [], shown = 0 } = data?.related ?? {}
  const offered = items.slice(0, shown).filter((one) => !has(one.code))
  return (
    <Disclosure label={words.related(title)}>
      {offered.length === 0 ? <p>{words.noRelated}</p> : <Adding jobs={offered} onAdd={onAdd} />}
    </Disclosure>
  )
}

/** The places side by side. */
export function PlaceChooser({ codes, onChange }: ChooserProps) {
  const areas = useAreas()
  const announce = useAnnounce()
  const [typed, setTyped] = useState('')
  const nameOf = (code: string): string => areas.find((one) => one.code === code)?.name ?? code
  const wanted = typed.trim().toLowerCase()
  const offers = areas
    .filter(({ code }) => !codes.includes(code))
    .flatMap(({ code, name }): (Offer & { readonly at: number })[] => {
      const at = code.toLowerCase() === wanted ? -1 : name.toLowerCase().indexOf(wanted)
      return wanted === '' || (at < 0 && code.toLowerCase() !== wanted)
        ? []
        : [{ id: code, name, note: code, at }]
    })
    .toSorted((a, b) => a.at - b.at)
  return (
    <Chooser heading={words.places} count={codes.length} empty={words.noPlaces}>
      <OrderList
        label={words.places}
        fieldId="add-place"
        items={codes.map((code) => ({ code, name: nameOf(code), title: nameOf(code) }))}
        onChange={onChange}
      />
      {codes.length >= MOST_COMPARED ? (
        <p className={styles.note}>{words.full(MOST_COMPARED, words.places.toLowerCase())}</p>
      ) : (
        <AddField
          id="add-place"
          label={words.addPlace}
          hint={words.addPlaceHint}
          words={typed}
          offers={offers}
          findFirst={() => Promise.resolve(offers[0])}
          onWords={setTyped}
          onAdd={({ id, name }) => {
            onChange([...codes, id])
            announce(words.added(name))
          }}
        />
      )}
    </Chooser>
  )
}

interface ChooserFrameProps {
  readonly heading: string
  readonly count: number
  readonly empty: string
  readonly children: ReactNode
}

function Chooser({ heading, count, empty, children }: ChooserFrameProps) {
  return (
    <section aria-label={heading} className={styles.chooser}>
      <h2>
        {heading} <span className={styles.count}>{words.count(count, MOST_COMPARED)}</span>
      </h2>
      {count === 0 && <p className={styles.note}>{empty}</p>}
      {children}
    </section>
  )
}
