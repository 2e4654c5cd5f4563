import { messages } from '../../../../shared/messages.ts'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'

/** What an owner looks after: backups, people and the log. */
export function OfficeScreen() {
  const words = messages.casebookScreen.clients
  return <ScreenHeading title={words.title}>{words.casebook}</ScreenHeading>
}
