import type { Source } from '../../../shared/domain/figure.ts'
import { asDate } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import styles from './profile.module.css'
import { Section } from './section.tsx'

const words = messages.profile.sources

const isOnet = ({ id }: Source): boolean => id.startsWith('onet-')

/** Every source of the page with its release, and the words that its terms ask for. */
export function SourcesSection({ sources }: { readonly sources: readonly Source[] }) {
  const onet = [...new Set(sources.filter(isOnet).map(({ release }) => release))]
  return (
    <Section id="sources">
      <p>{words.lead}</p>
      <ul className={styles.sources}>
        {sources.map(({ id, agency, title, release, released, retrieved, terms, note }) => (
          <li key={id}>
            <strong>{words.name(title, release)}</strong>
            <br />
            {words.dates(agency, asDate(released), asDate(retrieved))} {words.terms(terms)}
            {note && ` ${note}`}
          </li>
        ))}
      </ul>
      {onet.length > 0 && <p className={styles.note}>{words.onet(onet.join(', '))}</p>}
      <p className={styles.note}>{words.notAffiliated}</p>
    </Section>
  )
}
