import { useRef, useState } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { MOST_COMPARED } from '../../shared/domain/compare.ts'
import { messages } from '../../shared/messages.ts'
import { go, useAddress } from '../address.ts'
import { PrintDialog } from '../print/print-dialog.tsx'
import { addressOf } from '../routes.ts'
import { emptyComparison } from '../screens/compare/compare-address.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { clearTray, removeFromTray, useTray } from './tray.ts'
import type { Gathered } from './tray.ts'
import styles from './tray.module.css'

const words = messages.tray

/** The jobs gathered for the client in the chair, one button away. */
export function Tray() {
  const button = useRef<HTMLButtonElement>(null)
  const address = useAddress()
  // Whoever follows a link out of the tray is done with it.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const open = openAt === address
  const setOpen = (next: boolean): void => setOpenAt(next ? address : null)
  const gathered = useTray()
  const [printing, setPrinting] = useState(false)
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {words.name(gathered.length)}
      </Button>
      {open && (
        <Popover
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          placement="bottom end"
          className={styles.popover ?? ''}
        >
          <Dialog className={styles.tray ?? ''}>
            <Heading slot="title" level={2} className={styles.heading ?? ''}>
              {words.heading}
            </Heading>
            <Contents
              gathered={gathered}
              onClose={() => setOpen(false)}
              onPrint={() => {
                setOpen(false)
                setPrinting(true)
              }}
            />
          </Dialog>
        </Popover>
      )}
      {printing && (
        <PrintDialog
          jobs={gathered}
          onClose={() => {
            setPrinting(false)
            // The button that opened it went with the popover.
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

interface ContentsProps {
  readonly gathered: readonly Gathered[]
  readonly onClose: () => void
  readonly onPrint: () => void
}

function Contents({ gathered, onClose, onPrint }: ContentsProps) {
  const announce = useAnnounce()
  const close = <Button onClick={onClose}>{messages.frame.close}</Button>
  if (gathered.length === 0) {
    return (
      <>
        <p>{words.empty}</p>
        {close}
      </>
    )
  }
  const compared = gathered.slice(0, MOST_COMPARED)
  const all = compared.length === gathered.length
  return (
    <>
      <ul className={styles.jobs}>
        {gathered.map((job) => (
          <Job key={job.code} job={job} left={gathered.length - 1} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          kind="main"
          onClick={() => {
            const occupations = compared.map(({ code }) => code)
            go(addressOf({ name: 'compare', comparison: { ...emptyComparison, occupations } }))
          }}
        >
          {all ? words.compare(compared.length) : words.compareFirst(compared.length)}
        </Button>
        <Button onClick={onPrint}>{messages.print.openFromTray}</Button>
        <Button
          onClick={() => {
            clearTray()
            announce(words.cleared)
            onClose()
          }}
        >
          {words.clear}
        </Button>
        {close}
      </div>
      <p className={styles.note}>{words.kept}</p>
    </>
  )
}

interface JobProps {
  readonly job: Gathered
  /** How many jobs there are without this one. */
  readonly left: number
}

function Job({ job: { code, title }, left }: JobProps) {
  const announce = useAnnounce()
  return (
    <li>
      <Link to={addressOf({ name: 'occupation', code })}>{title}</Link>
      <Button
        kind="quiet"
        aria-label={words.of(words.remove, title)}
        onClick={(event) => {
          // The focus must not be lost with the button that had it.
          event.currentTarget.closest<HTMLElement>('[role=dialog]')?.focus()
          removeFromTray(code)
          announce(words.removed(title, left))
        }}
      >
        {words.remove}
      </Button>
    </li>
  )
}
