import type { ReactNode } from 'react'
import type { ComparedOccupation } from '../../../shared/domain/compare.ts'
import { asChange } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { addressOf } from '../../routes.ts'
import { FigureText } from '../../ui/figure-text.tsx'
import { Link } from '../../ui/link.tsx'
import { DataTable } from '../profile/data-table.tsx'
import { entryWords } from '../profile/entry-words.ts'
import styles from './compare.module.css'

const words = messages.compareScreen.start
const requirements = ['education', 'experience', 'training'] as const

/** Outlook and what it takes to get in: national, so one column for each job. */
export function StartSection({
  occupations,
}: {
  readonly occupations: readonly ComparedOccupation[]
}) {
  const row = (
    key: string,
    title: string,
    cell: (occupation: ComparedOccupation) => ReactNode,
    note?: string,
  ) => ({ key, title, ...(note && { note }), cells: occupations.map(cell) })
  return (
    <section aria-labelledby="compare-start" className={styles.section}>
      <h2 id="compare-start">{words.heading}</h2>
      <DataTable
        wide
        inWords
        caption={words.caption}
        corner={words.corner}
        columns={occupations.map(({ code, title }) => ({
          key: code,
          title: <Link to={addressOf({ name: 'occupation', code })}>{title}</Link>,
        }))}
        rows={[
          row('outlook', words.outlook, outlookCell, words.outlookRule),
          ...requirements.map((requirement) =>
            row(requirement, words[requirement], ({ title, gettingStarted }) => (
              <FigureText
                figure={gettingStarted[requirement]}
                what={words.what(words[requirement], title)}
              >
                {entryWords(requirement, gettingStarted[requirement])}
              </FigureText>
            )),
          ),
          row('apprenticeship', words.apprenticeship, ({ apprenticeable }) =>
            apprenticeable ? words.listed : words.notListed,
          ),
        ]}
      />
    </section>
  )
}

function outlookCell({ title, outlook }: ComparedOccupation): ReactNode {
  const { step, growth, years } = outlook
  if (step === null) return words.noOutlook
  return (
    <>
      {messages.outlookShort[step]}
      <span className={styles.under}>
        <FigureText figure={growth} what={words.what(words.outlook, title)}>
          {asChange(growth, messages)}
        </FigureText>
        , {words.outlookYears(years.base, years.projected)}
      </span>
    </>
  )
}
