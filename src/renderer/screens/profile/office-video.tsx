import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OfficeVideo } from '../../../shared/domain/profile.ts'
import { messages } from '../../../shared/messages.ts'
import { Button } from '../../ui/button.tsx'
import styles from './office-video.module.css'

const words = messages.office.video

interface OfficeVideoPlayerProps {
  readonly video: OfficeVideo
  readonly title: string
}

/** The office's own video, played in place. */
export function OfficeVideoPlayer({ video, title }: OfficeVideoPlayerProps) {
  const { sources, captions } = video
  const [failed, setFailed] = useState(false)
  return (
    <>
      <p>
        {words.fromOffice} {captions === null && words.noCaptions}
      </p>
      {failed ? (
        <p role="alert">{words.cannotPlay}</p>
      ) : (
        // Captions are the office's to give; without them the page says so.
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video
          className={styles.video}
          controls
          preload="metadata"
          // Captions come from another host of ours than the page.
          crossOrigin="anonymous"
          aria-label={words.player(title)}
        >
          {sources.map(({ address, type }, index) => (
            <source
              key={address}
              src={address}
              type={type}
              onError={() => {
                // The browser tries them in turn; only after the last is there none.
                if (index === sources.length - 1) setFailed(true)
              }}
            />
          ))}
          {captions && (
            <track kind="captions" src={captions} srcLang="en" label={words.captions} default />
          )}
        </video>
      )}
    </>
  )
}

/** Says that the office's folder is not there now, and looks again when asked. */
export function FolderMissing() {
  const client = useQueryClient()
  const look = (): void => {
    // The page that is open is asked for anew; one that fails says so itself.
    client.invalidateQueries({ queryKey: ['profile.get'] }).catch(() => undefined)
  }
  return (
    <>
      <p>{words.folderMissing}</p>
      <p>
        <Button onClick={look}>{words.look}</Button>
      </p>
    </>
  )
}
