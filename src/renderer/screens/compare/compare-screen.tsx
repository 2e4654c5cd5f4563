import { useEffect } from 'react'
import type { ComparisonView } from '../../../shared/contract.ts'
import type { Comparison } from '../../../shared/domain/compare.ts'
import { NATION } from '../../../shared/domain/figure.ts'
import { messages } from '../../../shared/messages.ts'
import { go } from '../../address.ts'
import { useAnswer } from '../../api.ts'
import { addressOf } from '../../routes.ts'
import { useArea, useSettings } from '../../settings.ts'
import { rememberComparison, useTray } from '../../tray/tray.ts'
import { FailureView } from '../../ui/failure-view.tsx'
import { ScreenHeading } from '../../ui/screen-heading.tsx'
import { JobChooser, PlaceChooser } from './choosers.tsx'
import { ClientLinesForm } from './client-lines-form.tsx'
import type { CompareState } from './compare-address.ts'
import styles from './compare.module.css'
import { FutureSection } from './future-section.tsx'
import { MoveSection } from './move-section.tsx'
import { NotesSection } from './notes-section.tsx'
import { payRows, sortRows } from './pay-rows.ts'
import { PaySection } from './pay-section.tsx'
import { StartSection } from './start-section.tsx'
import { TakeButtons } from './take-buttons.tsx'

const words = messages.compareScreen

/** Up to five jobs beside each other in up to five places. All that it shows is in its address. */
export function CompareScreen({ state }: { readonly state: CompareState }) {
  const { occupations, last, needs, time } = state
  const view = useCompleteView(state)
  const { areas } = view
  const change = (next: Partial<CompareState>, replace = false): void =>
    go(addressOf({ name: 'compare', comparison: { ...state, ...next } }), { replace })
  const answerable = occupations.length > 0 && areas.length > 0
  const { data, error, refetch } = useAnswer(
    'comparison.get',
    answerable ? { occupations: [...occupations], areas: [...areas] } : NOTHING,
    { enabled: answerable },
  )
  const titleOf = useTitles(data?.occupations ?? [])
  return (
    <div className={styles.screen}>
      <div className={styles.header}>
        <ScreenHeading title={words.title}>{words.heading}</ScreenHeading>
        {answerable ? (
          <TakeButtons view={view} titles={occupations.map(titleOf)} />
        ) : (
          <p>{words.intro}</p>
        )}
      </div>
      <div className={styles.choosers}>
        <JobChooser
          codes={occupations}
          titleOf={titleOf}
          onChange={(codes) => change({ occupations: [...codes] })}
        />
        <PlaceChooser codes={areas} onChange={(codes) => change({ areas: codes })} />
      </div>
      {(occupations.length > 1 || areas.length > 1) && (
        <p className={styles.note}>
          {words.choose.order} {occupations.length > 1 && words.choose.first}
        </p>
      )}
      <ClientLinesForm lines={{ last, needs, time }} onChange={(next) => change(next, true)} />
      {answerable && error && <FailureView error={error} onRetry={() => void refetch()} />}
      {answerable && !error && data && (
        <Answer comparison={data} state={state} view={view} onChange={change} />
      )}
    </div>
  )
}

/** Stands for a request that is not made. */
const NOTHING = { occupations: ['00-0000'], areas: [NATION] }

/** The state with what was left open filled in; the address is made whole as soon as it shows figures. */
function useCompleteView(state: CompareState): ComparisonView {
  const area = useArea()
  const { payForm } = useSettings()
  const { occupations, last, needs, time } = state
  const areas = state.areas ?? [...new Set([area.code, NATION])]
  const form = state.form ?? payForm
  const whole = addressOf({ name: 'compare', comparison: { ...state, areas, form } })
  useEffect(() => {
    if (occupations.length === 0) return
    go(whole, { replace: true })
    rememberComparison(whole)
  }, [whole, occupations.length])
  return { occupations: [...occupations], areas: [...areas], form, last, needs, time }
}

/** Titles by code; the code itself for a job that is not known yet, or not at all. */
function useTitles(
  compared: readonly { readonly code: string; readonly title: string }[],
): (code: string) => string {
  const known = [...compared, ...useTray()]
  return (code) =>
    known.find((one) => one.code === code || one.code === `${code}.00`)?.title ?? code
}

interface AnswerProps {
  readonly comparison: Comparison
  readonly state: CompareState
  readonly view: ComparisonView
  readonly onChange: (next: Partial<CompareState>) => void
}

function Answer({ comparison, state, view, onChange }: AnswerProps) {
  const { last, needs, time, form } = view
  const { sort } = state
  const groupable = comparison.occupations.length > 1 && comparison.areas.length > 1
  const usual = comparison.occupations.length > 1 && !groupable ? 'place' : 'occupation'
  const group = (groupable && state.group) || usual
  const rows = sortRows(payRows(comparison, form), sort)
  return (
    <>
      <PaySection
        rows={rows}
        shown={{ form, group, sort }}
        groupable={groupable}
        lines={{ last, needs, time }}
        onShown={onChange}
      />
      <FutureSection
        rows={rows}
        yearsDiffer={comparison.yearsDiffer}
        sort={sort}
        onSort={(next) => onChange({ sort: next })}
      />
      <StartSection occupations={comparison.occupations} />
      <MoveSection comparison={comparison} />
      <NotesSection comparison={comparison} rows={rows} />
    </>
  )
}
