import type { ReactNode } from 'react'
import { messages } from '../../../shared/messages.ts'
import type { Settings } from '../../../shared/settings.ts'
import { useNeeded } from '../../api.ts'
import { useChangeSettings, useSettings } from '../../settings.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { AreaPicker } from '../../ui/area-picker.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Facts } from '../../ui/facts.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { LetterheadPart } from './letterhead-part.tsx'
import styles from './settings.module.css'
import { VideoPart } from './video-part.tsx'

const words = messages.settings

/** What a person can set; each change takes hold at once. */
export function SettingsScreen() {
  const { theme, textSize, payForm, singleKeys } = useSettings()
  const { version, electron } = useNeeded('app.info', {})
  const { mutate, error } = useChangeSettings()
  const announce = useAnnounce()
  const set = (change: Partial<Settings>): void =>
    mutate(change, { onSuccess: () => announce(words.kept) })
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      <p>{words.intro}</p>
      {error && <FailureView error={error} />}
      <Section heading={words.place}>
        <AreaPicker label={words.placeWhat} />
      </Section>
      <Choice
        legend={words.pay}
        note={words.payNote}
        value={payForm}
        texts={words.payForm}
        onChange={(chosen) => set({ payForm: chosen })}
      />
      <Choice
        legend={words.textSize}
        value={textSize}
        texts={words.textSizes}
        onChange={(chosen) => set({ textSize: chosen })}
      />
      <Choice
        legend={words.theme}
        value={theme}
        texts={words.themes}
        onChange={(chosen) => set({ theme: chosen })}
      />
      <Section heading={words.keys}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={singleKeys}
            aria-describedby="single-keys-note"
            onChange={(event) => set({ singleKeys: event.target.checked })}
          />
          <span>{words.singleKeys}</span>
        </label>
        <p id="single-keys-note" className={styles.note}>
          {words.singleKeysNote}
        </p>
      </Section>
      <LetterheadPart />
      <VideoPart />
      <Section heading={words.about}>
        <Facts
          facts={[
            { name: words.version, text: version },
            { name: words.runtime, text: electron },
          ]}
        />
      </Section>
    </div>
  )
}

function Section({
  heading,
  children,
}: {
  readonly heading: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
