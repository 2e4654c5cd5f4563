import type { Summary, TitleList, Video } from '../../../shared/domain/profile.ts'
import { messages } from '../../../shared/messages.ts'
import { OutsideLink } from '../../ui/outside-link.tsx'
import { ShowAll } from '../../ui/show-all.tsx'
import { BesideOfficial } from './beside-official.tsx'
import { FolderMissing, OfficeVideoPlayer } from './office-video.tsx'
import styles from './profile.module.css'
import { Section } from './section.tsx'

const words = messages.profile

export function SummarySection({ summary }: { readonly summary: Summary }) {
  const { text, source, official } = summary
  const ownWords = text !== null && source === 'waymark'
  return (
    <Section id="summary" ownWords={ownWords && !official}>
      <BesideOfficial
        official={<p>{official?.text}</p>}
        release={official?.release}
        ownWords={ownWords}
      >
        {text === null ? (
          <p>{words.summary.notWritten}</p>
        ) : (
          text.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
        )}
      </BesideOfficial>
    </Section>
  )
}

export function AlsoKnownAsSection({ titles }: { readonly titles: TitleList }) {
  return (
    <Section id="alsoKnownAs">
      {titles.items.length === 0 ? (
        <p>{words.alsoKnownAs.none}</p>
      ) : (
        <>
          <p className={styles.note}>{words.alsoKnownAs.rule}</p>
          <ShowAll items={titles.items} shown={titles.shown} what={words.alsoKnownAs.what}>
            {(visible) => <p>{visible.join(', ')}</p>}
          </ShowAll>
        </>
      )}
    </Section>
  )
}

interface VideoSectionProps {
  readonly video: Video
  readonly title: string
}

export function VideoSection({ video, title }: VideoSectionProps) {
  return (
    <Section id="video">
      {video.office ? (
        <OfficeVideoPlayer video={video.office} title={title} />
      ) : (
        <NoVideo video={video} />
      )}
      {video.transcript !== null && (
        <>
          <h3>{words.video.transcript}</h3>
          {video.transcript.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </>
      )}
      <p>
        <OutsideLink link="careerOneStop">{words.video.where}</OutsideLink>
      </p>
    </Section>
  )
}

function NoVideo({ video }: { readonly video: Video }) {
  const said =
    video.url === null
      ? [words.video.noVideo, video.transcript === null && words.video.noTranscript]
      : [words.video.held(video.url), video.transcript === null && words.video.noTranscriptHeld]
  return (
    <>
      <p>{said.filter(Boolean).join(' ')}</p>
      {video.officeFolderMissing && <FolderMissing />}
    </>
  )
}
