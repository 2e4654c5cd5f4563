import type { Settings } from '../../../../shared/settings.ts'
import { messages } from '../../../../shared/messages.ts'
import { useChangeSettings, useSettings } from '../../../settings.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { FailureView } from '../../../ui/failure-view.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from '../casebook.module.css'

const words = messages.casebookScreen.upkeep.times

const fields = [
  {
    name: 'lockAfterMinutes',
    label: words.lock,
    counts: [1, 2, 5, 10, 15, 30, 60],
    of: words.minutes,
  },
  {
    name: 'unsignedAfterDays',
    label: words.unsigned,
    counts: [1, 3, 5, 10, 14, 30],
    of: words.days,
  },
  { name: 'contactEveryDays', label: words.contact, counts: [7, 14, 30, 60, 90], of: words.days },
] as const

/** When the casebook locks itself, when its lists remind, and who may see the window. */
export function TimesPart() {
  const settings = useSettings()
  const { mutate, error } = useChangeSettings()
  const announce = useAnnounce()
  const keep = (change: Partial<Settings>): void =>
    mutate(change, { onSuccess: () => announce(words.kept) })
  return (
    <section className={styles.part}>
      <h2>{words.heading}</h2>
      {error && <FailureView error={error} />}
      {fields.map(({ name, label, counts, of }) => {
        const now = settings[name]
        const all = [...new Set([...counts, now])].toSorted((a, b) => a - b)
        return (
          <Select
            key={name}
            label={label}
            value={String(now)}
            options={all.map((count) => ({ value: String(count), text: of(count) }))}
            onChange={(count) => keep({ [name]: Number(count) })}
          />
        )
      })}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.hideFromCapture}
          onChange={({ target }) => keep({ hideFromCapture: target.checked })}
        />
        <span>
          {words.hide}
          <br />
          <span className={styles.note}>{words.hideNote}</span>
        </span>
      </label>
    </section>
  )
}
