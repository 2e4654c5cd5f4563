import { messages } from '../../../../shared/messages.ts'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import styles from '../casebook.module.css'
import { BackupsPart } from './backups-part.tsx'
import { CheckPart } from './check-part.tsx'
import { KeepingLinks } from './keeping-links.tsx'
import { OwnPart } from './own-part.tsx'
import { PeoplePart } from './people-part.tsx'
import { TimesPart } from './times-part.tsx'

const words = messages.casebookScreen.upkeep

/** How the casebook is kept: its backups, who opens it, when it locks, and whether it is whole. */
export function OfficeScreen() {
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      <KeepingLinks />
      <BackupsPart />
      <PeoplePart />
      <OwnPart />
      <TimesPart />
      <CheckPart />
    </div>
  )
}
