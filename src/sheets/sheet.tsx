import type { Comparison } from '../shared/domain/compare.ts'
import type { PayView } from '../shared/domain/comparison-words.ts'
import type { OfficeExtras } from '../shared/domain/office.ts'
import type { Profile } from '../shared/domain/profile.ts'
import type { Paper, SheetKind } from '../shared/domain/sheet.ts'
import type { Language } from '../shared/messages.ts'
import { renderProfileSheet } from './profile-sheet.tsx'

const NONCE_PLACEHOLDER = '__CSP_NONCE__'

export interface SheetRequest {
  readonly kind: SheetKind
  /** In the order in which they are printed. */
  readonly profiles: readonly Profile[]
  readonly paper: Paper
  /** The date that the sheet shows. */
  readonly printed: Date
  readonly language?: Language
  /** What the office adds to an occupation in its area; without it the sheet names no office. */
  readonly office?: (profile: Profile) => OfficeExtras
  /** Printed on the cover of a packet, and nowhere unless it is given. */
  readonly clientName?: string | null
  /** Of a packet: the comparison that stands at its end. */
  readonly comparison?: { readonly comparison: Comparison; readonly view: PayView }
  /** Of a packet: what is written on the lines of its cover already; further lines stay blank. */
  readonly nextSteps?: readonly string[]
}

/**
 * The sheet as one self-contained HTML document. Its only style element carries the nonce
 * placeholder `__CSP_NONCE__`; there is no script, no address to load from, and no clock.
 */
export function renderSheet({ profiles, printed, language = 'en' }: SheetRequest): string {
  return renderProfileSheet(profiles, { printed, language })
}

/** How many pages {@link renderSheet} takes on its paper, known without drawing it. */
export function pagesOf({ profiles }: SheetRequest): number {
  return 2 * profiles.length
}

/** {@link renderSheet} as a file of its own, without the placeholder. */
export const sheetFile = (request: SheetRequest): string =>
  renderSheet(request).replace(` nonce="${NONCE_PLACEHOLDER}"`, '')

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** What {@link renderSheet} says, as plain text. */
export const sheetText = (request: SheetRequest): string =>
  renderSheet(request)
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<\/(?:h\d|p|li|tr|caption|section)>/g, '\n')
    .replaceAll(/<\/t[dh]>/g, '\t')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&[^;]+;/g, (entity) => entities[entity] ?? entity)
