import { useState } from 'react'
import type { ComparisonView, SheetOrder } from '../../shared/contract.ts'
import { fullTime } from '../../shared/domain/client-lines.ts'
import { MOST_COMPARED } from '../../shared/domain/compare.ts'
import type { Paper, SheetKind } from '../../shared/domain/sheet.ts'
import { viewAt } from '../routes.ts'
import { useArea, useChangeSettings, useSettings } from '../settings.ts'
import { useLastComparison } from '../tray/tray.ts'

/** What the person chose for the handouts, and what changes it. */
export interface SheetForm {
  readonly kind: SheetKind
  readonly setKind: (kind: SheetKind) => void
  readonly paper: Paper
  /** Kept in Settings: it is what lies in the printer. */
  readonly setPaper: (paper: Paper) => void
  /** At least one. */
  readonly areas: readonly string[]
  readonly setAreas: (areas: readonly string[]) => void
}

export function useSheetForm(): SheetForm {
  const { paper } = useSettings()
  const change = useChangeSettings()
  const [kind, setKind] = useState<SheetKind>('profile')
  const { code } = useArea()
  const [areas, setAreas] = useState<readonly string[]>([code])
  return {
    kind,
    setKind,
    paper,
    setPaper: (next) => change.mutate({ paper: next }),
    areas,
    setAreas,
  }
}

/** A comparison for the end of a packet, and whether the counselor had set it up. */
interface PacketComparison {
  readonly view: ComparisonView
  readonly own: boolean
}

/**
 * The comparison that was open last when it is of these jobs alone, with the client's own lines; else
 * the first jobs in the places; null when there is nothing to compare.
 */
export function usePacketComparison(
  codes: readonly string[],
  areas: readonly string[],
): PacketComparison | null {
  const { payForm } = useSettings()
  const last = useLastComparison()
  const view = last === null ? null : viewAt(last)
  if (view?.name === 'compare') {
    const { occupations, areas: places, form, last: lastPay, needs, time } = view.comparison
    if (occupations.length > 0 && occupations.every((code) => codes.includes(code))) {
      return {
        own: true,
        view: {
          occupations: [...occupations],
          areas: [...(places ?? areas)],
          form: form ?? payForm,
          last: lastPay,
          needs,
          time,
        },
      }
    }
  }
  const occupations = codes.slice(0, MOST_COMPARED)
  if (occupations.length * areas.length < 2) return null
  return {
    own: false,
    view: {
      occupations,
      areas: [...areas],
      form: payForm,
      last: null,
      needs: null,
      time: fullTime,
    },
  }
}

/** The order for the jobs as the form stands. */
export function orderOf(
  codes: readonly string[],
  { kind, paper, areas }: Pick<SheetForm, 'kind' | 'paper' | 'areas'>,
  clientName: string,
  comparison: PacketComparison | null,
): SheetOrder {
  const packet = kind === 'packet'
  return {
    codes: [...codes],
    areas: [...areas],
    kind,
    paper,
    clientName: packet && clientName.trim() !== '' ? clientName.trim() : null,
    comparison: packet ? (comparison?.view ?? null) : null,
  }
}
