import type { Figure } from '../shared/domain/figure.ts'
import type { Profile, RatedList, RelatedOccupation } from '../shared/domain/profile.ts'
import { asChange, inCell } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block, TableCell } from './blocks.ts'
import { fromOffice, isLone, loneEntry } from './from-office.ts'
import type { OfficeCaps } from './from-office.ts'
import { topOf } from './page-context.ts'
import type { PageContext } from './page-context.ts'
import { runningHead } from './page-one.ts'
import { transcriptStart } from './transcript.ts'
import { askList } from './where-to-ask.ts'
import type { AskCaps } from './where-to-ask.ts'
import { education, payTable, projectionTable, text } from './figure-tables.ts'
import { sourceBlocks } from './sheet-sources.ts'

/** How much of each list page 2 shows. */
export interface PageTwoCaps extends AskCaps, OfficeCaps {
  readonly rated: number
  readonly software: number
  readonly related: number
  readonly lines: number
  /** Characters of the video's transcript, at most. */
  readonly transcript: number
  /** Name the groups of jobs that figures count together; else say only that they do. */
  readonly groupNames: boolean
}

function rated(name: string, list: RatedList, most: number, messages: Messages): Block {
  const shown = list.items.slice(0, Math.min(most, list.shown))
  if (shown.length === 0) {
    const reason = messages.absence[list.absent ?? 'not-measured']
    return text(messages.sheet.listAbsent(name, reason))
  }
  return {
    kind: 'run-in',
    heading: name,
    aside: topOf(shown.length, list.items.length, messages),
    items: shown.map((item) => item.name),
    size: 'small',
  }
}

function ratedLists(profile: Profile, most: number, messages: Messages): readonly Block[] {
  const { sheet } = messages
  const { knowledge, skills, abilities } = profile
  if ([knowledge, skills, abilities].every(({ items }) => items.length === 0)) {
    return [text(sheet.notRated)]
  }
  return [
    rated(sheet.knowledge, knowledge, most, messages),
    rated(sheet.skills, skills, most, messages),
    rated(sheet.abilities, abilities, most, messages),
  ]
}

function software({ software: list }: Profile, most: number, messages: Messages): Block {
  const { sheet } = messages
  const shown = list.items.slice(0, most)
  if (shown.length === 0) {
    const reason = list.absent ? messages.absence[list.absent] : sheet.noSoftware
    return text(sheet.listAbsent(sheet.software, reason))
  }
  return {
    kind: 'run-in',
    heading: sheet.software,
    aside: topOf(shown.length, list.items.length, messages),
    items: shown.map((item) => item.name),
    size: 'small',
  }
}

function differenceText(figure: Figure, messages: Messages): string {
  const { same, noDifference } = messages.sheet.relatedTable
  if (figure.value === null) return noDifference
  return figure.value === 0 ? same : asChange(figure, messages)
}

function relatedCells(
  { medianPay, payDifference }: RelatedOccupation,
  messages: Messages,
): readonly TableCell[] {
  return [{ text: inCell(medianPay, messages) }, { text: differenceText(payDifference, messages) }]
}

function related(profile: Profile, most: number, messages: Messages): readonly Block[] {
  const words = messages.sheet.relatedTable
  const { items } = profile.related
  const shown = items.slice(0, most)
  if (shown.length === 0) {
    return [{ kind: 'heading', text: words.heading }, text(words.absent)]
  }
  const remark = topOf(shown.length, items.length, messages)
  const place = words.caption(profile.area.name)
  return [
    {
      kind: 'table',
      table: {
        heading: words.heading,
        caption: remark ? `${place}, ${remark}` : place,
        columns: [
          { header: words.job },
          { header: words.pay, width: 178, numeric: true },
          { header: words.difference, width: 128, numeric: true },
        ],
        rows: shown.map((other) => ({
          header: other.title,
          cells: relatedCells(other, messages),
        })),
      },
    },
  ]
}

/** Page 2: the figures in full, where to ask, what comes next, and every source. */
export function pageTwo(
  profile: Profile,
  caps: PageTwoCaps,
  context: PageContext,
): readonly Block[] {
  const { messages } = context
  const { sheet } = messages
  return [
    runningHead(profile, 2, context),
    ...payTable(profile, caps.groupNames, messages),
    ...projectionTable(profile, messages),
    {
      kind: 'columns',
      as: 'halves',
      columns: [
        education(profile, { groupNames: caps.groupNames, shareWidth: 112 }, messages),
        [
          { kind: 'heading', text: sheet.whatItTakes },
          ...ratedLists(profile, caps.rated, messages),
          software(profile, caps.software, messages),
        ],
      ],
    },
    ...related(profile, caps.related, messages),
    {
      kind: 'columns',
      as: 'plan',
      columns: [
        isLone(caps)
          ? askList(profile, caps, 'small', messages, loneEntry(context))
          : [...askList(profile, caps, 'small', messages), ...fromOffice(caps, context)],
        [
          { kind: 'heading', text: sheet.nextSteps },
          {
            kind: 'lines',
            count: caps.lines,
            label: sheet.nextStepsLines,
            labels: [sheet.date, sheet.counselor],
          },
        ],
      ],
    },
    ...transcriptStart(context, caps.transcript, 'small'),
    ...sourceBlocks(profile, context),
  ]
}
