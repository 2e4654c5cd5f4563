import { useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { messages } from '../../shared/messages.ts'
import { useAddress } from '../address.ts'
import { PrintDialog } from '../print/print-dialog.tsx'
import { Button } from '../ui/button.tsx'
import { TrayContents } from './tray-contents.tsx'
import { useTray } from './tray.ts'
import styles from './tray.module.css'

/** The jobs gathered for the client in the chair, one button away. */
export function TrayMenu() {
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
        {messages.tray.name(gathered.length)}
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
            <TrayContents
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
