import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './show-all.module.css'

interface DisclosureProps {
  /** What the button says; it stays the same, and its state is told apart. */
  readonly label: string
  readonly children: ReactNode
}

/** Something more, one button away. It is in the page all the time, hidden until asked for. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.block}>
      <div>
        <Button
          kind="quiet"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen((before) => !before)}
        >
          {label}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </div>
  )
}
