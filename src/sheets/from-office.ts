import type { DrawerItem, OfficeExtras } from '../shared/domain/office.ts'
import { asDate } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import { readable, runsOf } from './blocks.ts'
import type { Block, RichText } from './blocks.ts'
import { topOf } from './page-context.ts'
import type { PageContext } from './page-context.ts'

// A longer address fills a line of its own and says little.
const SHORT_WEB = 48

const letterhead = (
  { letterhead: { name }, logo }: OfficeExtras,
  lines: readonly string[],
  as: 'line' | 'head',
  { handout }: Messages,
): Block => ({ kind: 'letterhead', name, lines, logo, logoLabel: handout.logo(name), as })

/** The office's name and how to reach it, in a line above the title; nothing when it has no name. */
export function letterheadLine({ office, messages }: PageContext): readonly Block[] {
  if (!office?.letterhead.name) return []
  const { phone, web, counselor } = office.letterhead
  const site = readable(web)
  const lines = [
    phone,
    site.length <= SHORT_WEB ? site : '',
    counselor && messages.handout.counselor(counselor),
  ].filter((line) => line !== '')
  return [letterhead(office, lines, 'line', messages)]
}

/** The whole letterhead, one fact below the other. */
export function letterheadHead(office: OfficeExtras, messages: Messages): readonly Block[] {
  const { name, address, phone, web, counselor } = office.letterhead
  if (!name) return []
  const lines = [
    ...address.split('\n'),
    phone,
    readable(web),
    counselor && messages.handout.counselor(counselor),
  ].filter((line) => line.trim() !== '')
  return [letterhead(office, lines, 'head', messages)]
}

/** An entry in a few words, or in all of them. */
export function entryText(
  { entry }: DrawerItem,
  whole: boolean,
  { handout, office }: Messages,
): RichText {
  const oneLine = (text: string): string => text.split('\n').filter(Boolean).join(', ')
  const stop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
  const reach = [
    ...(entry.phone ? [handout.phone(entry.phone)] : []),
    ...(entry.web && (whole || entry.web.length <= SHORT_WEB) ? [`(${readable(entry.web)})`] : []),
  ]
  const said = [
    ...(entry.kind === 'other' ? [] : [handout.entryKind(office.kinds[entry.kind])]),
    ...reach,
    ...(whole && entry.address ? [stop(oneLine(entry.address))] : []),
    ...(whole && entry.note ? [stop(oneLine(entry.note))] : []),
    ...(entry.expiresOn ? [handout.until(asDate(entry.expiresOn))] : []),
    ...(!whole && reach.length === 0 ? [handout.askForMore] : []),
  ]
  return [
    { text: stop(entry.name), strong: true },
    { text: said.length > 0 ? ` ${said.join(' ')}` : '' },
  ]
}

/** How many entries a sheet shows, and how much of each. */
export interface OfficeCaps {
  readonly entries: number
  readonly wholeEntries: boolean
}

/** The first entry as an item of another list, where it costs no heading; nothing without one. */
export function loneEntry({ office, messages }: PageContext): readonly RichText[] {
  const [item, ...more] = office?.entries ?? []
  if (!item) return []
  const { fromOffice: name } = messages.handout
  const remark = topOf(1, 1 + more.length, messages)
  return [
    [
      { text: remark ? `${name} (${remark})` : name, strong: true },
      { text: ': ' },
      ...runsOf(entryText(item, false, messages)),
    ],
  ]
}

/** Whether the office's part is one short entry, which needs no heading of its own. */
export const isLone = ({ entries, wholeEntries }: OfficeCaps): boolean =>
  entries === 1 && !wholeEntries

/** What the office adds to this occupation; only how many when there is no room for one. */
export function fromOffice(
  { entries, wholeEntries }: OfficeCaps,
  { office, messages }: PageContext,
): readonly Block[] {
  const { handout } = messages
  const all = office?.entries ?? []
  if (all.length === 0) return []
  const shown = all.slice(0, entries)
  if (shown.length === 0) {
    return [{ kind: 'text', size: 'small', text: handout.officeHas(all.length) }]
  }
  return [
    {
      kind: 'heading',
      text: handout.fromOffice,
      aside: topOf(shown.length, all.length, messages),
    },
    {
      kind: 'list',
      size: 'small',
      items: shown.map((item) => entryText(item, wholeEntries, messages)),
    },
  ]
}
