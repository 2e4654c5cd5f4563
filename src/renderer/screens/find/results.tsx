import { useEffect, useState } from 'react'
import type { SearchResults } from '../../../shared/domain/search.ts'
import { messages } from '../../../shared/messages.ts'
import { useAnswer } from '../../api.ts'
import { useArea } from '../../settings.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { Families } from './families.tsx'
import styles from './find.module.css'
import { JobList } from './job-list.tsx'
import { RetiredNotice } from './retired-notice.tsx'
import { FIRST_JOBS, MOST_JOBS, searchInput } from './search-input.ts'

const text = messages.find

/** Counts are said once the person has stopped typing for this long. */
const REST_MS = 700

/** The jobs that match the words, and how the words were understood. */
export function Results({ words }: { readonly words: string }) {
  const area = useArea()
  const [wanted, setWanted] = useState({ words, limit: FIRST_JOBS })
  const limit = wanted.words === words ? wanted.limit : FIRST_JOBS
  const search = useAnswer('occupations.search', searchInput(words, area.code, limit))
  useSpokenCount(search.isPlaceholderData ? undefined : search.data)

  if (search.error) {
    return <FailureView error={search.error} onRetry={() => void search.refetch()} />
  }
  if (!search.data) return null
  const { results, total, readAs, nearest, retired } = search.data
  if (results.length === 0) {
    return (
      <>
        <p>
          {text.nothing(words.trim())} {text.nothingNext}
        </p>
        <Families />
      </>
    )
  }
  return (
    <>
      <div className={styles.notes}>
        {retired && <RetiredNotice retired={retired} />}
        {nearest && <p>{text.nearest}</p>}
        {readAs !== null && <p>{text.readAs(readAs)}</p>}
        <p className={styles.soft}>
          {!nearest && `${text.shownOf(results.length, total)} `}
          {text.payNote(search.data.area.name)}
        </p>
      </div>
      <JobList jobs={results} />
      {total > results.length &&
        (limit < MOST_JOBS ? (
          <Button onClick={() => setWanted({ words, limit: MOST_JOBS })}>{text.showMore}</Button>
        ) : (
          <p>{text.tooMany}</p>
        ))}
    </>
  )
}

function useSpokenCount(found: SearchResults | undefined): void {
  const announce = useAnnounce()
  useEffect(() => {
    if (!found) return undefined
    const first = found.results[0]?.title
    const said =
      found.nearest && first ? text.announceNearest(first) : text.announce(found.total, first)
    const timer = setTimeout(() => announce(said), REST_MS)
    return () => clearTimeout(timer)
  }, [found, announce])
}
