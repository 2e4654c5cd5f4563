import type { SheetOrder } from '../../shared/contract.ts'
import type { Profile } from '../../shared/domain/profile.ts'
import type { Paper, SheetKind } from '../../shared/domain/sheet.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { messages } from '../../shared/messages.ts'
import { pagesOf, renderSheet } from '../../sheets/sheet.tsx'
import type { SheetRequest } from '../../sheets/sheet.tsx'
import { getComparison } from '../../store/compare.ts'
import type { Store } from '../../store/open.ts'
import { getProfile } from '../../store/profile.ts'
import type { OfficeData } from '../office/office.ts'
import type { PrintedPages } from '../sheet-output.ts'

/** What sheets are made from. */
export interface SheetData {
  readonly store: Store
  readonly office: OfficeData
}

/** An occupation in an area with the office's own video. */
export function profileOf({ store, office }: SheetData, code: string, area: string) {
  return office.withVideo(getProfile(store, code, area))
}

/** A sheet of `profiles` with what the office adds, dated now. */
export function requestOf(
  { office }: Pick<SheetData, 'office'>,
  profiles: readonly Profile[],
  { kind, paper }: { readonly kind: SheetKind; readonly paper: Paper },
): SheetRequest {
  return {
    kind,
    paper,
    profiles,
    printed: new Date(),
    office: (profile) => office.extrasFor(profile),
  }
}

/**
 * The document that was asked for, its occupations in order and the areas of each together.
 *
 * @throws WaymarkError `not-found`; `no-transcript` when none of the occupations has one
 */
export async function readOrder(data: SheetData, order: SheetOrder): Promise<SheetRequest> {
  const { codes, areas, kind, clientName, comparison } = order
  const wanted = codes.flatMap((code) => areas.map((area) => ({ code, area })))
  const all = await Promise.all(wanted.map(({ code, area }) => profileOf(data, code, area)))
  const profiles =
    kind === 'transcript' ? all.filter(({ video }) => video.transcript !== null) : all
  if (profiles.length === 0) throw new WaymarkError('no-transcript')
  return {
    ...requestOf(data, profiles, order),
    clientName,
    ...(comparison && {
      comparison: {
        comparison: getComparison(data.store, comparison.occupations, comparison.areas),
        view: comparison,
      },
    }),
  }
}

/** The finished document of a request, and how it lies on its paper. */
export function documentOf(request: SheetRequest): PrintedPages & { readonly html: string } {
  const { paper } = request
  return { html: renderSheet(request), pages: pagesOf(request), landscape: false, paper }
}

/** Suggested name of the file that holds the sheets; a client's name is never in it. */
export function fileNameOf(
  { kind, profiles }: Pick<SheetRequest, 'kind' | 'profiles'>,
  extension: 'html' | 'pdf',
): string {
  const { files } = messages.print
  const [first] = profiles
  const name =
    first && profiles.length === 1 ? files.one(first, kind) : files.several(profiles.length, kind)
  return `${name}.${extension}`
}
