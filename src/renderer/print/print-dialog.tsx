import { useEffect, useId, useRef, useState } from 'react'
import { messages } from '../../shared/messages.ts'
import type { Gathered } from '../tray/tray.ts'
import { Button } from '../ui/button.tsx'
import { BatchPart } from './batch-part.tsx'
import { forgetBatch } from './batch-run.ts'
import { ClientPart } from './client-part.tsx'
import styles from './print.module.css'
import { useSheetForm } from './sheet-form.ts'

const words = messages.print

interface PrintDialogProps {
  /** In the order in which they are printed; with none, many are printed at once. */
  readonly jobs: readonly Gathered[]
  readonly onClose: () => void
}

/** Everything that can be printed of some jobs. */
export function PrintDialog({ jobs, onClose }: PrintDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const form = useSheetForm()
  const [many, setMany] = useState(jobs.length === 0)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const close = (): void => {
    // A report that was read need not be offered again.
    if (many) forgetBatch()
    onClose()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={close}>
      <div className={styles.head}>
        <h2 key={String(many)} id={id} ref={takeFocus} tabIndex={-1}>
          {many ? words.batch.heading : words.heading}
        </h2>
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </div>
      {many ? (
        <BatchPart
          jobs={jobs}
          form={form}
          onBack={jobs.length === 0 ? null : () => setMany(false)}
        />
      ) : (
        <ClientPart jobs={jobs} form={form} onMany={() => setMany(true)} />
      )}
    </dialog>
  )
}

// What had the focus went with the part of the dialog that was left.
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus()
}
