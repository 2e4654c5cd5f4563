import type { ReactNode } from 'react'
import type { Profile } from '../../../shared/domain/profile.ts'
import { inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { useSettings } from '../../settings.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import styles from './at-a-glance.module.css'
import { entryWords } from './entry-words.ts'
import { payFormOf } from './wages-section.tsx'

const words = messages.profile.facts

interface FactProps {
  readonly name: string
  readonly note?: string | undefined
  readonly children: ReactNode
}

function Fact({ name, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.fact}>{children}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  )
}

/** The four things that a person asks first. */
export function AtAGlance({ profile }: { readonly profile: Profile }) {
  const { wages, outlook, gettingStarted, area } = profile
  const form = payFormOf(wages, useSettings().payForm)
  const median = wages.areas[0]?.[form].median
  const { base, projected } = outlook.years
  const { openings } = outlook
  const { education } = gettingStarted
  return (
    <dl aria-label={words.heading} className={styles.facts}>
      {median && (
        <Fact
          name={words.pay(area.name)}
          note={median.value === null ? undefined : words.payNote(median.release)}
        >
          <FigureText figure={median} what={words.pay(area.name)} />
        </Fact>
      )}
      <Fact
        name={words.outlook}
        note={outlook.step ? words.nationally(base, projected) : undefined}
      >
        {outlook.step ? messages.outlookShort[outlook.step] : words.noOutlook}
      </Fact>
      <Fact
        name={words.openings}
        note={openings.value === null ? undefined : words.nationally(base, projected)}
      >
        <FigureText figure={openings} what={words.openings} />
      </Fact>
      <Fact
        name={words.education}
        note={education.value === null ? undefined : words.educationNote}
      >
        <FigureText figure={education} what={words.education}>
          {education.value === null
            ? inCell(education, messages)
            : entryWords('educationShort', education)}
        </FigureText>
      </Fact>
    </dl>
  )
}
