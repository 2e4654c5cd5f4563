import type { NoteContent } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from '../casebook.module.css'
import { useRowFocus } from './use-row-focus.ts'

const words = messages.casebookScreen.note.referrals
const MOST = 30
const fields = [
  { name: 'to', most: 200 },
  { name: 'reason', most: 1000 },
  { name: 'outcome', most: 1000 },
] as const

type Referrals = NoteContent['referrals']

interface ReferralsPartProps {
  readonly referrals: Referrals
  readonly onChange: (referrals: Referrals) => void
}

/** Where the client was sent, why, and what came of it. */
export function ReferralsPart({ referrals, onChange }: ReferralsPartProps) {
  const { part, focusLast, focusHeading } = useRowFocus()
  return (
    <section ref={part} className={styles.part}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      {referrals.map((referral, index) => (
        // Referrals have no name of their own, and their order never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} data-row className={styles.item}>
          {fields.map(({ name, most }) => (
            <TextField
              key={name}
              label={words[name](index + 1)}
              value={referral[name]}
              most={most}
              onChange={(text) =>
                onChange(
                  referrals.map((one, at) => (at === index ? { ...one, [name]: text } : one)),
                )
              }
            />
          ))}
          <Button
            kind="quiet"
            onClick={() => {
              onChange(referrals.filter((_, at) => at !== index))
              focusHeading()
            }}
          >
            {words.remove(index + 1)}
          </Button>
        </div>
      ))}
      {referrals.length < MOST && (
        <p>
          <Button
            onClick={() => {
              onChange([...referrals, { to: '', reason: '', outcome: '' }])
              focusLast()
            }}
          >
            {words.add}
          </Button>
        </p>
      )}
    </section>
  )
}
