import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { VideoFolder } from '../../../shared/domain/office.ts'
import { messages } from '../../../shared/messages.ts'
import { call, request, useAnswer } from '../../api.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { failureWords } from '../drawer/drawer-data.ts'
import styles from './office-parts.module.css'

const words = messages.office.video
const folderKey = request('video.folder', {}).queryKey

/** Where the office's career videos are. */
export function VideoPart() {
  const client = useQueryClient()
  const announce = useAnnounce()
  const { data, error, refetch } = useAnswer('video.folder', {})
  const [failure, setFailure] = useState('')
  const choose = useRef<HTMLButtonElement>(null)

  const ask = async (
    name: 'video.chooseFolder' | 'video.clear' | 'video.folder',
  ): Promise<void> => {
    setFailure('')
    const folder = await call(name, {})
    client.setQueryData(folderKey, folder)
    // Every profile may have another video now.
    await client.invalidateQueries({ queryKey: ['profile.get'] })
    announce(folderWords(folder).join(' '))
    choose.current?.focus()
  }
  const attempt = (name: Parameters<typeof ask>[0]): void => {
    ask(name).catch((problem: unknown) => setFailure(failureWords(problem)))
  }

  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      <p>{words.what}</p>
      {error && <FailureView error={error} onRetry={() => void refetch()} />}
      {data && folderWords(data).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p className={styles.actions}>
        <Button ref={choose} onClick={() => attempt('video.chooseFolder')}>
          {words.choose}
        </Button>
        {data?.chosen && (
          <>
            <Button onClick={() => attempt('video.folder')}>{words.look}</Button>
            <Button onClick={() => attempt('video.clear')}>{words.clear}</Button>
          </>
        )}
      </p>
      <p role="alert">{failure}</p>
    </section>
  )
}

function folderWords(folder: VideoFolder): string[] {
  if (!folder.chosen) return [words.none]
  if (!folder.found) return [words.missing(folder.folderName)]
  const { folderName, videos, captions, transcripts, others } = folder
  return [
    words.folder(folderName),
    words.found(videos, captions, transcripts),
    ...(others > 0 ? [words.others(others)] : []),
  ]
}
