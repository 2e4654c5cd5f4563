import { useEffect, useRef } from 'react'
import { messages } from '../../shared/messages.ts'
import { Button } from '../ui/button.tsx'
import styles from './keys-dialog.module.css'

const words = messages.frame.keys
const casebook = messages.casebookScreen.keys

const groups = [
  {
    heading: words.from,
    keys: [
      { keys: ['Ctrl K', '/'], does: words.find },
      { keys: ['Alt ←', 'Alt →'], does: words.back },
      { keys: ['F8'], does: casebook.clientView },
      { keys: ['Ctrl L'], does: casebook.lock },
      { keys: ['?'], does: words.help },
    ],
  },
  {
    heading: words.inFind,
    keys: [
      { keys: ['Enter'], does: words.open1 },
      { keys: ['↓', '↑'], does: words.move },
      { keys: ['T'], does: messages.tray.key },
      { keys: ['Esc'], does: words.clear },
    ],
  },
  {
    heading: casebook.heading,
    keys: [
      { keys: ['Ctrl E'], does: casebook.expand },
      { keys: ['Ctrl S'], does: casebook.save },
    ],
  },
] as const

/** The keys that do something. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-heading" onClose={onClose}>
      <h2 id="keys-heading">{words.heading}</h2>
      {groups.map(({ heading, keys }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <dl>
            {keys.map((entry) => (
              <div key={entry.does}>
                <dt>
                  {entry.keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{entry.does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.note}>{words.single}</p>
      <Button onClick={() => dialog.current?.close()}>{messages.frame.close}</Button>
    </dialog>
  )
}
