import { messages } from '../../../../shared/messages.ts'
import { addressOf } from '../../../routes.ts'
import { Link } from '../../../ui/link.tsx'
import { ScreenHeading } from '../../../ui/screen-heading.tsx'
import styles from '../casebook.module.css'
import { SnippetList } from './snippet-list.tsx'
import { TemplateList } from './template-list.tsx'

const words = messages.casebookScreen.templates

/** The templates and snippets of the office. */
export function TemplatesScreen() {
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
      <p>{words.intro}</p>
      <TemplateList />
      <SnippetList />
      <p>
        <Link to={addressOf({ name: 'clients' })}>{words.back}</Link>
      </p>
    </div>
  )
}
