import { NATION } from '../../../shared/domain/figure.ts'
import { percentileKeys } from '../../../shared/domain/profile.ts'
import { inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FigureText } from '../../ui/figure-text.tsx'
import { DataTable } from '../profile/data-table.tsx'
import type { ClientLines } from './client-lines-form.tsx'
import type { Sorting } from './compare-address.ts'
import styles from './compare.module.css'
import { PayChart } from './pay-chart.tsx'
import { panelsOf } from './pay-rows.ts'
import type { PayPanel, PayRow } from './pay-rows.ts'
import { SortHeader, sortOf } from './sort-header.tsx'
import { ViewControls } from './view-controls.tsx'
import type { Shown } from './view-controls.tsx'

const words = messages.compareScreen.pay

interface PaySectionProps {
  /** In the order in which they stand. */
  readonly rows: readonly PayRow[]
  readonly shown: Shown
  readonly groupable: boolean
  readonly lines: ClientLines
  readonly onShown: (change: Partial<Shown>) => void
}

/** Every range on one scale, with its table one button away. */
export function PaySection({ rows, shown, groupable, lines, onShown }: PaySectionProps) {
  const panels = panelsOf(rows, shown.group, shown.form)
  const figures = rows.flatMap(({ pay }) => percentileKeys.map((key) => pay[key]))
  return (
    <section aria-labelledby="compare-pay" className={styles.section}>
      <h2 id="compare-pay">{words.heading}</h2>
      <ViewControls shown={shown} groupable={groupable} onChange={onShown} />
      <p className={styles.note}>
        {words.howToRead} {rows.some(({ area }) => area.code === NATION) && words.legend.nation}{' '}
        {lines.needs && words.legend.needs} {lines.last && words.legend.last}{' '}
        {figures.some(({ atLeast }) => atLeast) && words.openEnd}
      </p>
      {panels.map((panel) => (
        <Panel
          key={panel.form}
          panel={panel}
          other={panel.form !== shown.form}
          shown={shown}
          lines={lines}
          onShown={onShown}
        />
      ))}
    </section>
  )
}

interface PanelProps {
  readonly panel: PayPanel
  /** The jobs in it are published in the form that was not asked for. */
  readonly other: boolean
  readonly shown: Shown
  readonly lines: ClientLines
  readonly onShown: (change: Partial<Shown>) => void
}

function Panel({ panel, other, shown, lines, onShown }: PanelProps) {
  const { form, groups } = panel
  // A table that says it is sorted must be so from its first row to its last.
  const tabled = shown.sort ? panel.rows : groups.flatMap(({ rows }) => rows)
  return (
    <div className={styles.stack}>
      {other && (
        <p>
          <strong>{words.otherForm[form]}.</strong> {words.otherFormWhy[form]}
        </p>
      )}
      <div>
        <PayChart panel={panel} by={shown.group} lines={lines} />
      </div>
      <Disclosure label={other ? `${words.showTable}: ${words.otherForm[form]}` : words.showTable}>
        <DataTable
          wide
          caption={words.caption[form]}
          corner={words.jobAndPlace}
          columns={percentileKeys.map((key) => ({
            key,
            title: (
              <SortHeader
                measure={key}
                text={messages.percentile[key]}
                sort={shown.sort}
                onSort={(sort: Sorting | null) => onShown({ sort })}
              />
            ),
            notes: [messages.percentileMeaning[key]],
            ...sortOf(key, shown.sort),
          }))}
          rows={tabled.map(({ key, occupation, area, pay, wider }) => ({
            key,
            title: words.row(occupation.title, area.name),
            ...(wider && { note: words.wider(area.name, wider.name) }),
            cells: percentileKeys.map((point) => (
              <FigureText
                key={point}
                figure={pay[point]}
                what={words.what(
                  messages.percentile[point],
                  occupation.title,
                  (wider ?? area).name,
                )}
              >
                {inCell(pay[point], messages)}
              </FigureText>
            )),
          }))}
        />
      </Disclosure>
    </div>
  )
}
