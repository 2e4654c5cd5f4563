import { useEffect, useRef, useState } from 'react'
import { messages } from '../../../../shared/messages.ts'
import { call } from '../../../api.ts'
import { createMemory } from '../../../memory.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/button.tsx'
import { failureWords } from '../casebook-data.ts'
import styles from '../casebook.module.css'
import { whenLocked } from '../lock.ts'

const words = messages.casebookScreen.door.code

/** The code that must be written down before anything else is shown. */
export const recoveryCode = createMemory<string | null>(null)
whenLocked(() => recoveryCode.set(null))

/** Shows the recovery code until the person says that it is on paper. */
export function RecoveryCodeView({ code }: { readonly code: string }) {
  const [kept, setKept] = useState(false)
  const [needed, setNeeded] = useState(false)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const announce = useAnnounce()
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    document.title = messages.frame.windowTitle(messages.casebookScreen.door.title)
  }, [])

  const print = (): void => {
    setSaid(words.printing)
    call('casebook.printRecoveryCode', { code })
      .then((outcome) => setSaid(outcome.done ? words.printed : words.notPrinted))
      .catch((error: unknown) => setSaid(failureWords(error)))
  }
  return (
    <div className={styles.screen}>
      <h1 ref={heading} tabIndex={-1}>
        {words.heading}
      </h1>
      <p>{words.intro}</p>
      <p id="recovery-code-label">{words.label}</p>
      <p className={styles.code} aria-labelledby="recovery-code-label">
        {code}
      </p>
      <p>{words.keepIt}</p>
      <p>
        <Button onClick={print}>{words.print}</Button> <output>{said}</output>
      </p>
      <label className={styles.check}>
        <input
          ref={box}
          type="checkbox"
          checked={kept}
          aria-invalid={needed && !kept ? true : undefined}
          onChange={(event) => setKept(event.target.checked)}
        />
        <span>{words.confirm}</span>
      </label>
      <p role="alert">{needed && !kept ? words.needed : ''}</p>
      <p>
        <Button
          kind="main"
          onClick={() => {
            if (kept) {
              recoveryCode.set(null)
              return
            }
            setNeeded(true)
            announce(words.needed)
            box.current?.focus()
          }}
        >
          {words.done}
        </Button>
      </p>
    </div>
  )
}
