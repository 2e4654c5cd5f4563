import type { EntryKind, OccupationEntries } from '../../../shared/domain/office.ts'
import type { Profile } from '../../../shared/domain/profile.ts'
import { messages } from '../../../shared/messages.ts'
import { useAnswer } from '../../api.ts'
import { addressOf } from '../../routes.ts'
import { FailureView } from '../../ui/failure-view.tsx'
import { Link } from '../../ui/link.tsx'
import { EntryView } from '../drawer/entry-view.tsx'
import styles from './office-section.module.css'
import { Section } from './section.tsx'

const { section: words, kinds } = messages.office

/** Kinds that stand in a section of their own, beside what the public page says of the subject. */
const placedKinds: readonly EntryKind[] = [
  'certification',
  'licensing-desk',
  'apprenticeship-sponsor',
]

type WithPlace = Pick<Profile, 'code' | 'area'>

const useEntries = ({ code, area }: WithPlace) =>
  useAnswer('drawer.forOccupation', { code, area: area.code })

/** The office's entries of one kind, under a heading of their own; nothing when there is none. */
export function OfficeEntries({
  profile,
  kind,
}: {
  readonly profile: WithPlace
  readonly kind: EntryKind
}) {
  const { data } = useEntries(profile)
  const items = data?.items.filter(({ entry }) => entry.kind === kind) ?? []
  if (items.length === 0) return null
  return (
    <>
      <h3>{words.heading}</h3>
      <EntryItems items={items} heading="h4" />
    </>
  )
}

interface EntryItemsProps {
  readonly items: OccupationEntries['items']
  /** Level of the names. */
  readonly heading: 'h3' | 'h4'
  readonly withKind?: boolean
}

function EntryItems({ items, heading: Heading, withKind = false }: EntryItemsProps) {
  return (
    <ul className={styles.entries}>
      {items.map((item) => {
        const { id, name, kind } = item.entry
        return (
          <li key={id}>
            <Heading>{name}</Heading>
            {withKind && <p className={styles.note}>{kinds[kind]}</p>}
            <EntryView item={item} />
            <p>
              <Link
                to={addressOf({ name: 'drawer', open: { id, job: null } })}
                aria-label={words.edit(name)}
                className={styles.note}
              >
                {messages.office.drawer.edit}
              </Link>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** What the office knows of this job that has no place further up. */
export function OfficeSection({ profile }: { readonly profile: WithPlace }) {
  const { data, error, refetch } = useEntries(profile)
  return (
    <Section id="office">
      {error && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && <Contents data={data} area={profile.area.name} />}
      <p>
        <Link to={addressOf({ name: 'drawer', open: { id: null, job: profile.code } })}>
          {words.add}
        </Link>
      </p>
    </Section>
  )
}

function Contents({
  data: { items, elsewhere },
  area,
}: {
  readonly data: OccupationEntries
  readonly area: string
}) {
  const here = items.filter(({ entry }) => !placedKinds.includes(entry.kind))
  return (
    <>
      {items.length === 0 && <p>{words.none}</p>}
      {here.length > 0 && (
        <>
          <p>{words.lead(area)}</p>
          <EntryItems items={here} heading="h3" withKind />
        </>
      )}
      {here.length < items.length && <p>{words.placed(items.length - here.length)}</p>}
      {elsewhere > 0 && <p className={styles.note}>{words.other(elsewhere)}</p>}
    </>
  )
}
