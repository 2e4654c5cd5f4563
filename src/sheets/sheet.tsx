import type { Comparison } from '../shared/domain/compare.ts'
import type { PayView } from '../shared/domain/comparison-words.ts'
import type { OfficeExtras } from '../shared/domain/office.ts'
import type { Profile } from '../shared/domain/profile.ts'
import type { Paper, SheetKind } from '../shared/domain/sheet.ts'
import { messagesFor } from '../shared/messages.ts'
import type { Language, Messages } from '../shared/messages.ts'
import { comparisonPart } from './comparison-sheet.tsx'
import { documentText, pageCount, renderDocument } from './document.tsx'
import type { Part, SheetDocument } from './document.tsx'
import type { Page } from './fit.ts'
import { largePage, largePrint } from './large-print.ts'
import {
  coverLayouts,
  flowingLayout,
  largeLayout,
  largePageLayout,
  onePageLayout,
  ordinaryLayout,
} from './layout.ts'
import type { SheetLayout } from './layout.ts'
import { onePage } from './one-page.ts'
import { coverPages } from './packet-cover.ts'
import type { PacketEntry } from './packet-cover.ts'
import { dateInWords } from './page-context.ts'
import type { PageContext } from './page-context.ts'
import { profilePages } from './profile-pages.ts'
import { transcriptPages } from './transcript.ts'

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

type Draw = (profile: Profile, context: PageContext, layout: SheetLayout) => readonly Page[]

interface ProfileKind {
  readonly draw: Draw
  readonly layout: (paper: Paper) => SheetLayout
}

const ordinary: ProfileKind = { draw: profilePages, layout: ordinaryLayout }

/** Kinds that are made of one sheet for each profile. */
const profileKinds: Readonly<Record<Exclude<SheetKind, 'packet'>, ProfileKind>> = {
  profile: ordinary,
  'one-page': { draw: (...page) => [onePage(...page)], layout: onePageLayout },
  'large-print': { draw: largePrint, layout: largeLayout },
  'large-print-one-page': { draw: largePage, layout: largePageLayout },
  transcript: { draw: transcriptPages, layout: flowingLayout },
}

/** The longest number that a page may bear, so that no number changes how a page breaks. */
const WIDEST = 888

function partsOf({ draw, layout: layoutOf }: ProfileKind, request: SheetRequest): readonly Part[] {
  const { profiles, paper, office, printed } = request
  const messages = messagesOf(request)
  const layout = layoutOf(paper)
  return profiles.map((profile) => {
    const pages = (label: PageContext['pageLabel']): readonly Page[] =>
      draw(
        profile,
        {
          messages,
          printed: dateInWords(printed, messages),
          office: office?.(profile) ?? null,
          pageLabel: label,
        },
        layout,
      )
    return {
      layout,
      count: pages(() => messages.sheet.pageOf(WIDEST, WIDEST)).length,
      pages: ({ before, of }) => pages((page) => messages.sheet.pageOf(before + page, of)),
    }
  })
}

function packetParts(request: SheetRequest): readonly Part[] {
  const {
    profiles,
    paper,
    office,
    printed,
    comparison,
    clientName = null,
    nextSteps = [],
  } = request
  const messages = messagesOf(request)
  const { packet: words } = messages.handout
  const date = dateInWords(printed, messages)
  const sheets = partsOf(ordinary, request)
  const compared =
    comparison &&
    comparisonPart(comparison.comparison, comparison.view, {
      messages,
      printed: date,
      paper,
    })
  const inside = [...sheets, ...(compared ? [compared] : [])]
  const [first] = profiles

  const cover = (
    covers: number,
    layout: SheetLayout,
    pageLabel: PageContext['pageLabel'],
  ): readonly Page[] => {
    let page = covers + 1
    const contents = inside.map((part, index): PacketEntry => {
      const profile = profiles[index]
      const entry = {
        title: profile?.title ?? words.comparison,
        place:
          profile?.area.name ??
          comparison?.comparison.areas.map(({ name }) => name).join(', ') ??
          '',
        page,
      }
      page += part.count
      return entry
    })
    return coverPages(
      {
        office: first && office ? office(first) : null,
        clientName,
        nextSteps,
        contents,
        printed: date,
        pageLabel,
      },
      layout,
      messages,
    )
  }
  const count = (layout: SheetLayout): number =>
    cover(1, layout, () => messages.sheet.pageOf(WIDEST, WIDEST)).length
  const layouts = coverLayouts(paper)
  // A long letterhead or many jobs set the cover tighter before they take a second page.
  const layout = layouts.find((each) => count(each) === 1) ?? flowingLayout(paper)
  const covers = count(layout)
  return [
    {
      layout,
      count: covers,
      pages: ({ of }) => cover(covers, layout, (page) => messages.sheet.pageOf(page, of)),
    },
    ...inside,
  ]
}

const messagesOf = ({ language = 'en' }: SheetRequest): Messages => messagesFor(language)

function titleOf({ kind, profiles }: SheetRequest, { sheet, handout }: Messages): string {
  const [first] = profiles
  if (kind === 'packet') return handout.packet.documentTitle(profiles.length)
  if (!first || profiles.length !== 1) {
    return kind === 'transcript'
      ? handout.transcript.documentTitleOfMany(profiles.length)
      : sheet.documentTitleOfMany(profiles.length)
  }
  return {
    profile: sheet.documentTitle,
    'one-page': handout.onePageTitle,
    'large-print': handout.largeTitle,
    'large-print-one-page': handout.largeTitle,
    transcript: handout.transcript.documentTitle,
  }[kind](first)
}

function documentOf(request: SheetRequest): SheetDocument {
  const { kind, language = 'en' } = request
  return {
    title: titleOf(request, messagesOf(request)),
    language,
    through: kind === 'packet',
    parts: kind === 'packet' ? packetParts(request) : partsOf(profileKinds[kind], request),
  }
}

/**
 * The sheet as one self-contained HTML document. Its only style element carries the nonce
 * placeholder `__CSP_NONCE__`; there is no script, no address to load from, and no clock.
 */
export const renderSheet = (request: SheetRequest): string => renderDocument(documentOf(request))

/** The same document to keep as a file, without the placeholder that only the program needs. */
export const sheetFile = (request: SheetRequest): string =>
  renderSheet(request).replace(' nonce="__CSP_NONCE__"', '')

/** What the sheet says as plain text, to paste into another system. */
export const sheetText = (request: SheetRequest): string => documentText(documentOf(request))

/** How many pages {@link renderSheet} takes on its paper, known without drawing it. */
export const pagesOf = (request: SheetRequest): number => pageCount(documentOf(request))
