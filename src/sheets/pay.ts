import type { Figure, MeasuredFor } from '../shared/domain/figure.ts'
import { percentileKeys } from '../shared/domain/profile.ts'
import type { AreaWages, Percentiles, Profile } from '../shared/domain/profile.ts'
import { inCell, inWords } from '../shared/format.ts'
import type { Messages } from '../shared/messages.ts'
import type { Block, RichText } from './blocks.ts'
import type { ChartRow } from './range-chart.ts'

const MILITARY_FAMILY = '55'

/** The percentiles in the form that the sheet leads with: yearly unless published by the hour only. */
export const leadingForm = ({ wages }: Profile, area: AreaWages): Percentiles =>
  wages.form === 'hourly' ? area.hourly : area.annual

/** What the pay on the sheet is measured for; null without pay. */
export function payMeasuredFor(profile: Profile): MeasuredFor | null {
  const medians = profile.wages.areas.map((area) => leadingForm(profile, area).median)
  return medians.find(({ value }) => value !== null)?.measuredFor ?? null
}

/** A sentence when a figure covers more than this occupation; null when it does not. */
export function groupSentence(
  { measuredFor }: Figure,
  { title }: Profile,
  messages: Messages,
): string | null {
  if (measuredFor.scope === 'same' || measuredFor.title === title) return null
  return messages.sheet.countedFor(measuredFor.title)
}

function chartRows(profile: Profile, messages: Messages): readonly ChartRow[] {
  const rows = profile.wages.areas.map((wages, index): ChartRow => {
    const percentiles = leadingForm(profile, wages)
    const points = percentileKeys.flatMap((key) => {
      const figure = percentiles[key]
      if (figure.value === null) return []
      const label = messages.sheet.payPoint(messages.percentile[key], inCell(figure, messages))
      return [[key, { value: figure.value, label }] as const]
    })
    return { name: wages.area.name, chosen: index === 0, points: Object.fromEntries(points) }
  })
  return rows.filter(({ points }) => Object.keys(points).length > 0)
}

function chart(rows: readonly ChartRow[], messages: Messages): Block | null {
  if (rows.length === 0) return null
  const ranges = rows.map(({ name, points }) =>
    messages.sheet.payRange(
      name,
      percentileKeys.flatMap((key) => points[key]?.label ?? []).join(', '),
    ),
  )
  return { kind: 'chart', chart: { label: messages.sheet.payChart(ranges.join(' ')), rows } }
}

const text = (said: RichText, size: 'body' | 'small' = 'body'): Block => ({
  kind: 'text',
  size,
  text: said,
})

function words(profile: Profile, messages: Messages): readonly Block[] {
  const { sheet } = messages
  const areas = profile.wages.areas
  const found = areas.find((area) => leadingForm(profile, area).median.value !== null)
  const [chosen] = areas
  if (!chosen || !found) {
    const reason = chosen && leadingForm(profile, chosen).median.absent
    return [
      text(sheet.noPayAnywhere),
      ...(profile.family.code === MILITARY_FAMILY
        ? [text(sheet.militaryPay)]
        : reason
          ? [text(messages.absenceWhy[reason])]
          : []),
    ]
  }
  const { median } = leadingForm(profile, found)
  const group = groupSentence(median, profile, messages)
  const missing = inCell(leadingForm(profile, chosen).median, messages)
  return [
    ...(found === chosen ? [] : [text(sheet.noPay(chosen.area.name, missing))]),
    {
      kind: 'columns',
      as: 'pay',
      columns: [
        [
          {
            kind: 'text',
            size: 'title',
            text: [{ text: inWords(median, messages), strong: true }],
          },
        ],
        [
          text(sheet.halfEarn),
          text(sheet.placeAndRelease(found.area.name, median.release), 'small'),
        ],
      ],
    },
    ...(group ? [text(group, 'small')] : []),
  ]
}

export interface PayCaps {
  /** Which ranges are drawn; without a chart, the range of the chosen place stands in words. */
  readonly chart: 'none' | 'chosen' | 'all'
  readonly howToRead: boolean
}

function rangeInWords(profile: Profile, messages: Messages): readonly Block[] {
  const found = profile.wages.areas.find((area) => leadingForm(profile, area).median.value !== null)
  const { p10, p90 } = found ? leadingForm(profile, found) : {}
  if (!p10 || !p90 || p10.value === null || p90.value === null) return []
  const { lowPay, highPay } = messages.handout
  // Above the highest figure that is published, nobody knows how pay is spread.
  const high = p90.atLeast ? '' : ` ${highPay(inCell(p90, messages))}`
  return [text(`${lowPay(inCell(p10, messages))}${high}`)]
}

/** The median in large words, and the ranges of the chosen place and the nation on one scale. */
export function payBlocks(
  profile: Profile,
  { chart: wanted, howToRead }: PayCaps,
  messages: Messages,
): readonly Block[] {
  const rows = chartRows(profile, messages)
  const drawn = chart(wanted === 'chosen' ? rows.slice(0, 1) : rows, messages)
  if (drawn === null || wanted === 'none') {
    return [...words(profile, messages), ...rangeInWords(profile, messages)]
  }
  return [
    ...words(profile, messages),
    drawn,
    ...(howToRead ? [text([{ text: messages.sheet.howToRead, paper: true }], 'small')] : []),
  ]
}
