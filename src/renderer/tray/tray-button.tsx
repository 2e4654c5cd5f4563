import { messages } from '../../shared/messages.ts'
import { Button } from '../ui/button.tsx'
import type { Gathered } from './tray.ts'
import { useTrayToggle } from './use-tray-toggle.ts'

const words = messages.tray

interface TrayButtonProps {
  readonly job: Gathered
  readonly kind?: 'plain' | 'quiet'
}

/** Puts a job into the tray, or takes it out again. */
export function TrayButton({ job, kind = 'quiet' }: TrayButtonProps) {
  const { inTray, toggle } = useTrayToggle(job)
  const action = inTray ? words.remove : words.add
  return (
    <Button kind={kind} aria-label={words.of(action, job.title)} onClick={toggle}>
      {action}
    </Button>
  )
}
