import { useState } from 'react'
import { NATION } from '../../../shared/domain/figure.ts'
import type { Figure } from '../../../shared/domain/figure.ts'
import type { Profile, ProjectionColumn } from '../../../shared/domain/profile.ts'
import { asChange, inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { ProjectionChart } from '../../charts/projection-chart.tsx'
import { useAnswer } from '../../api.ts'
import { useAreas } from '../../settings.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { FigureText } from '../../ui/figure-text.tsx'
import { Select } from '../../ui/select.tsx'
import { DataTable } from './data-table.tsx'
import { MeasuredFor } from './measured-for.tsx'
import styles from './profile.module.css'
import { Section } from './section.tsx'

const words = messages.profile.projections
const measures = ['base', 'projected', 'percentChange', 'openings'] as const
type Measure = (typeof measures)[number]

const isKnown = (column: ProjectionColumn): boolean =>
  measures.some((measure) => column[measure].value !== null)

export function ProjectionsSection({ profile }: { readonly profile: Profile }) {
  const { columns } = profile.projections
  const first = columns.find(isKnown)
  return (
    <Section id="projections">
      {first ? (
        <>
          {/* One bar has nothing to be compared with. */}
          {columns.length > 1 && <ProjectionChart columns={columns} />}
          <ProjectionTable caption={words.caption(profile.title)} columns={columns} />
          <MeasuredFor figure={first.base} title={profile.title} />
        </>
      ) : (
        <p>
          {words.none} <Reason figure={columns[0]?.base} />
        </p>
      )}
      <Disclosure label={words.compare}>
        <OtherPlace profile={profile} />
      </Disclosure>
    </Section>
  )
}

function Reason({ figure }: { readonly figure: Figure | undefined }) {
  return figure?.absent ? messages.absenceWhy[figure.absent] : null
}

const isNation = ({ area }: ProjectionColumn): boolean => area.code === NATION

interface ProjectionTableProps {
  readonly caption: string
  readonly columns: readonly ProjectionColumn[]
}

function ProjectionTable({ caption, columns }: ProjectionTableProps) {
  const differ = new Set(columns.map(({ years }) => years.base)).size > 1
  const inferred = columns.some(({ years }) => years.inferred)
  const cell = (column: ProjectionColumn, measure: Measure) => {
    const figure = column[measure]
    return (
      <FigureText key={measure} figure={figure} what={words.what(words[measure], column.area.name)}>
        {measure === 'percentChange' ? asChange(figure, messages) : inCell(figure, messages)}
      </FigureText>
    )
  }
  return (
    <>
      <DataTable
        caption={caption}
        corner={words.measure}
        columns={columns.map(({ area, years }) => ({
          key: `${area.code} ${years.base}`,
          title: area.name,
          notes: [
            words.years(years.base, years.projected),
            ...(years.inferred ? [words.inferred] : []),
          ],
        }))}
        rows={measures.map((measure) => ({
          key: measure,
          title: words[measure],
          cells: columns.map((column) => cell(column, measure)),
        }))}
      />
      {(differ || inferred) && (
        <p className={styles.note}>
          {differ && words.compareYears} {inferred && words.inferredWhy}
        </p>
      )}
    </>
  )
}

/** The same table for a place that the person chooses here, beside the figures for the nation. */
function OtherPlace({ profile }: { readonly profile: Profile }) {
  const areas = useAreas()
  const announce = useAnnounce()
  const others = areas.filter(({ code }) => code !== profile.area.code && code !== NATION)
  const [chosen, setChosen] = useState('')
  const { data, error } = useAnswer(
    'profile.get',
    { code: profile.code, area: chosen || NATION },
    { enabled: chosen !== '' },
  )
  const here = profile.projections.columns.filter((column) => !isNation(column))
  return (
    <div className={styles.stack}>
      <Select
        label={words.compareWith}
        value={chosen}
        options={[
          { value: '', text: words.choose },
          ...others.map(({ code, name }) => ({ value: code, text: name })),
        ]}
        onChange={(code) => {
          setChosen(code)
          const name = areas.find((area) => area.code === code)?.name
          if (name) announce(words.compared(name))
        }}
      />
      {error && <FailureView error={error} />}
      {chosen !== '' && data?.area.code === chosen && (
        <ProjectionTable
          caption={words.compareCaption(profile.title, data.area.name)}
          columns={[...here, ...data.projections.columns]}
        />
      )}
    </div>
  )
}
