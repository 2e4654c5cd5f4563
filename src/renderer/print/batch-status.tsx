import { useEffect, useRef, useState } from 'react'
import { messages } from '../../shared/messages.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { useBatchRun } from './batch-run.ts'
import { PrintDialog } from './print-dialog.tsx'

const words = messages.print.batch

/** A batch that goes on while the window shows something else, and the way back to it. */
export function BatchStatus() {
  const run = useBatchRun()
  const [open, setOpen] = useState(false)
  const announce = useAnnounce()
  const before = useRef(run.state)
  useEffect(() => {
    if (before.current === 'running' && run.state === 'ended') announce(words.ready)
    before.current = run.state
  }, [run.state, announce])
  const shown = run.state === 'running' || run.state === 'ended'
  return (
    <>
      {shown && (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {run.state === 'running' ? words.running(run.done, run.of) : words.ready}
        </Button>
      )}
      {open && <PrintDialog jobs={[]} onClose={() => setOpen(false)} />}
    </>
  )
}
