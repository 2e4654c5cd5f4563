import type { Note } from '../shared/domain/casebook.ts'
import { fullTime } from '../shared/domain/client-lines.ts'
import { WaymarkError } from '../shared/failure.ts'
import type { Settings } from '../shared/settings.ts'
import type { SheetRequest } from '../sheets/sheet.tsx'
import { getComparison } from '../store/compare.ts'
import { listAreas } from '../store/loaded-data.ts'
import { profileOf, requestOf } from './print/order.ts'
import type { SheetData } from './print/order.ts'

/**
 * What a note tells of as one document to take along: the jobs in the places that it names, the
 * comparison, and the next steps.
 *
 * @throws WaymarkError `note-without-occupations`
 */
export async function packetOf(
  { discussed, nextStep }: Note,
  clientName: string | null,
  data: SheetData,
  { payForm, paper }: Settings,
): Promise<SheetRequest> {
  const codeByName = new Map(listAreas(data.store).map(({ name, code }) => [name, code]))
  const codesOf = (names: readonly string[]): string[] => {
    const codes = names.flatMap((name) => codeByName.get(name) ?? [])
    return codes.length === 0 ? ['US'] : codes
  }
  const pairs = discussed.flatMap((about) =>
    (about.kind === 'occupation' ? [about] : about.occupations).flatMap(({ code }) =>
      codesOf(about.areas).map((area) => [code, area] as const),
    ),
  )
  const once = new Map(pairs.map((pair) => [pair.join(' '), pair]))
  if (once.size === 0) throw new WaymarkError('note-without-occupations')
  const profiles = await Promise.all(
    [...once.values()].map(([code, area]) => profileOf(data, code, area)),
  )
  const compared = discussed.find((about) => about.kind === 'comparison')
  return {
    ...requestOf(data, profiles, { kind: 'packet', paper }),
    clientName,
    nextSteps: nextStep.split('\n').filter((line) => line.trim() !== ''),
    ...(compared && {
      comparison: {
        comparison: getComparison(
          data.store,
          compared.occupations.map(({ code }) => code),
          codesOf(compared.areas),
        ),
        view: { form: payForm, last: null, needs: null, time: fullTime },
      },
    }),
  }
}
