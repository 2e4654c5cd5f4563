import { Dialog, Heading } from 'react-aria-components'
import type { Figure } from '../../shared/domain/figure.ts'
import { asDate } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'
import { useAnswer } from '../api.ts'
import { useAreas } from '../settings.ts'
import { Button } from './button.tsx'
import { Facts } from './facts.tsx'
import styles from './birth-certificate.module.css'

interface BirthCertificateProps {
  readonly figure: Figure<number | string>
  readonly what: string
  readonly text: string
  readonly onClose: () => void
}

/** Where a figure comes from: source, release, place, the code it was measured for, and why it is absent. */
export function BirthCertificate({ figure, what, text, onClose }: BirthCertificateProps) {
  const { data } = useAnswer('data.loaded', {})
  const areas = useAreas()
  const words = messages.certificate
  const source = data?.sources.find(({ id }) => id === figure.source)
  const { code, title, scope } = figure.measuredFor
  return (
    <Dialog className={styles.certificate ?? ''}>
      <Heading slot="title" level={2} className={styles.what ?? ''}>
        {what}
      </Heading>
      <p className={styles.figure}>{text}</p>
      {figure.absent && <p>{messages.absenceWhy[figure.absent]}</p>}
      {figure.atLeast && <p>{words.atLeast}</p>}
      {figure.limited && <p>{words.limited}</p>}
      <Facts
        facts={[
          {
            name: words.source,
            text: source ? `${source.agency}, ${source.title}` : figure.source,
          },
          { name: words.release, text: figure.release },
          {
            name: words.place,
            text: areas.find((area) => area.code === figure.area)?.name ?? figure.area,
          },
          { name: words.measuredFor, text: words.scope[scope](code, title) },
          source && { name: words.released, text: asDate(source.released) },
          source && { name: words.retrieved, text: asDate(source.retrieved) },
          source?.note && { name: words.note, text: source.note },
        ]}
      />
      <Button onClick={onClose}>{messages.frame.close}</Button>
    </Dialog>
  )
}
