import { messages } from '../../../shared/messages.ts'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { Families } from './families.tsx'
import styles from './find.module.css'
import { Results } from './results.tsx'

const words = messages.find

/** The search's results as the words are typed; without words, every job by its family. */
export function FindScreen({ words: typed }: { readonly words: string }) {
  const searching = typed.trim() !== ''
  return (
    <div className={styles.screen}>
      <ScreenHeading title={words.title}>
        {searching ? words.headingResults : words.heading}
      </ScreenHeading>
      {searching ? (
        <Results words={typed} />
      ) : (
        <>
          <p>{words.hint}</p>
          <Families />
        </>
      )}
    </div>
  )
}
