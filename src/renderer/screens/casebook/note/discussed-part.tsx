import { useRef, useState } from 'react'
import type { Discussed, Handout } from '../../../../shared/domain/casebook.ts'
import type { Area } from '../../../../shared/domain/figure.ts'
import { NATION } from '../../../../shared/domain/figure.ts'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { viewAt } from '../../../routes.ts'
import { useArea } from '../../../settings.ts'
import type { Gathered } from '../../../tray/tray.ts'
import { useLastComparison, useTray } from '../../../tray/tray.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { failureWords } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { asMoment } from '../days.ts'
import { keyOf, releasesIn, withDiscussed } from './content.ts'
import { discussedTitle, releasesOf } from './discussed-words.ts'

const { discussed: words, handouts: handoutWords } = messages.casebookScreen.note

interface DiscussedPartProps {
  readonly discussed: readonly Discussed[]
  readonly handouts: readonly Handout[]
  readonly onChange: (discussed: Discussed[]) => void
  /** What is in the note now, which may have changed while figures were read. */
  readonly current: () => readonly Discussed[]
}

/** The jobs and comparisons that were talked about, and what was handed out. */
export function DiscussedPart({ discussed, handouts, onChange, current }: DiscussedPartProps) {
  const tray = useTray()
  const area = useArea()
  const comparison = comparisonAt(useLastComparison(), area)
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  const add = async (reading: Promise<Discussed[]>): Promise<void> => {
    const found = await reading
    const before = current()
    const next = withDiscussed(before, found)
    onChange(next)
    setSaid(words.taken(next.length - before.length))
  }
  const take = (reading: Promise<Discussed[]>): void => {
    setProblem('')
    setSaid(words.taking)
    add(reading).catch((error: unknown) => {
      setSaid('')
      setProblem(failureWords(error))
    })
  }
  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {discussed.length === 0 && <p className={styles.note}>{words.none}</p>}
      <ul className={styles.rows}>
        {discussed.map((about) => (
          <li key={keyOf(about)}>
            {discussedTitle(about)}{' '}
            <span className={styles.note}>{words.shownFor(about.areas.join(', '))}</span>{' '}
            <Button
              kind="quiet"
              aria-label={words.removeOf(discussedTitle(about))}
              onClick={() => {
                onChange(discussed.filter((one) => one !== about))
                heading.current?.focus()
                announce(words.removeOf(discussedTitle(about)))
              }}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {discussed.length > 0 && <p className={styles.note}>{words.from(releasesOf(discussed))}</p>}
      <p className={styles.actions}>
        {tray.length > 0 && (
          <Button onClick={() => take(readTray(tray, area))}>{words.take(tray.length)}</Button>
        )}
        {comparison && (
          <Button onClick={() => take(readComparison(comparison))}>{words.takeComparison}</Button>
        )}
      </p>
      {tray.length === 0 && !comparison && <p className={styles.note}>{words.emptyTray}</p>}
      <output className={styles.note}>{said}</output>
      <p role="alert">{problem}</p>
      <h2>{handoutWords.heading}</h2>
      {handouts.length === 0 && <p className={styles.note}>{handoutWords.none}</p>}
      <ul className={styles.rows}>
        {handouts.map(({ title, at }) => (
          <li key={`${at} ${title}`}>{handoutWords.one(title, asMoment(at))}</li>
        ))}
      </ul>
    </section>
  )
}

interface Compared {
  readonly occupations: string[]
  readonly areas: string[]
}

/** What the Compare screen showed last; null when it compared nothing. */
function comparisonAt(address: string | null, area: Area): Compared | null {
  const view = viewAt(address ?? '')
  if (view.name !== 'compare' || view.comparison.occupations.length === 0) return null
  const { occupations, areas } = view.comparison
  return {
    occupations: [...occupations],
    areas: [...(areas ?? new Set([area.code, NATION]))],
  }
}

/** Each job of the tray with the figures' releases as they stand on its page. */
function readTray(tray: readonly Gathered[], area: Area): Promise<Discussed[]> {
  return Promise.all(
    tray.map(async ({ code, title }) => {
      const profile = await call('profile.get', { code, area: area.code })
      return {
        kind: 'occupation' as const,
        code,
        title,
        areas: [area.name],
        releases: releasesIn(profile),
      }
    }),
  )
}

async function readComparison(compared: Compared): Promise<Discussed[]> {
  const shown = await call('comparison.get', compared)
  return [
    {
      kind: 'comparison',
      occupations: shown.occupations.map(({ code, title }) => ({ code, title })),
      areas: shown.areas.map(({ name }) => name),
      releases: releasesIn(shown.cells),
    },
  ]
}
