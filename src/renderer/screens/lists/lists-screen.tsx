import { useEffect, useState } from 'react'
import { entryEducation } from '../../../shared/domain/compare.ts'
import type {
  OccupationList,
  OccupationListName,
  OccupationListRow,
} from '../../../shared/domain/compare.ts'
import { occupationLists } from '../../../shared/domain/compare.ts'
import type { Figure } from '../../../shared/domain/figure.ts'
import { asChange, inCell, inWords } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { go } from '../../address.ts'
import { useAnswer } from '../../api.ts'
import { addressOf } from '../../routes.ts'
import { useArea } from '../../settings.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { FigureText } from '../../ui/figure-text.tsx'
import { Link } from '../../ui/link.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { Select } from '../../ui/select.tsx'
import { JobHeading } from '../find/job-heading.tsx'
import rows from '../find/job-row.module.css'
import { entryWords } from '../profile/entry-words.ts'
import styles from './lists.module.css'

const words = messages.lists

/** How many jobs stand before "show more", and how many each press adds. */
const STEP = 25
/** As many as the contract lets one ask for. */
const MOST = 100

interface ListsScreenProps {
  readonly list: OccupationListName
  readonly education: string | null
}

/** Jobs of the chosen place in the order of one figure, for any schooling or for one. */
export function ListsScreen({ list, education }: ListsScreenProps) {
  const area = useArea()
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading(list, area.name)}</ScreenHeading>
      <ListNames list={list} education={education} />
      <p className={styles.soft}>{words.lead[list]}</p>
      <Select
        label={words.education}
        value={education ?? ''}
        options={[
          { value: '', text: words.anyEducation },
          ...entryEducation.map((one) => ({
            value: one,
            text: messages.entry.educationShort[one],
          })),
        ]}
        onChange={(chosen) =>
          go(addressOf({ name: 'lists', list, education: chosen || null }), { replace: true })
        }
      />
      <List key={`${list} ${education} ${area.code}`} list={list} education={education} />
    </div>
  )
}

function ListNames({ list, education }: ListsScreenProps) {
  return (
    <nav aria-label={words.nav} className={styles.names}>
      <ul>
        {occupationLists.map((name) => (
          <li key={name}>
            <Link
              to={addressOf({ name: 'lists', list: name, education })}
              aria-current={name === list ? 'page' : undefined}
            >
              {words.names[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function List({ list, education }: ListsScreenProps) {
  const area = useArea()
  const announce = useAnnounce()
  const [limit, setLimit] = useState(STEP)
  const { data, error, isPlaceholderData, refetch } = useAnswer('lists.get', {
    name: list,
    area: area.code,
    education: entryEducation.find((one) => one === education) ?? null,
    limit,
  })
  const settled = isPlaceholderData ? undefined : data
  useEffect(() => {
    if (settled) {
      announce(
        settled.rows.length === 0 ? words.none : words.shownOf(settled.rows.length, settled.total),
      )
    }
  }, [settled, announce])
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />
  if (!data) return null
  if (data.rows.length === 0) return <p>{words.none}</p>
  const left = data.rows.length < data.total
  return (
    <>
      <p className={styles.soft}>
        {words.shownOf(data.rows.length, data.total)} <Releases list={data} />
      </p>
      <ol className={rows.list}>
        {data.rows.map((row) => (
          <Row key={row.code} row={row} list={data.name} />
        ))}
      </ol>
      {left &&
        (limit < MOST ? (
          <Button onClick={() => setLimit(limit + STEP)}>{words.more}</Button>
        ) : (
          <p>{words.most}</p>
        ))}
    </>
  )
}

function Releases({ list: { rows } }: { readonly list: OccupationList }) {
  const releases = [...new Set(rows.map(({ figure }) => figure.release))]
  return words.from(releases.join(', '))
}

interface RowProps {
  readonly row: OccupationListRow
  readonly list: OccupationListName
}

const changes: readonly OccupationListName[] = ['fastest-growing', 'declining']

function Row({ row, list }: RowProps) {
  const { rank, title, figure, medianPay, education, alsoFor } = row
  const isPay = list === 'highest-paid'
  return (
    <li className={`${rows.row} ${styles.row}`} value={rank}>
      <span className={styles.rank}>{rank}</span>
      <div className={rows.what}>
        <JobHeading job={row} />
        {alsoFor.length > 0 && (
          <p className={rows.soft}>
            {words.alsoFor(alsoFor.map((other) => other.title).join(', '))}
          </p>
        )}
      </div>
      <dl className={`${rows.facts} ${styles.facts}`}>
        <Fact name={words.figure[list]} title={title} figure={figure} strong>
          {changes.includes(list) ? asChange(figure, messages) : inWords(figure, messages)}
        </Fact>
        {!isPay && (
          <Fact name={words.pay} title={title} figure={medianPay}>
            {inWords(medianPay, messages)}
          </Fact>
        )}
        <Fact name={words.schooling} title={title} figure={education}>
          {education.value === null
            ? inCell(education, messages)
            : entryWords('educationShort', education)}
        </Fact>
      </dl>
    </li>
  )
}

interface FactProps {
  readonly name: string
  readonly title: string
  readonly figure: Figure<number | string>
  readonly strong?: boolean
  readonly children: string
}

function Fact({ name, title, figure, strong = false, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={strong ? styles.strong : undefined}>
        <FigureText figure={figure} what={words.what(name, title)}>
          {children}
        </FigureText>
      </dd>
    </div>
  )
}
