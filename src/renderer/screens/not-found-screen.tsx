import { messages } from '../../shared/messages.ts'
import { Link } from '../ui/link.tsx'
import styles from './not-found.module.css'
import { ScreenHeading } from '../ui/screen-heading.tsx'

/** An address that names no view, such as one kept by a later version. */
export function NotFoundScreen() {
  const words = messages.frame.notFound
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.heading}>{words.heading}</ScreenHeading>
      <p>
        {words.what} <Link to="/">{words.toFind}</Link>
      </p>
    </div>
  )
}
