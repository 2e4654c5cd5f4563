import { messages } from '../../../../shared/messages.ts'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import styles from '../casebook.module.css'
import { CertificatesPart } from './certificates-part.tsx'
import { ExportPart } from './export-part.tsx'
import { KeepingLinks } from './keeping-links.tsx'
import { PurgePart } from './purge-part.tsx'

const words = messages.casebookScreen.takeOut

/** Everything out for another system, and what is removed for good. */
export function RecordsScreen() {
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      <KeepingLinks />
      <ExportPart />
      <PurgePart />
      <CertificatesPart />
    </div>
  )
}
